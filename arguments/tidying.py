"""Tidying: texts as people and programs send them, made fit to be kept and shown.

No word changes: characters are composed, and what cannot be seen or stored goes (control
characters, a NUL byte, stray direction marks).
"""

import re
import unicodedata

_BLANK_LINES = re.compile(r"\n{3,}")
_FIRST_WORD = re.compile(r"\w+")
_KEPT_CONTROLS = "\n\t"
_UNSEEN_CATEGORIES = {"Cc", "Cs", "Co", "Cn"}
_BLANK = "CMZ"
"""Kinds of characters that show nothing by themselves: controls, marks and spaces."""
_DIRECTION_MARKS = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0xFEFF])


def tidy(text: str) -> str:
    """Give the text as it is stored: composed (NFC), without invisible controls, trimmed."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").translate(_DIRECTION_MARKS)
    seen = "".join(
        character
        for character in text
        if character in _KEPT_CONTROLS or unicodedata.category(character) not in _UNSEEN_CATEGORIES
    )
    lines = (line.rstrip() for line in unicodedata.normalize("NFC", seen).split("\n"))
    return _BLANK_LINES.sub("\n\n", "\n".join(lines)).strip()


def tidy_line(text: str) -> str:
    """Give the text tidied, on one line and without a space too many."""
    if text.isprintable() and "  " not in text and unicodedata.is_normalized("NFC", text):
        return text.strip()
    return " ".join(tidy(text).split())


def is_blank(line: str) -> bool:
    """Tell whether a line shows nothing: of controls, marks and spaces at most."""
    return all(unicodedata.category(character)[0] in _BLANK for character in line)


def with_capital(text: str) -> str:
    """Give a text with a capital to begin; "iPhones" keeps its small letter."""
    first = _FIRST_WORD.search(text)
    if first is None or not first.group().islower():
        return text
    begin = first.start()
    return f"{text[:begin]}{text[begin].upper()}{text[begin + 1 :]}"
