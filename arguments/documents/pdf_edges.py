"""What stands around the words of a PDF's pages: running heads, page numbers, large initials."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from arguments.documents.pdf_lines import Line

EDGE = 2
"""How many lines at the top and bottom of a page may be running heads."""
REPEATED = 1 / 3
"""The share of pages on which a line at the edge stands when it is a running head."""
SAME_PLACE = 6
"""Points within which running heads stand on every page."""

_PAGE_NUMBER = re.compile(
    r"(?:page |p\. ?)?[-–—|\[]? ?\d{1,3} ?[-–—|\]]?(?: ?(?:of|/) ?\d{1,3})?", re.IGNORECASE
)
_ALONE = frozenset("AIO")
"""Letters that are words of their own as well."""


def without_edges(pages: Sequence[Sequence[Line]]) -> list[list[Line]]:
    """Drop page numbers, and what stands in the same place of a third of the pages."""
    edges = [_edges(page) for page in pages]
    often = Counter(form for edge in edges for form in {_form(line) for line in edge})
    needed = max(2, REPEATED * len(pages))
    return [
        [
            line
            for line in page
            if line not in edge
            or not (often[_form(line)] >= needed or _PAGE_NUMBER.fullmatch(line.text))
        ]
        for page, edge in zip(pages, edges, strict=True)
    ]


def with_initials(page: Sequence[Line], words: Mapping[str, int]) -> list[Line]:
    """Put each large initial before the line that it belongs to."""
    kept = list(page)
    for initial in [line for line in page if len(line.text) == 1 and line.text.isupper()]:
        rest = next((line for line in kept if _follows(initial, line)), None)
        if rest is not None:
            first = rest.text.split()[0]
            apart = initial.text in _ALONE and words.get(first, 0) > 1
            joined = f"{initial.text}{' ' * apart}{rest.text}"
            kept[kept.index(rest)] = replace(rest, text=joined)
            kept.remove(initial)
    return kept


def _follows(initial: Line, line: Line) -> bool:
    beside = 0 <= line.y - initial.y <= initial.size and 0 < line.x - initial.x <= 2 * initial.size
    return beside and initial.size > 1.5 * line.size and line.text[:1].islower()


def _edges(page: Sequence[Line]) -> set[Line]:
    by_height = sorted(page, key=lambda line: line.y)
    return {*by_height[:EDGE], *by_height[-EDGE:]}


def _form(line: Line) -> tuple[str, int]:
    return re.sub(r"\d+", "#", line.text.casefold()), round(line.y / SAME_PLACE)
