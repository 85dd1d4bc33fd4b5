"""Checking: what is stored of ratings beside what a fold from nothing gives."""

from arguments.ratings.glicko import Rating
from arguments.ratings.practice import fold
from arguments.value import Value
from storage import seasons
from storage.database import Run
from storage.ratings import checking_matches, matches
from storage.ratings.attempts import (
    count,
    every,
    rating_of,
    rows_from,
    side_rating_of,
    waiting,
)
from storage.ratings.mark import stale_from


class Checked(Value):
    """How many attempts and rounds of matches are rated, and what does not agree.

    `waiting` and `behind` are still to be folded. `missing` responses and rounds ought to
    be rated and are not, `extra` ones are and ought not to be, or otherwise than they were
    judged. `different` are ratings of debaters, of sides and after rounds that a fold from
    nothing does not give.
    """

    attempts: int
    rounds: int
    waiting: int
    behind: int
    missing: int
    extra: int
    different: int

    @property
    def agrees(self) -> bool:
        """Tell whether nothing is wrong; what waits is not."""
        return not (self.missing or self.extra or self.different)


def check(run: Run) -> Checked:
    """Fold all attempts and rounds from nothing, on one snapshot, and compare; nothing changes.

    Where some wait to be folded anew, stored ratings are known to lag and are not compared.
    """
    stale = stale_from(run)
    [wrong] = run(_WRONG)
    of_matches = checking_matches.disagreement(run)
    different = _different(run) if stale is None else 0
    return Checked(
        attempts=count(run),
        rounds=matches.count(run),
        waiting=waiting(run),
        behind=checking_matches.behind(run),
        missing=wrong["missing"] + of_matches.missing,
        extra=wrong["extra"] + of_matches.extra,
        different=different + of_matches.different,
    )


def _different(run: Run) -> int:
    folded = fold(every(run), seasons.all_starts(run))
    debaters: dict[tuple[str, str], Rating] = {}
    sides: dict[tuple[str, str], Rating] = {}
    for row in rows_from(run, 1):
        debaters[row["server_id"], row["debater_id"]] = rating_of(row)
        sides[row["claim_id"], row["side"]] = side_rating_of(row)
    return sum(
        kept.get(key) != rating
        for kept, ought in ((debaters, folded.debaters), (sides, folded.sides))
        for key, rating in ought.items()
    )


_WRONG = """
        select
          (select count(*)
           from responses
           where counts = 1 and verdict is not null
             and response_id not in (select response_id from attempts)) as missing,
          (select count(*)
           from attempts
           left join responses using (response_id)
           where responses.response_id is null or responses.counts <> 1
             or responses.verdict is null or responses.side <> attempts.side
             or responses.claim_id <> attempts.claim_id
             or responses.total <> attempts.total) as extra"""
