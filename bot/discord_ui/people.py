"""Who is behind an interaction: the asker, and the words in their language."""

import unicodedata

from discord import Client, Interaction, Member, User

from arguments.responses import DebaterId, ServerId, tidy
from bot.engine.asker import LONGEST_NAME, Asker
from bot.wording import Wording, load_wording

DISCORD = "discord:"
"""What the ids of Discord's people and servers begin with in the record."""


def asker(interaction: Interaction[Client]) -> Asker:
    """Give the asker; where only the person installed the bot, the place is their own."""
    server_installed = interaction.is_guild_integration() or not interaction.is_user_integration()
    in_server = interaction.guild_id is not None and server_installed
    return Asker(
        debater_id=debater_id(interaction.user),
        name=shown_name(interaction.user),
        server_id=server_id(interaction.guild_id)
        if in_server and interaction.guild_id
        else ServerId(f"direct:{interaction.user.id}"),
    )


def debater_id(person: User | Member) -> DebaterId:
    """Give the id that a Discord account is stored under."""
    return DebaterId(f"{DISCORD}{person.id}")


def server_id(guild_id: int) -> ServerId:
    """Give the id that a Discord server is stored under."""
    return ServerId(f"{DISCORD}{guild_id}")


def shown_name(person: User | Member) -> str:
    """Give the display name in one line, or the account's name where nothing of it can be seen."""
    name = " ".join(tidy(person.display_name).split())[:LONGEST_NAME].strip()
    seen = any(unicodedata.category(character)[0] in "LNPS" for character in name)
    return name if seen else person.name


def wording_for(interaction: Interaction[Client]) -> Wording:
    """Give the words in the language of the person's Discord, English where there are none."""
    return load_wording(interaction.locale.value)
