"""Labels: what stands before a line's first word without being part of it.

The speakers of a transcript, the place that a report is sent from, the P.S. of a letter. A
word before a colon is taken for a speaker only where speakers take turns.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from arguments.articles.credits import credit_of
from arguments.articles.furniture import is_chrome, opens_related
from arguments.articles.markup import Line
from arguments.responses import words_in

TURNS = 3
"""The fewest turns of a conversation."""
OPENING_WORDS = 12
"""The fewest words of a line that a report can open with, after the place it is sent from."""

_TIME = r"[\[(]?\d{1,2}:\d\d(?::\d\d)?(?:[.,]\d{1,3})?[\])]?"
_WHO = r"[A-Z][\w.’'\-]*(?: (?:[A-Z][\w.’'\-]*|\d{1,2}|de|da|van|von|bin)){0,3}"
_TURN = re.compile(
    rf"(?:{_TIME} ?[|–—-]? ?)?(?P<who>{_WHO})(?: ?\([^()\n]{{1,40}}\))?(?: ?[|–—-]? ?{_TIME})? ?:"
    r"(?:\s+|$)"
)
_CUE = re.compile(
    rf"{_TIME}(?: ?(?:-->|[|–—-]) ?{_TIME}.*)?|{_WHO} ?[|–—-]? ?{_TIME}|WEBVTT.*|\d{{1,4}}"
)
_STARTING_TIME = re.compile(r"\d{1,2}:\d\d:\d\d(?:[.,]\d{1,3})?\s+[|–—-]?\s*")
_POSTSCRIPT = re.compile(r"P\. ?(?:P\. ?)?S\.[:,]? +(?:[–—-] )?|PP?S[:,]? +(?:[–—-] )?")
_PLACE = re.compile(
    r"[A-Z][A-Z.’' \-]{2,30}(?:, [A-Z][\w. ]{1,20})?(?: \([A-Z][\w ]+\))? ?(?:—|–|--) (?=[A-Z“\"])"
)
_NO_SPEAKER = re.compile(
    r"(?:myths?|facts?|fictions?|claims?|reality|photos?|images?|pictures?|illustrations?|graphics?"
    r"|captions?|credits?|sources?|update|by|published|updated|tags?|topics?|dear .*)$",
    re.IGNORECASE,
)


def without_labels(given: Sequence[Line]) -> list[Line]:
    """Take the labels off the lines that have one; such a line begins a paragraph."""
    speakers = _speakers(given)
    opening = next((line for line in given if len(words_in(line.text)) >= OPENING_WORDS), None)
    return [_bare(line, speakers, may_be_sent=line is opening) for line in given]


def _bare(line: Line, speakers: frozenset[str], *, may_be_sent: bool) -> Line:
    if line.blank or _CUE.fullmatch(line.text):
        return replace(line, text="", places=(), blank=True) if not line.blank else line
    turn = _TURN.match(line.text)
    if turn and _surname(turn["who"]) in speakers:
        return _from(line, turn.end())
    label = (
        _STARTING_TIME.match(line.text)
        or _POSTSCRIPT.match(line.text)
        or (_PLACE.match(line.text) if may_be_sent else None)
    )
    return _from(line, label.end()) if label else line


def _from(line: Line, begin: int) -> Line:
    rest = line.text[begin:]
    return replace(line, text=rest, places=line.places[begin:], blank=not rest, opens=True)


def _speakers(given: Sequence[Line]) -> frozenset[str]:
    """Find who speaks at least twice, where there are turns enough; by surname, as transcripts do.

    "ANN LEE:" opens the conversation and "LEE:" goes on.
    """
    turns = Counter(
        _surname(turn["who"])
        for line in given
        if (turn := _TURN.match(line.text)) and _may_speak(turn["who"], line.text)
    )
    if turns.total() < TURNS:
        return frozenset()
    return frozenset(who for who, times in turns.items() if times > 1)


def _may_speak(who: str, line: str) -> bool:
    return not (
        _NO_SPEAKER.match(who) or is_chrome(line) or opens_related(line) or credit_of(line) == line
    )


def _surname(who: str) -> str:
    return who.rsplit(maxsplit=1)[-1].casefold()
