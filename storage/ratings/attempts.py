"""Rated attempts: one row for each first attempt on a side that was judged, in its order.

A new one is appended with the ratings after it, in the transaction of its verdict. Whatever
changes an earlier one lowers the mark, from which `storage.ratings.folding` rates anew.
"""

from collections.abc import Iterator
from datetime import datetime

from arguments.mistakes import Defect
from arguments.ratings.glicko import STEADY, Rating
from arguments.ratings.practice import Attempt, argue
from arguments.responses import DebaterId, ResponseId, ServerId
from storage import seasons
from storage.database import Row, Run
from storage.ratings.mark import lower, stale_from
from storage.times import from_ms, to_ms

_PAGE = 1000


def rate(run: Run, response_id: ResponseId, now: datetime) -> Row:
    """Rate a judged response that counts, after all that was rated before; gives its row."""
    [given] = run(_GIVEN, response_id=response_id)
    at_ms = to_ms(now)
    after, side_after = argue(
        _rating(given, ""),
        _rating(given, "side_"),
        given["total"],
        from_ms(at_ms),
        picked=bool(given["picked"]),
        starts=seasons.starts(run, ServerId(given["server_id"])) if given["has_seasons"] else (),
    )
    row = {
        "number": given["number"],
        "response_id": response_id,
        "server_id": given["server_id"],
        "debater_id": given["debater_id"],
        "claim_id": given["claim_id"],
        "side": given["argued"],
        "total": given["total"],
        "picked": given["picked"],
        "at_ms": at_ms,
        "rated": (given["rated"] or 0) + 1,
        **states_of(after, side_after),
    }
    run(_INSERT, **row)
    return row


def states_of(debater: Rating, side: Rating) -> Row:
    """Give the columns that hold the ratings after an attempt."""
    return {
        "rating": debater.rating,
        "deviation": debater.deviation,
        "volatility": debater.volatility,
        "held_ms": held_ms(debater),
        "side_rating": side.rating,
        "side_deviation": side.deviation,
        "side_held_ms": held_ms(side),
    }


def held_ms(rating: Rating) -> int:
    """Give the moment that a rating holds for; one after a result has one."""
    if rating.at is None:
        raise Defect("a rating after a result has a moment")
    return to_ms(rating.at)


def rating_of(row: Row) -> Rating:
    """Give the debater's rating after an attempt."""
    return _rating(row, "")


def side_rating_of(row: Row) -> Rating:
    """Give the side's rating after an attempt."""
    return _rating(row, "side_")


def rescored(run: Run, response_id: ResponseId, total: float) -> Row | None:
    """Give an attempt the total of a new verdict; the row as it is now, where it is rated."""
    rows = run(
        "update attempts set total = :total where response_id = :response_id returning *",
        response_id=response_id,
        total=total,
    )
    return _lowered(run, rows)


def removed(run: Run, response_id: ResponseId) -> Row | None:
    """Rate a response no longer; the row that it had, where it was rated."""
    rows = run(
        "delete from attempts where response_id = :response_id returning *",
        response_id=response_id,
    )
    return _lowered(run, rows)


def forget_debater(run: Run, debater_id: DebaterId) -> None:
    """Rate nothing of a debater's any longer; others are rated anew from there on."""
    [row] = run(
        "select min(number) as number from attempts where debater_id = :debater_id",
        debater_id=debater_id,
    )
    if row["number"] is not None:
        run("delete from attempts where debater_id = :debater_id", debater_id=debater_id)
        lower(run, row["number"])


def forget_server(run: Run, server_id: ServerId) -> None:
    """Rate nothing of a server's any longer; sides are rated anew from there on."""
    here = """
        from attempts
        where server_id = :server_id
          and debater_id in (select debater_id from totals where server_id = :server_id)"""
    [row] = run(f"select min(number) as number {here}", server_id=server_id)
    if row["number"] is not None:
        run(f"delete {here}", server_id=server_id)
        lower(run, row["number"])


def every(run: Run) -> Iterator[Attempt]:
    """Give every attempt in its order, read in pages."""
    for row in rows_from(run, 1):
        yield Attempt(
            number=row["number"],
            server_id=row["server_id"],
            debater_id=row["debater_id"],
            claim_id=row["claim_id"],
            side=row["side"],
            total=row["total"],
            picked=bool(row["picked"]),
            at=from_ms(row["at_ms"]),
        )


def rows_from(run: Run, number: int) -> Iterator[Row]:
    """Give the rows from a number on, read in pages."""
    page = page_from(run, number, _PAGE)
    while page:
        yield from page
        page = page_from(run, page[-1]["number"] + 1, _PAGE)


def page_from(run: Run, number: int, limit: int) -> list[Row]:
    """Give the first so many rows from a number on."""
    return run(
        "select * from attempts where number >= :number order by number limit :limit",
        number=number,
        limit=limit,
    )


def count(run: Run, *, before: int | None = None) -> int:
    """Count the rated attempts, or those before a number."""
    [row] = run(
        "select count(*) as n from attempts where :before is null or number < :before",
        before=before,
    )
    return int(row["n"])


def waiting(run: Run) -> int:
    """Count the attempts that wait to be folded anew."""
    stale = stale_from(run)
    return 0 if stale is None else count(run) - count(run, before=stale)


def _lowered(run: Run, rows: list[Row]) -> Row | None:
    for row in rows:
        lower(run, row["number"])
    return rows[0] if rows else None


def _rating(row: Row, which: str) -> Rating:
    """Give the rating of the debater or (`side_`) of the side in a row; else a first one."""
    if row[f"{which}rating"] is None:
        return Rating()
    return Rating(
        rating=row[f"{which}rating"],
        deviation=row[f"{which}deviation"],
        volatility=STEADY if which else row["volatility"],
        at=from_ms(row[f"{which}held_ms"]),
    )


_GIVEN = """
        select responses.server_id, responses.debater_id, responses.claim_id,
          responses.side as argued, responses.total,
          coalesce(servings.picked, 0) as picked,
          (select coalesce(max(number), 0) + 1 from attempts) as number,
          exists (select 1 from seasons where seasons.server_id = responses.server_id)
            as has_seasons,
          theirs.rating, theirs.deviation, theirs.volatility, theirs.held_ms, theirs.rated,
          sides.side_rating, sides.side_deviation, sides.side_held_ms
        from responses
        left join servings on servings.debater_id = responses.debater_id
          and servings.claim_id = responses.claim_id
          and servings.server_id = responses.server_id
        left join attempts as theirs on theirs.number = (
          select max(number)
          from attempts
          where debater_id = responses.debater_id and server_id = responses.server_id)
        left join attempts as sides on sides.number = (
          select max(number)
          from attempts
          where claim_id = responses.claim_id and side = responses.side)
        where responses.response_id = :response_id"""
_INSERT = """
        insert into attempts (number, response_id, server_id, debater_id, claim_id, side, total,
          picked, at_ms, rating, deviation, volatility, held_ms, rated, side_rating,
          side_deviation, side_held_ms)
        values (:number, :response_id, :server_id, :debater_id, :claim_id, :side, :total,
          :picked, :at_ms, :rating, :deviation, :volatility, :held_ms, :rated, :side_rating,
          :side_deviation, :side_held_ms)"""
