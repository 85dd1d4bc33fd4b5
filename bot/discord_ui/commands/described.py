"""Commands made from a key: name, description and option descriptions come from the wording."""

from collections.abc import Callable, Coroutine, Iterable, Sequence
from typing import Any

from discord import Client, Interaction, Permissions, app_commands
from discord.app_commands import locale_str

from bot.wording import Wording

AnyCommand = app_commands.Command[Any, ..., Any] | app_commands.ContextMenu | app_commands.Group
Subcommand = app_commands.Command[Any, ..., Any]
Callback = Callable[..., Coroutine[Any, Any, None]]
Matching = Callable[[Interaction[Client], str], Coroutine[Any, Any, list[app_commands.Choice[str]]]]
"""What offers values while a person types."""
EVERYWHERE = app_commands.AppCommandContext(guild=True, dm_channel=True, private_channel=True)
BOTH_INSTALLS = app_commands.AppInstallationType(guild=True, user=True)
SERVERS = app_commands.AppCommandContext(guild=True, dm_channel=False, private_channel=False)
SERVER_INSTALL = app_commands.AppInstallationType(guild=True, user=False)
ORGANISERS = Permissions(manage_guild=True)
"""Who sees the organisers' commands until a server's admins say otherwise."""


def command(
    wording: Wording, key: str, callback: Callback, options: Sequence[str] = ()
) -> Subcommand:
    """Make a slash command that works in servers, direct messages and private channels."""
    about = {
        option: _text(wording, f"command-{key}-{option.replace('_', '-')}") for option in options
    }
    return app_commands.Command(
        name=_text(wording, f"command-{key}"),
        description=_text(wording, f"command-{key}-about"),
        callback=app_commands.describe(**about)(callback) if about else callback,
        allowed_contexts=EVERYWHERE,
        allowed_installs=BOTH_INSTALLS,
    )


def servers_command(
    wording: Wording, key: str, callback: Callback, options: Sequence[str] = ()
) -> Subcommand:
    """Make a slash command that everybody sees, in servers that have the bot."""
    about = {
        option: _text(wording, f"command-{key}-{option.replace('_', '-')}") for option in options
    }
    return app_commands.Command(
        name=_text(wording, f"command-{key}"),
        description=_text(wording, f"command-{key}-about"),
        callback=app_commands.describe(**about)(callback) if about else callback,
        allowed_contexts=SERVERS,
        allowed_installs=SERVER_INSTALL,
    )


def group(wording: Wording, key: str, commands: Sequence[Subcommand]) -> app_commands.Group:
    """Make a group of slash commands under one name."""
    made = app_commands.Group(
        name=_text(wording, f"command-{key}"),
        description=_text(wording, f"command-{key}-about"),
        allowed_contexts=EVERYWHERE,
        allowed_installs=BOTH_INSTALLS,
    )
    return _with(made, commands)


def organisers_group(
    wording: Wording, key: str, commands: Sequence[Subcommand]
) -> app_commands.Group:
    """Make a group that a server's organisers see, and only in servers that have the bot."""
    made = app_commands.Group(
        name=_text(wording, f"command-{key}"),
        description=_text(wording, f"command-{key}-about"),
        allowed_contexts=SERVERS,
        allowed_installs=SERVER_INSTALL,
        default_permissions=ORGANISERS,
    )
    return _with(made, commands)


def servers_group(wording: Wording, key: str, commands: Sequence[Subcommand]) -> app_commands.Group:
    """Make a group that everybody sees, in servers that have the bot."""
    made = app_commands.Group(
        name=_text(wording, f"command-{key}"),
        description=_text(wording, f"command-{key}-about"),
        allowed_contexts=SERVERS,
        allowed_installs=SERVER_INSTALL,
    )
    return _with(made, commands)


def choices(wording: Wording, prefix: str, values: Iterable[str]) -> list[app_commands.Choice[str]]:
    """Give the choices of an option, each named by the key `PREFIX-VALUE`."""
    return [
        app_commands.Choice(name=_text(wording, f"{prefix}-{value}"), value=value)
        for value in values
    ]


def menu(wording: Wording, key: str, callback: Callback) -> app_commands.ContextMenu:
    """Make an entry of the menu on a message or a person, by the callback's annotation."""
    return app_commands.ContextMenu(
        name=_text(wording, f"menu-{key}"),
        callback=callback,
        allowed_contexts=EVERYWHERE,
        allowed_installs=BOTH_INSTALLS,
    )


def _with(made: app_commands.Group, commands: Sequence[Subcommand]) -> app_commands.Group:
    for one in commands:
        made.add_command(one)
    return made


def _text(wording: Wording, key: str) -> locale_str:
    return locale_str(wording.say(key), key=key)
