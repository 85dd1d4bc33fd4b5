"""Commands that are loaded when they are called, and whose help is worded where all words are.

A command `play` is described by `cli-play`, its option `--side` by `cli-play-side` or,
where several commands share it, by `cli-option-side`.
"""

from collections.abc import Mapping
from importlib import import_module
from typing import Any

import click

from bot.terminal.called import called
from bot.terminal.spoken import spoken
from bot.wording import Wording


def describe(command: click.Command, path: str, words: Wording) -> click.Command:
    """Fill in the help of a command and of its options from the wording; gives it back."""
    if command.help is None:
        command.help = words.say(f"cli-{path}", gadfly=called())
    if command.epilog is None and f"cli-{path}-epilog" in words.keys():  # noqa: SIM118 (a method of ours, not a dict)
        command.epilog = words.say(f"cli-{path}-epilog", gadfly=called())
    for option in command.params:
        if isinstance(option, click.Option) and option.help is None:
            flag = max(option.opts, key=len).lstrip("-")
            option.help = words.say(_first_known(words, path, flag), gadfly=called())
    return command


def _first_known(words: Wording, path: str, flag: str) -> str:
    own = f"cli-{path}-{flag}"
    return own if own in words.keys() else f"cli-option-{flag}"  # noqa: SIM118 (see above)


class Commands(click.Group):
    """A group that knows where its commands are (`module:name`) and loads the one called."""

    def __init__(
        self, *args: Any, places: Mapping[str, str] | None = None, path: str = "", **kwargs: Any
    ) -> None:
        super().__init__(*args, **{**kwargs, "help": None})  # click would take the docstring
        self._places = dict(places or {})
        self._path = path

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 (click gives it)
        """Name the commands in the order in which a newcomer meets them."""
        return [*self._places, *(name for name in self.commands if name not in self._places)]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Load a command by its name; nothing where there is none."""
        if cmd_name not in self._places:
            return super().get_command(ctx, cmd_name)
        module, name = self._places[cmd_name].split(":")
        command: click.Command = getattr(import_module(module), name)
        return command

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Put the group's help, its options and its commands' first sentences into words."""
        words = spoken()
        describe(self, self._path or "gadfly", words)
        super().format_help(ctx, formatter)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the commands, each with its first sentence, without loading one of them."""
        words = spoken()
        rows = [
            (name, words.say(f"cli-{self._below(name)}", gadfly=called()).split("\n", 1)[0])
            for name in self.list_commands(ctx)
        ]
        with formatter.section(words.say("cli-commands")):
            formatter.write_dl(rows)

    def _below(self, name: str) -> str:
        return f"{self._path}-{name}" if self._path else name


class Command(click.Command):
    """A command whose help is worded when somebody asks for it."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **{**kwargs, "help": None})  # click would take the docstring

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Put the command's help and its options into words."""
        describe(self, "-".join(_below_root(ctx)), spoken())
        super().format_help(ctx, formatter)


def _below_root(ctx: click.Context) -> list[str]:
    """Name the commands that lead to this one, without the program's own name."""
    return [*_below_root(ctx.parent), ctx.info_name or ""] if ctx.parent is not None else []
