"""Predict the other side: name its three best reasons before you hear them."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import permutations
from random import Random
from typing import NamedTuple

from arguments.claims import Side
from arguments.drills.looking import alike, content, copied, count, judged, news, opening, shared
from arguments.drills.scoring import Exercise, Look, empty, guarded, outcome
from arguments.drills.spec import Answers, Field, Material, Outcome, Task
from arguments.judging.verdict import Criterion
from arguments.likeness import closenesses, vector_of, vectors_of

REASONS = ("first", "second", "third")
MOST_REAL = 12
"""Real arguments that an answer is held against, the best first."""
_SAME, _COPIED = 0.75, 0.6
_NEAR = 0.3
"""From here on two reasons are taken for the same."""
_BY_WORDS = 0.5
_PART = 0.7
"""The part of the score that is for what was foreseen, where as much was argued as is asked for."""
_TOLD = 30
"""Words of a real argument that are shown."""


class Match(NamedTuple):
    """A reason that somebody foresaw, and the real argument that it is like."""

    said: str
    real: str


@dataclass(frozen=True)
class PredictTheOtherSide(Exercise):
    """List the other side's best reasons; they are held against what was really argued."""

    def task(self, material: Material, rng: Random) -> Task | None:  # noqa: ARG002
        """Give the claim; what the other side argued stays hidden. None where it has nothing."""
        if not material.other_side:
            return None
        real = material.other_side[:MOST_REAL]
        ours = set(material.claim.considerations.on(material.side.other))
        people = sum(one not in ours for one in real)
        return self.pose(
            material,
            (Field(name=name) for name in REASONS),
            asks=self.asks(side=material.side.value, people=people, thoughts=len(real) - people),
            hidden=real,
        )

    def score(self, task: Task, answers: Answers) -> Outcome:
        """Match each reason with one real argument at most, so that most are matched."""
        said = [text for text in (answers.get(name, "") for name in REASONS) if count(text)]
        if not said:
            return empty(self.name)
        if caught := guarded(task, "\n".join(said), side=_other(task)):
            return caught
        apart = _apart(said)
        matches = matched(task.claim, apart, task.hidden)
        wanted = min(len(REASONS), len(task.hidden)) or 1
        looks = _looks(task, said, apart, matches)
        part = _PART * min(1.0, len(task.hidden) / len(REASONS))
        return outcome(self.name, looks, quality=len(matches) / wanted, part=part)


def matched(claim: str, said: Sequence[str], real: Sequence[str]) -> tuple[Match, ...]:
    """Give the best pairs of reasons and real arguments, each in one pair at most."""
    table = [_likenesses(claim, one, real) for one in said]
    places = [*range(len(real)), *(-1 for _ in said)]
    best = max(
        set(permutations(places, len(said))),
        key=lambda chosen: (
            sum(row[at] for row, at in zip(table, chosen, strict=True) if at >= 0),
            chosen,
        ),
        default=(),
    )
    return tuple(
        Match(one, real[at])
        for one, row, at in zip(said, table, best, strict=True)
        if at >= 0 and row[at] > 0
    )


def _likenesses(claim: str, said: str, real: Sequence[str]) -> list[float]:
    """Give how like a reason each real argument is; 0 where they are not the same point."""
    near = closenesses(vector_of(said), vectors_of(real))
    found = []
    for one, close in zip(real, near, strict=True):
        words = _by_words(claim, said, one)
        like = _BY_WORDS * words + (1 - _BY_WORDS) * max(0.0, close)
        found.append(like if words > 0 and like >= _NEAR else 0.0)
    return found


def _by_words(claim: str, said: str, real: str) -> float:
    """Give the share of words that two texts have in common beside the claim's, both ways."""
    known = content(claim)
    mine, theirs = content(said) - known, content(real) - known
    if not mine or not theirs:
        return 0.0
    recall = len(shared(said, real) & theirs) / len(theirs)
    precision = len(shared(real, said) & mine) / len(mine)
    return 2 * recall * precision / (recall + precision) if recall + precision else 0.0


def _apart(said: Sequence[str]) -> list[str]:
    """Give the reasons without those that say an earlier one again."""
    kept: list[str] = []
    for one in said:
        if not any(alike(one, other) >= _SAME or not news(one, other) for other in kept):
            kept.append(one)
    return kept


def _looks(
    task: Task, said: Sequence[str], apart: Sequence[str], matches: Sequence[Match]
) -> list[Look]:
    text = "\n".join(said)
    again = next((one for one in said if one not in apart or said.count(one) > 1), "")
    echo = next((one for one in said if copied(one, task.claim) >= _COPIED), "")
    wrong = judged(task.claim, _other(task), text).other_side
    hit = matches[0] if matches else Match("", "")
    met = {match.real for match in matches}
    missed = next((one for one in task.hidden if one not in met), "")
    held = {"held": len(task.hidden), "met": len(matches)}
    return [
        Look("three", len(apart) == len(REASONS), 1.0, opening(again), 3.0, {"count": len(apart)}),
        Look("echo", not echo, 0.5, opening(echo), 1.5, keeps=False),
        Look("stance", not wrong, 0.5, opening(text), 1.5, keeps=False),
        Look(
            "hit",
            bool(matches),
            2.0,
            opening(hit.said),
            2.0,
            {**held, "real": opening(hit.real, _TOLD)},
        ),
        Look(
            "missed",
            not missed,
            0.0,
            "",
            4.0,
            {**held, "real": opening(missed, _TOLD)},
            keeps=False,
        ),
    ]


def _other(task: Task) -> Side:
    return (task.side or Side.FOR).other


DRILL = PredictTheOtherSide(
    "predict-the-other-side",
    (Criterion.ENGAGEMENT,),
    240,
    alarms=frozenset({"echo", "stance"}),
)
