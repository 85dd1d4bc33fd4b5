"""Printable: text from anywhere made safe to put before a person in a terminal.

What people wrote may hold escape sequences that would move the cursor, clear the screen or
reverse the writing direction. Nothing reaches a terminal that did not pass through here.
"""

import re
import unicodedata

_SPACE = re.compile(r"\s+")
_HARMLESS = "\n\t"
_DIRECTION_MARKS = frozenset(map(chr, [*range(0x202A, 0x202F), *range(0x2066, 0x206A)]))
_UNPRINTABLE = {"Cc", "Cs", "Co", "Cn"}


def printable(text: str) -> str:
    """Give the text without control characters and direction overrides; line ends stay."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(mark for mark in text if mark in _HARMLESS or not _is_hidden(mark)).expandtabs(4)


def one_line(text: str) -> str:
    """Give the text on one line, printable, without space around it."""
    return _SPACE.sub(" ", printable(_SPACE.sub(" ", text))).strip()


def _is_hidden(mark: str) -> bool:
    return mark in _DIRECTION_MARKS or unicodedata.category(mark) in _UNPRINTABLE
