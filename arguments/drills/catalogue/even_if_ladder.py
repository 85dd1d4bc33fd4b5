"""The even-if ladder: grant the other side a little, then more, then most, and still stand."""

import re
from dataclasses import dataclass
from random import Random
from typing import NamedTuple

from arguments.claims import Side
from arguments.drills.looking import (
    alike,
    all_of,
    content,
    count,
    families,
    found,
    judged,
    opening,
    reading_of,
    shared,
)
from arguments.drills.scoring import Exercise, Look, empty, guarded, outcome
from arguments.drills.spec import Answers, Field, Material, Outcome, Task
from arguments.judging.verdict import Criterion

RUNGS = ("first", "second", "third")
MOST_POINTS = 8
"""Points of the other side that what is granted is held against."""
_SAME = 0.75
_LEAST = 2
_REASONS = ("because", "therefore", "mechanism", "purpose", "condition", "consequence")
_CAPS = (0.5, 1.5, 2.5, 4.0)
"""The highest score with so many rungs."""
_TURN = re.compile(
    r"[,;:.–—-]*\s*\b(?:still|yet|nevertheless|nonetheless|however|but|even\s+so|it\s+remains|all\s+the\s+same)\b"
    r"|[,;.–—]\s+",
    re.IGNORECASE,
)


class Rung(NamedTuple):
    """One step as written: the words that grant, what is granted, and what still stands."""

    opens: str
    granted: str
    stands: str


@dataclass(frozen=True)
class EvenIfLadder(Exercise):
    """Say “even if …, still …” three times, each time granting more."""

    def task(self, material: Material, rng: Random) -> Task:  # noqa: ARG002 (nothing to choose)
        """Give the claim and the side; the other side's points stay hidden."""
        return self.pose(
            material,
            (Field(name=name) for name in RUNGS),
            asks=self.asks(side=material.side.value),
            hidden=material.other_side[:MOST_POINTS],
        )

    def score(self, task: Task, answers: Answers) -> Outcome:
        """Look for three concessions that differ and grow, and for what stands behind each."""
        texts = [answers.get(name, "") for name in RUNGS]
        written = [text for text in texts if count(text)]
        if not written:
            return empty(self.name)
        rungs = [rung_of(text) for text in written]
        gist = "\n".join([*(one.granted for one in rungs), rungs[-1].stands])
        if caught := guarded(task, gist):
            return caught
        return outcome(self.name, _looks(task, rungs))


def rung_of(text: str) -> Rung:
    """Take a step apart: what is granted runs from the granting words to where it turns."""
    plain = reading_of(text).plain
    opens = families()["even-if"].search(plain)
    if opens is None:
        return Rung("", "", text)
    for turn in _TURN.finditer(plain, opens.end()):
        granted, stands = text[opens.end() : turn.start()], text[turn.end() :]
        if len(content(granted)) >= 1 and count(stands):
            return Rung(opens.group(), granted, stands)
    before = text[: opens.start()]
    return Rung(opens.group(), text[opens.end() :], before)


def _looks(task: Task, rungs: list[Rung]) -> list[Look]:
    side = task.side or Side.FOR
    granting = [one for one in rungs if one.opens and content(one.granted)]
    standing = [
        one for one in granting if len(content(one.stands)) >= 1 and count(one.stands) > _LEAST
    ]
    twin = _twin(granting, content(task.claim))
    stands = "\n".join(dict.fromkeys(one.stands.strip() for one in standing))
    lost = judged(task.claim, side, stands).other_side if stands else False
    reason = found(task.claim, side, stands, *_REASONS)
    met = [one for one in granting if _points(task, one.granted)]
    rising = len(granting) == len(RUNGS) and all(
        _grants_more(task, granting[:number], one) for number, one in enumerate(granting) if number
    )
    numbers = {"count": len(granting)}
    return [
        Look(
            "rungs",
            len(granting) == len(RUNGS),
            1.5,
            _first(granting),
            _CAPS[len(granting)],
            numbers,
        ),
        Look("apart", not twin, 0.5, twin, 1.0, keeps=False),
        Look(
            "stands",
            bool(rungs) and len(standing) == len(rungs),
            1.0,
            opening(_last(standing)),
            2.0,
            {"count": len(standing)},
        ),
        Look("stance", not lost, 0.5, opening(stands), 1.5, {"side": side.value}, keeps=False),
        Look("theirs", bool(met), 1.0, _first(met), 3.0, {"missed": _missed(task)}),
        Look("rising", rising, 1.0, opening(_last_granted(granting)), 3.0),
        Look("reason", bool(reason), 1.0, reason, 3.5),
    ]


def _first(rungs: list[Rung]) -> str:
    return opening(rungs[0].granted) if rungs else ""


def _last(rungs: list[Rung]) -> str:
    return rungs[-1].stands if rungs else ""


def _last_granted(rungs: list[Rung]) -> str:
    return rungs[-1].granted if rungs else ""


def _twin(rungs: list[Rung], known: frozenset[str]) -> str:
    """Give what a step grants that an earlier one granted already; empty where each differs.

    Words that are known from the claim make no two steps the same.
    """
    for number, one in enumerate(rungs):
        own = content(one.granted) - known
        earlier = [before.granted for before in rungs[:number]]
        if any(
            alike(one.granted, before) >= _SAME or (own and own <= content(before))
            for before in earlier
        ):
            return opening(one.granted)
    return ""


def _points(task: Task, granted: str) -> frozenset[int]:
    """Give which points of the other side are granted, by number; the claim's words are none."""
    known = content(task.claim)
    return frozenset(
        number for number, point in enumerate(task.hidden) if shared(granted, point) - known
    )


def _grants_more(task: Task, earlier: list[Rung], one: Rung) -> bool:
    """Tell whether a step grants another point than before, or reaches wider."""
    told = frozenset().union(*(_points(task, before.granted) for before in earlier))
    more = len(content(one.granted)) > len(content(earlier[-1].granted))
    return bool(_points(task, one.granted) - told) or bool(all_of("wide", one.granted)) or more


def _missed(task: Task) -> str:
    return opening(task.hidden[0]) if task.hidden else "none"


DRILL = EvenIfLadder(
    "even-if-ladder",
    (Criterion.ENGAGEMENT, Criterion.WEIGHING),
    240,
    alarms=frozenset({"apart", "stance"}),
)
