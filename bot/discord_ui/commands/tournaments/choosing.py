"""Choosing an entry, by page or by a search, for all that an organiser or a judge does to one."""

from collections.abc import Callable, Mapping

from discord import Client, Interaction

from arguments.tournaments.entries import Entry, EntryId, Status, TournamentId
from bot.discord_ui.cards.tournaments.choosing import Asked, Offer, choose_entry_card
from bot.discord_ui.commands.tournaments.asking import (
    first_chosen,
    number_at,
    tournament_of,
    word_at,
)
from bot.discord_ui.commands.tournaments.judges import BAR, DECLARE, JudgeRoutes
from bot.discord_ui.commands.tournaments.organisers import organiser_of
from bot.discord_ui.commands.tournaments.steps import shown_panel
from bot.discord_ui.entry_search import WANTED, found, search_form
from bot.discord_ui.forms import filled
from bot.discord_ui.people import asker, wording_for
from bot.discord_ui.quoting import plain
from bot.discord_ui.replies import Answer, answering
from bot.discord_ui.routes import ButtonOld, Handler, custom_id
from bot.engine.contests.people import Organiser
from bot.engine.engine import Engine

ASKED: Mapping[str, Callable[[Entry], bool]] = {
    "withdraw": lambda entry: entry.status is not Status.WITHDRAWN,
    "come_back": lambda entry: entry.status is Status.WITHDRAWN,
    "late": lambda entry: entry.status is Status.SIGNED_UP,
    "apart": lambda entry: entry.status is not Status.WITHDRAWN,
    "reserve": lambda entry: entry.status is Status.ACTIVE,
}
"""What an organiser is asked about entries, and which of them come into question."""
_OF_JUDGES = (BAR, DECLARE)
"""What is asked about the entries that a judge is not to judge."""


class ChoosingRoutes:
    """The handlers of the menus, pages and searches of entries."""

    def __init__(self, engine: Engine, judging: JudgeRoutes) -> None:
        self._engine = engine
        self._contests = engine.contests
        self._judging = judging

    def by_verb(self) -> Mapping[str, Handler]:
        """Give the handlers by verb."""
        return {
            "t-entries": self._turn,
            "t-entry-is": self._chosen,
            "t-seek": self._seek,
            "t-seek-form": self._sought,
            "t-meet": self._meet,
        }

    async def ask(
        self,
        answer: Answer,
        interaction: Interaction[Client],
        asked: Asked,
        *,
        page: int = 1,
        typed: str = "",
    ) -> None:
        """Ask which entry is meant; of two, the first was chosen before."""
        if asked.what in _OF_JUDGES:
            await self._judging.show(answer, interaction, asked, page=page, typed=typed)
            return
        if asked.what not in ASKED:
            raise ButtonOld
        tid, what, about = asked
        organiser = await organiser_of(self._engine, interaction, tid)
        view = await self._contests.reading.field(asker(interaction), tid)
        first = next((one for one in view.entries if one.entry_id == about), None)
        wanted = [one for one in view.entries if ASKED[what](one) and one is not first]
        shown = found(wanted, typed, view.names) if typed else wanted
        offer = Offer(shown, len(wanted), page, typed)
        apart = await self._apart(organiser, tid, first) if what == "apart" else ()
        card = choose_entry_card(wording_for(interaction), asked, offer, first=first, apart=apart)
        await answer.replace(card)

    async def _apart(
        self, organiser: Organiser, tid: TournamentId, first: Entry | None
    ) -> tuple[tuple[Entry, Entry], ...]:
        """Give the pairs that are kept apart: all, or those of the entry that was chosen."""
        pairs = await self._contests.reading.kept_apart(organiser, tid)
        return tuple(pair for pair in pairs if first is None or first in pair)

    async def _turn(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction) as answer:
            page = number_at(arguments, 3)
            await self.ask(answer, interaction, _asked(arguments), page=page)

    async def _seek(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction, form=True) as answer:
            where = custom_id("t-seek-form", *_asked(arguments))
            await answer.open(search_form(wording_for(interaction), where))

    async def _sought(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction) as answer:
            typed = filled.field(interaction, WANTED).strip()
            await self.ask(answer, interaction, _asked(arguments), typed=typed)

    async def _chosen(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction) as answer:
            asked, value = _asked(arguments), EntryId(first_chosen(interaction))
            if asked.what in _OF_JUDGES:
                await self._judging.bar(answer, interaction, asked, value)
                return
            tid, what, first = asked
            organiser = await organiser_of(self._engine, interaction, tid)
            if what == "apart" and not first:
                await self.ask(answer, interaction, Asked(tid, what, value))
                return
            await self._act(organiser, tid, what, value, EntryId(first))
            names = await self._names(interaction, tid)
            said = wording_for(interaction).say(
                "t-acted", what=what, name=names.get(value, ""), other=names.get(first, "")
            )
            await answer.replace(await shown_panel(self._engine, interaction, tid, heading=said))

    async def _meet(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        """Let two meet again who were kept apart."""
        async with answering(interaction) as answer:
            tid, pair = tournament_of(arguments), first_chosen(interaction).split(" ")
            organiser = await organiser_of(self._engine, interaction, tid)
            one, other = EntryId(pair[0]), EntryId(pair[-1])
            await self._contests.fielding.keep_apart(organiser, tid, one, other, apart=False)
            names = await self._names(interaction, tid)
            said = wording_for(interaction).say(
                "t-acted", what="meet", name=names.get(one, ""), other=names.get(other, "")
            )
            await answer.replace(await shown_panel(self._engine, interaction, tid, heading=said))

    async def _act(
        self, organiser: Organiser, tid: TournamentId, what: str, value: EntryId, first: EntryId
    ) -> None:
        fielding = self._contests.fielding
        match what:
            case "withdraw":
                await fielding.withdraw(organiser, tid, value)
            case "come_back":
                await fielding.come_back(organiser, tid, value)
            case "late":
                await fielding.check_in(organiser, tid, value)
            case "apart":
                await fielding.keep_apart(organiser, tid, first, value)
            case "reserve":
                card = await self._contests.reading.card(organiser.asker, tid)
                await self._contests.breaking.call_reserve(
                    organiser, tid, card.tournament.step, value
                )
            case _:
                raise ButtonOld

    async def _names(self, interaction: Interaction[Client], tid: TournamentId) -> dict[str, str]:
        view = await self._contests.reading.field(asker(interaction), tid)
        return {one.entry_id: plain(one.name) for one in view.entries}


def _asked(arguments: list[str]) -> Asked:
    """Read from the id of a menu, button or form what it asks."""
    return Asked(tournament_of(arguments), word_at(arguments, 1), word_at(arguments, 2))
