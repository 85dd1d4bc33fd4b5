"""What everybody may see of a tournament: draw, standings, bracket, schedule, matches, why."""

from typing import Any

import pytest

from arguments.tournaments.lifecycle import Action
from bot.discord_ui.cards.matches.match import match_card
from tests.discord.conftest import World
from tests.discord.cups import SPEECH, Cup
from tests.discord.reading import labels, last, words
from tests.discord.tournaments.taps import choose, choose_named, offered, tap

PANEL = {"judging": {"judge": 0, "panel": 100}}


async def ask(world: World, what: str, person: Any = None, **options: Any) -> Any:
    """Ask for something by its command."""
    return await (person or world.ben).slash(world.channel, f"tournament {what}", **options)


async def decided(world: World, *names: str, **settings: Any) -> Cup:
    """Have a tournament of two, of whom who argues for wins the first round."""
    cup = await Cup.make(world, *names, **settings)
    await cup.begin()
    one, other = await cup.debaters()
    await cup.speak(one, SPEECH.format(number=95))
    await cup.speak(other, SPEECH.format(number=55))
    await cup.turn()
    return cup


@pytest.mark.parametrize("what", ["draw", "standings", "bracket", "schedule", "match", "why"])
async def test_where_there_is_no_tournament_it_says_how_there_would_be(
    world: World, what: str
) -> None:
    assert "There is no tournament here yet." in words(await ask(world, what))


async def test_without_any_the_list_and_ones_own_matches_say_so(world: World) -> None:
    assert "There has been none here." in words(await ask(world, "list"))
    assert "You have had none here yet." in words(await ask(world, "my-matches"))


async def test_of_several_one_is_named(world: World, cup: Cup) -> None:
    await world.engine.contests.creating.create(cup.organiser, "Summer Cup")
    assert "2 tournaments are on here." in words(await ask(world, "standings"))
    choices = await world.ben.autocomplete(world.channel, "tournament draw", "tournament", "summ")
    assert [one["name"] for one in choices] == ["Summer Cup"]
    card = await ask(world, "schedule", tournament=choices[0]["value"])
    assert "## Summer Cup: schedule" in words(card)


async def test_a_list_leads_to_each_one(world: World, cup: Cup) -> None:
    card = await ask(world, "list")
    card = await choose_named(world.ben, card, "Spring Cup")
    assert "Sign-up is open." in words(card)
    assert cup.tournament_id in str(last(card).components)


async def test_before_a_draw_there_is_none_to_see(world: World, cup: Cup) -> None:
    card = await ask(world, "draw")
    assert "draw" in words(card)
    assert card.ephemeral or cup.tournament_id not in str(last(card).components)


async def test_a_draw_shows_rooms_sides_and_claim_to_all(world: World, cup: Cup) -> None:
    await cup.begin()
    card = await ask(world, "draw")
    line = await cup.line()
    assert line.on_against is not None
    assert f"{line.on_for.name} – {line.on_against.name}" in words(card)
    assert not card.ephemeral


async def test_a_draw_of_many_has_pages(world: World) -> None:
    cup = await Cup.make(world, *(f"Debater {number}" for number in range(34)))
    await cup.step(Action.DRAFT)
    await cup.step(Action.RELEASE)
    card = await ask(world, "draw")
    assert "**16.**" not in words(card)
    assert "**16.**" in words(await tap(world.ben, card, "Next ▶"))


async def test_why_says_what_decided_and_what_else_could_have_been(world: World, cup: Cup) -> None:
    await cup.begin()
    card = await ask(world, "why", room=1)
    assert "They have not met before." in words(card)
    assert "Without this pair" in words(card)


async def test_a_room_that_is_none_is_named(world: World, cup: Cup) -> None:
    await cup.begin()
    assert "There is no room 9 in that round" in words(await ask(world, "match", room=9))


async def test_a_match_is_looked_at_from_the_draw(world: World, cup: Cup) -> None:
    await cup.begin()
    card = await ask(world, "draw")
    match = await choose(world.ben, card, next(iter(offered(card).values())))
    assert "**Speech** is due <t:" in words(match)
    assert not {"Rule on it", "Write your speech"} & set(labels(match))
    assert "They have not met before." in words(await tap(world.ben, match, "Why these two?"))


async def test_ones_own_match_needs_no_room(world: World) -> None:
    cup = await Cup.make(world, "Ben", "Cleo")
    await cup.begin()
    assert "Ben" in words(await ask(world, "match"))
    assert "You have no match there." in words(await ask(world, "match", world.ada))
    assert f"<#{cup.threads[0].id}>" in words(await ask(world, "my-matches"))


async def test_whose_turn_it_is_can_write_from_it(world: World) -> None:
    cup = await Cup.make(world, "Ben", "Cleo")
    await cup.begin()
    card = await ask(world, "match")
    form = await tap(world.ben, card, "Write your speech")
    assert "is in" in words(await world.send(world.ben, form, SPEECH))


