"""A claim of the day in Berlin at nine: what its tests share."""

from arguments.claims import ClaimId, Proposal, Side, Source
from arguments.responses import ResponseId, ServerId
from arguments.schedule import Schedule
from bot.engine.daily.daily import Daily, ToPost
from bot.engine.exchange import Submission
from bot.engine.practice import Practice
from storage import Run, shelves
from storage.shelves import Status
from tests.stand_ins import CLAIMS, Clock, asker

NINE = Schedule(hour=9, zone="Europe/Berlin", days=(0, 1, 2, 3, 4, 5, 6), open_for=10)
TEXT = "Trees cool a street, because their leaves give off water all day long."


def own_claim(run: Run, server_id: ServerId, text: str, clock: Clock) -> None:
    """Have a server serve a claim of its own."""
    claim = CLAIMS[0].model_copy(
        update={"claim_id": "own", "text": text, "source": Source(title="Trees")}
    )
    proposals = [Proposal(claim=claim)]
    shelves.arrive(run, server_id, proposals, status=Status.SERVED, now=clock())


async def post(daily: Daily) -> ToPost:
    """Post what is due, as Discord takes it."""
    [due] = await daily.to_post()
    await daily.posted(due, "1234")
    return due


async def argue(practice: Practice, who: str, claim_id: ClaimId, side: Side) -> ResponseId:
    """Argue a claim."""
    submission = Submission(
        request_id=f"{who}:{side}", claim_id=claim_id, side=side, text=f"{TEXT} Says {who}."
    )
    return (await practice.receive(asker(who), submission)).response.response_id
