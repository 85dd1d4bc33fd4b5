"""Breaking: who goes on into the bracket, and who is called in for somebody that cannot come.

What was decided is kept with the step that decided it, so that undoing the step undoes it.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime

from arguments.mistakes import Mistake
from arguments.tournaments.breaks import Break, call_reserve, draw_breaks
from arguments.tournaments.entries import EntryId, TournamentId
from arguments.tournaments.lifecycle import Action, Stage
from arguments.tournaments.settings import Category, Format
from bot.engine.clock import Clock
from bot.engine.contests import effects
from bot.engine.contests.people import Organiser, known, seen, take
from bot.engine.contests.progress.closing import close_if_complete
from bot.engine.contests.progress.ranking import standings_of
from storage import Run, Store
from storage.tournaments import entries, keeping, steps
from storage.tournaments.values import Tournament

MOST_STEPS = 10_000
"""Steps of a tournament that are looked through: all of them, whatever it went through."""
_KEPT = "breaks"


def breaks_of(run: Run, tournament_id: TournamentId) -> tuple[Break, ...]:
    """Give the breaks as they stand; none before they are made."""
    for step in steps.standing(run, tournament_id, limit=MOST_STEPS):
        if _KEPT in step.payload:
            return tuple(Break.model_validate(one) for one in step.payload[_KEPT])
    return ()


def keepable(breaks: Sequence[Break]) -> dict[str, object]:
    """Give breaks as a step keeps them."""
    return {_KEPT: [one.model_dump(mode="json") for one in breaks]}


class Breaking:
    """Make the break, and mend it."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def break_(
        self,
        organiser: Organiser,
        tournament_id: TournamentId,
        seen_step: int,
        *,
        chosen: Mapping[str, Sequence[EntryId]] | None = None,
    ) -> tuple[Break, ...]:
        """Say who goes on, and have it announced.

        `chosen` holds by category whom the organiser takes of equals at the cut; raises
        `CutUndecided` where that is missing, and a `Mistake` where a break is larger than the
        field or a match has no result.
        """
        now = self._clock()

        def work(run: Run) -> tuple[Break, ...]:
            tournament = seen(run, organiser.asker, tournament_id, Action.BREAK, seen_step)
            tournament = close_if_complete(run, tournament, now, by=organiser.debater_id)
            breaks = _drawn(run, tournament, chosen)
            _announce(run, organiser, tournament, Action.BREAK, breaks=breaks, now=now)
            return breaks

        return await self._store.run(work)

    async def resize(
        self, organiser: Organiser, tournament_id: TournamentId, category: str, size: int
    ) -> Tournament:
        """Have a category break larger or smaller, as long as the break is not made."""

        def work(run: Run) -> Tournament:
            tournament = known(run, organiser.asker, tournament_id)
            if tournament.stage.is_over or breaks_of(run, tournament_id):
                raise Mistake("mistake-broken-already")
            names = [one.name for one in tournament.settings.breaks]
            if category not in names:
                raise Mistake("mistake-category-unknown", name=category)
            breaks = tuple(
                Category(name=one.name, size=size) if one.name == category else one
                for one in tournament.settings.breaks
            )
            settings = tournament.settings.changed(breaks=breaks)
            keeping.change_settings(run, tournament_id, settings)
            return known(run, organiser.asker, tournament_id)

        return await self._store.run(work)

    async def call_reserve(
        self, organiser: Organiser, tournament_id: TournamentId, seen_step: int, leaving: EntryId
    ) -> tuple[Break, ...]:
        """Call the first reserve in for an entry that cannot come."""
        now = self._clock()

        def work(run: Run) -> tuple[Break, ...]:
            tournament = seen(run, organiser.asker, tournament_id, Action.RESERVE, seen_step)
            breaks = call_reserve(breaks_of(run, tournament_id), leaving)
            _announce(run, organiser, tournament, Action.RESERVE, breaks=breaks, now=now)
            return breaks

        return await self._store.run(work)


def _drawn(
    run: Run, tournament: Tournament, chosen: Mapping[str, Sequence[EntryId]] | None
) -> tuple[Break, ...]:
    settings = tournament.settings
    if settings.format is Format.ELIMINATION or not settings.breaks:
        raise Mistake("mistake-no-break")
    if breaks_of(run, tournament.tournament_id):
        raise Mistake("mistake-broken-already")
    return draw_breaks(
        standings_of(run, tournament, public=False),
        entries.of(run, tournament.tournament_id),
        settings.breaks,
        rule=settings.cut,
        seed=tournament.seed,
        reserves=settings.reserves,
        chosen=chosen,
        club_cap=settings.club_cap,
    )


def _announce(
    run: Run,
    organiser: Organiser,
    tournament: Tournament,
    action: Action,
    *,
    breaks: Sequence[Break],
    now: datetime,
) -> None:
    taken = take(
        run,
        tournament,
        action,
        now=now,
        by=organiser.debater_id,
        payload=keepable(breaks),
        stage=Stage.BREAKING,
    )
    effects.put(run, now, effects.break_announced(taken))
