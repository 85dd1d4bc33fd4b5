"""Scoring: what was looked for becomes checks in words, and 0 to 4 in halves."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from arguments.checks import Check
from arguments.claims import Side
from arguments.drills.looking import judged, opening, quality_of
from arguments.drills.spec import Field, Material, Outcome, Shown, Task
from arguments.judging.phrases import Guard
from arguments.judging.rubric import in_halves
from arguments.judging.verdict import Criterion, GuardFinding, Phrase, Verdict

HIGHEST = 4.0
_GENERIC = 1.5
"""The most that is left to words that would fit any claim."""
_SOMETHING = 0.4
"""The quality from which a text says something, whatever was looked for."""
_NOTHING_FOUND = _NOTHING_KEPT = 1.0
"""The most that is left where nothing was found, and the score from which down none is kept."""
Values = Mapping[str, str | int | float]
"""What a sentence needs besides what it quotes."""
_GUARDS = frozenset(
    {
        Guard.WORDLESS, Guard.GIBBERISH, Guard.LANGUAGE, Guard.TO_THE_JUDGE, Guard.COPIED_CLAIM,
        Guard.BARE_BECAUSE, Guard.REPETITION, Guard.WORD_LIST, Guard.WORD_SALAD,
    }
)  # fmt: skip
"""The judge's guards that speak of a drill's answer as well; copying is a check of its own."""
_SURELY = 60.0
"""The highest cap of a guard that speaks of the whole text."""


@dataclass(frozen=True)
class Exercise:
    """What every drill has: its name, what it trains, how long it takes.

    `alarms` names the checks that say, where they fail, that something is wrong with the words
    themselves, and so may be wrong about honest ones; the others only say what is not there yet.
    """

    name: str
    criteria: tuple[Criterion, ...]
    seconds: int
    alarms: frozenset[str] = frozenset()

    @property
    def criterion(self) -> Criterion:
        """Give the main criterion."""
        return self.criteria[0]

    def asks(self, **values: str | int | float) -> Phrase:
        """Give the sentence that says what to do: `drill-NAME-asks`."""
        return Phrase(key=f"drill-{self.name}-asks", values=values)

    def pose(
        self,
        material: Material,
        fields: Iterable[Field],
        *,
        asks: Phrase | None = None,
        side: Side | None = None,
        shown: Iterable[Shown] = (),
        hidden: Iterable[str] = (),
    ) -> Task:
        """Give a task on the claim at hand, on the side at hand if no other is given."""
        return Task(
            drill=self.name,
            criterion=self.criterion,
            asks=asks or self.asks(),
            claim_id=material.claim.claim_id,
            claim=material.claim.text,
            side=side or material.side,
            shown=tuple(shown),
            fields=tuple(fields),
            seconds=self.seconds,
            hidden=tuple(hidden),
        )


@dataclass(frozen=True)
class Look:
    """One thing that was looked for.

    `weight` is its part of the score and `cap` the highest score that is left where it was not
    found. Its sentences are `drill-DRILL-NAME-yes`, `-no`, `-keep` and `-change` with `quoted` and
    `values` in them, or those of `drill-any-NAME` where it is `common`. `keeps` says that it is
    worth a word of its own where found.
    """

    name: str
    passed: bool
    weight: float = 1.0
    quoted: str = ""
    cap: float = HIGHEST
    values: Values = field(default_factory=dict)
    common: bool = False
    keeps: bool = True

    def phrase(self, drill: str, ending: str) -> Phrase:
        """Give one of its sentences."""
        first = "any" if self.common else drill
        values = {"quoted": self.quoted, **self.values}
        return Phrase(key=f"drill-{first}-{self.name}-{ending}", values=values)

    def check(self, drill: str) -> Check:
        """Give it as a check."""
        says = self.phrase(drill, "yes" if self.passed else "no")
        return Check(name=self.name, passed=self.passed, says=says, quoted=self.quoted)


def outcome(
    drill: str,
    looks: Sequence[Look],
    *,
    verdict: Verdict | None = None,
    quality: float | None = None,
    part: float = 0.5,
    total: float | None = None,
) -> Outcome:
    """Give the outcome of what was looked for, in the order in which it is to be told.

    The score is the share of the weights that were found, under every cap; where there is a
    verdict or a `quality` (0 to 1), that is so large a `part` of it. What to keep is the
    weightiest that was found, what to change the one that caps most, then the weightiest (of
    equals, the first told); where all is there, `drill-DRILL-next` says how to go on. What is
    held down as low as `_NOTHING_KEPT` has nothing to keep.
    """
    told = [*looks, *_generic(verdict)]
    missed = [look for look in told if not look.passed]
    share = sum(look.weight for look in told if look.passed) / (
        sum(look.weight for look in told) or 1.0
    )
    if verdict is not None:
        quality, total = quality_of(verdict), verdict.total
    if quality is not None:
        share = (1 - part) * share + part * quality
    caps = [look.cap for look in missed]
    if not _kept(told) and (quality or 0.0) < _SOMETHING:
        caps.append(_NOTHING_FOUND)
    cap = min([HIGHEST, *caps])
    worst = min(missed, key=lambda look: (look.cap, -look.weight), default=None)
    keep = _kept(told) if cap > _NOTHING_KEPT else None
    return Outcome(
        score=in_halves(min(1.0, max(0.0, min(share, cap / HIGHEST)))),
        checks=tuple(look.check(drill) for look in told),
        keep=keep.phrase(drill, "keep") if keep else None,
        change=worst.phrase(drill, "change") if worst else Phrase(key=f"drill-{drill}-next"),
        total=total,
    )


def _kept(looks: Sequence[Look]) -> Look | None:
    found = [look for look in looks if look.passed and look.keeps and look.weight]
    return max(found, key=lambda look: look.weight, default=None)


def _generic(verdict: Verdict | None) -> tuple[Look, ...]:
    """Look whether a text would fit any claim; there is nothing to say where it would not."""
    guards = verdict.guards if verdict else ()
    said = next((one for one in guards if one.name == Guard.GENERIC and one.cap <= _SURELY), None)
    if said is None:
        return ()
    quoted = opening(said.spans[0].text) if said.spans else ""
    return (Look("generic", passed=False, weight=0.5, quoted=quoted, cap=_GENERIC, common=True),)


def empty(drill: str) -> Outcome:
    """Give the outcome of an answer without words: nothing, and where to begin."""
    says = Phrase(key="drill-any-empty-no")
    return Outcome(
        score=0,
        checks=(Check(name="empty", passed=False, says=says),),
        change=Phrase(key=f"drill-{drill}-begin"),
    )


def guard_of(verdict: Verdict) -> GuardFinding | None:
    """Give what the judge noticed that makes a whole answer worth nothing here."""
    return next((one for one in verdict.guards if one.name in _GUARDS and one.cap <= _SURELY), None)


def guarded(task: Task, text: str, *, side: Side | None = None) -> Outcome | None:
    """Give the outcome of a text that plays the judge instead of the drill; None for any other.

    It is gibberish, words in no order, orders to the judge, the claim alone again. The words are
    the judge's own.
    """
    verdict = judged(task.claim, side or task.side or Side.FOR, text)
    guard = guard_of(verdict)
    if guard is None:
        return None
    says = guard.says
    quoted = opening(guard.spans[0].text) if guard.spans else ""
    check = Check(name=f"guard-{guard.name}", passed=False, says=says, quoted=quoted)
    return Outcome(score=0, checks=(check,), change=verdict.feedback.task)
