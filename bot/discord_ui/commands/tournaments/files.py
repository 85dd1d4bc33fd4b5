"""`/tournament import` and `export`: entrants from a spreadsheet, and all of it as files."""

import io
from collections.abc import Mapping

import discord
from discord import Client, Interaction

from arguments.mistakes import Mistake
from arguments.tournaments.entries import TournamentId
from arguments.tournaments.roster import RosterInvalid
from bot.discord_ui.cards.card import Card
from bot.discord_ui.cards.tournaments.field import complaints_card, files_card, imported_card
from bot.discord_ui.commands import described
from bot.discord_ui.commands.claims.importing import attached
from bot.discord_ui.commands.tournaments.asking import found, tournament_of, tournaments
from bot.discord_ui.commands.tournaments.organisers import organiser_of
from bot.discord_ui.forms import filled
from bot.discord_ui.forms.tournaments import import_form
from bot.discord_ui.people import asker, wording_for
from bot.discord_ui.replies import answering
from bot.discord_ui.routes import Handler
from bot.engine.contests.people import Organiser
from bot.engine.engine import Engine

MOST_FILES = 10


def file_commands(engine: Engine) -> list[described.Subcommand]:
    """Give the commands that bring entrants in and everything out."""

    async def import_(
        interaction: Interaction[Client],
        file: discord.Attachment | None = None,
        tournament: str | None = None,
    ) -> None:
        async with answering(interaction, form=file is None) as answer:
            tid = await found(engine, interaction, tournament)
            organiser = await organiser_of(engine, interaction, tid)
            if file is None:
                now = (await engine.contests.reading.card(asker(interaction), tid)).tournament
                await answer.open(import_form(wording_for(interaction), now))
            else:
                text = _decoded(await attached(file))
                await answer.show(await _imported(engine, interaction, organiser, tid, text))

    async def export(interaction: Interaction[Client], tournament: str | None = None) -> None:
        async with answering(interaction) as answer:
            tid = await found(engine, interaction, tournament)
            organiser = await organiser_of(engine, interaction, tid)
            await answer.show(await export_files(engine, interaction, organiser, tid))

    commands = [
        described.command(engine.wording, "t-import", import_, ("file", "tournament")),
        described.command(engine.wording, "t-export", export, ("tournament",)),
    ]
    for command in commands:
        command.autocomplete("tournament")(tournaments(engine))
    return commands


def file_routes(engine: Engine) -> Mapping[str, Handler]:
    """Give the handlers of the form for lines of a spreadsheet, by verb."""

    async def again(interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction, form=True) as answer:
            tid = tournament_of(arguments)
            await organiser_of(engine, interaction, tid)
            now = (await engine.contests.reading.card(asker(interaction), tid)).tournament
            await answer.open(import_form(wording_for(interaction), now))

    async def sent(interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction) as answer:
            tid = tournament_of(arguments)
            organiser = await organiser_of(engine, interaction, tid)
            text = filled.typed_text(interaction)
            await answer.show(await _imported(engine, interaction, organiser, tid, text))

    return {"t-csv": again, "t-csv-form": sent}


async def export_files(
    engine: Engine, interaction: Interaction[Client], organiser: Organiser, tid: TournamentId
) -> Card:
    """Bring a tournament as files to who runs it."""
    tournament = (await engine.contests.reading.card(organiser.asker, tid)).tournament
    files = await engine.contests.exporting.files(tid)
    attached_files = [
        discord.File(io.BytesIO(data), filename=name) for name, data in files.items()
    ][:MOST_FILES]
    return files_card(wording_for(interaction), tournament, attached_files)


async def _imported(
    engine: Engine,
    interaction: Interaction[Client],
    organiser: Organiser,
    tid: TournamentId,
    text: str,
) -> Card:
    """Take all of a spreadsheet in, or name everything that is wrong with it."""
    wording = wording_for(interaction)
    try:
        imported = await engine.contests.fielding.import_entrants(organiser, tid, text)
    except RosterInvalid as invalid:
        return complaints_card(wording, invalid.complaints, filled.typed_text(interaction), tid)
    tournament = (await engine.contests.reading.card(organiser.asker, tid)).tournament
    return imported_card(wording, tournament, imported)


def _decoded(data: bytes) -> str:
    """Read a file as text; raises a `Mistake` where it is none."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise Mistake("mistake-not-text") from None