async def test_who_has_spoken_is_told_that_it_is_in(world: World) -> None:
    cup = await Cup.make(world, "Ben", "Cleo")
    await cup.begin()
    await cup.speak(world.ben, SPEECH)
    card = await ask(world, "match")
    assert "Write your speech" not in labels(card)
    assert "Your speech is in. Both sides' are shown as soon as" in words(card)


async def test_only_a_judge_hands_a_ballot_in_from_it(world: World) -> None:
    cup = await Cup.make(world, "Cleo", "Dan", judges=("Eva",), **PANEL)
    await cup.begin()
    await cup.argue()
    assert "Hand in your ballot" in labels(await ask(world, "match", cup.people["Eva"], room=1))
    assert "Hand in your ballot" not in labels(await ask(world, "match", room=1))


async def test_the_winner_s_points_come_first_on_either_side(world: World) -> None:
    cup = await Cup.make(world, "Cleo", "Dan")
    await cup.begin()
    one, other = await cup.debaters()
    await cup.speak(one, SPEECH.format(number=55))
    await cup.speak(other, SPEECH.format(number=95))
    await cup.turn()
    assert "won, 78 to 62" in words(await ask(world, "draw"))
    assert "**, 78 to 62" in await cup.said()


async def test_standings_show_every_number_and_ones_own_place(world: World) -> None:
    cup = await decided(world, "Ben", "Cleo")
    winner = (await cup.line()).on_for.name
    card = await ask(world, "standings")
    assert f"**1** {winner} · **1 point**\n-# opponents’ points 0 · speaker avg " in words(card)
    assert "**You:**" not in words(card)


async def test_ones_own_place_is_told_where_it_is_on_another_page(world: World) -> None:
    await Cup.make(world, *(f"Debater {number}" for number in range(12)), "Ben")
    card = await ask(world, "standings")
    assert "**You:** **1=** Ben" in words(card)
    assert "**You:**" not in words(await tap(world.ben, card, "Next ▶"))


async def test_standings_leave_out_what_nobody_has_anything_of(world: World, cup: Cup) -> None:
    card = await ask(world, "standings", tournament=cup.tournament_id)
    assert "**1=** Cleo · **0 points**\n**1=** Dan" in words(card)


async def test_a_silent_round_shows_no_result_until_it_is_over(world: World) -> None:
    cup = await decided(world, "Ben", "Cleo", silent_rounds=1)
    assert "The last round is silent" in words(await ask(world, "standings"))
    assert "won" not in words(await ask(world, "draw"))
    await cup.step(Action.FINISH)
    assert "won, 78 to 62" in words(await ask(world, "draw"))


async def test_the_bracket_is_a_tree_and_lines(world: World) -> None:
    await decided(world, "Ben", "Cleo", "Dan", format="elimination")
    card = await ask(world, "bracket")
    assert "```\nFinal\n├ 1 " in words(card)
    assert "\n  ├ 2 " in words(card)
    assert " ✓" in words(card)
    assert "Room 1: " in words(card)


async def test_a_round_of_a_single_bracket_goes_by_its_name(world: World) -> None:
    cup = await Cup.make(world, "Ben", "Cleo", "Dan", "Eli", format="elimination")
    await cup.begin()
    assert "## Spring Cup · Semi-finals" in words(await ask(world, "draw"))


async def test_before_the_break_there_is_no_bracket(world: World, cup: Cup) -> None:
    assert "There is no bracket yet" in words(await ask(world, "bracket"))
    assert cup.tournament_id


async def test_the_schedule_tells_when_rounds_may_be(world: World) -> None:
    cup = await Cup.make(world, "Ben", "Cleo", rounds=2)
    assert "- **Round 2** · to come" in words(await ask(world, "schedule"))
    await cup.begin()
    card = await ask(world, "schedule")
    assert "- **Round 1** · 0 of 1 decided, over about <t:" in words(card)
    assert "- **Round 2** · from about <t:" in words(card)


async def test_afterwards_there_is_a_page_to_take_home(world: World) -> None:
    cup = await decided(world, "Ben", "Cleo")
    await cup.step(Action.FINISH)
    card = await tap(world.ben, await ask(world, "my-matches"), "My page: Spring Cup")
    assert "What you take home from Spring Cup" in words(card)
    assert "**Practise next:" in words(card)
    assert last(card).flags.ephemeral


async def test_a_name_full_of_markup_is_shown_as_it_is(world: World) -> None:
    cup = await Cup.make(world, "Cleo", "Dan")
    own = await world.engine.contests.entering.join(
        world.asker(world.ben), cup.tournament_id, "**@everyone**"
    )
    card = await ask(world, "standings")
    assert own.name not in words(card)
    assert "\\*\\*@\u200beveryone\\*\\*" in words(card)


async def test_the_card_of_a_bye_names_who_rests(world: World) -> None:
    cup = await Cup.make(world, "Cleo", "Dan", "Eli", rounds=2)
    await cup.begin()
    [resting] = [line for line in await cup.lines() if line.on_against is None]
    watching, who = world.engine.contests.watching, world.asker(world.ben)
    seen = await watching.match(who, resting.match.match_id)
    card = match_card(world.engine.wording, seen).to_components()  # type: ignore[no-untyped-call] # of the library
    assert resting.on_for.name in str(card)
