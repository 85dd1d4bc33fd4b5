"""The organiser's panel: one card, the next step as its button, drafts changed by hand."""

from typing import Any

from tests.discord.conftest import World
from tests.discord.cups import SPEECH, Cup
from tests.discord.reading import button_id, labels, last, pieces, words
from tests.discord.tournaments.taps import choose, choose_named, more, offered, panel, tap


async def drafted(cup: Cup) -> Any:
    """Have round 1 drafted; gives the panel."""
    return await tap(cup.world.ada, await panel(cup.world), "Draw round 1")


def primary(card: Any) -> list[str]:
    """List the buttons that are the next step."""
    buttons = [one for one in pieces(last(card).components) if one["type"] == 2]
    return [str(one["label"]) for one in buttons if one["style"] == 1]


def rooms(card: Any) -> list[str]:
    """List the lines of the rooms of a draft."""
    return [line for line in words(card).splitlines() if line[:3] == "**1" or line[:3] == "**2"]


async def test_only_organisers_see_it(cup: Cup) -> None:
    assert "Only an organiser can do that" in words(await panel(cup.world, cup.world.ben))


async def test_the_next_step_is_its_one_primary_button(cup: Cup) -> None:
    assert primary(await panel(cup.world)) == ["Draw round 1"]
    assert primary(await drafted(cup)) == ["Release the draw"]


async def test_a_draft_names_pairs_bye_and_claim(cup: Cup) -> None:
    card = await drafted(cup)
    assert "rests, with a point (bye)" in words(card)
    assert "All argue: **" in words(card)
    assert "✓ Nothing is wrong with it." in words(card)


async def test_what_is_released_is_told_without_a_word_of_threads(cup: Cup) -> None:
    card = await tap(cup.world.ada, await drafted(cup), "Release the draw")
    assert "The draw and the matches appear in the channel in a moment." in words(card)


async def test_nobody_else_sees_a_draft(cup: Cup) -> None:
    await drafted(cup)
    assert "Round 1" not in words(await cup.world.ben.slash(cup.world.channel, "tournament draw"))


async def test_two_change_places(cup: Cup) -> None:
    card = await drafted(cup)
    (one, stays), (other, _) = (room[7:].split(" – ") for room in rooms(card))
    ask = await tap(cup.world.ada, card, "Swap two")
    ask = await choose_named(cup.world.ada, ask, one)
    card = await choose_named(cup.world.ada, ask, other)
    assert "They have changed places." in words(card)
    assert any({other, stays} == {*room[7:].split(" – ")} for room in rooms(card))


async def test_a_locked_pair_stays_when_it_is_drawn_again(cup: Cup) -> None:
    ask = await tap(cup.world.ada, await drafted(cup), "Lock a pair")
    card = await choose(cup.world.ada, ask, next(iter(offered(ask).values())))
    held = rooms(card)[0]
    assert held.endswith("🔒 locked")
    card = await tap(cup.world.ada, card, "Draw again")
    assert held[7:] in words(card)


async def test_two_change_sides(cup: Cup) -> None:
    card = await drafted(cup)
    first, second = rooms(card)[0][7:].split(" – ")
    ask = await tap(cup.world.ada, card, "Turn sides")
    card = await choose(cup.world.ada, ask, next(iter(offered(ask).values())))
    assert rooms(card)[0] == f"**1.** {second} – {first}"


async def test_the_bye_moves(cup: Cup) -> None:
    card = await drafted(cup)
    somebody = rooms(card)[0][7:].split(" – ")[0]
    ask = await tap(cup.world.ada, card, "Move the bye")
    card = await choose_named(cup.world.ada, ask, somebody)
    assert f"{somebody} rests" in words(card)


async def test_a_claim_is_chosen_by_hand(cup: Cup) -> None:
    await drafted(cup)
    ask = await more(cup.world, "claims")
    wanted = list(offered(ask, "t-claim"))[3]
    card = await choose_named(cup.world.ada, ask, wanted, begins="t-claim")
    assert wanted.rstrip("…") in words(card).replace("\\", "")


async def test_a_problem_is_named_and_keeps_it_from_being_released(cup: Cup) -> None:
    await drafted(cup)
    card = await choose_named(cup.world.ada, await more(cup.world, "withdraw"), "Dan")
    buttons = [one for one in pieces(last(card).components) if one.get("label")]
    assert "⚠️ Dan" in words(card)
    assert [one["label"] for one in buttons if one.get("disabled")] == ["Release the draw"]


