"""Claims to put on a server's shelf, as an import would have found them."""

from typing import Any

from arguments.claim_ids import claim_id_for
from arguments.claims import Claim, ClaimKind, Hand, Proposal, ReadArticle, Source
from bot.engine.library.imports import Queued
from tests.discord.conftest import World

SOURCE = Source(title="Dark windows", author="Perran Tregidgo", outlet="The Polmennor Post")
OTHER = Source(title="Bright windows")
HOUSES = ("A second home", "An empty shop", "A closed school", "A bus that stopped", "A dry pub")


def wording(number: int) -> str:
    """Give the words of a claim, different for each number."""
    return f"{HOUSES[number % len(HOUSES)]} should be taxed at {number} per cent until it is used."


def proposal(number: int, source: Source = SOURCE, **changes: Any) -> Proposal:
    """Give a claim as it would be found, with the sentence and passage that it comes from."""
    text = changes.pop("text", wording(number))
    claim = Claim(
        claim_id=claim_id_for(text),
        text=text,
        kind=ClaimKind.POLICY,
        source=source,
        paragraph=number + 1,
        sentence=number + 1,
        original=f"But {text[0].lower()}{text[1:]}",
        passage=f"Nobody is at home. But {text[0].lower()}{text[1:]} Only then will lights be on.",
    )
    return Proposal(claim=claim, score=1 - number / 100, **changes)


def article(count: int, source: Source = SOURCE, hands: tuple[Hand, ...] = ()) -> ReadArticle:
    """Give an article in which so many claims were found."""
    proposals = tuple(proposal(number, source, hands=hands) for number in range(count))
    return ReadArticle(source=source, found=(), proposals=proposals)


async def imported(
    world: World,
    count: int,
    source: Source = SOURCE,
    *,
    best: int = 0,
    hands: tuple[Hand, ...] = (),
) -> Queued:
    """Have so many claims wait for Ada's review, or be served at once."""
    read = article(count, source, hands)
    return await world.engine.imports.queue(world.asker(world.ada), read, best=best)
