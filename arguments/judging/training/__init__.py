"""Training: commands that make the numbers that ship; never imported by the program itself.

They need the extra `train` and data that is not part of the project.
"""
