"""Choosing: drills in which a line is shown and one of a few kinds is right."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from random import Random

from arguments.checks import Check
from arguments.drills.items import Item
from arguments.drills.puzzles import next_item
from arguments.drills.scoring import HIGHEST, Exercise, empty
from arguments.drills.spec import Answers, Field, Material, Outcome, Shape, Shown, Task
from arguments.judging.verdict import Phrase
from arguments.packs import starter_packs

FIELD = "kind"


@dataclass(frozen=True)
class Choosing(Exercise):
    """A drill on a bank of lines.

    Its sentences are `drill-NAME-is-KIND` (what the line is, and why), `-tempt-KIND` (what it
    would have to be for that choice to be right) and `-answer-KIND` (what to do next).
    """

    def bank(self) -> Sequence[Item]:
        """Give the lines."""
        raise NotImplementedError

    def choices(self, item: Item, rng: Random) -> tuple[str, ...]:
        """Give what is to be chosen from, the right one included."""
        raise NotImplementedError

    def credit(self, key: str, chosen: str) -> float:  # noqa: ARG002 (for drills that give some)
        """Give the score, 0 to 4, of a choice that is wrong."""
        return 0.0

    def task(self, material: Material, rng: Random) -> Task:
        """Show a line near the person's strength, with the claim that it speaks to."""
        item = next_item(self.bank(), material.ratings, material.strength, material.seen, rng)
        here = item.claim == material.claim.claim_id
        side = item.side.value if item.side else ""
        heading = Phrase(key=f"drill-{self.name}-line", values={"side": side})
        return Task(
            drill=self.name,
            criterion=self.criterion,
            asks=self.asks(),
            claim_id=item.claim if here else None,
            claim=_claims().get(item.claim, ""),
            shown=(Shown(heading=heading, text=item.text),),
            fields=(Field(name=FIELD, shape=Shape.CHOICE, choices=self.choices(item, rng)),),
            seconds=self.seconds,
            item=item.item_id,
            key=item.kind,
            hidden=(item.why,),
        )

    def score(self, task: Task, answers: Answers) -> Outcome:
        """Tell whether the choice is right, why, and how to go on from such a line."""
        chosen = answers.get(FIELD, "").strip()
        if chosen not in task.fields[0].choices:
            return empty(self.name)
        right = chosen == task.key
        why = next(iter(task.hidden), "")
        told = Phrase(key=f"drill-{self.name}-is-{task.key}", values={"why": why})
        checks: tuple[Check, ...] = (Check(name="kind", passed=right, says=told),)
        if not right:
            tempted = Phrase(key=f"drill-{self.name}-tempt-{chosen}")
            checks = (*checks, Check(name="tempted", passed=False, says=tempted))
        return Outcome(
            score=HIGHEST if right else self.credit(task.key, chosen),
            checks=checks,
            change=Phrase(key=f"drill-{self.name}-answer-{task.key}"),
            right=right,
        )


@cache
def _claims() -> dict[str, str]:
    """Give the words of the claims that ship, by id."""
    return {claim.claim_id: claim.text for pack in starter_packs() for claim in pack.claims}
