"""The pictures on a tournament's cards, and the way to its public pages."""

from pathlib import Path

import pytest

from bot.config import Config
from tests.discord.conftest import World
from tests.discord.cups import Cup
from tests.discord.reading import last, pieces
from tests.discord.test_boards import pictures
from tests.discord.tournaments.test_views import ask, decided

ADDRESS = "https://debate.example.org"


@pytest.fixture
def config(tmp_path: Path) -> Config:
    return Config(database=tmp_path / "gadfly.db", web_url=ADDRESS, _env_file=None)


async def test_standings_have_a_picture_that_says_the_same_in_words(world: World) -> None:
    cup = await decided(world, "Ben", "Cleo")
    [(name, told)] = pictures(await ask(world, "standings"))
    assert (name, (await cup.line()).on_for.name in told) == ("standings.png", True)


async def test_a_bracket_has_a_picture_that_says_the_same_in_words(world: World) -> None:
    await decided(world, "Ben", "Cleo", "Dan", format="elimination")
    [(name, told)] = pictures(await ask(world, "bracket"))
    assert (name, "Cleo" in told) == ("bracket.png", True)


async def test_standings_lead_to_the_public_pages_once_they_are_public(
    world: World, cup: Cup
) -> None:
    who = world.asker(world.ada)
    await world.engine.publishing.change(who, ["tournaments"], public=True, title="Debate Club")
    card = await ask(world, "standings", tournament=cup.tournament_id)
    links = [piece["url"] for piece in pieces(last(card).components) if piece.get("style") == 5]
    assert links == [f"{ADDRESS}/debate-club/tournaments/"]
