"""The running totals as they ought to be, worked out afresh from the responses alone."""

from collections import Counter, defaultdict
from datetime import date
from decimal import Decimal
from typing import Any, NamedTuple

from arguments.leaderboards import streak_after
from storage import Run
from storage.times import from_ms

Totals = tuple[int, int, int, int, float | None, int, str, int]


class Books(NamedTuple):
    """Every number that is kept for speed."""

    totals: dict[tuple[str, str], Totals]
    argued: Counter[tuple[str, str]]
    scores: dict[tuple[str, str], tuple[int, int, int]]


def kept(run: Run) -> Books:
    """Read the numbers as they are kept."""
    return Books(
        totals={
            (row["server_id"], row["debater_id"]): (
                row["responses"],
                row["judged"],
                row["counted"],
                row["points"],
                row["best"],
                row["streak_days"],
                row["streak_last"],
                row["streak_longest"],
            )
            for row in run("select * from totals")
        },
        argued=+Counter(
            {
                (row["claim_id"], side): row[f"argued_{side}"]
                for row in run("select * from claims")
                for side in ("for", "against")
            }
        ),
        scores={
            (row["claim_id"], row["side"]): (row["judged"], row["points"], row["squares"])
            for row in run("select * from claim_scores where judged > 0 or points <> 0")
        },
    )


def recomputed(run: Run) -> Books:
    """Work the numbers out again."""
    rows = run("select * from responses")
    by_debater: dict[tuple[str, str], list[dict[str, Any]]] = defaultdict(list)
    for row in rows:
        by_debater[row["server_id"], row["debater_id"]].append(row)
    totals = {who: _totals(own) for who, own in by_debater.items()}
    return Books(
        totals=totals,
        argued=Counter((row["claim_id"], row["side"]) for row in rows),
        scores=_scores(rows),
    )


def _scores(rows: list[dict[str, Any]]) -> dict[tuple[str, str], tuple[int, int, int]]:
    """Sum up the first attempts that were judged, side by side, in tenths of a point."""
    tenths: dict[tuple[str, str], list[int]] = defaultdict(list)
    for row in rows:
        if row["counts"] and row["total"] is not None:
            tenths[row["claim_id"], row["side"]].append(int(Decimal(str(row["total"])) * 10))
    return {
        side: (len(each), sum(each), sum(one * one for one in each))
        for side, each in tenths.items()
    }


def _totals(own: list[dict[str, Any]]) -> Totals:
    judged = [row["total"] for row in own if row["total"] is not None]
    counted = [
        Decimal(str(row["total"])) for row in own if row["counts"] and row["total"] is not None
    ]
    streak = None
    for day in sorted({_day(row) for row in own}):
        streak = streak_after(streak, day)
    assert streak is not None
    return (
        len(own),
        len(judged),
        len(counted),
        int(sum(counted, Decimal(0)) * 1000),
        max(judged, default=None),
        streak.days,
        streak.last.isoformat(),
        streak.longest,
    )


def _day(row: dict[str, Any]) -> date:
    return from_ms(row["created_ms"]).date()
