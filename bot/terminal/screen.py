"""The screen: where words are shown, plain where the terminal is plain.

Text is never read as markup and never reaches the terminal with its escape sequences.
"""

import asyncio
import shutil
from collections.abc import Collection, Coroutine
from typing import Any, TypeVar

from rich.console import Console, ConsoleDimensions, Group, RenderableType
from rich.table import Table
from rich.text import Text

from bot.terminal.printable import printable
from bot.wording import Wording

WAIT_UNSAID = 0.3
"""Seconds of waiting that need no spinner."""

_T = TypeVar("_T")


class Screen:
    """A console with the words to fill it."""

    def __init__(self, words: Wording, console: Console | None = None) -> None:
        self.words = words
        self.console = console or _console()

    def say(self, key: str, style: str = "", **values: Any) -> None:
        """Show one sentence by its key."""
        self.show(self.text(key, style, **values))

    def text(self, key: str, style: str = "", **values: Any) -> Text:
        """Put one sentence by its key into a piece of text."""
        return plain(self.words.say(key, **values), style)

    def show(self, *shown: RenderableType) -> None:
        """Show what was drawn, one under the other."""
        for one in shown:
            self.console.print(one, crop=False)

    async def waiting(self, awaited: Coroutine[Any, Any, _T], key: str = "terminal-judging") -> _T:
        """Await something; a spinner turns if it takes long enough to be noticed."""
        task = asyncio.ensure_future(awaited)
        done, _ = await asyncio.wait({task}, timeout=WAIT_UNSAID)
        if done or not self.console.is_terminal or self.console.is_dumb_terminal:
            return await task
        with self.console.status(self.text(key)):
            return await task


def _console() -> Console:
    console = Console(highlight=False, markup=False, emoji=False)
    if console.is_dumb_terminal:  # rich takes every dumb terminal to have 80 columns
        console.size = ConsoleDimensions(*shutil.get_terminal_size())
    return console


def unbroken(text: str, style: str = "") -> RenderableType:
    """Make a piece of text that is copied whole: no line end is put into it at any width."""
    # in a group, since a console joins bare texts into one that wraps
    return Group(Text(printable(text), style=style, no_wrap=True, overflow="ignore"))


def plain(text: str, style: str = "") -> Text:
    """Make a piece of text of words from anywhere: no markup, no control characters."""
    return Text(printable(text), style=style)


def headed(prefix: str, numbers: Collection[str], words: Wording, *columns: str) -> Table:
    """Make a table with the heads `PREFIX-COLUMN`; the columns of numbers stand to the right."""
    table = Table(box=None, pad_edge=False, header_style="bold")
    for column in columns:
        table.add_column(
            plain(words.say(f"{prefix}-{column}")),
            justify="right" if column in numbers else "left",
            overflow="fold",
        )
    return table
