"""Drafts: what a debater began to write on a side of a claim, kept until it is sent."""

from datetime import datetime

from arguments.claims import ClaimId, Side
from arguments.responses import DebaterId
from storage.database import Run
from storage.texts import storable
from storage.times import to_ms


def keep_draft(  # noqa: PLR0917 (whose, of what, what, when: each has a type of its own)
    run: Run, debater_id: DebaterId, claim_id: ClaimId, side: Side, text: str, now: datetime
) -> None:
    """Keep a text that could not be taken as a response; it replaces the one before."""
    run(
        """
        insert into drafts (debater_id, claim_id, side, text, kept_ms)
        values (:debater_id, :claim_id, :side, :text, :now)
        on conflict (debater_id, claim_id, side) do update
        set text = excluded.text, kept_ms = excluded.kept_ms""",
        debater_id=debater_id,
        claim_id=claim_id,
        side=side.value,
        text=storable(text),
        now=to_ms(now),
    )


def draft(run: Run, debater_id: DebaterId, claim_id: ClaimId, side: Side) -> str | None:
    """Give the text kept for this side of this claim."""
    rows = run(
        """
        select text
        from drafts
        where debater_id = :debater_id and claim_id = :claim_id and side = :side""",
        debater_id=debater_id,
        claim_id=claim_id,
        side=side.value,
    )
    return rows[0]["text"] if rows else None


def drop_draft(run: Run, debater_id: DebaterId, claim_id: ClaimId, side: Side) -> None:
    """Let go of the text kept for this side of this claim."""
    run(
        """
        delete from drafts
        where debater_id = :debater_id and claim_id = :claim_id and side = :side""",
        debater_id=debater_id,
        claim_id=claim_id,
        side=side.value,
    )
