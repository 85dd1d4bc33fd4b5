"""The fonts that pictures are drawn with, and how wide their characters are."""

REGULAR, SEMIBOLD = 400, 600
"""The weights that ship."""
EM = 1000
"""Widths are kept in thousandths of the font's size."""
