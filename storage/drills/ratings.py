"""Ratings of puzzles: of an item for all servers, and of a debater on a drill's items in one.

An item's says nothing of anybody, and so stays when somebody goes.
"""

from collections.abc import Mapping
from typing import NamedTuple

from arguments.ratings.glicko import Rating
from arguments.responses import DebaterId, ServerId
from storage.database import Row, Run
from storage.times import from_ms, to_ms


class Rated(NamedTuple):
    """A rating, how many answers made it, and how many of them were right (of items alone)."""

    rating: Rating = Rating()
    answered: int = 0
    correct: int = 0


def items(run: Run) -> Mapping[str, float]:
    """Give the rating of every item that was answered."""
    rows = run("select item, rating from item_ratings")
    return {row["item"]: row["rating"] for row in rows}


def of_item(run: Run, item: str) -> Rated | None:
    """Give an item's rating; none before it was answered."""
    rows = run("select * from item_ratings where item = :item", item=item)
    return _rated(rows[0], rows[0]["correct"]) if rows else None


def of_debater(run: Run, server_id: ServerId, debater_id: DebaterId) -> Mapping[str, Rated]:
    """Give a debater's ratings in a server by drill, of those whose items they answered."""
    rows = run(
        """
        select *
        from puzzle_ratings
        where server_id = :server_id and debater_id = :debater_id""",
        server_id=server_id,
        debater_id=debater_id,
    )
    return {row["drill"]: _rated(row) for row in rows}


def put_item(run: Run, item: str, rated: Rated) -> None:
    """Keep an item's rating, in place of what was."""
    run(
        """
        insert into item_ratings (item, rating, deviation, volatility, rated_ms, answered, correct)
        values (:item, :rating, :deviation, :volatility, :rated_ms, :answered, :correct)
        on conflict (item) do update
        set rating = excluded.rating, deviation = excluded.deviation,
          volatility = excluded.volatility, rated_ms = excluded.rated_ms,
          answered = excluded.answered, correct = excluded.correct""",
        item=item,
        correct=rated.correct,
        **_columns(rated),
    )


def put_debater(
    run: Run, server_id: ServerId, debater_id: DebaterId, drill: str, rated: Rated
) -> None:
    """Keep a debater's rating on a drill's items in a server, in place of what was."""
    run(
        """
        insert into puzzle_ratings (server_id, debater_id, drill, rating, deviation, volatility,
          rated_ms, answered)
        values (:server_id, :debater_id, :drill, :rating, :deviation, :volatility,
          :rated_ms, :answered)
        on conflict (server_id, debater_id, drill) do update
        set rating = excluded.rating, deviation = excluded.deviation,
          volatility = excluded.volatility, rated_ms = excluded.rated_ms,
          answered = excluded.answered""",
        server_id=server_id,
        debater_id=debater_id,
        drill=drill,
        **_columns(rated),
    )


def _rated(row: Row, correct: int = 0) -> Rated:
    rating = Rating(
        rating=row["rating"],
        deviation=row["deviation"],
        volatility=row["volatility"],
        at=from_ms(row["rated_ms"]),
    )
    return Rated(rating, row["answered"], correct)


def _columns(rated: Rated) -> Row:
    """Give the columns that both tables have; whoever keeps a rating has rated at a moment."""
    one = rated.rating
    return {
        "rating": one.rating,
        "deviation": one.deviation,
        "volatility": one.volatility,
        "rated_ms": 0 if one.at is None else to_ms(one.at),
        "answered": rated.answered,
    }
