"""Lent arguments: what debaters let others of their server argue against, without their name.

Off until a debater allows it. A lent argument is unread at first; whoever reads it gives it the
vector of its words, or none where it is not fit to be shown. It is unread again whenever its
verdict changes, and gone when it leaves its side, its debater or its server.
"""

import base64
from datetime import datetime

from arguments.claims import ClaimId, Side
from arguments.judging.verdict import Verdict
from arguments.likeness import Vector
from arguments.responses import DebaterId, ResponseId, ServerId
from arguments.value import Value
from storage import spars
from storage.database import Row, Run
from storage.drills import lent
from storage.times import to_ms

MOST = 500
"""How many lent arguments on a side of a claim are looked at, the best."""


class Lent(Value):
    """A lent argument that can be shown: its words, its total (50 to 100), and its vector."""

    response_id: ResponseId
    text: str
    total: float
    vector: Vector


class Unread(Value):
    """A lent argument that was not read yet, as it stands now."""

    response_id: ResponseId
    side: Side
    text: str
    verdict: Verdict


def allowed(run: Run, server_id: ServerId, debater_id: DebaterId) -> bool:
    """Tell whether a debater lends their arguments in a server."""
    rows = run(
        """
        select 1
        from profile_choices
        where server_id = :server_id and debater_id = :debater_id and lends_ms is not null""",
        server_id=server_id,
        debater_id=debater_id,
    )
    return bool(rows)


def allow(run: Run, server_id: ServerId, debater_id: DebaterId, now: datetime) -> None:
    """Have a debater lend every judged argument of theirs in a server, and what they send next."""
    run(
        """
        insert into profile_choices (server_id, debater_id, lends_ms)
        values (:server_id, :debater_id, :now)
        on conflict (server_id, debater_id) do update
        set lends_ms = coalesce(profile_choices.lends_ms, excluded.lends_ms)""",
        server_id=server_id,
        debater_id=debater_id,
        now=to_ms(now),
    )
    run(
        """
        insert into lent_arguments (response_id, server_id, debater_id, claim_id, side, total)
        select response_id, server_id, debater_id, claim_id, side, total
        from responses
        where debater_id = :debater_id and server_id = :server_id and verdict is not null
        on conflict do nothing""",
        server_id=server_id,
        debater_id=debater_id,
    )


def take_back(run: Run, server_id: ServerId, debater_id: DebaterId) -> None:
    """Have a debater lend nothing in a server; spars and drills lose their words."""
    values = {"server_id": server_id, "debater_id": debater_id}
    run(
        """
        update profile_choices
        set lends_ms = null
        where server_id = :server_id and debater_id = :debater_id""",
        **values,
    )
    run(
        """
        delete from lent_arguments
        where debater_id = :debater_id and server_id = :server_id""",
        **values,
    )
    spars.withdraw(run, debater_id, server_id)
    lent.take_back(run, debater_id, server_id)


def is_lent(run: Run, response_id: ResponseId) -> bool:
    """Tell whether a response is lent and fit to be shown."""
    rows = run(
        """
        select 1
        from lent_arguments
        where response_id = :response_id and vector is not null""",
        response_id=response_id,
    )
    return bool(rows)


def judged(run: Run, response_id: ResponseId) -> None:
    """Lend a response that was judged just now, unread, where its debater lends theirs."""
    run(
        """
        insert into lent_arguments (response_id, server_id, debater_id, claim_id, side, total)
        select response_id, responses.server_id, responses.debater_id, claim_id, side, total
        from responses
        join profile_choices
          on profile_choices.server_id = responses.server_id
          and profile_choices.debater_id = responses.debater_id
        where response_id = :response_id and verdict is not null and lends_ms is not null
        on conflict (response_id) do update
        set side = excluded.side, total = excluded.total, words = '', vector = null""",
        response_id=response_id,
    )


def unjudged(run: Run, response_id: ResponseId) -> None:
    """Lend a response no longer that lost its verdict."""
    run("delete from lent_arguments where response_id = :response_id", response_id=response_id)


def unread(run: Run, words: str, limit: int) -> list[Unread]:
    """List lent arguments that were not read with this table of words."""
    rows = run(
        """
        select response_id, responses.side, text, verdict
        from lent_arguments
        join responses using (response_id)
        where (words < :words or words > :words) and verdict is not null
        order by words, response_id
        limit :limit""",
        words=words,
        limit=limit,
    )
    return [
        Unread(
            response_id=row["response_id"],
            side=row["side"],
            text=row["text"],
            verdict=Verdict.model_validate_json(row["verdict"]),
        )
        for row in rows
    ]


def was_read(run: Run, given: Unread, words: str, vector: Vector | None) -> None:
    """Keep the vector of a lent argument, none where it is not to be shown.

    One that was judged anew or moved since it was handed out is left for the next reading.
    """
    run(
        """
        update lent_arguments
        set words = :words, vector = :vector
        where response_id = :response_id and side = :side and total = :total""",
        response_id=given.response_id,
        side=given.side.value,
        total=given.verdict.total,
        words=words,
        vector=None if vector is None else base64.b64encode(vector).decode("ascii"),
    )


def shortlist(
    run: Run,
    server_id: ServerId,
    claim_id: ClaimId,
    side: Side,
    *,
    but: DebaterId | None = None,
    words: str,
    limit: int = MOST,
) -> list[Lent]:
    """List what is lent for a side of a claim in a server, the best first, but a debater's own.

    What somebody lent who has left the server since is not among it.
    """
    rows = run(
        """
        select response_id, text, lent_arguments.total, vector
        from lent_arguments
        join responses using (response_id)
        where lent_arguments.server_id = :server_id and lent_arguments.claim_id = :claim_id
          and lent_arguments.side = :side and vector is not null and words = :words
          and lent_arguments.debater_id <> :but
          and not exists (
            select 1
            from profile_choices
            where profile_choices.server_id = lent_arguments.server_id
              and profile_choices.debater_id = lent_arguments.debater_id
              and left_ms is not null
          )
        order by lent_arguments.total desc, response_id
        limit :limit""",
        server_id=server_id,
        claim_id=claim_id,
        side=side.value,
        but=but or "",
        words=words,
        limit=limit,
    )
    return [_lent(row) for row in rows]


def _lent(row: Row) -> Lent:
    return Lent(
        response_id=row["response_id"],
        text=row["text"],
        total=row["total"],
        vector=base64.b64decode(row["vector"]),
    )
