"""A drawing: shapes and measured text on a page 600 wide, given as SVG.

Coordinates are what a phone shows at 600 pixels; pictures are rendered at twice that.
"""

import unicodedata
from collections.abc import Sequence
from enum import StrEnum
from xml.sax.saxutils import escape, quoteattr

from bot.pictures.fonts.measures import Style, pieces, stretches, width
from bot.pictures.themes import Theme

WIDTH = 600
MARGIN = 32
SMALL, BODY, HEADING, TITLE = 13, 15, 18, 27
"""Sizes of text; none is smaller than the first."""
ELLIPSIS = "…"
FALLBACK = "sans-serif"
TO_THE_LEFT = "\u200f"
"""Put after the ellipsis of a name that runs to the left, so that it stands at the name's end."""
_LEFTWARDS = {"R", "AL", "NSM"}
Point = tuple[float, float]


class Anchor(StrEnum):
    """Which point of a text its x is."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


class Drawing:
    """Collect what is drawn, in order; the height may be settled last."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self._drawn: list[str] = []

    def rect(
        self, x: float, y: float, wide: float, high: float, fill: str, *, radius: float = 0
    ) -> None:
        """Draw a filled rectangle."""
        self._add("rect", x=x, y=y, width=max(wide, 0), height=high, rx=radius, fill=fill)

    def frame(
        self, x: float, y: float, wide: float, high: float, stroke: str, *, radius: float
    ) -> None:
        """Draw the outline of a rectangle."""
        self._add("rect", x=x, y=y, width=wide, height=high, rx=radius, fill="none", stroke=stroke)

    def line(
        self, points: Sequence[Point], stroke: str, *, wide: float = 1, dashes: str = "none"
    ) -> None:
        """Draw a line through points."""
        path = "M" + "L".join(f"{_number(x)} {_number(y)}" for x, y in points)
        self._add(
            "path",
            d=path,
            fill="none",
            stroke=stroke,
            stroke_width=wide,
            stroke_dasharray=dashes,
            stroke_linejoin="round",
            stroke_linecap="round",
        )

    def area(self, points: Sequence[Point], fill: str, *, opacity: float = 1) -> None:
        """Fill what points enclose."""
        path = "M" + "L".join(f"{_number(x)} {_number(y)}" for x, y in points) + "Z"
        self._add("path", d=path, fill=fill, fill_opacity=opacity)

    def dot(self, x: float, y: float, radius: float, fill: str) -> None:
        """Draw a filled circle."""
        self._add("circle", cx=x, cy=y, r=radius, fill=fill)

    def text(
        self,
        x: float,
        y: float,
        text: str,
        *,
        size: float = BODY,
        style: Style = Style.PLAIN,
        fill: str | None = None,
        anchor: Anchor = Anchor.START,
        room: float | None = None,
    ) -> float:
        """Write a text with its baseline at y, shortened to its room; give how wide it is."""
        shown = text if room is None else shortened(text, room, size, style)
        spans = "".join(
            f"<tspan font-family={quoteattr(_families(part.family))}>{escape(part.text)}</tspan>"
            for part in stretches(shown, style)
        )
        weight = 400 if style is Style.PLAIN else 600
        self._drawn.append(
            f'<text x="{_number(x)}" y="{_number(y)}" font-size="{_number(size)}"'
            f' font-weight="{weight}" fill="{fill or self.theme.ink}" text-anchor="{anchor}"'
            f' xml:space="preserve">{spans}</text>'
        )
        return width(shown, size, style)

    def svg(self, high: float) -> str:
        """Give the drawing as SVG of so much height."""
        inside = "\n".join(self._drawn)
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{_number(high)}"'
            f' viewBox="0 0 {WIDTH} {_number(high)}">\n'
            f'<rect width="{WIDTH}" height="{_number(high)}" fill="{self.theme.paper}"/>\n'
            f"{inside}\n</svg>\n"
        )

    def _add(self, element: str, **values: float | str) -> None:
        written = " ".join(
            f'{name.replace("_", "-")}="{value if isinstance(value, str) else _number(value)}"'
            for name, value in values.items()
        )
        self._drawn.append(f"<{element} {written}/>")


def shortened(text: str, room: float, size: float, style: Style = Style.PLAIN) -> str:
    """Cut a text between graphemes so that it fits a room, with an ellipsis where it was cut."""
    if width(text, size, style) <= room:
        return text
    kept = [piece.text for piece in pieces(text, style)]
    while kept and width(f"{_joined(kept)}{ELLIPSIS}", size, style) > room:
        kept.pop()
    cut = _joined(kept)
    mark = TO_THE_LEFT if unicodedata.bidirectional(cut[-1:] or " ") in _LEFTWARDS else ""
    return f"{cut}{ELLIPSIS}{mark}"


def _families(family: str) -> str:
    """Name a shipped family, and the reader's own for where pictures come without their fonts."""
    return f"'{family}', {FALLBACK}"


def _joined(graphemes: Sequence[str]) -> str:
    return "".join(graphemes).rstrip()


def _number(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")
