"""Who organises in a server: its managers, holders of a role, and of a tournament who made it."""

import discord
from discord import Client, Interaction

from arguments.mistakes import Mistake
from arguments.tournaments.entries import TournamentId
from bot.discord_ui.people import asker
from bot.engine.contests.people import Organiser, organiser
from bot.engine.engine import Engine


async def holds_role(engine: Engine, interaction: Interaction[Client]) -> bool:
    """Tell whether somebody manages the server or has the role that its settings name."""
    if interaction.permissions.manage_guild:
        return True
    role = (await engine.settings.of(asker(interaction))).organiser_role
    person = interaction.user
    if role is None or not isinstance(person, discord.Member):
        return False
    return person.get_role(int(role)) is not None


async def must_organise(engine: Engine, interaction: Interaction[Client]) -> None:
    """Raise the `Mistake` that says who may, where somebody may not decide for the server."""
    if not await holds_role(engine, interaction):
        raise Mistake("mistake-server-organisers-only")


async def organiser_here(engine: Engine, interaction: Interaction[Client]) -> Organiser:
    """Give somebody who may make tournaments here; raises the `Mistake` that says who may."""
    held = await holds_role(engine, interaction)
    return organiser(asker(interaction), None, holds_role=held)


async def organiser_of(
    engine: Engine, interaction: Interaction[Client], tournament_id: TournamentId
) -> Organiser:
    """Give somebody who may run a tournament; raises the `Mistake` that says who may."""
    held = await holds_role(engine, interaction)
    return await engine.contests.reading.organiser(
        asker(interaction), tournament_id, holds_role=held
    )
