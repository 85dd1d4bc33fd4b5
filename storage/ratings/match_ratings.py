"""Ratings of matches as they are stored: of a debater in a server, after each round of theirs."""

from collections.abc import Mapping

from arguments.ratings.glicko import Rating
from arguments.responses import DebaterId, ServerId
from storage.database import Row, Run
from storage.ratings.attempts import held_ms
from storage.times import from_ms

Rated = tuple[Rating, int]
"""A rating, and how many rounds it rests on."""


def of(run: Run, server_id: ServerId, debater_id: DebaterId, *, before: int | None = None) -> Rated:
    """Give a debater's match rating, now or before a period; a newcomer's while there is none."""
    rows = run(
        """
        select *
        from match_ratings_after
        where debater_id = :debater_id and server_id = :server_id
          and (:before is null or number < :before)
        order by number desc
        limit 1""",
        debater_id=debater_id,
        server_id=server_id,
        before=before,
    )
    return (_rating(rows[0]), rows[0]["rated"]) if rows else (Rating(), 0)


def after(run: Run, server_id: ServerId, number: int) -> dict[DebaterId, Rated]:
    """Give the ratings that are kept after a period."""
    rows = run(
        """
        select *
        from match_ratings_after
        where server_id = :server_id and number = :number""",
        server_id=server_id,
        number=number,
    )
    return {row["debater_id"]: (_rating(row), row["rated"]) for row in rows}


def put(run: Run, server_id: ServerId, number: int, after: Mapping[DebaterId, Rated]) -> None:
    """Keep the ratings after a period."""
    for debater_id, (rating, rated) in sorted(after.items()):
        _put(run, {"server_id": server_id, "number": number, "rated": rated}, debater_id, rating)


def _put(run: Run, place: Row, debater_id: DebaterId, rating: Rating) -> None:
    run(
        """
        insert into match_ratings_after (server_id, number, debater_id, rating, deviation,
          volatility, rated, at_ms)
        values (:server_id, :number, :debater_id, :rating, :deviation, :volatility, :rated,
          :at_ms)""",
        **place,
        debater_id=debater_id,
        rating=rating.rating,
        deviation=rating.deviation,
        volatility=rating.volatility,
        at_ms=held_ms(rating),
    )


def take_out(run: Run, server_id: ServerId, number: int) -> list[DebaterId]:
    """Drop the ratings after a period, and say whose they were."""
    rows = run(
        """
        delete from match_ratings_after
        where server_id = :server_id and number = :number
        returning debater_id""",
        server_id=server_id,
        number=number,
    )
    return [row["debater_id"] for row in rows]


def _rating(row: Row) -> Rating:
    return Rating(
        rating=row["rating"],
        deviation=row["deviation"],
        volatility=row["volatility"],
        at=from_ms(row["at_ms"]),
    )
