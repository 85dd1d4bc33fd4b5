"""Paragraphs that a page parts by two line breaks, made into elements of their own.

Older pages are written so, and an extractor that looks for paragraphs would find one.
"""

from collections.abc import Iterator
from typing import Any

from lxml import etree

_INLINE = frozenset(
    ("a", "b", "i", "em", "strong", "u", "span", "font", "sup", "sub", "small", "abbr", "cite")
)
_BECOMES_DIV = frozenset(("p", "font", "span", "center", "pre"))


def part_at_breaks(tree: Any) -> None:
    """Wrap each stretch of text between two or more line breaks in a paragraph, in place."""
    for element in dict.fromkeys(breaking.getparent() for breaking in tree.iter("br")):
        if element is not None and _has_double(element):
            _part(element)


def _has_double(element: Any) -> bool:
    return any(
        child.tag == "br" and not (child.tail or "").strip() and _is_break(child.getnext())
        for child in element
    )


def _is_break(element: Any) -> bool:
    return element is not None and element.tag == "br"


def _part(element: Any) -> None:
    pieces = list(_pieces(element))
    for child in list(element):
        element.remove(child)
    element.text = None
    if element.tag in _BECOMES_DIV:
        element.tag = "div"
    paragraph: Any = None
    breaks = 0
    for text, child in pieces:
        breaks = breaks + 1 if _is_break(child) else breaks * (not text.strip() and child is None)
        if child is not None and child.tag not in _INLINE and child.tag != "br":
            element.append(child)
            paragraph = None
        elif breaks > 1:
            paragraph = None
        elif child is not None or text.strip():
            if paragraph is None:
                paragraph = etree.SubElement(element, "p")
            _write(paragraph, text, child)


def _pieces(element: Any) -> Iterator[tuple[str, Any]]:
    """Walk what stands directly in an element: stretches of text, and children without tails."""
    if element.text:
        yield element.text, None
    for child in element:
        tail = child.tail or ""
        child.tail = None
        yield "", child
        if tail:
            yield tail, None


def _write(paragraph: Any, text: str, child: Any) -> None:
    if child is not None:
        paragraph.append(child)
    elif len(paragraph):
        paragraph[-1].tail = (paragraph[-1].tail or "") + text
    else:
        paragraph.text = (paragraph.text or "") + text
