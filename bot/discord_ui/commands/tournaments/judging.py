"""`/tournament judge` and `/tournament conflict`."""

import discord
from discord import Client, Interaction, app_commands

from arguments.mistakes import Mistake
from arguments.tournaments.entries import Entry
from arguments.tournaments.limits import folded
from bot.discord_ui.cards.tournaments.choosing import Asked
from bot.discord_ui.cards.tournaments.judges import account
from bot.discord_ui.commands import described
from bot.discord_ui.commands.tournaments.asking import (
    CHOICE_LIMIT,
    CHOICES,
    Choice,
    found,
    tournaments,
)
from bot.discord_ui.commands.tournaments.judges import BAR, DECLARE, JudgeRoutes
from bot.discord_ui.commands.tournaments.organisers import organiser_of
from bot.discord_ui.entry_search import found as found_entries
from bot.discord_ui.forms.tournaments import LONGEST_CLUB
from bot.discord_ui.people import asker, debater_id
from bot.discord_ui.quoting import cut
from bot.discord_ui.replies import answering
from bot.engine.contests.views import FieldView
from bot.engine.engine import Engine

Club = app_commands.Range[str, 1, LONGEST_CLUB]


def judging_commands(engine: Engine) -> list[described.Subcommand]:
    """Give `/tournament judge` and `/tournament conflict`."""
    routes = JudgeRoutes(engine)

    async def judge(
        interaction: Interaction[Client],
        club: Club | None = None,
        *,
        trainee: bool = False,
        person: discord.Member | None = None,
        tournament: str | None = None,
    ) -> None:
        async with answering(interaction) as answer:
            tid = await found(engine, interaction, tournament)
            enlisting = engine.contests.enlisting
            if person is None:
                who = asker(interaction)
                await enlisting.judge(who, tid, club=club, is_trainee=trainee)
            else:
                organiser = await organiser_of(engine, interaction, tid)
                whom = debater_id(person)
                await enlisting.add(organiser, tid, whom, club=club, is_trainee=trainee)
            await routes.show_judges(answer, interaction, tid, said="t-judge-in")

    async def conflict(
        interaction: Interaction[Client],
        entry: str | None = None,
        person: discord.Member | None = None,
        tournament: str | None = None,
    ) -> None:
        async with answering(interaction) as answer:
            tid = await found(engine, interaction, tournament)
            whom = account(debater_id(person)) if person else ""
            asked = Asked(tid, BAR if person else DECLARE, whom)
            if entry is None:
                await routes.show(answer, interaction, asked)
                return
            view = await engine.contests.reading.field(asker(interaction), tid)
            await routes.bar(answer, interaction, asked, _named(view, entry).entry_id)

    async def entries(interaction: Interaction[Client], typed: str) -> list[Choice]:
        """Offer the entries whose name has what was typed."""
        named = getattr(interaction.namespace, "tournament", None)
        tid = await found(engine, interaction, named)
        view = await engine.contests.reading.field(asker(interaction), tid)
        named_ones = [each for each in view.entries if each.name]
        return [
            Choice(name=cut(_label(each), CHOICE_LIMIT), value=each.entry_id)
            for each in found_entries(named_ones, typed, view.names)[:CHOICES]
        ]

    judging = described.command(
        engine.wording, "t-judge", judge, ("club", "trainee", "person", "tournament")
    )
    conflicting = described.command(
        engine.wording, "t-conflict", conflict, ("entry", "person", "tournament")
    )
    conflicting.autocomplete("entry")(entries)
    for command in (judging, conflicting):
        command.autocomplete("tournament")(tournaments(engine))
    return [judging, conflicting]


def _named(view: FieldView, name: str) -> Entry:
    """Find an entry by its id, as a list hands it over, or by its name."""
    for entry in view.entries:
        if name == entry.entry_id or folded(name) == folded(entry.name):
            return entry
    raise Mistake("mistake-entry-named", name=name[:60])


def _label(entry: Entry) -> str:
    """Name an entry in a list, with its club."""
    return f"{entry.name} · {entry.club}" if entry.club else entry.name
