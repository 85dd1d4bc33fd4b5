"""`/season start`, `end` and `list`."""

from collections.abc import Mapping

from discord import Client, Interaction

from arguments.mistakes import Mistake
from bot.discord_ui.cards.about import told_card
from bot.discord_ui.cards.seasons import ask_end_card, over_card, seasons_card, started_card
from bot.discord_ui.commands import described
from bot.discord_ui.commands.tournaments.organisers import must_organise
from bot.discord_ui.forms import filled
from bot.discord_ui.forms.seasons import ENDS, read_last_day, season_form
from bot.discord_ui.people import asker, wording_for
from bot.discord_ui.replies import answering
from bot.discord_ui.routes import ButtonOld, Handler
from bot.engine.engine import Engine


def season_commands(engine: Engine) -> list[described.AnyCommand]:
    """Give the group of commands."""

    async def start(interaction: Interaction[Client]) -> None:
        async with answering(interaction, form=True) as answer:
            await must_organise(engine, interaction)
            await answer.open(season_form(wording_for(interaction)))

    async def end(interaction: Interaction[Client]) -> None:
        async with answering(interaction) as answer:
            await must_organise(engine, interaction)
            running = await engine.seasons.running(asker(interaction))
            if running is None:
                raise Mistake("mistake-season-none")
            await answer.show(ask_end_card(wording_for(interaction), running))

    async def listed(interaction: Interaction[Client]) -> None:
        async with answering(interaction, private=False) as answer:
            lines = await engine.seasons.listing(asker(interaction))
            await answer.show(seasons_card(wording_for(interaction), lines))

    commands = {"start": start, "end": end, "list": listed}
    return [
        described.servers_group(
            engine.wording,
            "season",
            [
                described.command(engine.wording, f"season-{name}", callback)
                for name, callback in commands.items()
            ],
        )
    ]


def season_routes(engine: Engine) -> Mapping[str, Handler]:
    """Give the handlers of the form and of the two answers to "end it?", by verb."""

    async def sent(interaction: Interaction[Client], _: list[str]) -> None:
        async with answering(interaction, private=False) as answer:
            await must_organise(engine, interaction)
            ends = read_last_day(filled.field(interaction, ENDS))
            name = filled.field(interaction, filled.NAME)
            season = await engine.seasons.start(asker(interaction), name, ends)
            await answer.show(started_card(wording_for(interaction), season))

    async def end(interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction, private=False) as answer:
            await must_organise(engine, interaction)
            who = asker(interaction)
            running = await engine.seasons.running(who)
            if running is None or arguments != [running.season_id]:
                raise ButtonOld
            line = await engine.seasons.end(who)
            await answer.show(over_card(wording_for(interaction), line))

    async def keep(interaction: Interaction[Client], _: list[str]) -> None:
        async with answering(interaction) as answer:
            wording = wording_for(interaction)
            await answer.replace(told_card(wording.say("season-kept")))

    return {"season-form": sent, "season-end": end, "season-keep": keep}
