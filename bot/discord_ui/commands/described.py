"""Commands made from a key: name, description and option descriptions come from the wording."""

from collections.abc import Callable, Coroutine, Sequence
from typing import Any

from discord import app_commands
from discord.app_commands import locale_str

from bot.wording import Wording

AnyCommand = app_commands.Command[Any, ..., Any] | app_commands.ContextMenu | app_commands.Group
Callback = Callable[..., Coroutine[Any, Any, None]]
EVERYWHERE = app_commands.AppCommandContext(guild=True, dm_channel=True, private_channel=True)
BOTH_INSTALLS = app_commands.AppInstallationType(guild=True, user=True)


def command(
    wording: Wording, key: str, callback: Callback, options: Sequence[str] = ()
) -> app_commands.Command[Any, ..., Any]:
    """Make a slash command that works in servers, direct messages and private channels."""
    about = {option: _text(wording, f"command-{key}-{option}") for option in options}
    return app_commands.Command(
        name=_text(wording, f"command-{key}"),
        description=_text(wording, f"command-{key}-about"),
        callback=app_commands.describe(**about)(callback) if about else callback,
        allowed_contexts=EVERYWHERE,
        allowed_installs=BOTH_INSTALLS,
    )


def group(
    wording: Wording, key: str, commands: Sequence[app_commands.Command[Any, ..., Any]]
) -> app_commands.Group:
    """Make a group of slash commands under one name."""
    made = app_commands.Group(
        name=_text(wording, f"command-{key}"),
        description=_text(wording, f"command-{key}-about"),
        allowed_contexts=EVERYWHERE,
        allowed_installs=BOTH_INSTALLS,
    )
    for one in commands:
        made.add_command(one)
    return made


def menu(wording: Wording, key: str, callback: Callback) -> app_commands.ContextMenu:
    """Make an entry of the menu on a message or a person, by the callback's annotation."""
    return app_commands.ContextMenu(
        name=_text(wording, f"menu-{key}"),
        callback=callback,
        allowed_contexts=EVERYWHERE,
        allowed_installs=BOTH_INSTALLS,
    )


def _text(wording: Wording, key: str) -> locale_str:
    return locale_str(wording.say(key), key=key)
