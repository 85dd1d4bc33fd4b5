"""Handing in a text: what tests of practice share."""

from arguments.claims import ClaimId, Side
from arguments.responses import ResponseId
from bot.engine.exchange import Submission

TEXT = "A pledge in public is hard to take back, so it reassures."
CLAIM = ClaimId("claim-1")


def submission(
    text: str = TEXT,
    *,
    request: str = "r1",
    claim: ClaimId = CLAIM,
    side: Side = Side.FOR,
    improves: ResponseId | None = None,
) -> Submission:
    """Hand in a text."""
    return Submission(request_id=request, claim_id=claim, side=side, text=text, improves=improves)
