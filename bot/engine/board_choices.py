"""Which boards a place has to look at: those with lines, and those that wait for their first."""

from collections.abc import Iterable
from datetime import datetime

from arguments.leaderboards import Board, BoardKind
from arguments.leaderboards.boards import NARROWED
from bot.engine.asker import Asker
from bot.engine.boards import NamedBoard
from bot.engine.engine import Engine


async def all_boards(engine: Engine, asker: Asker) -> list[NamedBoard]:
    """List every board of the asker's place by kind, also of past weeks and of every article."""
    there = await engine.boards.boards(asker, past=True)
    articles = await engine.library.articles(asker.server_id)
    seasons = await engine.seasons.listing(asker)
    named = [
        NamedBoard(
            board=Board(kind=BoardKind.SEASON, of=one.season.season_id), title=one.season.name
        )
        for one in seasons
    ]
    named += [
        NamedBoard(board=Board(kind=BoardKind.ARTICLE, of=one.article_id), title=one.source.title)
        for one in articles
    ]
    return with_empty([*named, *there], engine.clock())


def with_empty(there: Iterable[NamedBoard], now: datetime) -> list[NamedBoard]:
    """Give boards by kind, with those that nobody stands on yet among them."""
    known = {one.board: one for one in there}
    always = [Board(kind=kind) for kind in BoardKind if kind not in NARROWED]
    always += [Board.of_week(now), Board.of_month(now)]
    for board in always:
        known.setdefault(board, NamedBoard(board=board))
    kinds = list(BoardKind)
    return sorted(known.values(), key=lambda one: kinds.index(one.board.kind))
