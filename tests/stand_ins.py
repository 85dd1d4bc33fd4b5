"""Stand-ins for what is not ours: the clock and the judge. The database is always the real one."""

import os
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from arguments.claims import Claim, ClaimId, ClaimKind, Side, Source
from arguments.judging.surroundings import ALONE, Surroundings
from arguments.judging.verdict import (
    Criterion,
    CriterionScore,
    Feedback,
    Phrase,
    Verdict,
)
from arguments.responses import DebaterId, ServerId
from bot.engine.asker import Asker


@dataclass
class Clock:
    """A clock that moves only when told to."""

    now: datetime = datetime(2026, 3, 1, 12, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def advance(self, **by: float) -> None:
        self.now += timedelta(**by)


def scored(total: float) -> Verdict:
    """Give a verdict of so many points and little else."""
    advice = Phrase(key="advice")
    return Verdict(
        total=total,
        criteria={one: CriterionScore(score=2, advice=advice) for one in Criterion},
        feedback=Feedback(
            goal=Criterion.REASONING,
            keep=None,
            change=None,
            gap=advice,
            task=advice,
            starter=advice,
        ),
        version="scripted-1",
    )


def out_of_order(claim: str, side: Side, text: str, surroundings: Surroundings = ALONE) -> Verdict:
    """Fail as a defect would."""
    raise RuntimeError


def refuses_poison(
    claim: str, side: Side, text: str, surroundings: Surroundings = ALONE
) -> Verdict:
    """Fail on one text alone."""
    if text.startswith("poison"):
        raise RuntimeError
    return scored(70)


def slow(claim: str, side: Side, text: str, surroundings: Surroundings = ALONE) -> Verdict:
    """Take longer than any deadline of a test."""
    time.sleep(1.0)
    return scored(70)


def slow_for_one(claim: str, side: Side, text: str, surroundings: Surroundings = ALONE) -> Verdict:
    """Take longer than any deadline of a test over one text alone."""
    if text == "slow":
        time.sleep(1.0)
    return scored(70)


def sleeps(claim: str, side: Side, text: str, surroundings: Surroundings = ALONE) -> Verdict:
    """Hang for longer than anybody waits."""
    time.sleep(60)
    return scored(70)


def dies_once(claim: str, side: Side, text: str, surroundings: Surroundings = ALONE) -> Verdict:
    """Kill its process the first time; the text names the file that remembers it.

    In a folder that is not there nothing can be remembered, and it dies every time.
    """
    remembered = Path(text)
    if not remembered.exists():
        if remembered.parent.exists():
            remembered.touch()
        os._exit(1)
    return scored(80)


@dataclass
class Recorded:
    """A judge that remembers what it was asked, and says what it is told to say."""

    total: float = 70.0
    version: str = "scripted-1"
    other_side_of: Side | None = None
    texts: list[str] = field(default_factory=list)
    sides: list[Side] = field(default_factory=list)
    surroundings: list[Surroundings] = field(default_factory=list)

    def __call__(
        self, claim: str, side: Side, text: str, surroundings: Surroundings = ALONE
    ) -> Verdict:
        self.texts.append(text)
        self.sides.append(side)
        self.surroundings.append(surroundings)
        return scored(self.total).model_copy(
            update={"version": self.version, "other_side": side is self.other_side_of}
        )


SOURCE = Source(title="An article")
CLAIMS = tuple(
    Claim(claim_id=ClaimId(f"claim-{n}"), text=f"Claim number {n}.", kind=kind, source=SOURCE)
    for n, kind in enumerate((ClaimKind.POLICY, ClaimKind.CAUSAL, ClaimKind.EVALUATION), 1)
)


def asker(name: str = "Ada", server: str = "discord:1") -> Asker:
    """Give somebody at a place."""
    return Asker(
        debater_id=DebaterId(f"discord:{name.casefold()}"), name=name, server_id=ServerId(server)
    )
