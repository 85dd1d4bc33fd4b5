"""What is on record of a duel: the duel, its two sides, and what each said in each round."""

from datetime import datetime
from enum import StrEnum
from typing import NewType

from pydantic import Field

from arguments.claims import ClaimId, Side
from arguments.judging.verdict import Verdict
from arguments.responses import DebaterId, ServerId
from arguments.sparring.answers import Answer, Engaged
from arguments.sparring.duelling import DuelClosing
from arguments.value import Value

DuelId = NewType("DuelId", str)

OPENINGS, OVER = 0, 4
"""The round of the openings, and the number that stands for all rounds being over."""
UNSHOWN = -1
"""What `shown` is before anything is."""


class DuelState(StrEnum):
    """How a duel stands."""

    INVITED = "invited"
    OPEN = "open"
    DONE = "done"
    DECLINED = "declined"  # by the rival
    LAPSED = "lapsed"  # nobody answered in time, or the inviter called it off
    LEFT = "left"  # one of them left, or erased themselves


class DuelSide(Value):
    """Who argues a side; nobody where they erased themselves.

    `accepted` says that they take part: not before they accept, and not after they left.
    `extended` says that they asked for more time, which each may once.
    """

    side: Side
    debater_id: DebaterId | None
    accepted: bool = False
    extended: bool = False


class Duel(Value):
    """A duel. `round` is the one that is open, `OVER` once none is.

    `shown` is the last round whose card is in the channel. `minutes` are those of one round.
    `due` is when the round closes or the invitation lapses; None where nothing is awaited.
    """

    duel_id: DuelId
    server_id: ServerId
    channel_id: str
    thread_id: str | None = None
    message_id: str | None = None
    claim_id: ClaimId
    state: DuelState = DuelState.INVITED
    round: int = Field(default=OPENINGS, ge=OPENINGS, le=OVER)
    shown: int = Field(default=UNSHOWN, ge=UNSHOWN, le=OVER)
    minutes: int = Field(ge=1)
    made: datetime
    due: datetime | None
    closed: datetime | None = None
    closing: DuelClosing | None = None


class DuelWords(Value):
    """What a side said in a round; `answer` is None where it was silent, or is erased.

    `said` is when it was said, or when its round closed without; None while it is awaited. An
    opening is an answer in its own way (`FREE`). `engaged` is there on answers, `verdict` on
    openings, and of the whole case on the last round that was closed.
    """

    duel_id: DuelId
    round: int
    side: Side
    debater_id: DebaterId | None
    request_id: str | None = None
    draft: Answer | None = None
    answer: Answer | None = None
    engaged: Engaged | None = None
    verdict: Verdict | None = None
    said: datetime | None = None
