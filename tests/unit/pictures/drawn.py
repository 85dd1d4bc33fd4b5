"""What a picture says and where: read from its SVG, measured as it is drawn."""

from collections.abc import Iterator
from itertools import combinations
from typing import NamedTuple
from xml.etree import ElementTree as ET

from bot.pictures.fonts.measures import Style, width

SVG = "{http://www.w3.org/2000/svg}"
ASCENT, DESCENT = 0.72, 0.05
"""How far capitals reach above the line, and what is kept free below it."""


class Written(NamedTuple):
    """A text of a picture with the box that it is in."""

    text: str
    size: float
    fill: str
    left: float
    right: float
    top: float
    bottom: float


def written(svg: str) -> list[Written]:
    """List the texts of a picture."""
    return [_written(element) for element in ET.fromstring(svg).iter(f"{SVG}text")]  # noqa: S314 (our own)


def texts(svg: str) -> list[str]:
    """List what a picture says."""
    return [each.text for each in written(svg)]


def outside(svg: str) -> list[Written]:
    """List the texts that leave the picture."""
    high = float(ET.fromstring(svg).attrib["height"])  # noqa: S314 (our own)
    return [
        each
        for each in written(svg)
        if each.left < 0 or each.right > 600 or each.top < 0 or each.bottom > high
    ]


def overlaps(svg: str) -> list[tuple[Written, Written]]:
    """List the pairs of texts that touch each other."""
    return [pair for pair in combinations(written(svg), 2) if _meet(*pair)]


def fonts(svg: str) -> Iterator[str]:
    """Walk the shipped families that a picture names; the reader's own stands behind each."""
    for element in ET.fromstring(svg).iter(f"{SVG}tspan"):  # noqa: S314 (our own)
        family, _, _ = element.attrib["font-family"].rpartition(", ")
        yield family.strip("'")


def _written(element: ET.Element) -> Written:
    spans = list(element.iter(f"{SVG}tspan"))
    text = "".join(span.text or "" for span in spans)
    size, x, y = (float(element.attrib[name]) for name in ("font-size", "x", "y"))
    wide = width(text, size, _style(element, spans))
    left = x - wide * {"start": 0.0, "middle": 0.5, "end": 1.0}[element.attrib["text-anchor"]]
    fill = element.attrib["fill"]
    return Written(text, size, fill, left, left + wide, y - size * ASCENT, y + size * DESCENT)


def _style(element: ET.Element, spans: list[ET.Element]) -> Style:
    if any("Serif" in span.attrib["font-family"] for span in spans):
        return Style.TITLE
    return Style.PLAIN if element.attrib["font-weight"] == "400" else Style.STRONG


def _meet(one: Written, other: Written) -> bool:
    apart = one.right <= other.left + 0.01 or other.right <= one.left + 0.01
    return not apart and one.bottom > other.top and other.bottom > one.top
