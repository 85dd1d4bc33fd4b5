"""Reading: what anybody may know of a tournament, each a value read on one snapshot."""

from arguments.mistakes import Mistake
from arguments.responses import DebaterId
from arguments.tournaments.bracket import replay
from arguments.tournaments.entries import Entry, TournamentId
from arguments.tournaments.liveness import Lives
from arguments.tournaments.settings import Format
from bot.engine.asker import Asker
from bot.engine.contests.people import Organiser, known, organiser
from bot.engine.contests.progress.breaking import breaks_of
from bot.engine.contests.progress.living import lives_of, told_lives
from bot.engine.contests.progress.ranking import standings_of
from bot.engine.contests.shown.glancing import card_of
from bot.engine.contests.shown.lines import by_id
from bot.engine.contests.shown.looking import Looking
from bot.engine.contests.views import BracketView, Card, FieldView, StandingsView
from storage import Run, debaters
from storage.tournaments import conflicts, entries, judges, keeping, results, rounds
from storage.tournaments.values import RoundState, Tournament


class Reading(Looking):
    """Tournaments as a whole, beside their rounds and matches: who is in, leads, and is left."""

    async def names(self, asker: Asker, *, over: int = 10) -> tuple[Tournament, ...]:
        """List a server's tournaments: those that are open, then the last that ended."""

        def work(run: Run) -> tuple[Tournament, ...]:
            open_ones = keeping.open_in(run, asker.server_id)
            return (*open_ones, *keeping.over_in(run, asker.server_id, limit=over))

        return await self._store.read(work)

    async def find(self, asker: Asker, name: str | None = None) -> Tournament:
        """Give a tournament by its name or id; without one, the only one that is open.

        Raises a `Mistake` where there is none, or where several are open and none is named.
        """

        def work(run: Run) -> Tournament:
            if name is not None:
                return _named(run, asker, name)
            open_ones = keeping.open_in(run, asker.server_id)
            if len(open_ones) == 1:
                return open_ones[0]
            if open_ones:
                raise Mistake("mistake-tournament-which", tournaments=len(open_ones))
            over = keeping.over_in(run, asker.server_id, limit=1)
            if not over:
                raise Mistake("mistake-tournament-none")
            return over[0]

        return await self._store.read(work)

    async def organiser(
        self, asker: Asker, tournament_id: TournamentId, *, holds_role: bool
    ) -> Organiser:
        """Give an organiser, by the role that a face has checked or because they made it."""

        def work(run: Run) -> Organiser:
            return organiser(asker, known(run, asker, tournament_id), holds_role=holds_role)

        return await self._store.read(work)

    async def card(self, asker: Asker, tournament_id: TournamentId) -> Card:
        """Give a tournament at a glance, and the asker's own entry in it."""
        return await self._store.read(
            lambda run: card_of(run, asker, known(run, asker, tournament_id))
        )

    async def field(self, asker: Asker, tournament_id: TournamentId) -> FieldView:
        """Give who takes part and who judges, with the names that people go by here."""

        def work(run: Run) -> FieldView:
            tournament = known(run, asker, tournament_id)
            field, seated = entries.of(run, tournament_id), judges.of(run, tournament_id)
            people = {member for entry in field for member in entry.members}
            people |= {judge.debater_id for judge in seated}
            names = {one: debaters.name(run, one, tournament.server_id) for one in people}
            return FieldView(
                tournament=tournament,
                entries=tuple(field),
                judges=tuple(seated),
                names={one: name for one, name in names.items() if name},
            )

        return await self._store.read(work)

    async def standings(
        self, asker: Asker, tournament_id: TournamentId, *, organiser: Organiser | None = None
    ) -> StandingsView:
        """Give who stands where; silent rounds are the organiser's alone until it is over."""

        def work(run: Run) -> StandingsView:
            tournament = known(run, asker, tournament_id)
            before = [each for each in rounds.of(run, tournament_id) if not each.is_elimination]
            done = [each for each in before if each.state is RoundState.DONE]
            hidden = [each for each in done if each.silent and organiser is None]
            is_floor = tournament.settings.format is Format.OPEN_FLOOR
            is_public = organiser is None
            placed = standings_of(run, tournament, public=is_public)
            field = entries.of(run, tournament_id)
            return StandingsView(
                tournament=tournament,
                placed=placed,
                entries=by_id(field),
                keys=() if is_floor else tournament.settings.precedence,
                rounds=len(done) - len(hidden),
                silent=len(hidden),
                lives=told_lives(run, tournament, field, placed, public=is_public),
            )

        return await self._store.read(work)

    async def bracket(self, asker: Asker, tournament_id: TournamentId) -> tuple[BracketView, ...]:
        """Give the brackets as results have them, one for each category."""

        def work(run: Run) -> tuple[BracketView, ...]:
            known(run, asker, tournament_id)
            breaks = breaks_of(run, tournament_id)
            if not breaks:
                raise Mistake("mistake-not-broken")
            history = results.history(run, tournament_id)
            field = by_id(entries.of(run, tournament_id))
            return tuple(
                BracketView(
                    category=one.category,
                    break_=one,
                    bracket=replay([each.entry_id for each in one.breaking], history),
                    entries=field,
                )
                for one in breaks
            )

        return await self._store.read(work)

    async def live(self, asker: Asker, tournament_id: TournamentId) -> tuple[Lives, ...]:
        """Give who is sure to break and who no longer can, by what the public knows."""

        def work(run: Run) -> tuple[Lives, ...]:
            tournament = known(run, asker, tournament_id)
            placed = standings_of(run, tournament, public=True)
            field = entries.of(run, tournament_id)
            return lives_of(run, tournament, field, placed, public=True)

        return await self._store.read(work)

    async def kept_apart(
        self, organiser: Organiser, tournament_id: TournamentId
    ) -> tuple[tuple[Entry, Entry], ...]:
        """Give the pairs who are never to meet before the break; for organisers alone."""

        def work(run: Run) -> tuple[tuple[Entry, Entry], ...]:
            tournament = known(run, organiser.asker, tournament_id)
            field = by_id(entries.of(run, tournament.tournament_id))
            pairs = conflicts.between_entries(run, tournament.tournament_id)
            return tuple((field[one], field[other]) for one, other in pairs)

        return await self._store.read(work)

    async def own_conflicts(self, asker: Asker, tournament_id: TournamentId) -> tuple[Entry, ...]:
        """Give the entries that the asker is never to judge."""
        return await self._store.read(
            lambda run: _never_judged(run, asker, tournament_id, asker.debater_id)
        )

    async def conflicts_of(
        self, organiser: Organiser, tournament_id: TournamentId, debater_id: DebaterId
    ) -> tuple[Entry, ...]:
        """Give the entries that somebody is never to judge; for organisers alone."""
        return await self._store.read(
            lambda run: _never_judged(run, organiser.asker, tournament_id, debater_id)
        )


def _never_judged(
    run: Run, asker: Asker, tournament_id: TournamentId, debater_id: DebaterId
) -> tuple[Entry, ...]:
    tournament = known(run, asker, tournament_id)
    pairs = conflicts.of_judges(run, tournament.tournament_id)
    barred = {entry_id for judge_id, entry_id in pairs if judge_id == debater_id}
    field = entries.of(run, tournament.tournament_id)
    return tuple(entry for entry in field if entry.entry_id in barred)


def _named(run: Run, asker: Asker, name: str) -> Tournament:
    """Find a tournament by its name, or by its id as a list hands it over."""
    found = keeping.by_name(run, asker.server_id, name)
    if found is None:
        found = keeping.get(run, TournamentId(name))
    if found is None or found.server_id != asker.server_id:
        raise Mistake("mistake-tournament-named", name=name[:60])
    return found
