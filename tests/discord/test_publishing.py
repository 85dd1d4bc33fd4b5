"""What a server makes public: off at first, chosen by organisers, taken back at once."""

from pathlib import Path
from typing import Any

import pytest

from bot.config import Config
from tests.discord.conftest import World
from tests.discord.reading import last, pieces, words

ADDRESS = "https://debate.example.org/results"


@pytest.fixture
def config(tmp_path: Path) -> Config:
    return Config(database=tmp_path / "gadfly.db", web_url=f"{ADDRESS}/", _env_file=None)


def links(result: Any) -> list[str]:
    """List where the buttons under an answer lead to in a browser."""
    return [piece["url"] for piece in pieces(last(result).components) if piece.get("style") == 5]


async def test_at_first_nothing_is_public(world: World) -> None:
    await world.argue(world.ada)
    card = await world.ada.slash(world.channel, "publish")
    board = await world.ada.slash(world.channel, "leaderboard")
    assert "Nothing is public" in words(card)
    assert (links(card), links(board), card.ephemeral) == ([], [], True)


async def test_only_organisers_make_anything_public(world: World) -> None:
    assert "organiser role" in words(await world.ben.slash(world.channel, "publish"))


async def test_what_is_chosen_is_public_and_nothing_else(world: World) -> None:
    card = await world.ada.slash(world.channel, "publish")
    await world.ada.select(card.response, ["practice", "claims"])
    assert "**Public now:** Leaderboard: practice, Claims" in words(card)
    await world.ada.select(card.response, ["claims"])
    assert "**Public now:** Claims" in words(card)


async def test_everything_is_taken_back_with_one_tap(world: World) -> None:
    card = await world.ada.slash(world.channel, "publish")
    await world.ada.select(card.response, ["practice"])
    await world.open(world.ada, card, "Make nothing public")
    assert "Nothing is public" in words(card)


async def test_a_public_board_links_to_its_page_and_another_does_not(world: World) -> None:
    await world.argue(world.ada)
    card = await world.ada.slash(world.channel, "publish")
    await world.ada.select(card.response, ["practice"])
    public = await world.ada.slash(world.channel, "leaderboard")
    other = await world.ada.slash(world.channel, "leaderboard", board="week")
    assert links(public) == [f"{ADDRESS}/debate-club/boards/practice/"]
    assert links(other) == []


async def test_a_forged_menu_makes_nothing_public(world: World) -> None:
    await world.tap_id(world.ben, "publish-nothing")
    publication = await world.engine.publishing.of(world.asker(world.ben).server_id)
    assert publication.public == ()
