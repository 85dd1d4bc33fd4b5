"""The cards of who judges: how good they are, and whom they must not judge."""

from collections.abc import Mapping

from discord import Client, Interaction

from arguments.mistakes import Mistake
from arguments.responses import DebaterId
from arguments.tournaments.entries import Entry, EntryId, Status, TournamentId
from bot.discord_ui.cards.tournaments.choosing import Asked, Offer
from bot.discord_ui.cards.tournaments.judges import (
    LEVELS,
    TRAINEE,
    account,
    conflicts_card,
    judge_card,
    judges_card,
)
from bot.discord_ui.commands.tournaments.asking import (
    first_chosen,
    number_at,
    tournament_of,
    word_at,
)
from bot.discord_ui.commands.tournaments.organisers import organiser_of
from bot.discord_ui.entry_search import found as found_entries
from bot.discord_ui.people import asker, wording_for
from bot.discord_ui.quoting import plain
from bot.discord_ui.replies import Answer, answering
from bot.discord_ui.routes import ButtonOld, Handler
from bot.engine.contests.people import Organiser
from bot.engine.contests.views import FieldView, TournamentJudge
from bot.engine.engine import Engine

BAR, DECLARE = "bar", "declare"
"""What is asked about an entry: that a judge is not to judge it, or that the asker is not to."""


