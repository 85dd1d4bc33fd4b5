"""Pages: the lines of a page without those that are furniture.

A line is judged with its neighbours: one in the middle of a wrapped paragraph is prose
whatever it looks like alone, and what follows "Related articles" or "Yours sincerely," trails it.
"""

from collections.abc import Sequence

from arguments.articles.bylines import byline
from arguments.articles.furniture import is_chrome, names_its_article, opens_related
from arguments.articles.letters import greets, may_sign, takes_leave
from arguments.articles.markup import Line
from arguments.articles.paragraphs import HEADING_WORDS, has_ended
from arguments.responses import words_in

WRAPPED_AT_LEAST = 40
"""A shorter line was not wrapped, so the next one does not go on from it."""

_BLANK = Line("", (), blank=True)


def without_furniture(given: Sequence[Line]) -> tuple[list[Line], str, int]:
    """Blank the lines that are furniture; give the author that a byline names, and its place."""
    kept = [_BLANK]
    author, place = "", 0
    trail = _Trail()
    for line, after in zip(given, [*given[1:], _BLANK], strict=True):
        if line.blank or _is_inside(kept[-1], line, after):
            trail.meets(line)
            kept.append(line)
            continue
        name = byline(line.text)
        if name and not author:
            author, place = name, line.places[0]
        trails = trail.meets(line)
        kept.append(_BLANK if trails or name or is_chrome(line.text) else line)
    return kept[1:], author, place


def _is_inside(before: Line, line: Line, after: Line) -> bool:
    """Tell whether a line is in the middle of a wrapped paragraph."""
    if line.heading or line.listed:
        return False
    is_long = len(line.text) >= WRAPPED_AT_LEAST
    broken = len(before.text) >= WRAPPED_AT_LEAST and not has_ended(before.text)
    goes_on = broken and not before.heading and (is_long or line.text[:1].islower())
    return goes_on or (is_long and not has_ended(line.text) and after.text[:1].islower())


class _Trail:
    """What trails an announcement: other articles' headlines, a letter's signatures."""

    def __init__(self) -> None:
        self._related = self._signed = False

    def meets(self, line: Line) -> bool:
        """Tell whether a line greets, announces what trails it, or trails what was announced."""
        announces = opens_related(line.text)
        signed = takes_leave(line.text) or (self._signed and (line.blank or _may_sign(line)))
        related = announces or (self._related and (line.blank or _may_be_headline(line)))
        self._signed = signed
        self._related = related and not (announces and names_its_article(line.text))
        return related or signed or greets(line.text)


def _may_sign(line: Line) -> bool:
    return may_sign(line.text) and not line.opens


def _may_be_headline(line: Line) -> bool:
    short = len(words_in(line.text)) <= HEADING_WORDS
    return line.listed or (short and not has_ended(line.text))
