"""Boards and seasons as the public may read them."""

from arguments.leaderboards import Board, BoardKind
from bot.engine.public.opening import Opened
from bot.engine.public.views import (
    BoardLine,
    BoardLink,
    BoardView,
    Person,
    SeasonLine,
    SeasonsView,
)
from storage.boards import places

_CHAMPIONS = 5
"""Equals at the head of a season that are named."""


def board_view(opened: Opened, slug: str, page: int, lines: int | None) -> BoardView | None:
    """Give a page of so many lines of a public board; all of them on one without a number."""
    link = next((one for one in opened.boards() if one.slug == slug), None)
    if link is None:
        return None
    length = lines or link.debaters
    pages = -(-link.debaters // length)
    if not 1 <= page <= pages:
        return None
    return BoardView(
        place=opened.place,
        link=link,
        lines=_lines(opened, link, (page - 1) * length, length),
        first=(page - 1) * length + 1,
        page=page,
        pages=pages,
    )


def seasons_view(opened: Opened) -> SeasonsView:
    """Give the seasons, the latest first, with who was ahead at the end of each."""
    links = {
        one.board.of: one.slug for one in opened.boards() if one.board.kind is BoardKind.SEASON
    }
    shown = []
    for season in opened.seasons:
        over = season.over_from
        is_over = over is not None and over <= opened.now
        shown.append(
            SeasonLine(
                number=season.number,
                name=season.name,
                starts=season.starts,
                ends=over,
                is_over=is_over,
                board=links.get(season.season_id),
                champions=_ahead(opened, season.season_id) if is_over else (),
            )
        )
    return SeasonsView(place=opened.place, seasons=tuple(shown))


def _lines(opened: Opened, link: BoardLink, offset: int, limit: int) -> tuple[BoardLine, ...]:
    ranked = places.page(opened.run, opened.server_id, link.board, offset, limit, opened.now)
    return tuple(
        BoardLine(
            place=one.place,
            person=opened.naming.person(one.debater_id, one.name),
            value=one.value,
            spread=one.spread,
            counted=one.counted,
            provisional=one.provisional,
        )
        for one in ranked
    )


def _ahead(opened: Opened, season_id: str) -> tuple[Person, ...]:
    board = Board(kind=BoardKind.SEASON, of=season_id)
    first = places.page(opened.run, opened.server_id, board, 0, _CHAMPIONS, opened.now)
    return tuple(opened.naming.person(one.debater_id, one.name) for one in first if one.place == 1)
