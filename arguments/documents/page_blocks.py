"""The blocks of an extracted page: its paragraphs, headings, list items and quotations."""

from dataclasses import dataclass
from typing import Any

from lxml import etree

_BLOCKS = frozenset(
    ("body", "div", "p", "head", "list", "item", "quote", "table", "row", "cell", "code", "ab")
)


@dataclass(frozen=True, slots=True)
class Block:
    """One block: what Markdown puts before it, and its words."""

    mark: str
    text: str

    @property
    def is_heading(self) -> bool:
        """Tell whether it stands above other blocks."""
        return self.mark.startswith("#")

    @property
    def marked(self) -> str:
        """Give the block as Markdown."""
        return "\n".join(f"{self.mark}{line}" if line else "" for line in self.text.split("\n"))


def blocks_of(body: Any) -> list[Block]:
    """List the blocks of an extracted body in order, without empty ones."""
    found: list[Block] = []
    inside: list[str] = []
    written: list[str] = []

    def close_block() -> None:
        lines = [" ".join(line.split()) for line in "".join(written).split("\n")]
        text = "\n".join(lines).strip()
        if text:
            found.append(Block(_mark(inside), text))
        written.clear()

    for event, element in etree.iterwalk(body, events=("start", "end")):
        tag = str(element.tag)
        if event == "start":
            if tag in _BLOCKS:
                close_block()
                inside.append(tag)
            written.append("\n" if tag == "lb" else _on_one_line(element.text))
        else:
            if tag in _BLOCKS:
                close_block()
                inside.pop()
            written.append(_on_one_line(element.tail))
    close_block()
    return found


def _on_one_line(text: str | None) -> str:
    return (text or "").replace("\n", " ")


def _mark(inside: list[str]) -> str:
    if "head" in inside:
        return "## "
    if "quote" in inside:
        return "> "
    return "- " if "item" in inside else ""
