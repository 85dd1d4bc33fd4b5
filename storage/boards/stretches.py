"""Boards of a week, a month and an article: the standing of the counted totals there."""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, time, timedelta

from arguments.leaderboards import Board, BoardKind, Entry
from arguments.leaderboards.measures import standing_entry
from storage.boards.reading import Whose
from storage.database import Row, Run
from storage.times import to_ms

_THOUSANDTHS = 1000
_LONGEST_MONTH = timedelta(days=31)


def stretches(moment: datetime) -> Iterator[tuple[Board, int, int]]:
    """Give the boards of a moment's week and month, from when to before when they reach (UTC)."""
    day = datetime.combine(moment.date(), time.min, UTC)
    week = day - timedelta(days=day.weekday())
    yield Board.of_week(moment), to_ms(week), to_ms(week + timedelta(days=7))
    month = day.replace(day=1)
    after = (month + _LONGEST_MONTH).replace(day=1)
    yield Board.of_month(moment), to_ms(month), to_ms(after)


def article_board(article_id: str) -> Board:
    """Give the board of an article."""
    return Board(kind=BoardKind.ARTICLE, of=article_id)


def sum_of(rows: Iterable[Row]) -> Entry | None:
    """Give what stands for rated attempts that a stretch or an article has."""
    points = [round(row["total"] * _THOUSANDTHS) for row in rows]
    return standing_entry(sum(points), len(points))


def stretch_entry(run: Run, whose: Whose, start: int, end: int) -> Entry | None:
    """Give what stands for a debater's attempts of a stretch of time."""
    return sum_of(
        run(
            """
            select total
            from attempts
            where debater_id = :debater_id and server_id = :server_id
              and :start <= at_ms and at_ms < :until""",
            **whose._asdict(),
            start=start,
            until=end,
        )
    )


def article_entry(run: Run, whose: Whose, article_id: str) -> Entry | None:
    """Give what stands for a debater's attempts on the claims of an article."""
    return sum_of(
        run(
            """
            select total
            from attempts
            join claims using (claim_id)
            where debater_id = :debater_id and server_id = :server_id
              and article_id = :article_id""",
            **whose._asdict(),
            article_id=article_id,
        )
    )
