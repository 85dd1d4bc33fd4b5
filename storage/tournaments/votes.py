"""Votes of the audience: one a person and match, the latest."""

from datetime import datetime

from arguments.claims import Side
from arguments.responses import DebaterId
from arguments.value import Value
from storage.database import Run
from storage.times import to_ms
from storage.tournaments.values import MatchId


class Votes(Value):
    """How many of the audience were convinced by each side."""

    on_for: int
    on_against: int


def cast(run: Run, match_id: MatchId, debater_id: DebaterId, choice: Side, now: datetime) -> None:
    """Count somebody's vote on a match, in place of their vote before."""
    run(
        """
        insert into audience_votes (match_id, debater_id, choice, voted_ms)
        values (:match_id, :debater_id, :choice, :now)
        on conflict (match_id, debater_id) do update
        set choice = excluded.choice, voted_ms = excluded.voted_ms""",
        match_id=match_id,
        debater_id=debater_id,
        choice=choice.value,
        now=to_ms(now),
    )


def choice_of(run: Run, match_id: MatchId, debater_id: DebaterId) -> Side | None:
    """Give the side that somebody voted for."""
    rows = run(
        """
        select choice
        from audience_votes
        where match_id = :match_id and debater_id = :debater_id""",
        match_id=match_id,
        debater_id=debater_id,
    )
    return Side(rows[0]["choice"]) if rows else None


def tally(run: Run, match_id: MatchId) -> Votes:
    """Count the votes on a match."""
    rows = run(
        """
        select choice, count(*) as n
        from audience_votes
        where match_id = :match_id
        group by choice""",
        match_id=match_id,
    )
    counts = {row["choice"]: row["n"] for row in rows}
    return Votes(on_for=counts.get("for", 0), on_against=counts.get("against", 0))
