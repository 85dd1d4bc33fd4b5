"""Who takes part, and what they write."""

from bot.engine.asker import Asker
from bot.engine.together.together import Together
from bot.engine.together.views import Ballot, GatheringId, Sheet
from tests.stand_ins import asker

CHANNEL = "7001"
GOOD = (
    "Cities should ban cars from their centres, because exhaust harms lungs. For example, when "
    "Oslo closed its streets in 2019, fewer people were hurt, which matters more than parking."
)
WEAK = "I just do not like it very much at all."


def ada() -> Asker:
    return asker("Ada")


def ben() -> Asker:
    return asker("Ben")


def eve() -> Asker:
    return asker("Eve")


async def say(
    together: Together, who: Asker, gathering_id: GatheringId, text: str = GOOD, request: str = ""
) -> Sheet:
    """Have somebody answer."""
    request_id = request or f"{who.debater_id}:{text[:20]}"
    return await together.answering.answer(who, gathering_id, request_id, {"text": text})


async def vote_for(together: Together, who: Asker, gathering_id: GatheringId, text: str) -> Ballot:
    """Have somebody prefer a text wherever they are shown it, until they have no pair left."""
    ballot = await together.voting.ballot(who, gathering_id)
    while ballot.pair:
        first, second = ballot.pair
        chosen = first if ballot.first["text"] == text else second
        ballot = await together.voting.pick(who, gathering_id, ballot.pair, chosen)
    return ballot


async def finish(together: Together) -> None:
    """Score and reckon what there is."""
    await together.scoring.work_off()
    await together.scoring.reckon()
