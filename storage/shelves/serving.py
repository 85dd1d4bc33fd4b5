"""What serving needs to know of every claim that a place serves."""

from arguments import fairness
from arguments.claims import ClaimId
from arguments.responses import DebaterId, ServerId
from arguments.serving import Serving
from storage.database import Row, Run
from storage.shelves.rows import JOINED, SEEN, SEEN_ALONE, side_record
from storage.shelves.values import library_of
from storage.times import from_ms_or_none


def standings_for_serving(run: Run, place: ServerId, debater_id: DebaterId) -> list[Serving]:
    """Give, for each claim that a place serves, how all argued it and this debater met it."""
    rows = run(_STANDINGS, library=library_of(place), debater_id=debater_id)
    return [_serving(row) for row in rows]


def standing_for_serving(
    run: Run, place: ServerId, debater_id: DebaterId, claim_id: ClaimId
) -> Serving | None:
    """Give the same of one claim; nothing where the place does not serve it."""
    rows = run(_STANDING, library=library_of(place), debater_id=debater_id, claim_id=claim_id)
    return _serving(rows[0]) if rows else None


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
          con.judged as con_judged, con.points as con_points, con.squares as con_squares
        from seen
        {JOINED}
        left join met on met.claim_id = seen.claim_id
        left join own on own.claim_id = seen.claim_id
        where seen.status = 'served'
        order by claims.claim_id"""  # noqa: S608 (our own words)
_STANDINGS, _STANDING = f"{SEEN}{_STANDING_IN}", f"{SEEN_ALONE}{_STANDING_IN}"
_COUNTS = ("argued_for", "argued_against", "served_to_them", "own_for", "own_against")


def _serving(row: Row) -> Serving:
    mean, lopsided = _scores(row)
    return Serving(
        claim_id=row["claim_id"],
        last_served=from_ms_or_none(row["last_ms"]),
        mean=mean,
        lopsided=lopsided,
        **{name: row[name] for name in _COUNTS},
    )


def _scores(row: Row) -> tuple[float | None, bool]:
    """Give the mean of a claim's scores, and whether its sides differ; most claims have none."""
    if not row["pro_judged"] and not row["con_judged"]:
        return None, False
    on_for = side_record(row, "pro", argued=row["argued_for"])
    on_against = side_record(row, "con", argued=row["argued_against"])
    mean = fairness.mean_of(on_for, on_against)
    return mean, fairness.lopsided(on_for, on_against) is not None
