"""Catching up: what waits to be rated is rated before anything is read that shows ratings."""

from collections.abc import Iterator
from contextlib import contextmanager

from bot.config import Config
from bot.terminal.opening import Office, opened
from bot.terminal.watching import Progress


@contextmanager
def caught_up(config: Config) -> Iterator[Office]:
    """Open the database for one command that shows ratings; whoever waits is told how long."""
    with opened(config) as office:
        with Progress(office.words, "cli-ratings-progress") as progress:
            office.do(office.engine.ratings.catch_up(progress.tell))
        yield office
