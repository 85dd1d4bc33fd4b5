"""Watching: how far long work has come, on standard error, where somebody looks."""

import sys
import time
from types import TracebackType
from typing import Self

import click

from bot.wording import Wording

_TOLD_EVERY = 0.1
"""Seconds between two tellings."""


class Progress:
    """Counts pieces of work; tells how many are done, on one line that is written over."""

    def __init__(self, words: Wording, key: str, *, of: int = 0) -> None:
        self._words = words
        self._key = key
        self._of = of
        self._done = 0
        self._told = 0.0

    @property
    def done(self) -> int:
        """Give how many are done."""
        return self._done

    def one_more(self) -> None:
        """Count one piece as done."""
        self.tell(self._done + 1, self._of)

    def tell(self, done: int, of: int) -> None:
        """Take it that so many are done, of so many."""
        self._done, self._of = done, of
        now = time.monotonic()
        if self._watched and (now - self._told >= _TOLD_EVERY or done == of):
            self._told = now
            click.echo(f"\r{self._words.say(self._key, done=done, of=of)}", err=True, nl=False)

    @property
    def _watched(self) -> bool:
        return self._of > 1 and sys.stderr is not None and sys.stderr.isatty()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._watched:
            click.echo(err=True)
