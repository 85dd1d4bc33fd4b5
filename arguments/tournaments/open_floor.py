"""The open floor: everyone argues the same claims, and the best total wins."""

from collections.abc import Collection, Iterable
from itertools import groupby

from arguments.claims import ClaimId
from arguments.tournaments.entries import Entry, EntryId
from arguments.tournaments.tallies import total
from arguments.value import Value


class Scored(Value):
    """What the judge gave an entry for one argument on one claim."""

    entry_id: EntryId
    claim_id: ClaimId
    points: float


class FloorPlaced(Value):
    """Where one entry stands: the sum of its best on each claim, and how many it has argued.

    `total` is None for who has argued none of the claims; they share the last rank.
    """

    entry_id: EntryId
    rank: int
    is_tied: bool
    total: float | None
    argued: int


def rank_floor(
    entries: Iterable[Entry], scored: Iterable[Scored], claims: Collection[ClaimId]
) -> tuple[FloorPlaced, ...]:
    """Rank the entries by their totals over the claims; of several tries on one the best counts.

    A claim that is not among them counts for nothing, and equal totals share a rank.
    """
    best = _best(scored, frozenset(claims))
    field = sorted(entries, key=lambda entry: (entry.number, entry.entry_id))
    totals = [total(list(best.get(entry.entry_id, {}).values())) for entry in field]
    rows = sorted(zip(totals, field, strict=True), key=lambda row: _place_of(row[0]))
    placed: list[FloorPlaced] = []
    for points, group in groupby(rows, key=lambda row: row[0]):
        equals = [entry.entry_id for _, entry in group]
        rank = len(placed) + 1
        placed += [
            FloorPlaced(
                entry_id=each,
                rank=rank,
                is_tied=len(equals) > 1,
                total=points,
                argued=len(best.get(each, {})),
            )
            for each in equals
        ]
    return tuple(placed)


def _best(
    scored: Iterable[Scored], claims: frozenset[ClaimId]
) -> dict[EntryId, dict[ClaimId, float]]:
    """Give the best of each entry on each of the claims."""
    best: dict[EntryId, dict[ClaimId, float]] = {}
    for one in scored:
        if one.claim_id in claims:
            mine = best.setdefault(one.entry_id, {})
            mine[one.claim_id] = max(one.points, mine.get(one.claim_id, one.points))
    return best


def _place_of(points: float | None) -> tuple[bool, float]:
    return points is None, -(points or 0.0)
