"""Undoing: the last step is taken back as a step of its own, and nothing is overwritten.

A round that is taken back after its release keeps every text and result with its old version;
it comes back as a draft with the same pairs.
"""

import logging
from collections.abc import Callable, Mapping
from datetime import datetime

from arguments.mistakes import Mistake
from arguments.tournaments.entries import TournamentId
from arguments.tournaments.lifecycle import Action
from arguments.value import Value
from bot.engine.clock import Clock
from bot.engine.contests import effects
from bot.engine.contests.draws.drafts import copy_as_draft
from bot.engine.contests.people import Organiser, known_tournament, seen, stop_overtaken
from bot.engine.contests.progress import stopping
from storage import Run, Store
from storage.tournaments import matches, rounds, speeches, steps
from storage.tournaments.values import MatchState, Outcome, Step, Tournament

log = logging.getLogger(__name__)


class Undone(Value):
    """What was undone, and the tournament as it is after that."""

    action: Action
    tournament: Tournament


class Loss(Value):
    """What stops counting when a step is undone; it is all kept."""

    speeches: int = 0
    results: int = 0


def last_step(run: Run, tournament_id: TournamentId) -> Step | None:
    """Give the step that would be undone."""
    standing = steps.standing(run, tournament_id, limit=1)
    return standing[0] if standing else None


def loss_of(run: Run, tournament: Tournament, step: Step) -> Loss:
    """Count what would stop counting: only a release has anything that hangs on it."""
    if step.action != Action.RELEASE.value:
        return Loss()
    here = matches.of_round(run, tournament.tournament_id, tournament.round)
    given = [
        speech
        for match in here
        for speech in speeches.of_match(run, match.match_id)
        if speech.outcome is Outcome.IN
    ]
    decided = [
        match
        for match in here
        if match.state is MatchState.CONFIRMED and match.why.get("kind") != "bye"
    ]
    return Loss(speeches=len(given), results=len(decided))


class Undoing:
    """Take back the last step, and the one before it, as often as wanted."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def undo(
        self, organiser: Organiser, tournament_id: TournamentId, seen_step: int
    ) -> Undone:
        """Undo the last step; two who tap at once undo one."""
        now = self._clock()

        def work(run: Run) -> Undone:
            tournament = seen(run, organiser.asker, tournament_id, Action.UNDO, seen_step)
            step = last_step(run, tournament_id)
            if step is None:
                raise Mistake("mistake-nothing-to-undo")
            done = steps.undo(
                run,
                tournament_id,
                tournament.step,
                undoes=step.step,
                now=now,
                by=organiser.debater_id,
            )
            if not done:
                stop_overtaken(run, tournament, Action.UNDO)
            after = known_tournament(run, tournament_id)
            action = Action(step.action)
            undo = _UNDOING.get(action)
            if undo is not None:
                undo(run, tournament, after, step, now)
            return Undone(action=action, tournament=after)

        undone = await self._store.run(work)
        log.info("tournament undone id=%s action=%s", tournament_id, undone.action.value)
        return undone


_Undo = Callable[[Run, Tournament, Tournament, Step, datetime], None]


def _draft(run: Run, before: Tournament, _: Tournament, __: Step, ___: datetime) -> None:
    """Withdraw the draft; it is kept as a version that stands no more."""
    standing = rounds.current(run, before.tournament_id, before.round)
    if standing is not None:
        rounds.withdraw(run, before.tournament_id, before.round, standing.version)


def _edit(run: Run, before: Tournament, _: Tournament, step: Step, now: datetime) -> None:
    """Bring back the draft as it was, as a version of its own."""
    copy_as_draft(run, before, step.payload["before"], now)


def _release(run: Run, before: Tournament, after: Tournament, step: Step, now: datetime) -> None:
    """Withdraw the round with all that is in it, and bring its draft back."""
    version = step.payload["version"]
    rounds.withdraw(run, before.tournament_id, before.round, version)
    copy_as_draft(run, before, version, now)
    effects.put(run, now, effects.round_withdrawn(after, before.round, version))


def _close(run: Run, before: Tournament, _: Tournament, __: Step, ___: datetime) -> None:
    """Take the round up again; its results stay as they are."""
    standing = rounds.current(run, before.tournament_id, before.round)
    if standing is not None:
        rounds.take_up(run, before.tournament_id, before.round, standing.version)


def _end(run: Run, before: Tournament, after: Tournament, step: Step, now: datetime) -> None:
    """Give back the time for which nobody could go on."""
    stopping.give_back(run, after, before.ended or step.taken, now)


_UNDOING: Mapping[Action, _Undo] = {
    Action.DRAFT: _draft,
    Action.EDIT: _edit,
    Action.RELEASE: _release,
    Action.CLOSE: _close,
    Action.FINISH: _end,
    Action.CANCEL: _end,
}
