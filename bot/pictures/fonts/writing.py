"""Text as people see it: graphemes, and names without what is not to be seen."""

import unicodedata
from collections.abc import Iterator

JOINER, NON_JOINER = "\u200d", "\u200c"
MOST_MARKS = 3
"""Marks that one letter keeps: more would reach into the line above."""
_MARKS = {"Mn", "Me", "Mc"}
_UNSEEN = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
_BLANK = {"\u115f", "\u1160", "\u2800", "\u3164", "\uffa0", "\u034f", "\u17b4", "\u17b5"}
"""Letters and marks that are drawn as nothing."""


def tidy(name: str) -> str:
    """Give a name as it can be drawn in one line; empty where nothing of it is to be seen."""
    composed = unicodedata.normalize("NFC", name.replace("\u0000", " "))
    spaced = "".join(" " if character.isspace() else character for character in composed)
    kept = "".join(character for character in spaced if _is_kept(character))
    limited = "".join(_limited(grapheme) for grapheme in graphemes(kept))
    tidied = " ".join(limited.split())
    return tidied if any(_is_seen(character) for character in tidied) else ""


def graphemes(text: str) -> Iterator[str]:
    """Split a text into what people take for one character."""
    current = ""
    for character in text:
        if current and not _goes_on(current, character):
            yield current
            current = ""
        current += character
    if current:
        yield current


def plain(grapheme: str) -> str:
    """Give the plain letters that a fancy or composed character stands for."""
    return unicodedata.normalize("NFKC", grapheme)


def _goes_on(current: str, character: str) -> bool:
    """Tell whether a character belongs to the grapheme so far."""
    if character in {JOINER, NON_JOINER} or unicodedata.category(character) in _MARKS:
        return True
    if current.endswith(JOINER):
        return _is_picture(character) and _is_picture(current[0])
    return _is_flag(character) and len(current) == 1 and _is_flag(current)


def _is_flag(character: str) -> bool:
    return "\U0001f1e6" <= character <= "\U0001f1ff"


def _is_picture(character: str) -> bool:
    return unicodedata.category(character) == "So"


def _is_kept(character: str) -> bool:
    if character in {JOINER, NON_JOINER}:
        return True
    is_told = unicodedata.category(character) not in _UNSEEN and character not in _BLANK
    return is_told and not _is_shade(character)


def _is_shade(character: str) -> bool:
    """Tell what only asks how an emoji is coloured, which the drawn emoji is not."""
    return (
        "\U0001f3fb" <= character <= "\U0001f3ff"
        or "\ufe00" <= character <= "\ufe0f"
        or "\U000e0100" <= character <= "\U000e01ef"
    )


def _limited(grapheme: str) -> str:
    """Keep so many marks of a letter, and joiners only where they join."""
    if unicodedata.category(grapheme[0]) in _MARKS or grapheme[0] in {JOINER, NON_JOINER}:
        return ""
    marks = 0
    kept = grapheme[0]
    for character in grapheme[1:]:
        marks += unicodedata.category(character) in _MARKS
        if marks <= MOST_MARKS:
            kept += character
    return kept


def _is_seen(character: str) -> bool:
    return not character.isspace() and character not in {JOINER, NON_JOINER}
