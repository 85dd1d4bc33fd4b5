"""Meeting: what is found in an answer, before anything is made of it."""

from collections.abc import Sequence
from dataclasses import dataclass

from arguments.claims import Claim, Side
from arguments.drills.looking import case_of, content, news, shared
from arguments.judging.cues import Find
from arguments.judging.reading import trimmed
from arguments.judging.scoring import Case
from arguments.judging.verdict import Criterion
from arguments.sparring.answers import Answer, Way
from arguments.sparring.denying import refusal
from arguments.sparring.gaming import Gamed, gamed
from arguments.sparring.moves import Move
from arguments.sparring.nearness import near
from arguments.sparring.restating import hearing, restated, voices_of

LEAST_NEWS = 3
"""Content words from which an answer brings something new."""
_REASONING = frozenset({"because", "therefore", "mechanism", "condition", "purpose", "consequence"})
_SHOWING = frozenset({"number", "year", "name", "link", "quotation", "source", "example"})
_GRANTED = 0.15
"""Closeness to the move of words that grant it without one of its own."""
_STRAY = 0.08
_SHOWN = 0.2


@dataclass(frozen=True)
class Met:
    """What was found in an answer; the places are its own words, empty where there are none.

    `news` are the stems that nothing before holds. `heard` speaks for the other side, `refuses`
    says no, `reason` says why, `shows` can be looked up, `weighs` compares.
    """

    answer: Answer
    move: Move
    own: str
    gamed: Gamed | None
    heard: str
    restated: float
    news: frozenset[str]
    refuses: str
    reason: str
    shows: str
    weighs: str
    strays: bool
    concedes: bool
    before: tuple[str, ...]

    @property
    def asked(self) -> bool:
        """Tell whether there is no point to say again: a question, or words that are gone."""
        return self.move.question is not None or not self.move.text

    @property
    def denies(self) -> bool:
        """Tell whether the move is refused without a reason."""
        bare = not self.reason and len(self.news) < LEAST_NEWS
        return bool(self.refuses) and bare and self.gamed is None and not self.concedes

    @property
    def pivots(self) -> bool:
        """Tell whether something is said that stands, after the point was granted."""
        stands = len(self.news) >= LEAST_NEWS and not self.strays
        return self.concedes and stands and self.gamed is None


def met(claim: Claim, side: Side, move: Move, answer: Answer, before: Sequence[str]) -> Met:
    """Look for everything that an answer's score rests on."""
    own = answer.own
    case = case_of(claim.text, side, own)
    point = move.text or (move.aim.text if move.aim else "")
    new = news(own, claim.text, point, *before)
    return Met(
        answer=answer,
        move=move,
        own=own,
        gamed=gamed(case, answer, move, before),
        heard=hearing(answer, move),
        restated=restated(answer, move),
        news=new,
        refuses=refusal(own),
        reason=_reason(case, answer, new),
        shows=_best(case, _of(case, Criterion.EVIDENCE, _SHOWING), new),
        weighs=_best(case, case.of(Criterion.WEIGHING), new),
        strays=not refusal(own) and _strays(own, (claim.text, point, *before)),
        concedes=_concedes(case, answer, move, point),
        before=tuple(before),
    )


def _reason(case: Case, answer: Answer, new: frozenset[str]) -> str:
    """Give the answer's reason, by the form's own field or by the words that mark one."""
    field = answer.because.strip() if answer.way is Way.STEPS else ""
    if len(content(field) & new) > 1:
        return field
    return _best(case, _of(case, Criterion.REASONING, _REASONING), new, least=2)


def _of(case: Case, criterion: Criterion, kinds: frozenset[str]) -> tuple[Find, ...]:
    return tuple(find for find in case.of(criterion) if find.kind in kinds)


def _best(case: Case, finds: Sequence[Find], new: frozenset[str], least: int = 1) -> str:
    """Give the clause of the strongest find that brings something new; empty where none does."""
    said = [(find, _own_part(case, find)) for find in finds]
    held = [
        (find.strength, text)
        for find, text in said
        if find.strength >= _SHOWN and len(content(text) & new) >= least
    ]
    return max(held, key=lambda one: one[0], default=(0.0, ""))[1]


def _own_part(case: Case, find: Find) -> str:
    """Give the clause of a find, without what it says for the other side."""
    text = case.reading.text
    heard = [end for start, end in voices_of(text) if start <= find.start < end]
    start, end = trimmed(case.reading, max([find.start, *heard]), find.end)
    return text[start:end]


def _strays(own: str, matters: Sequence[str]) -> bool:
    """Tell whether nothing of what was spoken of before is spoken of here."""
    if not content(own) or any(shared(own, one) for one in matters):
        return False
    return max(near(own, matters), default=0.0) < _STRAY


def _concedes(case: Case, answer: Answer, move: Move, point: str) -> bool:
    """Tell whether a point is granted, and whether what is granted is the move at all."""
    if answer.way is Way.CONCEDE:
        granted = answer.granted
        if move.question is not None:  # what it brings out need not be in the words it is aimed at
            return bool(content(granted))
        return bool(shared(granted, point)) or near(granted, [point])[0] >= _GRANTED
    return any(find.kind == "concession" and find.strength > 0 for find in case.finds)
