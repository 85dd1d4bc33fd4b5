"""The walk from a claim to its verdict, as a person taps it."""

from tests.discord.conftest import World
from tests.discord.reading import labels, words


async def test_practice_shows_a_claim_to_everyone_with_a_button_for_each_thing_to_do(
    world: World,
) -> None:
    card = await world.claim(world.ada)
    assert labels(card) == ["For", "Against", "Surprise me", "Another claim", "Ideas"]
    assert not card.ephemeral


async def test_an_argument_brings_a_private_verdict(world: World) -> None:
    verdict = await world.argue(world.ada)
    assert verdict.ephemeral
    assert "out of 100" in words(verdict)
    assert labels(verdict) == ["Improve it", "Other side", "Another claim", "Share to channel"]


async def test_the_verdict_quotes_the_debaters_own_words(world: World) -> None:
    verdict = await world.argue(world.ada)
    assert "because every week of negotiation delays an invasion" in words(verdict)
