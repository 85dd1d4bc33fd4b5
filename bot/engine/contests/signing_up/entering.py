"""Entering: what debaters do about their own entry; nobody here touches anybody else's."""

from collections.abc import Callable, Sequence
from datetime import datetime
from enum import StrEnum
from functools import partial
from random import Random
from typing import TypeVar

from arguments.mistakes import Mistake
from arguments.responses import DebaterId
from arguments.tournaments.entries import Entry, EntryId, Status, TournamentId
from arguments.tournaments.lifecycle import Action
from bot.engine.asker import Asker
from bot.engine.clock import Clock
from bot.engine.contests import effects
from bot.engine.contests.people import new_id, open_for, own_entry
from bot.engine.contests.signing_up import joining
from bot.engine.contests.signing_up.joining import Form
from bot.engine.contests.signing_up.leaving import withdraw
from storage import Run, Store, debaters
from storage.tournaments import entries, sign_up
from storage.tournaments.values import Tournament

_T = TypeVar("_T")


class Left(StrEnum):
    """What became of an entry that somebody left (`left-NAME`)."""

    LEFT = "left"  # as if it had never signed up
    SHORT = "short"  # the team goes on without them
    WITHDRAWN = "withdrawn"  # its results stay


class Entering:
    """Come in, say who one is, be there, and leave."""

    def __init__(self, store: Store, clock: Clock, rng: Random) -> None:
        self._store = store
        self._clock = clock
        self._rng = rng

    async def join(
        self,
        asker: Asker,
        tournament_id: TournamentId,
        name: str | None = None,
        *,
        members: Sequence[DebaterId] = (),
        club: str | None = None,
        categories: Sequence[str] = (),
        rating: float | None = None,
    ) -> Entry:
        """Sign up, as the captain of a team where team mates are named.

        Joining twice changes nothing. Raises a `Mistake` where sign-up is over, where the name
        is taken and where one of them is in another entry.
        """
        form = Form(
            name=name,
            members=(asker.debater_id, *members),
            club=club,
            categories=tuple(categories),
            rating=rating,
        )
        entry_id, now = EntryId(new_id(self._rng)), self._clock()

        def work(run: Run) -> Entry:
            tournament = open_for(run, asker, tournament_id, Action.JOIN)
            debaters.seen(run, asker.debater_id, asker.server_id, asker.name, now)
            there = entries.of_debater(run, tournament_id, asker.debater_id)
            if there is not None and there.status is not Status.WITHDRAWN:
                return there
            if there is not None:
                raise Mistake("mistake-entry-withdrawn", name=there.name)
            return joining.enter(run, tournament, entry_id, form, known_as=asker.name, now=now)

        return await self._store.run(work)

    async def leave(self, asker: Asker, tournament_id: TournamentId) -> Left:
        """Leave: before the first draw without a trace, a team perhaps short; later withdraw."""
        now = self._clock()

        def leave(run: Run, tournament: Tournament, entry: Entry) -> Left:
            if entry.status is Status.WITHDRAWN:
                raise Mistake("mistake-entry-withdrawn", name=entry.name)
            if tournament.stage.is_before_the_draw:
                return _leave_before(run, tournament, entry, asker.debater_id, now)
            withdraw(run, tournament, entry, now)
            return Left.WITHDRAWN

        return await self._do(asker, tournament_id, leave, Action.LEAVE)

    async def rename(self, asker: Asker, tournament_id: TournamentId, name: str) -> Entry:
        """Call one's entry by another name; refused where it is taken."""
        rename = partial(joining.rename, name=name)
        return await self._do(asker, tournament_id, rename, Action.LEAVE)

    async def describe(
        self,
        asker: Asker,
        tournament_id: TournamentId,
        *,
        club: str | None,
        categories: Sequence[str] = (),
    ) -> Entry:
        """Say which club one's entry is of, and in which categories it may break."""

        def describe(run: Run, tournament: Tournament, entry: Entry) -> Entry:
            return joining.describe(
                run, tournament, entry, club=club, categories=categories, rating=entry.rating
            )

        return await self._do(asker, tournament_id, describe, Action.JOIN)

    async def team(
        self, asker: Asker, tournament_id: TournamentId, members: Sequence[DebaterId]
    ) -> Entry:
        """Have one's entry made up of oneself and these, by whoever of it is asked."""
        mates = [each for each in members if each != asker.debater_id]
        put_members = partial(joining.put_members, members=[asker.debater_id, *mates])
        return await self._do(asker, tournament_id, put_members, Action.JOIN)

    async def check_in(self, asker: Asker, tournament_id: TournamentId) -> Entry:
        """Say that one's entry is there; saying it twice changes nothing."""

        def check(run: Run, tournament: Tournament, entry: Entry) -> Entry:
            if entry.status is Status.WITHDRAWN:
                raise Mistake("mistake-entry-withdrawn", name=entry.name)
            entries.check_in(run, entry.entry_id)
            return own_entry(run, tournament, asker.debater_id)

        return await self._do(asker, tournament_id, check, Action.CHECK_IN)

    async def _do(
        self,
        asker: Asker,
        tournament_id: TournamentId,
        act: Callable[[Run, Tournament, Entry], _T],
        action: Action,
    ) -> _T:
        """Do something about the asker's own entry, where an action is for now."""

        def work(run: Run) -> _T:
            tournament = open_for(run, asker, tournament_id, action)
            return act(run, tournament, own_entry(run, tournament, asker.debater_id))

        return await self._store.run(work)


def _leave_before(
    run: Run, tournament: Tournament, entry: Entry, debater_id: DebaterId, now: datetime
) -> Left:
    """Take somebody out; their entry goes with the last of it, unless an undone draw holds it."""
    effects.sign_up_changed(run, tournament, now)
    staying = [member for member in entry.members if member != debater_id]
    if staying:
        sign_up.put_members(run, tournament.tournament_id, entry.entry_id, staying)
        about = f"{entry.entry_id}:{int(now.timestamp() * 1000)}"
        effects.put(run, now, effects.notice(tournament, "team-short", about, number=entry.number))
        return Left.SHORT
    if sign_up.leave(run, entry.entry_id):
        return Left.LEFT
    withdraw(run, tournament, entry, now)
    return Left.WITHDRAWN
