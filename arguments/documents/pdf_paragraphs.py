"""A PDF's lines put together again as the paragraphs that their writer wrote.

A paragraph ends where the next line stands further
away, is set in or is of another size, or where a sentence ends well before the margin.
"""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from statistics import median, quantiles

from arguments.documents.pdf_edges import with_initials, without_edges
from arguments.documents.pdf_lines import Line

WIDER_GAP = 1.25
"""How much further than usual the next line stands after a paragraph, in the usual distance."""
OTHER_SIZE = 0.08
SET_IN = (0.7, 6.0)
"""How far a paragraph's first line may be set in, in letter sizes."""
SHORT = 0.75
"""The part of the usual width below which a line that ends a sentence ends the paragraph."""

_ENDED = re.compile(r"[.!?…:][\"'”’»)\]]*\d{0,2}$")
_BROKEN_WORD = re.compile(r"(\w+)[-\u00ad\u2010]$")
_WORD = re.compile(r"\w+(?:-\w+)*")


def paragraphs(pages: Sequence[Sequence[Line]]) -> list[str]:
    """Put the lines of all pages together as paragraphs."""
    kept = without_edges(pages)
    words = Counter(
        word.lower() for page in kept for line in page for word in _WORD.findall(line.text)
    )
    kept = [with_initials(page, words) for page in kept]
    lines = [line for page in kept for line in page]
    if not lines:
        return []
    usual = _Usual(kept)
    found = [lines[0].text]
    for before, line in pairwise(lines):
        if usual.parts(before, line):
            found.append(line.text)
        else:
            found[-1] = _joined(found[-1], line.text, words)
    return found


class _Usual:
    """What is usual in a document: the distance of lines, their width, and their left edges."""

    def __init__(self, pages: Sequence[Sequence[Line]]) -> None:
        steps = [
            (before.y - line.y) / line.size
            for page in pages
            for before, line in pairwise(page)
            if line.size and 0 < before.y - line.y < 3 * line.size and not _resized(before, line)
        ]
        self._step = median(steps) if steps else 0.0
        widths = [len(line.text) for page in pages for line in page]
        self._width = quantiles(widths, n=10)[-2] if len(widths) > 1 else widths[0]
        self._lefts = Counter(round(line.x) for page in pages for line in page)

    def parts(self, before: Line, line: Line) -> bool:
        """Tell whether a line begins a new paragraph."""
        if _resized(before, line):
            return True
        step = (before.y - line.y) / line.size if line.size else 0.0
        ended = bool(_ENDED.search(before.text))
        if step <= 0 or step > 10 * self._step:  # the next column or page
            return ended and len(before.text) < SHORT * self._width
        if self._step and step > WIDER_GAP * self._step:
            return True
        if _BROKEN_WORD.search(before.text):
            return False
        if self._is_set_in(line) and (ended or line.x > before.x + SET_IN[0] * line.size):
            return True
        return len(before.text) < SHORT * self._width and (ended or line.text[:1].isupper())

    def _is_set_in(self, line: Line) -> bool:
        """Tell whether a line begins inside of where most lines near it begin."""
        place = round(line.x)
        return any(
            SET_IN[0] * line.size < place - left < SET_IN[1] * line.size
            and often > self._lefts[place]
            for left, often in self._lefts.items()
        )


def _resized(before: Line, line: Line) -> bool:
    return abs(before.size - line.size) > OTHER_SIZE * max(before.size, line.size)


def _joined(text: str, line: str, words: Counter[str]) -> str:
    """Join a line to what stands before it, mending a word that was broken at the line's end."""
    broken = _BROKEN_WORD.search(text)
    rest = _WORD.match(line)
    if not broken or not rest:
        return f"{text} {line}"
    first, second = broken[1].lower(), rest.group().lower()
    hyphened = words[f"{first}-{second}"] > words[first + second] and not text.endswith("\u00ad")
    return f"{text}{line}" if hyphened or not line[0].islower() else f"{text[:-1]}{line}"
