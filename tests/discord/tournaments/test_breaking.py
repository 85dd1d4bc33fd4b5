"""The break from the panel: announced, its ties decided, its size and its reserves changed."""

from typing import Any

from tests.discord.conftest import World
from tests.discord.cups import SPEECH, Cup
from tests.discord.reading import words
from tests.discord.tournaments.taps import choose_named, more, offered, panel, tap

NAMES = ("Cleo", "Dan", "Eli", "Fay")
THREE = ({"name": "open", "size": 3},)


async def broken(world: World, **settings: Any) -> Cup:
    """Have a round of four decided, whoever argues for winning."""
    cup = await Cup.make(world, *NAMES, **{"breaks": THREE, "precedence": ("points",), **settings})
    await cup.begin()
    for line in await cup.lines():
        for number, entry in ((95, line.on_for), (55, line.on_against)):
            person = cup.people[entry.name] if entry else None
            form = await world.tap_id(person, f"m-speak:{line.match.match_id}")
            await world.send(person, form, SPEECH.format(number=number))
    await cup.turn()
    return cup


async def test_who_breaks_is_announced_by_seed_with_the_lot(world: World) -> None:
    cup = await broken(world)
    card = await tap(world.ada, await panel(world), "Make the break")
    await cup.turn()
    assert "The break is made, and announced in the channel." in words(card)
    assert "2 entries tied for the last place of the open break. By lot:" in cup.channel


async def test_standings_say_that_they_are_those_before_the_break(world: World) -> None:
    await broken(world)
    await tap(world.ada, await panel(world), "Make the break")
    draft = await tap(world.ada, await panel(world), "Draw round 2")
    await tap(world.ada, draft, "Release the draw")
    card = await world.ben.slash(world.channel, "tournament standings")
    assert "-# After one round, before the break" in words(card)


async def test_of_equals_at_the_cut_the_organiser_chooses(world: World) -> None:
    cup = await broken(world, cut="organiser")
    ask = await tap(world.ada, await panel(world), "Make the break")
    assert "Choose who goes through." in words(ask)
    chosen = list(offered(ask))[1]
    card = await choose_named(world.ada, ask, chosen)
    await cup.turn()
    assert "The break is made" in words(card)
    assert f"The organiser chose {chosen}" in cup.channel


async def test_a_break_that_is_too_large_is_made_smaller(world: World) -> None:
    await broken(world, breaks=({"name": "open", "size": 8},))
    told = await tap(world.ada, await panel(world), "Make the break")
    assert "The open break has 8 places" in words(told)
    form = await more(world, "sizes")
    card = await world.ada.submit_modal(form, {"rounds": "1", "size-0": "2"})
    assert "The break is made" in words(await tap(world.ada, card, "Make the break"))


async def test_a_round_more_is_drawn_instead(world: World) -> None:
    await broken(world)
    form = await more(world, "sizes")
    card = await world.ada.submit_modal(form, {"rounds": "2", "size-0": "3"})
    assert "is being drawn" in words(await tap(world.ada, card, "Draw round 2"))


async def test_what_is_no_number_is_named(world: World) -> None:
    await broken(world)
    form = await more(world, "sizes")
    card = await world.ada.submit_modal(form, {"rounds": "two", "size-0": "3"})
    assert "“two” is not a number." in words(card)


async def test_a_reserve_comes_in_for_who_cannot(world: World) -> None:
    cup = await broken(world, breaks=({"name": "open", "size": 2},), reserves=1)
    await tap(world.ada, await panel(world), "Make the break")
    views = await world.engine.contests.reading.bracket(cup.organiser.asker, cup.tournament_id)
    first = views[0].entries[views[0].break_.breaking[0].entry_id].name
    card = await choose_named(world.ada, await more(world, "reserve"), first)
    assert f"The first reserve is called in for {first}." in words(card)


async def test_an_entry_says_in_which_category_it_may_break(world: World) -> None:
    breaks = ({"name": "open", "size": 2}, {"name": "Novice", "size": 2})
    cup = await Cup.make(world, "Cleo", "Dan", breaks=breaks)
    own = await world.ben.slash(world.channel, "tournament join")
    await choose_named(world.ben, own, "Novice")
    glance = await world.engine.contests.reading.card(world.asker(world.ben), cup.tournament_id)
    assert glance.mine is not None
    assert glance.mine.categories == {"Novice"}


def lines(card: Any) -> list[str]:
    """List the lines of the standings."""
    return [line for line in words(card).splitlines() if line.startswith("**") and " · " in line]


async def test_standings_mark_who_is_sure_to_break_and_who_no_longer_can(world: World) -> None:
    await broken(world, breaks=({"name": "open", "size": 2},))
    card = await world.ben.slash(world.channel, "tournament standings")
    assert [line.split()[1] for line in lines(card)] == ["✓", "✓", "✗", "✗"]
    assert "✓ is sure to break, ○ still can, ✗ no longer can." in words(card)


async def test_while_it_is_open_who_breaks_they_are_marked_so(world: World) -> None:
    await broken(world, rounds=3)
    card = await world.ben.slash(world.channel, "tournament standings")
    assert {line.split()[1] for line in lines(card)} == {"○"}


async def test_nobody_is_marked_while_results_are_kept_back(world: World) -> None:
    await broken(world, silent_rounds=1)
    card = await world.ben.slash(world.channel, "tournament standings")
    assert "is sure to break" not in words(card)


async def test_nobody_is_marked_once_the_break_is_made(world: World) -> None:
    await broken(world)
    await tap(world.ada, await panel(world), "Make the break")
    card = await world.ben.slash(world.channel, "tournament standings")
    assert "is sure to break" not in words(card)


async def test_who_is_over_the_cap_of_a_club_is_named(world: World) -> None:
    cup = await broken(world, breaks=({"name": "open", "size": 2},), club_cap=1)
    best = [line.on_for for line in await cup.lines()]
    describe = world.engine.contests.fielding.describe
    for entry in best:
        await describe(cup.organiser, cup.tournament_id, entry.entry_id, club="North")
    await tap(world.ada, await panel(world), "Make the break")
    await cup.turn()
    assert "stood higher, but the club had all the places that one club may have" in cup.channel
