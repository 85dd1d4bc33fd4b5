"""Paragraphs: lines gathered into blocks as their writer meant them.

A blank line ends a block. Lines of ordinary width are one wrapped paragraph, as in Markdown
and old mail; lines too long to be wrapped are each a paragraph, as in text pasted from a page.
A line that stops long before the margin, without an end, is a heading above its text.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby, pairwise

from arguments.articles.credits import credit_of
from arguments.articles.markup import Line
from arguments.responses import words_in

WRAPPED_AT_MOST = 120
"""No one wraps lines wider than this, so a wider line is a paragraph of its own."""

HEADING_WORDS = 16
BROKEN_OFF = 0.75
"""A line that would fill less of the width with the next word was broken off on purpose."""

_BEGINS = re.compile(r"[\"'“‘«(]?[^\W_a-z]")
_OPEN_END = re.compile(
    r"(?:[,–—-]|\b(?:a|an|the|and|or|but|of|in|on|at|to|for|by|with|from|as|is|are|was|that|than))$"
)
_ENDED = re.compile(r"[.!?…:;。！？؟।][\"'”’»)\]]*$")


@dataclass(frozen=True)
class Block:
    """A paragraph, heading or list item: its characters, their places in the text, its looks.

    `begun` counts those of its lines that begin as a sentence or a headline does.
    """

    text: str
    places: tuple[int, ...]
    lines: int = 1
    heading: bool = False
    listed: bool = False
    quoted: bool = False
    numbered: bool = False
    begun: int = 1

    @cached_property
    def words(self) -> int:
        """Count its words."""
        return len(words_in(self.text))

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """Give its different words, case-folded."""
        return frozenset(words_in(self.text.casefold()))

    @property
    def ended(self) -> bool:
        """Tell whether it closes as a sentence does."""
        return has_ended(self.text)


def has_ended(text: str) -> bool:
    """Tell whether a text closes as a sentence does."""
    return bool(_ENDED.search(text))


def blocks(lines: Iterable[Line]) -> list[Block]:
    """Gather lines into blocks; blank lines, headings, list items and quotes part them."""
    found: list[Block] = []
    for blank, run in groupby(lines, key=lambda line: line.blank):
        if not blank:
            found += [_joined(part) for part in _parted(list(run))]
    return found


def _parted(run: Sequence[Line]) -> list[list[Line]]:
    width = max(len(line.text) for line in run)
    parts: list[list[Line]] = [[run[0]]]
    under_heading = _stands_above(run, 0, width)
    for index, (before, line) in enumerate(pairwise(run), start=1):
        heads = _stands_above(run, index, width)
        if width > WRAPPED_AT_MOST or under_heading or heads or _starts_anew(before, line):
            parts.append([line])
        else:
            parts[-1].append(line)
        under_heading = heads
    return parts


def _starts_anew(before: Line, line: Line) -> bool:
    if before.heading or line.heading or line.opens or before.quoted != line.quoted:
        return True
    if line.listed:
        return not _goes_on(before, line)
    return "/" in credit_of(before.text) and bool(_BEGINS.match(line.text))


def _goes_on(before: Line, line: Line) -> bool:
    """Tell whether a dash or a number at the margin only happened to be wrapped there."""
    if before.listed or has_ended(before.text):
        return False
    return line.text[:1].islower() or line.number > 1


def _stands_above(run: Sequence[Line], index: int, width: int) -> bool:
    """Tell whether a line is a heading right above its text: broken off before it had to be."""
    line, after = run[index], run[index + 1 : index + 2]
    if not after or after[0].listed or not _BEGINS.match(after[0].text):
        return False
    if index and not (has_ended(run[index - 1].text) or line.listed):
        return False
    fits = len(line.text) + 1 + len(after[0].text.split(maxsplit=1)[0])
    is_short = fits <= BROKEN_OFF * width and len(words_in(line.text)) <= HEADING_WORDS
    return is_short and not _OPEN_END.search(line.text) and not has_ended(line.text)


def _joined(part: Sequence[Line]) -> Block:
    """Make one block of its lines; where a line ended stands a space that keeps a true place."""
    text = " ".join(line.text for line in part)
    places = list(part[0].places)
    for line in part[1:]:
        places += [places[-1] + 1, *line.places]
    first = part[0]
    return Block(
        text,
        tuple(places),
        len(part),
        heading=first.heading,
        listed=first.listed,
        quoted=first.quoted,
        numbered=bool(first.number),
        begun=sum(bool(_BEGINS.match(line.text)) for line in part),
    )
