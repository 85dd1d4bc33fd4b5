"""Changing how many rounds there are and how many break, while a tournament goes on."""

from collections.abc import Mapping

from discord import Client, Interaction

from arguments.mistakes import Mistake
from bot.discord_ui.commands.tournaments.asking import tournament_of
from bot.discord_ui.commands.tournaments.organisers import organiser_of
from bot.discord_ui.commands.tournaments.steps import shown_panel
from bot.discord_ui.forms import filled
from bot.discord_ui.forms.tournaments import MOST_SIZES, ROUNDS, SIZE, sizes_form
from bot.discord_ui.people import asker, wording_for
from bot.discord_ui.replies import answering
from bot.discord_ui.routes import Handler
from bot.engine.contests.people import Organiser
from bot.engine.contests.views import Card
from bot.engine.engine import Engine


def sizing_routes(engine: Engine) -> Mapping[str, Handler]:
    """Give the handlers of the form and of the button that opens it again, by verb."""

    async def again(interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction, form=True) as answer:
            tid = tournament_of(arguments)
            await organiser_of(engine, interaction, tid)
            glance = await engine.contests.reading.card(asker(interaction), tid)
            await answer.open(sizes_form(wording_for(interaction), glance))

    async def sent(interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction) as answer:
            tid = tournament_of(arguments)
            organiser = await organiser_of(engine, interaction, tid)
            glance = await engine.contests.reading.card(asker(interaction), tid)
            await _change(engine, organiser, glance, interaction)
            await answer.replace(await shown_panel(engine, interaction, tid))

    return {"t-sizes": again, "t-sizes-form": sent}


async def _change(
    engine: Engine, organiser: Organiser, glance: Card, interaction: Interaction[Client]
) -> None:
    """Change what was changed in the form, and nothing else."""
    tournament = glance.tournament
    rounds = _number(interaction, ROUNDS)
    if rounds != glance.rounds:
        await engine.contests.creating.set_rounds(organiser, tournament.tournament_id, rounds)
    for place, each in enumerate(tournament.settings.breaks[:MOST_SIZES]):
        size = _number(interaction, f"{SIZE}-{place}")
        if size != each.size:
            resize = engine.contests.breaking.resize
            await resize(organiser, tournament.tournament_id, each.name, size)


def _number(interaction: Interaction[Client], name: str) -> int:
    typed = filled.field(interaction, name).strip()
    if not typed.isdecimal():
        raise Mistake("mistake-not-a-number", typed=typed)
    return int(typed)
