"""Formats that a field has outgrown, and the settings of draw and break."""

from typing import Any

from tests.discord.conftest import World
from tests.discord.cups import Cup
from tests.discord.reading import labels, words
from tests.discord.tournaments.taps import choose, more, offered, panel, tap

ROBIN = "Everybody meets everybody"


def debaters(count: int) -> list[str]:
    return [f"Debater {number}" for number in range(count)]


async def formats(world: World) -> Any:
    """Open the settings of a tournament that people have joined."""
    return await more(world, "settings")


async def test_a_round_robin_is_offered_to_eight(world: World) -> None:
    cup = await Cup.make(world, *debaters(8))
    card = await formats(world)
    assert ROBIN in offered(card, f"t-set:{cup.tournament_id}:format")
    assert "is offered to 8 entrants or fewer" not in words(card)


async def test_to_nine_it_is_not_and_the_card_says_why(world: World) -> None:
    cup = await Cup.make(world, *debaters(9))
    card = await formats(world)
    assert ROBIN not in offered(card, f"t-set:{cup.tournament_id}:format")
    assert "with 9 it takes 9." in words(card)


async def test_where_as_many_rounds_are_set_it_is_offered(world: World) -> None:
    cup = await Cup.make(world, *debaters(9), rounds=9)
    assert ROBIN in offered(await formats(world), f"t-set:{cup.tournament_id}:format")


async def test_a_choice_from_an_old_card_is_refused(world: World) -> None:
    cup = await Cup.make(world, *debaters(8))
    card = await formats(world)
    late = world.join("Late")
    await world.engine.contests.entering.join(world.asker(late), cup.tournament_id)
    begins = f"t-set:{cup.tournament_id}:format"
    told = await choose(world.ada, card, "round_robin", begins=begins)
    assert "With 9 it would take 9 rounds" in words(told)


async def test_a_round_robin_that_has_grown_is_asked_about_at_the_start(world: World) -> None:
    await Cup.make(world, *debaters(10), format="round_robin")
    card = await tap(world.ada, await panel(world), "Draw round 1")
    assert "it takes 9 rounds" in words(card)
    assert labels(card)[:2] == ["Swiss rounds instead", "Draw all 9 rounds"]


async def test_it_changes_to_swiss_rounds_and_goes_on(world: World) -> None:
    await Cup.make(world, *debaters(10), format="round_robin")
    card = await tap(world.ada, await panel(world), "Draw round 1")
    card = await tap(world.ada, card, "Swiss rounds instead")
    assert "It has Swiss rounds now: 5 for 10 entrants." in words(card)
    assert "Round 1 is being drawn" in words(await tap(world.ada, card, "Draw round 1"))


async def test_or_all_of_its_rounds_are_drawn(world: World) -> None:
    await Cup.make(world, *debaters(10), format="round_robin")
    card = await tap(world.ada, await panel(world), "Draw round 1")
    card = await tap(world.ada, card, "Draw all 9 rounds")
    assert "Round 1 is being drawn" in words(card)


async def test_one_that_no_tournament_is_long_enough_for_has_only_swiss(world: World) -> None:
    await Cup.make(world, *debaters(32), format="round_robin")
    card = await tap(world.ada, await panel(world), "Draw round 1")
    assert "No tournament here is that long." in words(card)
    assert labels(card)[0] == "Swiss rounds instead"
    assert not any(label.startswith("Draw all") for label in labels(card))


async def test_draw_and_break_are_set_by_form(world: World) -> None:
    await Cup.make(world, *debaters(4), breaks=({"name": "open", "size": 2},))
    form = await tap(world.ada, await formats(world), "Draw and break")
    sent = {"method": ["fold"], "pull-up": ["top"], "club-cap": ["1"]}
    card = await world.ada.submit_modal(form, sent)
    assert "the first meets the last" in words(card)
    assert "the first of the bracket below is pulled up" in words(card)
    assert "At most one of a club breaks." in words(card)


async def test_a_club_cap_holds_in_the_break_and_is_told(world: World) -> None:
    breaks = ({"name": "open", "size": 2},)
    cup = await Cup.make(world, *debaters(4), breaks=breaks, club_cap=1, method="fold")
    kept = await world.engine.contests.reading.find(cup.organiser.asker)
    assert (kept.settings.club_cap, kept.settings.method) == (1, "fold")
