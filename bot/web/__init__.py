"""Web: result pages that anybody may open, served live or written as files.

It knows the engine's public values and the wording, and nothing of the record or other faces.
"""
