"""Creating: a tournament is made, named and set up, until it is drawn for the first time."""

import logging
from random import Random

from arguments.mistakes import Mistake
from arguments.tournaments.entries import TournamentId
from arguments.tournaments.lifecycle import Action
from arguments.tournaments.limits import tournament_name
from arguments.tournaments.settings import Format, Settings
from bot.engine.clock import Clock
from bot.engine.contests import effects
from bot.engine.contests.people import Organiser, known, new_id, open_for
from bot.engine.contests.progress.breaking import breaks_of
from storage import Run, Store, debaters
from storage.tournaments import entries, keeping
from storage.tournaments.values import Tournament

log = logging.getLogger(__name__)

_SEED_BITS = 48
"""A seed that every spreadsheet and program reads back digit for digit."""
_ALL = 100
_ROUNDS_WANTED = {Format.SWISS, Format.OPEN_FLOOR}
"""Formats whose number of rounds is anybody's choice."""


class Creating:
    """Make tournaments, and change what they are before they begin."""

    def __init__(self, store: Store, clock: Clock, rng: Random) -> None:
        self._store = store
        self._clock = clock
        self._rng = rng

    async def create(
        self,
        organiser: Organiser,
        name: str,
        settings: Settings | None = None,
        *,
        channel_id: str | None = None,
        request_id: str | None = None,
        seed: int | None = None,
    ) -> Tournament:
        """Make a tournament that people sign up for, and have its card put up.

        A request that arrives twice makes one. Raises a `Mistake` where an open tournament of
        the server has the name, or where the settings do not go together.
        """
        asker, now = organiser.asker, self._clock()
        if asker.alone:
            raise Mistake("mistake-tournament-elsewhere")
        tidied = tournament_name(name)
        wanted = settings or Settings()
        _check_together(wanted)
        tournament_id = TournamentId(request_id or new_id(self._rng))
        drawn = self._rng.getrandbits(_SEED_BITS) if seed is None else seed

        def work(run: Run) -> Tournament:
            debaters.seen(run, asker.debater_id, asker.server_id, asker.name, now)
            is_new = keeping.create(
                run,
                tournament_id,
                asker.server_id,
                tidied,
                wanted,
                seed=drawn,
                by=asker.debater_id,
                now=now,
                channel_id=channel_id,
            )
            tournament = known(run, asker, tournament_id)
            if is_new:
                effects.put(run, now, effects.sign_up(tournament))
            return tournament

        made = await self._store.run(work)
        log.info("tournament created id=%s format=%s", made.tournament_id, wanted.format.value)
        return made

    async def change(
        self, organiser: Organiser, tournament_id: TournamentId, settings: Settings
    ) -> Tournament:
        """Have a tournament go by other settings; refused once it is drawn."""
        _check_together(settings)

        def work(run: Run) -> Tournament:
            tournament = open_for(run, organiser.asker, tournament_id, Action.SETTINGS)
            larger = [
                entry
                for entry in entries.of(run, tournament_id)
                if len(entry.members) > settings.team_size
            ]
            if larger:
                raise Mistake("mistake-settings-teams", teams=len(larger), size=settings.team_size)
            keeping.change_settings(run, tournament_id, settings)
            return known(run, organiser.asker, tournament.tournament_id)

        return await self._store.run(work)

    async def set_rounds(
        self, organiser: Organiser, tournament_id: TournamentId, rounds: int
    ) -> Tournament:
        """Have more rounds before the break, or fewer, as long as none of those is drawn."""

        def work(run: Run) -> Tournament:
            tournament = known(run, organiser.asker, tournament_id)
            if tournament.stage.is_over or breaks_of(run, tournament_id):
                raise Mistake("mistake-rounds-fixed")
            if tournament.settings.format not in _ROUNDS_WANTED:
                raise Mistake("mistake-rounds-by-format", format=tournament.settings.format.value)
            if rounds < tournament.round:
                raise Mistake("mistake-rounds-drawn", rounds=rounds, drawn=tournament.round)
            settings = tournament.settings.changed(rounds=rounds)
            keeping.change_settings(run, tournament_id, settings)
            return known(run, organiser.asker, tournament_id)

        return await self._store.run(work)

    async def rename(
        self, organiser: Organiser, tournament_id: TournamentId, name: str
    ) -> Tournament:
        """Call a tournament by another name, at any time."""
        tidied = tournament_name(name)

        def work(run: Run) -> Tournament:
            tournament = known(run, organiser.asker, tournament_id)
            keeping.rename(run, tournament, tidied)
            return known(run, organiser.asker, tournament_id)

        return await self._store.run(work)


def _check_together(settings: Settings) -> None:
    """Refuse what no round of a format could be run with."""
    floor = settings.format is Format.OPEN_FLOOR
    if floor and settings.judging.judge != _ALL:
        raise Mistake("mistake-floor-judging")
    if floor and settings.claims_offered != 1:
        raise Mistake("mistake-floor-claims")
    if settings.format is Format.ELIMINATION and settings.breaks:
        raise Mistake("mistake-elimination-breaks")