async def test_two_who_release_at_once_release_once(cup: Cup) -> None:
    card = await drafted(cup)
    other = await panel(cup.world)
    await tap(cup.world.ada, card, "Release the draw")
    told = await tap(cup.world.ada, other, "Release the draw")
    assert "It was not done twice." in words(told)
    assert "**Round 1 is on.**" in words(told)


async def test_a_card_that_was_overtaken_shows_how_it_is_now(cup: Cup) -> None:
    card = await drafted(cup)
    await tap(cup.world.ada, await panel(cup.world), "Draw again")
    ask = await tap(cup.world.ada, card, "Swap two")
    assert "The draft is another by now" in words(ask)


async def test_missing_results_are_named(cup: Cup) -> None:
    card = await tap(cup.world.ada, await drafted(cup), "Release the draw")
    assert "0 of 2 results are in" in words(card)
    assert primary(card) == []


async def test_a_match_is_looked_at_and_ruled_on_from_the_panel(cup: Cup) -> None:
    card = await tap(cup.world.ada, await drafted(cup), "Release the draw")
    match = await choose(cup.world.ada, card, next(iter(offered(card).values())), begins="t-look")
    assert "Rule on it" in labels(match)


async def test_undo_takes_the_last_step_back(cup: Cup) -> None:
    card = await tap(cup.world.ada, await drafted(cup), "Undo")
    assert "Undone: the draft is gone." in words(card)
    assert primary(card) == ["Draw round 1"]


async def test_undoing_what_texts_hang_on_is_asked_about(cup: Cup) -> None:
    await cup.begin()
    await cup.speak((await cup.debaters())[0], SPEECH)
    ask = await tap(cup.world.ada, await panel(cup.world), "Undo")
    assert "One speech and no result would no longer count." in words(ask)
    card = await tap(cup.world.ada, ask, "Undo it")
    assert "the round is a draft again" in words(card)


async def test_it_is_paused_and_resumed(cup: Cup) -> None:
    card = await more(cup.world, "pause")
    assert "⏸️ Paused" in words(card)
    assert primary(card) == ["Resume"]
    assert "⏸️" not in words(await tap(cup.world.ada, card, "Resume"))


async def test_a_pause_is_told_to_all_and_not_to_the_organiser_alone(cup: Cup) -> None:
    await cup.turn()
    await more(cup.world, "pause")
    await cup.turn()
    assert "The clocks stand." in cup.channel
    assert "For the organiser" not in cup.channel


async def test_calling_it_off_is_asked_about_and_can_be_undone(cup: Cup) -> None:
    ask = await more(cup.world, "cancel")
    assert "Call **Spring Cup** off?" in words(ask)
    card = await tap(cup.world.ada, ask, "Call it off")
    assert "It was called off." in words(card)
    assert "the tournament goes on" in words(await tap(cup.world.ada, card, "Undo"))


async def test_somebody_withdraws_and_comes_back(cup: Cup) -> None:
    card = await choose_named(cup.world.ada, await more(cup.world, "withdraw"), "Dan")
    assert "4 have joined." in words(card)
    card = await choose_named(cup.world.ada, await more(cup.world, "come_back"), "Dan")
    assert "5 have joined." in words(card)


async def test_two_are_kept_apart(cup: Cup) -> None:
    ask = await choose_named(cup.world.ada, await more(cup.world, "apart"), "Dan")
    card = await choose_named(cup.world.ada, ask, "Eli")
    assert "Eli is kept apart" in words(card)


async def test_a_late_entry_comes_in_by_form(cup: Cup) -> None:
    form = await more(cup.world, "add")
    sent = {"name": "Hal", "mates": [cup.world.join("Hal")], "club": ""}
    card = await cup.world.ada.submit_modal(form, sent)
    assert "Hal is in." in words(card)
    assert "6 have joined." in words(card)


async def test_a_draft_of_many_has_pages_and_swaps_across_them(world: World) -> None:
    cup = await Cup.make(world, *(f"Debater {number}" for number in range(30)))
    ask = await tap(world.ada, await drafted(cup), "Swap two")
    one = next(iter(offered(ask)))
    ask = await choose_named(world.ada, ask, one)
    ask = await tap(world.ada, ask, "Next ▶")
    card = await choose_named(world.ada, ask, next(iter(offered(ask))))
    assert "They have changed places." in words(card)
    assert button_id(card, "Next ▶").endswith(":3")


async def test_what_is_looked_up_comes_beside_the_panel_which_stays(cup: Cup) -> None:
    card = await panel(cup.world)
    seen = await tap(cup.world.ada, card, "Entries")
    assert "Spring Cup: who takes part" in words(seen)
    assert "Round 1 is being drawn" in words(await tap(cup.world.ada, card, "Draw round 1"))
