"""What serving needs to know of every claim that a place serves."""

from collections.abc import Callable
from datetime import datetime

from arguments import fairness
from arguments.claims import ClaimId
from arguments.ratings.glicko import Rating, expected
from arguments.ratings.practice import UNARGUED
from arguments.ratings.seasons import as_of
from arguments.responses import DebaterId, ServerId
from arguments.serving import Serving
from storage import seasons
from storage.database import Row, Run
from storage.ratings import current
from storage.shelves.rows import JOINED, SEEN, SEEN_ALONE, side_record
from storage.shelves.values import library_of
from storage.times import from_ms_or_none

_Expects = Callable[[Row, str], float]
"""Gives the score that a debater is expected to reach on the side of a row."""


def standings_for_serving(
    run: Run, place: ServerId, debater_id: DebaterId, now: datetime
) -> list[Serving]:
    """Give, for each claim that a place serves, how all argued it and this debater met it.

    What they are expected to score follows from their rating there and that of each side, which
    for one that nobody argued is that of a newcomer.
    """
    expects = _expects(run, place, debater_id, now)
    rows = run(_STANDINGS, library=library_of(place), debater_id=debater_id)
    return [_serving(row, expects) for row in rows]


def standing_for_serving(
    run: Run, place: ServerId, debater_id: DebaterId, claim_id: ClaimId, now: datetime
) -> Serving | None:
    """Give the same of one claim; nothing where the place does not serve it."""
    rows = run(_STANDING, library=library_of(place), debater_id=debater_id, claim_id=claim_id)
    return _serving(rows[0], _expects(run, place, debater_id, now)) if rows else None


_STANDING_IN = f""", met as (
          select claim_id, sum(times) as times, max(last_ms) as last_ms
          from servings
          where debater_id = :debater_id
          group by claim_id
        ), own as (
          select claim_id,
            count(*) filter (where side = 'for') as own_for,
            count(*) filter (where side = 'against') as own_against
          from responses
          where debater_id = :debater_id
          group by claim_id
        )
        select claims.claim_id, argued_for, argued_against, met.last_ms,
          coalesce(met.times, 0) as served_to_them,
          coalesce(own.own_for, 0) as own_for,
          coalesce(own.own_against, 0) as own_against,
          pro.judged as pro_judged, pro.points as pro_points, pro.squares as pro_squares,
          con.judged as con_judged, con.points as con_points, con.squares as con_squares,
          pro_at.side_rating as pro_rating, pro_at.side_deviation as pro_deviation,
          con_at.side_rating as con_rating, con_at.side_deviation as con_deviation
        from seen
        {JOINED}
        left join attempts as pro_at on pro_at.number = (
          select max(number) from attempts where claim_id = seen.claim_id and side = 'for')
        left join attempts as con_at on con_at.number = (
          select max(number) from attempts where claim_id = seen.claim_id and side = 'against')
        left join met on met.claim_id = seen.claim_id
        left join own on own.claim_id = seen.claim_id
        where seen.status = 'served'
        order by claims.claim_id"""  # noqa: S608 (our own words)
_STANDINGS, _STANDING = f"{SEEN}{_STANDING_IN}", f"{SEEN_ALONE}{_STANDING_IN}"
_COUNTS = ("argued_for", "argued_against", "served_to_them", "own_for", "own_against")


def _serving(row: Row, expects: _Expects) -> Serving:
    return Serving(
        claim_id=row["claim_id"],
        last_served=from_ms_or_none(row["last_ms"]),
        expected_for=expects(row, "pro"),
        expected_against=expects(row, "con"),
        lopsided=_lopsided(row),
        **{name: row[name] for name in _COUNTS},
    )


def _expects(run: Run, place: ServerId, debater_id: DebaterId, now: datetime) -> _Expects:
    """Read a debater's rating, and give what it expects of sides; those unargued are all alike."""
    kept = current.of(run, place, debater_id)
    debater = as_of(kept, now, seasons.starts(run, place)) if kept.at else kept
    of_unargued = expected(debater, UNARGUED)

    def expects(row: Row, which: str) -> float:
        if row[f"{which}_rating"] is None:
            return of_unargued
        return expected(debater, _side(row, which))

    return expects


def _side(row: Row, which: str) -> Rating:
    """Give a side's rating as it was last argued.

    A year without an argument would move what is expected by less than a step of serving's.
    """
    return Rating(rating=row[f"{which}_rating"], deviation=row[f"{which}_deviation"])


def _lopsided(row: Row) -> bool:
    """Tell whether the scores of a claim's sides differ; most claims have too few."""
    if min(row["pro_judged"], row["con_judged"]) < fairness.FEWEST_JUDGED:
        return False
    on_for = side_record(row, "pro", argued=row["argued_for"])
    on_against = side_record(row, "con", argued=row["argued_against"])
    return fairness.lopsided(on_for, on_against) is not None
