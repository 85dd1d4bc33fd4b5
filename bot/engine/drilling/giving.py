"""Giving: a task made of what is at hand, or the one that is open already."""

import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from random import Random

from arguments.claims import Claim, ClaimId, Side
from arguments.drills.catalogue import drill_of
from arguments.drills.path import Step
from arguments.drills.spec import Task
from arguments.mistakes import NoClaims
from arguments.responses import ResponseId
from arguments.serving import next_claim, surprise_side
from bot.engine.asker import Asker
from bot.engine.drilling.material import lent_in, lent_on, material_of
from bot.engine.library.library import known_claim, served_claim
from storage import Run, shelves
from storage.drills import lent as lent_words
from storage.drills import tasks
from storage.drills.tasks import StoredTask

CLAIMS_TRIED = 12
"""Claims that a drill may turn down for want of considerations, before there is none for it."""


@dataclass
class Giver:
    """Makes tasks for one person within one transaction."""

    run: Run
    asker: Asker
    now: datetime
    chance: Random

    def give(
        self, step: Step, claim_id: ClaimId | None = None, not_claim: str | None = None
    ) -> StoredTask | None:
        """Give the open task of a drill, or store a new one; None where no claim at hand fits.

        An open one on another claim than the one named is passed over. Raises `DrillUnknown`,
        `NoClaims`, `ClaimUnknown` or `ClaimRetired`.
        """
        here, who = self.asker.server_id, self.asker.debater_id
        opened = tasks.open_one(self.run, here, who, step.drill)
        if opened is not None:
            if claim_id in (None, opened.task.claim_id):
                return opened
            served_claim(self.run, here, claim_id or ClaimId(""))
            tasks.pass_over(self.run, opened.task_id, self.now)
        made = self._made(step.drill, claim_id, not_claim)
        return None if made is None else self._stored(step, *made)

    def _made(
        self, drill: str, claim_id: ClaimId | None, not_claim: str | None
    ) -> tuple[Task, tuple[ResponseId, ...]] | None:
        for claim, side in self._claims(claim_id, not_claim):
            lent = lent_on(self.run, self.asker.server_id, claim, self.asker.debater_id)
            material = material_of(self.run, claim, side, drill=drill, asker=self.asker, lent=lent)
            task = drill_of(drill).task(material, self.chance)
            if task is not None:
                return task, lent_in(task, lent)
        return None

    def _claims(
        self, claim_id: ClaimId | None, not_claim: str | None
    ) -> Iterator[tuple[Claim, Side]]:
        """Give the claim named, or those that are due one after another, each with a side."""
        here, who = self.asker.server_id, self.asker.debater_id
        if claim_id is not None:
            claim = served_claim(self.run, here, claim_id)
            row = shelves.standing_for_serving(self.run, here, who, claim_id, self.now)
            side = (
                self.chance.choice(list(Side)) if row is None else surprise_side(row, self.chance)
            )
            yield claim, side
            return
        rows = {
            one.claim_id: one
            for one in shelves.standings_for_serving(self.run, here, who, self.now)
        }
        if not rows:
            raise NoClaims
        if len(rows) > 1 and not_claim is not None:
            rows.pop(ClaimId(not_claim), None)
        for _ in range(min(CLAIMS_TRIED, len(rows))):
            row = rows.pop(next_claim(list(rows.values()), self.chance))
            yield known_claim(self.run, row.claim_id), surprise_side(row, self.chance)

    def _stored(self, step: Step, task: Task, response_ids: tuple[ResponseId, ...]) -> StoredTask:
        given = StoredTask(
            task_id=uuid.uuid4().hex,
            server_id=self.asker.server_id,
            debater_id=self.asker.debater_id,
            task=task,
            why=step.why,
            given=self.now,
            due=step.due,
        )
        tasks.put(self.run, given)
        lent_words.holds(self.run, given.task_id, response_ids)
        return given
