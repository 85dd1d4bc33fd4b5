"""Likeness: how the table of words was made from the encoder that ships (extra `train`)."""
