"""`/help` and `/privacy show`, `export`, `erase`."""

import gzip
import io
import json
from collections.abc import Mapping

import discord
from discord import Client, Interaction

from bot.discord_ui.cards.about import (
    erase_card,
    erased_card,
    export_card,
    help_card,
    kept_card,
    told_card,
)
from bot.discord_ui.commands import described
from bot.discord_ui.commands.practice.lending import lends_here
from bot.discord_ui.people import asker, wording_for
from bot.discord_ui.replies import answering
from bot.discord_ui.routes import Handler
from bot.engine.engine import Engine

FILE_LIMIT = 8 * 1024 * 1024
"""Bytes; Discord takes ten million and a little room is left. More is compressed."""


def about_commands(engine: Engine) -> list[described.AnyCommand]:
    """Give the commands that explain Gadfly and what it keeps."""

    async def help_(interaction: Interaction[Client]) -> None:
        async with answering(interaction) as answer:
            await answer.show(help_card(wording_for(interaction), engine.judges.asks))

    async def show(interaction: Interaction[Client]) -> None:
        async with answering(interaction) as answer:
            kept = await engine.my_data.show(asker(interaction).debater_id)
            lends = await lends_here(engine, interaction)
            model = engine.judges.asks
            await answer.show(kept_card(wording_for(interaction), kept, model, lends=lends))

    async def export(interaction: Interaction[Client]) -> None:
        async with answering(interaction) as answer:
            kept = await engine.my_data.export(asker(interaction).debater_id)
            await answer.show(export_card(wording_for(interaction), _file(kept)))

    async def erase(interaction: Interaction[Client]) -> None:
        async with answering(interaction) as answer:
            kept = await engine.my_data.show(asker(interaction).debater_id)
            await answer.show(erase_card(wording_for(interaction), kept["responses"]))

    privacy = [
        described.command(engine.wording, "privacy-show", show),
        described.command(engine.wording, "privacy-export", export),
        described.command(engine.wording, "privacy-erase", erase),
    ]
    return [
        described.command(engine.wording, "help", help_),
        described.group(engine.wording, "privacy", privacy),
    ]


def about_routes(engine: Engine) -> Mapping[str, Handler]:
    """Give the handlers of the help button and the second tap of erasing, by verb."""

    async def help_(interaction: Interaction[Client], _: list[str]) -> None:
        async with answering(interaction) as answer:
            await answer.show(help_card(wording_for(interaction), engine.judges.asks))

    async def erase(interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction) as answer:
            wording = wording_for(interaction)
            if arguments != ["yes"]:
                await answer.replace(told_card(wording.say("privacy-kept")))
                return
            erased = await engine.my_data.erase(asker(interaction).debater_id)
            await answer.replace(erased_card(wording, erased.model_dump()))

    return {"help": help_, "erase": erase}


def _file(kept: Mapping[str, object]) -> discord.File:
    written = json.dumps(kept, ensure_ascii=False, indent=2).encode()
    if len(written) > FILE_LIMIT:
        return discord.File(io.BytesIO(gzip.compress(written)), "gadfly-my-data.json.gz")
    return discord.File(io.BytesIO(written), "gadfly-my-data.json")
