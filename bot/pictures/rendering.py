"""SVG to PNG, with the fonts that ship and no other, so that a picture is the same everywhere."""

from bot.pictures.fonts.measures import font_files

SCALE = 2.0
"""Dots of the image for each unit of the drawing: sharp on a phone's fine screen."""


def render(svg: str) -> bytes:
    """Give a drawing as PNG, twice as wide as it says; raises `ValueError` where it cannot."""
    import resvg_py  # noqa: PLC0415 (only the worker process draws)

    return resvg_py.svg_to_bytes(
        svg_string=svg, skip_system_fonts=True, font_files=font_files(), zoom=SCALE
    )
