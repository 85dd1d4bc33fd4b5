"""Neighbours: the texts on a claim that came before a response, in the same server.

Only what came before is looked at, so that an original is never taken for a copy of its copies,
and a response judged anew meets what it met the first time.
"""

from arguments.responses import Response, ResponseId
from storage.database import Row, Run
from storage.times import to_ms

MOST = 300
"""How many texts a response is held against, the latest."""


def texts_of_others(run: Run, response: Response, limit: int = MOST) -> list[str]:
    """List what other debaters sent on the claim before a response, the latest first."""
    rows = run(
        """
        select text
        from responses
        where server_id = :server_id and claim_id = :claim_id and debater_id <> :debater_id
          and created_ms < :created_ms
        order by created_ms desc, response_id desc
        limit :limit""",
        server_id=response.server_id,
        limit=limit,
        **_before(response),
    )
    return [row["text"] for row in rows]


def texts_of_own(run: Run, response: Response, limit: int = MOST) -> list[str]:
    """List what its debater sent on the claim before a response, on either side, the latest first.

    The versions that it improves, and whatever else improves one of them, are left out: a text
    may be like those.
    """
    rows = run(
        """
        select response_id, server_id, improves, text
        from responses
        where debater_id = :debater_id and claim_id = :claim_id
          and created_ms < :created_ms
        order by created_ms desc, response_id desc
        limit :limit""",
        limit=limit,
        **_before(response),
    )
    family = _family(rows, response)
    return [
        row["text"]
        for row in rows
        if row["server_id"] == response.server_id and row["response_id"] not in family
    ]


def _family(rows: list[Row], response: Response) -> set[ResponseId]:
    """Give the versions of one text: back from the response, then on from the first of them."""
    improves = {row["response_id"]: row["improves"] for row in rows}
    family, earlier = {response.response_id}, response.improves
    while earlier is not None and earlier not in family:
        family.add(earlier)
        earlier = improves.get(earlier)
    for row in reversed(rows):
        if row["improves"] in family:
            family.add(row["response_id"])
    return family


def _before(response: Response) -> Row:
    return {
        "claim_id": response.claim_id,
        "debater_id": response.debater_id,
        "created_ms": to_ms(response.created),
    }
