"""What a second judge has cost each server, day by day, so that a daily limit can hold."""

from datetime import date

from arguments.responses import ServerId
from arguments.value import Value
from storage.database import Run


class Spent(Value):
    """How often a second judge was asked in a day, and how many tokens that took."""

    requests: int
    tokens: int


def spent(run: Run, server_id: ServerId, day: date) -> Spent:
    """Give what was spent for a server on a day (UTC)."""
    rows = run(
        """
        select requests, tokens
        from judge_spending
        where server_id = :server_id and day = :day""",
        server_id=server_id,
        day=day.isoformat(),
    )
    return Spent(**rows[0]) if rows else Spent(requests=0, tokens=0)


def spend(run: Run, server_id: ServerId, day: date, tokens: int) -> None:
    """Note one more request for a server on a day (UTC), and its tokens."""
    run(
        """
        insert into judge_spending (server_id, day, requests, tokens)
        values (:server_id, :day, 1, :tokens)
        on conflict (server_id, day) do update
        set requests = judge_spending.requests + 1,
          tokens = judge_spending.tokens + excluded.tokens""",
        server_id=server_id,
        day=day.isoformat(),
        tokens=tokens,
    )
