"""What the record says of a spar, and how it reads that from a row."""

from datetime import datetime
from enum import StrEnum
from typing import NewType

from arguments.claims import ClaimId, Side
from arguments.responses import DebaterId, ResponseId, ServerId
from arguments.sparring.answers import Answer, Engaged
from arguments.sparring.course import Closing
from arguments.sparring.moves import Move
from arguments.value import Value
from storage.database import Row
from storage.times import from_ms

SparId = NewType("SparId", str)


class Place(StrEnum):
    """Where a spar is held."""

    PRIVATE = "private"
    THREAD = "thread"


class State(StrEnum):
    """How far a spar has come."""

    OPENING = "opening"  # its opening argument is not in, or not judged
    OPEN = "open"
    CLOSED = "closed"  # three exchanges are over
    LEFT = "left"


class StoredSpar(Value):
    """A spar on record."""

    spar_id: SparId
    server_id: ServerId
    debater_id: DebaterId
    claim_id: ClaimId
    side: Side
    place: Place
    channel_id: str | None
    thread_id: str | None
    response_id: ResponseId | None
    state: State
    started: datetime
    touched: datetime
    closing: Closing | None


class StoredExchange(Value):
    """An exchange on record: the move, and the answer once it is in; judged once `engaged` is."""

    number: int
    passed: int
    move: Move | None
    move_key: str
    draft: Answer | None
    reply: Answer | None
    request_id: str | None
    engaged: Engaged | None


def spar_of(row: Row) -> StoredSpar:
    """Give the value of a whole row of spars."""
    same = ("spar_id", "server_id", "debater_id", "claim_id", "side", "place", "channel_id")
    return StoredSpar(
        **{name: row[name] for name in (*same, "thread_id", "response_id", "state")},
        started=from_ms(row["started_ms"]),
        touched=from_ms(row["touched_ms"]),
        closing=Closing.model_validate_json(row["closing"]) if row["closing"] else None,
    )


def exchange_of(row: Row) -> StoredExchange:
    """Give the value of a whole row of spar_exchanges."""
    return StoredExchange(
        number=row["number"],
        passed=row["passed"],
        move=Move.model_validate_json(row["move"]) if row["move"] else None,
        move_key=row["move_key"],
        draft=_answer(row["draft"]),
        reply=_answer(row["reply"]),
        request_id=row["request_id"],
        engaged=Engaged.model_validate_json(row["engaged"]) if row["engaged"] else None,
    )


def _answer(written: str | None) -> Answer | None:
    return Answer.model_validate_json(written) if written else None
