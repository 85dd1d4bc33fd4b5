"""The shape of a page: how deep, how wide and how long it is, before a tree is made of it.

Making the tree costs the square of a tag's attributes, and reading it the square of a
table's rows, so a page is measured in one walk first.
"""

from collections.abc import Mapping

from lxml import etree

from arguments.mistakes import Mistake

MAX_ELEMENTS = 25_000
"""Several times what a newspaper's page has, with its menus and comments."""
MAX_DEPTH = 240
"""Several times what a page needs; whatever stands deeper than 255 would be lost unsaid."""
MAX_ATTRIBUTES = 200
"""Attributes of one element; on average an element may have four."""
MAX_CELLS = 3_000
"""Rows and cells of all tables."""

_CELLS = frozenset(("tr", "td", "th"))


class _Shape:
    """What the parser calls for every tag; it stops at the first tag that is too much."""

    def __init__(self) -> None:
        self._elements = self._depth = self._cells = self._attributes = 0

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        self._elements += 1
        self._depth += 1
        self._cells += tag in _CELLS
        self._attributes += len(attributes)
        if (
            self._elements > MAX_ELEMENTS
            or self._depth > MAX_DEPTH
            or self._cells > MAX_CELLS
            or self._attributes > 4 * MAX_ELEMENTS
            or len(attributes) > MAX_ATTRIBUTES
        ):
            raise Mistake("mistake-page-tangled")

    def end(self, tag: str) -> None:  # noqa: ARG002 (as the parser calls it)
        self._depth -= 1

    def close(self) -> None:
        return None


def hold_to_shape(page: bytes) -> None:
    """Refuse a page that is too deep, too long or too wide to be read in good time."""
    parser = etree.HTMLParser(target=_Shape(), encoding="utf-8", collect_ids=False)
    etree.fromstring(page, parser)
