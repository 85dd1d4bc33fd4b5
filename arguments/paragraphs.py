"""Paragraphs: lines gathered into blocks as their writer meant them.

A blank line ends a block. Lines of ordinary width are one wrapped paragraph, as in Markdown
and old mail; lines too long to be wrapped are each a paragraph, as in text pasted from a page.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby, pairwise

from arguments.markup import Line
from arguments.responses import words_in

WRAPPED_AT_MOST = 120
"""No one wraps lines wider than this, so a wider line is a paragraph of its own."""

_ENDED = re.compile(r"[.!?…:;。！？؟।][\"'”’»)\]]*$")


@dataclass(frozen=True)
class Block:
    """A paragraph, heading or list item: its characters, their places in the text, its looks."""

    text: str
    places: tuple[int, ...]
    lines: int = 1
    heading: bool = False
    listed: bool = False
    quoted: bool = False

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
        return bool(_ENDED.search(self.text))


def blocks(lines: Iterable[Line]) -> list[Block]:
    """Gather lines into blocks; blank lines, headings, list items and quotes part them."""
    found: list[Block] = []
    for blank, run in groupby(lines, key=lambda line: line.blank):
        if not blank:
            found += [_joined(part) for part in _parted(list(run))]
    return found


def _parted(run: Sequence[Line]) -> list[list[Line]]:
    wide = max(len(line.text) for line in run) > WRAPPED_AT_MOST
    parts: list[list[Line]] = [[run[0]]]
    for before, line in pairwise(run):
        if wide or _starts_anew(before, line):
            parts.append([line])
        else:
            parts[-1].append(line)
    return parts


def _starts_anew(before: Line, line: Line) -> bool:
    return before.heading or line.heading or line.listed or before.quoted != line.quoted


def _joined(part: Sequence[Line]) -> Block:
    """Make one block of its lines; where a line ended stands a space that keeps a true place."""
    text = " ".join(line.text for line in part)
    places = list(part[0].places)
    for line in part[1:]:
        places += [places[-1] + 1, *line.places]
    first = part[0]
    return Block(text, tuple(places), len(part), first.heading, first.listed, first.quoted)
