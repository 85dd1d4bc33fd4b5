"""Advancing: a tournament goes on from round to round, stands still for a while, and ends."""

import logging
from datetime import datetime

from arguments.mistakes import Mistake
from arguments.tournaments.bracket import replay
from arguments.tournaments.entries import EntryId, TournamentId
from arguments.tournaments.lifecycle import Action, Stage
from bot.engine.clock import Clock
from bot.engine.contests import effects
from bot.engine.contests.people import Organiser, known, open_for, seen, take
from bot.engine.contests.progress import stopping
from bot.engine.contests.progress.breaking import breaks_of
from bot.engine.contests.progress.closing import after_result, close_if_complete
from bot.engine.contests.progress.placing import keepable_places
from bot.engine.contests.progress.ranking import standings_of
from storage import Run, Store
from storage.tournaments import keeping, results, rounds
from storage.tournaments.values import Tournament

__all__ = ["Advancing", "after_result", "champions_of"]

log = logging.getLogger(__name__)


def champions_of(run: Run, tournament: Tournament) -> dict[str, list[EntryId]]:
    """Give who has won so far, by category; without a break, whoever leads, under no name."""
    breaks = breaks_of(run, tournament.tournament_id)
    if not breaks:
        placed = standings_of(run, tournament, public=False)
        best = [each.entry_id for each in placed if each.rank == 1 and each.debates]
        return {"": best} if best else {}
    history = results.history(run, tournament.tournament_id)
    brackets = {
        one.category.name: replay([each.entry_id for each in one.breaking], history).champion
        for one in breaks
    }
    return {name: [champion] for name, champion in brackets.items() if champion is not None}


class Advancing:
    """Close rounds, pause and resume, finish and cancel."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def close(
        self, organiser: Organiser, tournament_id: TournamentId, seen_step: int
    ) -> Tournament:
        """Say that a round is over; it says so by itself when its last result comes in.

        Raises a `Mistake` that names the rooms without a result.
        """
        now = self._clock()

        def work(run: Run) -> Tournament:
            tournament = seen(run, organiser.asker, tournament_id, Action.CLOSE, seen_step)
            return close_if_complete(run, tournament, now, by=organiser.debater_id)

        return await self._store.run(work)

    async def finish(
        self, organiser: Organiser, tournament_id: TournamentId, seen_step: int
    ) -> Tournament:
        """End a tournament: silent rounds are shown, and the champion is told."""
        now = self._clock()

        def work(run: Run) -> Tournament:
            tournament = seen(run, organiser.asker, tournament_id, Action.FINISH, seen_step)
            champions = champions_of(run, tournament)
            rounds.unveil(run, tournament_id)
            taken = take(
                run,
                tournament,
                Action.FINISH,
                now=now,
                by=organiser.debater_id,
                payload={"champions": champions, **keepable_places(run, tournament)},
                stage=Stage.FINISHED,
            )
            effects.put(run, now, effects.finished(taken))
            return taken

        finished = await self._store.run(work)
        log.info("tournament finished id=%s rounds=%d", finished.tournament_id, finished.round)
        return finished

    async def cancel(
        self, organiser: Organiser, tournament_id: TournamentId, seen_step: int
    ) -> Tournament:
        """Call a tournament off; nothing of it is lost, and undoing takes it up again."""
        now = self._clock()

        def work(run: Run) -> Tournament:
            tournament = seen(run, organiser.asker, tournament_id, Action.CANCEL, seen_step)
            taken = take(
                run,
                tournament,
                Action.CANCEL,
                now=now,
                by=organiser.debater_id,
                stage=Stage.CANCELLED,
            )
            effects.put(run, now, effects.cancelled(taken))
            return taken

        return await self._store.run(work)

    async def pause(self, organiser: Organiser, tournament_id: TournamentId) -> Tournament:
        """Stop all clocks of a tournament; pausing what is paused changes nothing."""
        now = self._clock()

        def work(run: Run) -> Tournament:
            tournament = known(run, organiser.asker, tournament_id)
            if tournament.paused is None:
                tournament = open_for(run, organiser.asker, tournament_id, Action.PAUSE)
                keeping.pause(run, tournament_id, now)
                _tell(run, tournament, "paused", now)
            return known(run, organiser.asker, tournament_id)

        return await self._store.run(work)

    async def resume(self, organiser: Organiser, tournament_id: TournamentId) -> Tournament:
        """Let the clocks run again; whatever was due is due later by the time that they stood."""
        now = self._clock()

        def work(run: Run) -> Tournament:
            tournament = open_for(run, organiser.asker, tournament_id, Action.RESUME)
            since = keeping.resume(run, tournament_id)
            if since is None:
                raise Mistake("mistake-not-paused")
            stopping.give_back(run, tournament, since, now)
            _tell(run, tournament, "resumed", now)
            return known(run, organiser.asker, tournament_id)

        return await self._store.run(work)


def _tell(run: Run, tournament: Tournament, what: str, now: datetime) -> None:
    """Tell the organisers that the clocks stand or run, once each time."""
    about = int(now.timestamp() * 1000)
    effects.put(run, now, effects.notice(tournament, what, about))
