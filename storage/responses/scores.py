"""Scores on record: what a debater's arguments reached, alone and beside others of the server."""

from collections import defaultdict
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from pydantic_core import from_json

from arguments.claims import Side
from arguments.judging.verdict import Criterion
from arguments.responses import DebaterId, ServerId
from arguments.value import Value
from storage.database import Run
from storage.responses.values import StoredResponse, stored_of
from storage.times import from_ms


class Scores(Value):
    """What one argument reached: its total of 50 to 100, and each criterion of 0 to 4."""

    total: float
    criteria: Mapping[Criterion, float]


def latest_scores(
    run: Run, server_id: ServerId, debater_id: DebaterId, *, limit: int
) -> list[Scores]:
    """List the scores of a debater's latest judged arguments in a server, newest first."""
    rows = run(
        """
        select verdict
        from responses
        where debater_id = :debater_id and server_id = :server_id and verdict is not null
        order by created_ms desc, response_id
        limit :limit""",
        debater_id=debater_id,
        server_id=server_id,
        limit=limit,
    )
    return [_scores(row["verdict"]) for row in rows]


def dated_scores(
    run: Run, server_id: ServerId, debater_id: DebaterId, *, limit: int
) -> list[tuple[datetime, Scores]]:
    """List the same with the moment that each argument was sent, newest first."""
    rows = run(
        """
        select verdict, created_ms
        from responses
        where debater_id = :debater_id and server_id = :server_id and verdict is not null
        order by created_ms desc, response_id
        limit :limit""",
        debater_id=debater_id,
        server_id=server_id,
        limit=limit,
    )
    return [(from_ms(row["created_ms"]), _scores(row["verdict"])) for row in rows]


def sampled_scores(
    run: Run, server_id: ServerId, *, debaters: int, each: int
) -> dict[DebaterId, list[Scores]]:
    """Give the latest scores of so many debaters of a server, in the order of their ids.

    That is everybody's in a server that has no more; ids say nothing of how anybody argues.
    """
    found: dict[DebaterId, list[Scores]] = defaultdict(list)
    for row in run(_SAMPLE, server_id=server_id, debaters=debaters, each=each):
        found[row["debater_id"]].append(_scores(row["verdict"]))
    return dict(found)


def sides_argued(run: Run, server_id: ServerId, debater_id: DebaterId) -> dict[Side, int]:
    """Count a debater's arguments in a server by the side that they were given for."""
    rows = run(
        """
        select side, count(*) as n
        from responses
        where debater_id = :debater_id and server_id = :server_id
        group by side""",
        debater_id=debater_id,
        server_id=server_id,
    )
    counted = {Side(row["side"]): int(row["n"]) for row in rows}
    return {side: counted.get(side, 0) for side in Side}


def best_of(
    run: Run, server_id: ServerId, debater_id: DebaterId, *, limit: int
) -> list[StoredResponse]:
    """List a debater's arguments of the highest totals in a server, the later of equals first."""
    rows = run(
        """
        select *
        from responses
        where debater_id = :debater_id and server_id = :server_id and verdict is not null
        order by total desc, created_ms desc, response_id
        limit :limit""",
        debater_id=debater_id,
        server_id=server_id,
        limit=limit,
    )
    return [stored_of(row) for row in rows]


def _scores(verdict: str) -> Scores:
    """Read the numbers of a verdict, and nothing else of it."""
    read: dict[str, Any] = from_json(verdict)
    criteria = {one: float(read["criteria"][one.value]["score"]) for one in Criterion}
    return Scores.model_construct(total=float(read["total"]), criteria=criteria)


_SAMPLE = """
        with sampled as (
          select debater_id
          from totals
          where server_id = :server_id and judged > 0
          order by debater_id
          limit :debaters
        )
        select responses.debater_id, verdict
        from sampled
        join responses on responses.response_id in (
          select response_id
          from responses as theirs
          where theirs.debater_id = sampled.debater_id and theirs.server_id = :server_id
            and theirs.verdict is not null
          order by theirs.created_ms desc, theirs.response_id
          limit :each)"""
