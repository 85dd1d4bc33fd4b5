"""Fielding: what an organiser does about entries, one by one or from a spreadsheet."""

from collections.abc import Callable, Sequence
from functools import partial
from random import Random
from typing import TypeVar

from arguments.mistakes import Mistake
from arguments.responses import DebaterId
from arguments.tournaments.entries import Entry, EntryId, Status, TournamentId
from arguments.tournaments.lifecycle import Action, Stage
from arguments.tournaments.roster import Roster, read_roster
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
from bot.engine.contests.signing_up import joining, rosters
from bot.engine.contests.signing_up.joining import Form
from bot.engine.contests.signing_up.leaving import withdraw
from bot.engine.contests.signing_up.rosters import Imported
from storage import Run, Store
from storage.tournaments import conflicts, entries
from storage.tournaments.values import Tournament

_T = TypeVar("_T")


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
        rename = partial(joining.rename, name=name)
        return await self._do(organiser, tournament_id, entry_id, rename)

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
        describe = partial(joining.describe, club=club, categories=categories, rating=rating)
        return await self._do(organiser, tournament_id, entry_id, describe)

    async def team(
        self,
        organiser: Organiser,
        tournament_id: TournamentId,
        entry_id: EntryId,
        members: Sequence[DebaterId],
    ) -> Entry:
        """Have an entry made up of these people, in the order in which they speak."""
        put_members = partial(joining.put_members, members=members)
        return await self._do(organiser, tournament_id, entry_id, put_members)

    async def check_in(
        self,
        organiser: Organiser,
        tournament_id: TournamentId,
        entry_id: EntryId,
        *,
        there: bool = True,
    ) -> Entry:
        """Note that an entry is there, or that it is not; one that comes late comes in next."""

        def check(run: Run, tournament: Tournament, entry: Entry) -> Entry:
            if there and entry.status is Status.SIGNED_UP:
                _come_in(run, tournament, entry)
            elif not there:
                entries.check_out(run, entry_id)
            return known_entry(run, tournament, entry_id)

        return await self._do(organiser, tournament_id, entry_id, check)

    async def withdraw(
        self, organiser: Organiser, tournament_id: TournamentId, entry_id: EntryId
    ) -> Entry:
        """Take an entry out of all draws to come; whoever it meets now goes on by a walkover."""
        now = self._clock()

        def take_out(run: Run, tournament: Tournament, entry: Entry) -> Entry:
            withdraw(run, tournament, entry, now)
            return known_entry(run, tournament, entry_id)

        return await self._do(organiser, tournament_id, entry_id, take_out)

    async def come_back(
        self, organiser: Organiser, tournament_id: TournamentId, entry_id: EntryId
    ) -> Entry:
        """Let a withdrawn entry be drawn again, from the next draw on, with all its results."""

        def let_in(run: Run, tournament: Tournament, entry: Entry) -> Entry:
            if entry.status is Status.WITHDRAWN:
                _come_in(run, tournament, entry)
            return known_entry(run, tournament, entry_id)

        return await self._do(organiser, tournament_id, entry_id, let_in, Action.COME_BACK)

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

        def part(run: Run, tournament: Tournament, one: Entry) -> None:
            other = known_entry(run, tournament, other_id)
            if one.entry_id == other.entry_id:
                raise Mistake("mistake-entry-itself")
            if apart:
                conflicts.keep_apart(run, tournament_id, entry_id, other_id)
            else:
                conflicts.let_meet(run, entry_id, other_id)

        await self._do(organiser, tournament_id, entry_id, part)

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
            return rosters.enter_all(run, tournament, roster, ids, now)

        return await self._store.run(work)

    async def _do(
        self,
        organiser: Organiser,
        tournament_id: TournamentId,
        entry_id: EntryId,
        act: Callable[[Run, Tournament, Entry], _T],
        action: Action = Action.WITHDRAW,
    ) -> _T:
        """Do something about an entry, where an action is for now."""

        def work(run: Run) -> _T:
            tournament = open_for(run, organiser.asker, tournament_id, action)
            return act(run, tournament, known_entry(run, tournament, entry_id))

        return await self._store.run(work)


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