class JudgeRoutes:
    """The handlers of the judges' cards."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._contests = engine.contests

    def by_verb(self) -> Mapping[str, Handler]:
        """Give the handlers by verb."""
        return {
            "t-judge": self._judges,
            "t-enlist": self._enlist,
            "t-judge-is": self._judge_is,
            "t-level": self._level,
            "t-judge-out": self._out,
            "t-conflicts": self._conflicts,
            "t-free": self._free,
        }

    async def show_judges(
        self,
        answer: Answer,
        interaction: Interaction[Client],
        tid: TournamentId,
        page: int = 1,
        said: str = "",
    ) -> None:
        """Show who judges, and whether the asker does."""
        who, wording = asker(interaction), wording_for(interaction)
        view = await self._contests.reading.field(who, tid)
        own = next((one for one in view.judges if one.debater_id == who.debater_id), None)
        heading = wording.say(said) if said else ""
        runs = await self._runs(interaction, tid)
        await answer.replace(judges_card(wording, view, own, page, runs=runs, heading=heading))

    async def show(
        self,
        answer: Answer,
        interaction: Interaction[Client],
        asked: Asked,
        *,
        page: int = 1,
        typed: str = "",
        heading: str = "",
    ) -> None:
        """Show whom the asker is not to judge, or what an organiser knows of a judge."""
        who, wording, tid = asker(interaction), wording_for(interaction), asked.tournament_id
        view = await self._contests.reading.field(who, tid)
        if asked.what == DECLARE:
            barred = await self._contests.reading.own_conflicts(who, tid)
            offer = _offer(view, who.debater_id, barred, page, typed)
            await answer.replace(
                conflicts_card(wording, view.tournament, barred, offer, heading=heading)
            )
            return
        organiser = await organiser_of(self._engine, interaction, tid)
        judge = _judge_of(view, asked.about)
        barred = await self._contests.reading.conflicts_of(organiser, tid, judge.debater_id)
        offer = _offer(view, judge.debater_id, barred, page, typed)
        await answer.replace(judge_card(wording, view, judge, barred, offer, heading=heading))

    async def bar(
        self,
        answer: Answer,
        interaction: Interaction[Client],
        asked: Asked,
        entry_id: EntryId,
        *,
        barred: bool = True,
    ) -> None:
        """Have the asker, or the judge that is asked about, never judge an entry, or let them."""
        enlisting, who, tid = self._contests.enlisting, asker(interaction), asked.tournament_id
        if asked.what == DECLARE:
            entry = await enlisting.declare(who, tid, entry_id, barred=barred)
        else:
            organiser, judge = await self._judge(interaction, asked)
            entry = await enlisting.bar(organiser, tid, judge.debater_id, entry_id, barred=barred)
        said = wording_for(interaction).say(
            "t-barred", barred="yes" if barred else "no", name=plain(entry.name)
        )
        await self.show(answer, interaction, asked, heading=said)

    async def _judges(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction) as answer:
            page = number_at(arguments, 1, 1)
            await self.show_judges(answer, interaction, tournament_of(arguments), page)

    async def _enlist(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction) as answer:
            tid, wish, who = tournament_of(arguments), word_at(arguments, 1), asker(interaction)
            enlisting = self._contests.enlisting
            if wish == "stop":
                await enlisting.stop(who, tid)
            elif wish in {"judge", TRAINEE}:
                own = await self._club(interaction, tid)
                await enlisting.judge(who, tid, club=own, is_trainee=wish == TRAINEE)
            else:
                raise ButtonOld
            said = "t-judge-out" if wish == "stop" else "t-judge-in"
            await self.show_judges(answer, interaction, tid, said=said)

    async def _judge_is(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction) as answer:
            asked = Asked(tournament_of(arguments), BAR, first_chosen(interaction))
            await self.show(answer, interaction, asked)

    async def _level(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction) as answer:
            asked, level = _bar_of(arguments), first_chosen(interaction)
            if level not in LEVELS:
                raise ButtonOld
            organiser, judge = await self._judge(interaction, asked)
            await self._contests.enlisting.rate(
                organiser,
                asked.tournament_id,
                judge.debater_id,
                skill=LEVELS[level],
                is_trainee=level == TRAINEE,
            )
            await self.show(answer, interaction, asked)

    async def _out(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction) as answer:
            asked = _bar_of(arguments)
            organiser, judge = await self._judge(interaction, asked)
            tid = asked.tournament_id
            await self._contests.enlisting.remove(organiser, tid, judge.debater_id)
            await self.show_judges(answer, interaction, tid, said="t-judge-removed")

    async def _conflicts(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction) as answer:
            await self.show(answer, interaction, Asked(tournament_of(arguments), DECLARE))

    async def _free(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        """Let somebody judge an entry after all."""
        async with answering(interaction) as answer:
            whom = word_at(arguments, 1)
            asked = Asked(tournament_of(arguments), BAR if whom else DECLARE, whom)
            entry_id = EntryId(first_chosen(interaction))
            await self.bar(answer, interaction, asked, entry_id, barred=False)

    async def _judge(
        self, interaction: Interaction[Client], asked: Asked
    ) -> tuple[Organiser, TournamentJudge]:
        organiser = await organiser_of(self._engine, interaction, asked.tournament_id)
        view = await self._contests.reading.field(organiser.asker, asked.tournament_id)
        return organiser, _judge_of(view, asked.about)

    async def _club(self, interaction: Interaction[Client], tid: TournamentId) -> str | None:
        """Give the club that a judge named before, or that of their own entry."""
        who = asker(interaction)
        view = await self._contests.reading.field(who, tid)
        before = [one.club for one in view.judges if one.debater_id == who.debater_id]
        own = [one.club for one in view.entries if who.debater_id in one.members]
        return next(filter(None, (*before, *own)), None)

    async def _runs(self, interaction: Interaction[Client], tid: TournamentId) -> bool:
        """Tell whether the asker organises a tournament."""
        try:
            await organiser_of(self._engine, interaction, tid)
        except Mistake as mistake:
            if mistake.key != "mistake-organisers-only":
                raise
            return False
        return True


def _bar_of(arguments: list[str]) -> Asked:
    return Asked(tournament_of(arguments), BAR, word_at(arguments, 1))


def _judge_of(view: FieldView, whom: str) -> TournamentJudge:
    """Give the judge with an account; raises a `Mistake` where they do not judge (any more)."""
    judge = next((one for one in view.judges if account(one.debater_id) == whom), None)
    if judge is None:
        raise Mistake("mistake-not-judging")
    return judge


def _offer(
    view: FieldView, judge_id: DebaterId, barred: tuple[Entry, ...], page: int, typed: str
) -> Offer:
    """Offer the entries that somebody may judge so far, or those that a search finds of them."""
    free = [
        entry
        for entry in view.entries
        if entry.status is not Status.WITHDRAWN
        and entry not in barred
        and judge_id not in entry.members
    ]
    shown = found_entries(free, typed, view.names) if typed else free
    return Offer(shown, len(free), page, typed)
