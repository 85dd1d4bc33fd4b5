"""Pages of boards, and which boards there are to choose from."""

from collections.abc import Iterable
from datetime import datetime

from arguments.leaderboards import Board, BoardKind
from arguments.leaderboards.boards import NARROWED
from arguments.mistakes import Mistake
from arguments.responses import DebaterId, ServerId
from bot.engine.boards.standing import PRACTICE
from bot.engine.boards.views import BoardPage, NamedBoard
from storage import Run, claims, profiles, seasons
from storage.boards import places
from storage.seasons import Season

_KINDS = list(BoardKind)
_STRETCHES = (BoardKind.WEEK, BoardKind.MONTH)


def page_of(  # noqa: PLR0917 (whose page, of which board, which part of it, when)
    run: Run,
    server_id: ServerId,
    debater_id: DebaterId,
    board: Board,
    page: int,
    size: int,
    now: datetime,
) -> BoardPage:
    """Give a page of a board with a debater's own line; beyond the ends it is the nearest page.

    Raises a `Mistake` for a season that the server never had.
    """
    total = places.size(run, server_id, board, now)
    pages = max(1, -(-total // size))
    shown = min(max(page, 1), pages)
    return BoardPage(
        board=board,
        title=title_of(run, server_id, board, has_rows=total > 0),
        rows=tuple(places.page(run, server_id, board, (shown - 1) * size, size, now)),
        page=shown,
        pages=pages,
        debaters=total,
        own=places.own(run, server_id, board, debater_id, now),
        is_hidden=profiles.of(run, server_id, debater_id).is_hidden,
    )


def title_of(run: Run, server_id: ServerId, board: Board, *, has_rows: bool) -> str | None:
    """Name the season or the article that a board is of; None for boards of neither.

    An article is named only where somebody of the server stands on its board.
    """
    if board.kind is BoardKind.SEASON:
        named = {one.season_id: one.name for one in seasons.of(run, server_id)}
        if board.of not in named:
            raise Mistake("mistake-board-unknown", board=str(board)[:60])
        return named[board.of]
    if board.kind is BoardKind.ARTICLE and board.of is not None and has_rows:
        return claims.article_title(run, board.of)
    return None


def named_boards(
    run: Run, server_id: ServerId, now: datetime, *, past: bool = False
) -> tuple[NamedBoard, ...]:
    """List the boards of a server that anybody stands on, with practice even when nobody does.

    By kind in the order of `BoardKind`, the newest first of each. Of weeks and months it is the
    current ones alone, or (`past`) all.
    """
    current = {Board.of_week(now), Board.of_month(now)}
    there = [
        board
        for board in places.boards_of(run, server_id)
        if past or board.kind not in _STRETCHES or board in current
    ]
    alive = [
        board
        for board in there
        if board.kind in NARROWED or places.size(run, server_id, board, now)
    ]
    if PRACTICE not in alive:
        alive.append(PRACTICE)
    theirs = seasons.of(run, server_id)
    named = {one.season_id: one.name for one in theirs}
    return tuple(
        NamedBoard(board=board, title=_title(run, board, named))
        for board in in_order(alive, theirs)
    )


def in_order(boards: Iterable[Board], theirs: Iterable[Season]) -> list[Board]:
    """Put boards of a server in the order of `BoardKind`, the newest first of each."""
    newest = {one.season_id: -one.number for one in theirs}
    latest_first = sorted(boards, key=lambda board: board.of or "", reverse=True)
    return sorted(
        latest_first,
        key=lambda board: (_KINDS.index(board.kind), newest.get(board.of or "", 0)),
    )


def _title(run: Run, board: Board, named: dict[str, str]) -> str | None:
    if board.of is None or board.kind in _STRETCHES:
        return None
    if board.kind is BoardKind.SEASON:
        return named.get(board.of)
    return claims.article_title(run, board.of)
