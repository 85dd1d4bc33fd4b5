"""Enlisting: who judges in a tournament, and whom they must not judge."""

from arguments.mistakes import Mistake
from arguments.responses import DebaterId
from arguments.tournaments.entries import Entry, EntryId, TournamentId
from arguments.tournaments.lifecycle import Action
from arguments.tournaments.limits import within
from arguments.tournaments.panels import HIGHEST_SKILL, MIDDLING_SKILL
from arguments.tournaments.roster import club_name
from bot.engine.asker import Asker
from bot.engine.clock import Clock
from bot.engine.contests.people import Organiser, known_entry, open_for
from storage import Run, Store, debaters
from storage.tournaments import conflicts, judges
from storage.tournaments.values import TournamentJudge


class Enlisting:
    """Judges come, are described, and go; the ballots of who goes stay."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def judge(
        self,
        asker: Asker,
        tournament_id: TournamentId,
        *,
        club: str | None = None,
        is_trainee: bool = False,
    ) -> TournamentJudge:
        """Offer to judge. Debaters may as well: nobody is ever given their own match."""
        return await self._put(
            asker, tournament_id, asker.debater_id, club=club, is_trainee=is_trainee
        )

    async def add(
        self,
        organiser: Organiser,
        tournament_id: TournamentId,
        debater_id: DebaterId,
        *,
        club: str | None = None,
        skill: int | None = None,
        is_trainee: bool = False,
    ) -> TournamentJudge:
        """Have somebody judge, or describe them anew; skill is of 0 to 10.

        Without a skill they keep the one that they had; that of somebody new is in the middle.
        """
        within("skill", 0 if skill is None else skill, 0, HIGHEST_SKILL)
        return await self._put(
            organiser.asker,
            tournament_id,
            debater_id,
            club=club,
            skill=skill,
            is_trainee=is_trainee,
        )

    async def rate(
        self,
        organiser: Organiser,
        tournament_id: TournamentId,
        debater_id: DebaterId,
        *,
        skill: int | None = None,
        is_trainee: bool = False,
    ) -> TournamentJudge:
        """Say how good a judge is, of 0 to 10, or that they learn; their club stays as it is.

        Without a skill the one that they had stays.
        """
        within("skill", 0 if skill is None else skill, 0, HIGHEST_SKILL)

        def work(run: Run) -> TournamentJudge:
            open_for(run, organiser.asker, tournament_id, Action.JUDGE)
            there = {one.debater_id: one for one in judges.of(run, tournament_id)}
            if debater_id not in there:
                raise Mistake("mistake-not-judging")
            before = there[debater_id]
            judge = TournamentJudge(
                debater_id=debater_id,
                club=before.club,
                skill=before.skill if skill is None else skill,
                is_trainee=is_trainee,
            )
            judges.put(run, tournament_id, judge, self._clock())
            return judge

        return await self._store.run(work)

    async def stop(self, asker: Asker, tournament_id: TournamentId) -> None:
        """Judge no more; matches that one was given one still has."""
        await self._remove(asker, tournament_id, asker.debater_id)

    async def remove(
        self, organiser: Organiser, tournament_id: TournamentId, debater_id: DebaterId
    ) -> None:
        """Give somebody no more matches to judge."""
        await self._remove(organiser.asker, tournament_id, debater_id)

    async def declare(
        self, asker: Asker, tournament_id: TournamentId, entry_id: EntryId, *, barred: bool = True
    ) -> Entry:
        """Say that one must not judge an entry, or that one may after all; gives the entry."""
        return await self._bar(asker, tournament_id, asker.debater_id, entry_id, barred=barred)

    async def bar(
        self,
        organiser: Organiser,
        tournament_id: TournamentId,
        debater_id: DebaterId,
        entry_id: EntryId,
        *,
        barred: bool = True,
    ) -> Entry:
        """Have somebody never judge an entry, or let them after all; gives the entry."""
        return await self._bar(organiser.asker, tournament_id, debater_id, entry_id, barred=barred)

    async def _put(
        self,
        asker: Asker,
        tournament_id: TournamentId,
        debater_id: DebaterId,
        *,
        club: str | None,
        is_trainee: bool,
        skill: int | None = None,
    ) -> TournamentJudge:
        now = self._clock()

        def work(run: Run) -> TournamentJudge:
            open_for(run, asker, tournament_id, Action.JUDGE)
            debaters.seen(run, asker.debater_id, asker.server_id, asker.name, now)
            there = {one.debater_id: one.skill for one in judges.of(run, tournament_id)}
            judge = TournamentJudge(
                debater_id=debater_id,
                club=club_name(club),
                skill=there.get(debater_id, MIDDLING_SKILL) if skill is None else skill,
                is_trainee=is_trainee,
            )
            judges.put(run, tournament_id, judge, now)
            return judge

        return await self._store.run(work)

    async def _remove(
        self, asker: Asker, tournament_id: TournamentId, debater_id: DebaterId
    ) -> None:
        def work(run: Run) -> None:
            open_for(run, asker, tournament_id, Action.JUDGE)
            if not judges.remove(run, tournament_id, debater_id):
                raise Mistake("mistake-not-judging")

        await self._store.run(work)

    async def _bar(
        self,
        asker: Asker,
        tournament_id: TournamentId,
        debater_id: DebaterId,
        entry_id: EntryId,
        *,
        barred: bool,
    ) -> Entry:
        def work(run: Run) -> Entry:
            tournament = open_for(run, asker, tournament_id, Action.JUDGE)
            entry = known_entry(run, tournament, entry_id)
            change = conflicts.bar_judge if barred else conflicts.let_judge
            change(run, tournament_id, debater_id, entry_id)
            return entry

        return await self._store.run(work)
