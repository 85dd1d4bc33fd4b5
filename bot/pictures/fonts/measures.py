"""How wide text is, and which of the fonts that ship draws each part of it.

Widths are the fonts' own, of letters that join in the form that they take. Letters that may take
other shapes are counted at their widest, so that a text is not drawn wider than it is measured.
"""

import json
from collections.abc import Iterator, Mapping
from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from bot.pictures.fonts import EM, SEMIBOLD
from bot.pictures.fonts.writing import NON_JOINER, graphemes, plain

STAND_IN = "·"
"""What is drawn for a character that no font has."""


class Style(StrEnum):
    """How a text is set: plain, strong, or as a title."""

    PLAIN = "plain"
    STRONG = "strong"
    TITLE = "title"


Forms = tuple[int, int, int]


class Face(NamedTuple):
    """A font that ships: its family and weight, and each character's width in 1/1000 em.

    `joined` holds the widths of letters that join, at the beginning, in the middle and at the
    end; `sequences` what is drawn as one.
    """

    family: str
    weight: int
    widths: Mapping[int, int]
    joined: Mapping[int, Forms]
    sequences: frozenset[str]


class Piece(NamedTuple):
    """A grapheme as it is drawn: by which family, and how wide in 1/1000 em."""

    text: str
    family: str
    width: int
    forms: Forms | None = None


class Stretch(NamedTuple):
    """Neighbouring text of one family."""

    text: str
    family: str


def width(text: str, size: float, style: Style = Style.PLAIN) -> float:
    """Give the width of a text at a size, in the unit of the size."""
    return sum(piece.width for piece in pieces(text, style)) * size / EM


def pieces(text: str, style: Style = Style.PLAIN) -> Iterator[Piece]:
    """Give each grapheme with the font that draws it; what none can draw becomes one dot."""
    drawn: list[Piece] = []
    for grapheme in graphemes(text):
        piece = _drawn(grapheme, style)
        is_lost = piece.text == STAND_IN != grapheme
        if not (is_lost and drawn and drawn[-1].text == STAND_IN):
            drawn.append(piece)
    around = zip([None, *drawn], drawn, [*drawn[1:], None], strict=False)
    return (_joined(before, piece, after) for before, piece, after in around)


def _joined(before: Piece | None, piece: Piece, after: Piece | None) -> Piece:
    """Give a letter the width of the form that it takes between its neighbours."""
    if piece.forms is None:
        return piece
    first, middle, end = piece.forms
    is_led, leads = _meet(before, piece), _meet(piece, after)
    if is_led:
        return piece._replace(width=middle if leads else end)
    return piece._replace(width=first) if leads else piece


def _meet(one: Piece | None, other: Piece | None) -> bool:
    """Tell whether two neighbours are written joined."""
    if one is None or other is None or one.forms is None or other.forms is None:
        return False
    return one.forms[0] > 0 and not one.text.endswith(NON_JOINER)


def stretches(text: str, style: Style = Style.PLAIN) -> list[Stretch]:
    """Give a text in stretches of one font each."""
    found: list[Stretch] = []
    for piece in pieces(text, style):
        if found and found[-1].family == piece.family:
            found[-1] = Stretch(found[-1].text + piece.text, piece.family)
        else:
            found.append(Stretch(piece.text, piece.family))
    return found


def font_files() -> list[str]:
    """List the paths of the fonts that ship."""
    folder = files("bot.pictures.fonts")
    return sorted(str(entry) for entry in folder.iterdir() if entry.name.endswith((".ttf", ".otf")))


@cache
def faces(style: Style) -> tuple[Face, ...]:
    """List the fonts in the order in which a style asks them for a character."""
    chosen = (face for face in _table() if _suits(face, style))
    return tuple(sorted(chosen, key=lambda face: (not _is_serif(face), face.weight != SEMIBOLD)))


def _suits(face: Face, style: Style) -> bool:
    """Tell whether a style may use a font: titles any, strong text no serif, plain no weight."""
    if style is Style.TITLE:
        return True
    return not _is_serif(face) and (style is Style.STRONG or face.weight != SEMIBOLD)


def _is_serif(face: Face) -> bool:
    return face.family.startswith("Gadfly Serif")


@cache
def _table() -> tuple[Face, ...]:
    written = (files("bot.pictures.fonts") / "measures.json").read_text(encoding="utf-8")
    return tuple(
        Face(
            each["family"],
            each["weight"],
            {
                character: wide
                for first, last, wide in each["runs"]
                for character in range(first, last + 1)
            },
            {int(character): tuple(forms) for character, forms in each["joined"].items()},
            frozenset(each["sequences"]),
        )
        for each in json.loads(written)
    )


def _drawn(grapheme: str, style: Style) -> Piece:
    for text in dict.fromkeys((grapheme, plain(grapheme), grapheme[:1])):
        for face in faces(style):
            if text in face.sequences:
                return Piece(text, face.family, face.widths[ord(text[0])])
            if text and all(ord(character) in face.widths for character in text):
                wide = sum(face.widths[ord(character)] for character in text)
                return Piece(text, face.family, wide, face.joined.get(ord(text[0])))
    return _drawn(STAND_IN, style)
