"""The lines of a PDF's page: what was drawn at one height, with its place and size."""

from dataclasses import dataclass, field
from typing import Any

from arguments.documents.document import hold_to_length

SAME_HEIGHT = 0.5
"""How far (in letter sizes) a raised or lowered letter stands from its line."""
LONGEST = 1_000
"""Characters of the longest line that any page has room for."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a page: its words, where it begins, and the size of its letters."""

    text: str
    x: float
    y: float
    size: float


@dataclass
class Pen:
    """What a page draws, in the order in which it is drawn, gathered into lines."""

    characters: int = 0
    """How many were drawn so far, on earlier pages too."""
    _drawn: list[Line] = field(default_factory=list)
    _broken: bool = True

    def write(self, text: str, placed: Any, matrix: Any, font: Any, size: Any) -> None:  # noqa: ARG002 (as pypdf calls it)
        """Take what is drawn next; pypdf calls this for every stretch of text."""
        self.characters += len(text)
        hold_to_length(self.characters)
        x = matrix[4] * placed[0] + matrix[5] * placed[2] + placed[4]
        y = matrix[4] * placed[1] + matrix[5] * placed[3] + placed[5]
        scale = abs(matrix[3] * placed[3]) or abs(matrix[1] * placed[2]) or 1.0
        letters = abs(float(size)) * scale
        for part in text.splitlines(keepends=True):
            if part.strip():
                self._add(Line(part, float(x), float(y), letters))
            self._broken = self._broken or part.endswith("\n")

    def lines(self) -> list[Line]:
        """List the lines drawn so far."""
        return [Line(" ".join(one.text.split()), one.x, one.y, one.size) for one in self._drawn]

    def _add(self, line: Line) -> None:
        last = self._drawn[-1] if self._drawn else None
        near = last and abs(last.y - line.y) < SAME_HEIGHT * max(last.size, line.size)
        if last is not None and near and not self._broken and len(last.text) < LONGEST:
            self._drawn[-1] = Line(last.text + line.text, last.x, last.y, max(last.size, line.size))
        else:
            self._drawn.append(line)
        self._broken = False
