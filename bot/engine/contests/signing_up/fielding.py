"""Fielding: what an organiser does about entries, one by one or from a spreadsheet."""

from collections.abc import Sequence
from random import Random

from arguments.mistakes import Mistake
from arguments.responses import DebaterId
from arguments.tournaments.entries import Entry, EntryId, Status, TournamentId
from arguments.tournaments.lifecycle import Action, Stage
from arguments.tournaments.limits import folded
from arguments.tournaments.roster import Roster, read_roster
from arguments.value import Value
from bot.engine.clock import Clock
from bot.engine.contests import effects
from bot.engine.contests.people import (
    Organiser,
    known,
    known_entry,
    new_id,
    open_for,
    seen,
    take,
)
from bot.engine.contests.signing_up import joining
from bot.engine.contests.signing_up.joining import Form
from bot.engine.contests.signing_up.leaving import withdraw
from storage import Run, Store
from storage.tournaments import conflicts, entries
from storage.tournaments.values import Tournament


class Imported(Value):
    """What came of a spreadsheet: who is new, how many were there, which columns were no use."""

    added: tuple[Entry, ...]
    there: int
    ignored: tuple[str, ...] = ()


class Fielding:
    """Put the field of a tournament together, and keep it right."""

    def __init__(self, store: Store, clock: Clock, rng: Random) -> None:
        self._store = store
        self._clock = clock
        self._rng = rng

    async def open_check_in(
        self, organiser: Organiser, tournament_id: TournamentId, seen_step: int
    ) -> Tournament:
        """Ask everybody who signed up to say that they are there."""
        now = self._clock()

        def work(run: Run) -> Tournament:
            tournament = seen(run, organiser.asker, tournament_id, Action.OPEN_CHECK_IN, seen_step)
            for entry in entries.of(run, tournament_id):
                entries.check_out(run, entry.entry_id)
            taken = take(
                run,
                tournament,
                Action.OPEN_CHECK_IN,
                now=now,
                by=organiser.debater_id,
                stage=Stage.CHECK_IN,
            )
            effects.put(run, now, effects.sign_up(taken))
            return taken

        return await self._store.run(work)

    async def add(
        self,
        organiser: Organiser,
        tournament_id: TournamentId,
        name: str,
        members: Sequence[DebaterId] = (),
        *,
        club: str | None = None,
        categories: Sequence[str] = (),
        rating: float | None = None,
    ) -> Entry:
        """Put an entry in; after the first draw it comes in with the next one."""
        form = Form(
            name=name,
            members=tuple(members),
            club=club,
            categories=tuple(categories),
            rating=rating,
        )
        entry_id, now = EntryId(new_id(self._rng)), self._clock()

        def work(run: Run) -> Entry:
            tournament = open_for(run, organiser.asker, tournament_id, Action.ADD_ENTRY)
            return joining.enter(run, tournament, entry_id, form, known_as=name, now=now)

        return await self._store.run(work)

    async def rename(
        self, organiser: Organiser, tournament_id: TournamentId, entry_id: EntryId, name: str
    ) -> Entry:
        """Call an entry by another name."""

        def work(run: Run) -> Entry:
            tournament, entry = _entry(run, organiser, tournament_id, entry_id)
            return joining.rename(run, tournament, entry, name)

        return await self._store.run(work)

    async def describe(
        self,
        organiser: Organiser,
        tournament_id: TournamentId,
        entry_id: EntryId,
        *,
        club: str | None,
        categories: Sequence[str] = (),
        rating: float | None = None,
    ) -> Entry:
        """Note an entry's club, categories and rating, in place of those before."""

        def work(run: Run) -> Entry:
            tournament, entry = _entry(run, organiser, tournament_id, entry_id)
            return joining.describe(
                run, tournament, entry, club=club, categories=categories, rating=rating
            )

        return await self._store.run(work)

    async def team(
        self,
        organiser: Organiser,
        tournament_id: TournamentId,
        entry_id: EntryId,
        members: Sequence[DebaterId],
    ) -> Entry:
        """Have an entry made up of these people, in the order in which they speak."""

        def work(run: Run) -> Entry:
            tournament, entry = _entry(run, organiser, tournament_id, entry_id)
            return joining.put_members(run, tournament, entry, members)

        return await self._store.run(work)

    async def check_in(
        self,
        organiser: Organiser,
        tournament_id: TournamentId,
        entry_id: EntryId,
        *,
        there: bool = True,
    ) -> Entry:
        """Note that an entry is there, or that it is not; one that comes late comes in next."""

        def work(run: Run) -> Entry:
            tournament, entry = _entry(run, organiser, tournament_id, entry_id)
            if there and entry.status is Status.SIGNED_UP:
                _come_in(run, tournament, entry)
            elif not there:
                entries.check_out(run, entry_id)
            return known_entry(run, tournament, entry_id)

        return await self._store.run(work)

    async def withdraw(
        self, organiser: Organiser, tournament_id: TournamentId, entry_id: EntryId
    ) -> Entry:
        """Take an entry out of all draws to come; whoever it meets now goes on by a walkover."""
        now = self._clock()

        def work(run: Run) -> Entry:
            tournament, entry = _entry(run, organiser, tournament_id, entry_id)
            withdraw(run, tournament, entry, now)
            return known_entry(run, tournament, entry_id)

        return await self._store.run(work)

    async def come_back(
        self, organiser: Organiser, tournament_id: TournamentId, entry_id: EntryId
    ) -> Entry:
        """Let a withdrawn entry be drawn again, from the next draw on, with all its results."""

        def work(run: Run) -> Entry:
            tournament = open_for(run, organiser.asker, tournament_id, Action.COME_BACK)
            entry = known_entry(run, tournament, entry_id)
            if entry.status is Status.WITHDRAWN:
                _come_in(run, tournament, entry)
            return known_entry(run, tournament, entry_id)

        return await self._store.run(work)

    async def keep_apart(
        self,
        organiser: Organiser,
        tournament_id: TournamentId,
        entry_id: EntryId,
        other_id: EntryId,
        *,
        apart: bool = True,
    ) -> None:
        """Have two entries never meet before the break, or let them meet after all. Secret."""

        def work(run: Run) -> None:
            tournament, one = _entry(run, organiser, tournament_id, entry_id)
            other = known_entry(run, tournament, other_id)
            if one.entry_id == other.entry_id:
                raise Mistake("mistake-entry-itself")
            if apart:
                conflicts.keep_apart(run, tournament_id, entry_id, other_id)
            else:
                conflicts.let_meet(run, entry_id, other_id)

        await self._store.run(work)

    async def read_entrants(
        self, organiser: Organiser, tournament_id: TournamentId, text: str
    ) -> Roster:
        """Read a spreadsheet and take nothing; raises `RosterInvalid` with all complaints."""
        tournament = await self._store.read(lambda run: known(run, organiser.asker, tournament_id))
        return read_roster(text, tournament.settings)

    async def import_entrants(
        self, organiser: Organiser, tournament_id: TournamentId, text: str
    ) -> Imported:
        """Put in all of a spreadsheet or nothing of it; who is in by that name stays as they are.

        Raises `RosterInvalid` with every complaint by its line.
        """
        roster, now = await self.read_entrants(organiser, tournament_id, text), self._clock()
        ids = [EntryId(new_id(self._rng)) for _ in roster.rows]

        def work(run: Run) -> Imported:
            tournament = open_for(run, organiser.asker, tournament_id, Action.ADD_ENTRY)
            taken = {folded(entry.name) for entry in entries.of(run, tournament_id)}
            added = [
                joining.enter(
                    run,
                    tournament,
                    entry_id,
                    Form.model_validate(row.model_dump(exclude={"line"})),
                    known_as=row.name,
                    now=now,
                )
                for entry_id, row in zip(ids, roster.rows, strict=True)
                if folded(row.name) not in taken
            ]
            there = len(roster.rows) - len(added)
            return Imported(added=tuple(added), there=there, ignored=roster.ignored)

        return await self._store.run(work)


def _entry(
    run: Run, organiser: Organiser, tournament_id: TournamentId, entry_id: EntryId
) -> tuple[Tournament, Entry]:
    tournament = open_for(run, organiser.asker, tournament_id, Action.WITHDRAW)
    return tournament, known_entry(run, tournament, entry_id)


def _come_in(run: Run, tournament: Tournament, entry: Entry) -> None:
    """Let an entry be drawn from now on."""
    if tournament.stage in {Stage.SIGN_UP, Stage.CHECK_IN}:
        if not entries.come_back(run, entry.entry_id):
            entries.check_in(run, entry.entry_id)
        return
    joining.check_late(run, tournament)
    if entry.status is Status.SIGNED_UP:
        entries.withdraw(run, entry.entry_id, tournament.created)
    entries.come_back(run, entry.entry_id, first_round=joining.first_round(tournament))
