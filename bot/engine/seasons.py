"""Seasons: a server's board anew for a while, after which it stays, with its champions.

A season starts when somebody says so, softens every rating of the server (its deviation, not the
rating), and ends at the moment that was given or when somebody ends it. Who may do either is for
a face to check: whoever manages the server, or runs the program.
"""

import logging
import uuid
from datetime import datetime

from arguments.leaderboards import Board, BoardKind, Ranked
from arguments.mistakes import Mistake
from arguments.responses import ServerId
from arguments.tidying import is_blank, tidy_line
from bot.engine.asker import Asker
from bot.engine.boards.views import Season, SeasonLine
from bot.engine.clock import Clock
from storage import Run, Store, seasons
from storage.boards import ageing, places

log = logging.getLogger(__name__)

LONGEST_NAME = 60
"""Characters of a season's name."""
HEAD = 10
"""Equals at the head of a season's board that are named as its champions."""


class Seasons:
    """Starts seasons, ends them, and tells those that there were."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def start(self, asker: Asker, name: str, ends: datetime | None = None) -> Season:
        """Start a season at the asker's place now; with no `ends` it goes on until it is ended.

        Raises a `Mistake` for a name that is empty or too long, an end that is not in the future,
        while another one runs, and in direct messages, where nobody else is.
        """
        now, named = self._clock(), _named(name)
        if asker.alone:
            raise Mistake("mistake-season-alone")
        if ends is not None and ends <= now:
            raise Mistake("mistake-season-end-past")
        season_id = uuid.uuid4().hex

        def work(run: Run) -> Season:
            here = asker.server_id
            started = seasons.start(run, season_id, here, named, now=now, ends=ends)
            if started is None:
                # One that starts later, by a clock that was set back, is in the way as well.
                every = (_season(one, now) for one in seasons.of(run, here))
                raise Mistake(
                    "mistake-season-runs", name=next(e.name for e in every if not e.is_over)
                )
            ageing.age_soon(run, here)
            return _season(started, now)

        season = await self._store.run(work)
        log.info("season started server=%s number=%d", asker.server_id, season.number)
        return season

    async def end(self, asker: Asker) -> SeasonLine:
        """End the season that runs at the asker's place; its board stays as it is.

        Raises a `Mistake` where none runs.
        """
        now = self._clock()

        def work(run: Run) -> SeasonLine:
            ended = seasons.end(run, asker.server_id, now)
            if ended is None:
                raise Mistake("mistake-season-none")
            return _line(run, ended, now)

        line = await self._store.run(work)
        log.info("season ended server=%s number=%d", asker.server_id, line.season.number)
        return line

    async def listing(self, asker: Asker) -> tuple[SeasonLine, ...]:
        """List the seasons of the asker's place, the latest first, with the champions of each."""
        now = self._clock()

        def work(run: Run) -> tuple[SeasonLine, ...]:
            return tuple(_line(run, one, now) for one in seasons.of(run, asker.server_id))

        return await self._store.read(work)

    async def running(self, asker: Asker) -> Season | None:
        """Give the season that runs at the asker's place; None where none does."""
        now = self._clock()

        def work(run: Run) -> Season | None:
            found = seasons.running(run, asker.server_id, now)
            return None if found is None else _season(found, now)

        return await self._store.read(work)


def _named(name: str) -> str:
    named = tidy_line(name)
    if is_blank(named):
        raise Mistake("mistake-season-name-empty")
    if len(named) > LONGEST_NAME:
        raise Mistake("mistake-season-name-long", length=len(named), longest=LONGEST_NAME)
    return named


def _season(stored: seasons.Season, now: datetime) -> Season:
    over = stored.over_from
    return Season(
        season_id=stored.season_id,
        number=stored.number,
        name=stored.name,
        starts=stored.starts,
        ends=over,
        is_over=over is not None and over <= now,
    )


def _line(run: Run, stored: seasons.Season, now: datetime) -> SeasonLine:
    season = _season(stored, now)
    board = Board(kind=BoardKind.SEASON, of=season.season_id)
    return SeasonLine(
        season=season,
        debaters=places.size(run, stored.server_id, board, now),
        champions=_champions(run, stored.server_id, board, now) if season.is_over else (),
    )


def _champions(run: Run, server_id: ServerId, board: Board, now: datetime) -> tuple[Ranked, ...]:
    ahead = places.page(run, server_id, board, 0, HEAD, now)
    return tuple(one for one in ahead if one.place == 1)
