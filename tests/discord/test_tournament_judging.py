"""Who decides a match in Discord: ballots, a blind audience, appeals, the organiser's word."""

from typing import Any

import pytest

from tests.discord.conftest import World
from tests.discord.cups import REASON, SPEECH, Cup
from tests.discord.reading import labels, pieces, words
from tests.stand_ins import Clock

PANEL: dict[str, Any] = {"judging": {"judge": 0, "panel": 100, "audience": 0, "panel_size": 1}}
AUDIENCE: dict[str, Any] = {"judging": {"judge": 0, "panel": 0, "audience": 100, "least_votes": 1}}
TWO_PEOPLE: dict[str, Any] = {"judging": {**PANEL["judging"], "two_people": True}}


@pytest.fixture
def clock() -> Clock:
    return Clock()


async def with_judge(world: World, **settings: Any) -> Cup:
    """Have a match argued that Eva is to judge."""
    cup = await Cup.make(world, "Cleo", "Dan", judges=("Eva",), **(settings or PANEL))
    await cup.begin()
    await cup.argue()
    return cup


async def decided(world: World) -> Cup:
    """Have a match that is decided."""
    cup = await Cup.make(world, "Cleo", "Dan")
    await cup.begin()
    await cup.decide()
    return cup


async def test_judges_are_called_by_name_and_hand_their_ballots_in(world: World) -> None:
    cup = await with_judge(world)
    eva = cup.people["Eva"]
    assert f"Judge: <@{eva.id}>\n" in await cup.said()
    answer = await cup.hand_in(eva)
    await cup.turn()
    assert "Your ballot is in, and counts." in words(answer)
    assert "**, 75 to 72.5" in await cup.said()
    assert REASON in (await cup.said())


async def test_a_ballot_that_is_refused_comes_back_with_its_reason(world: World) -> None:
    cup = await with_judge(world)
    answer = await cup.hand_in(cup.people["Eva"], text="They were better.")
    assert "say in at least 20 words" in words(answer)
    form = await cup.people["Eva"].click(answer.response, label="Edit again")
    assert "They were better." in str(form.modal)


async def test_nothing_of_a_ballot_that_is_refused_is_lost_even_by_a_restart(world: World) -> None:
    cup = await with_judge(world)
    marks: dict[str, Any] = {
        "winner": "against",
        "points-for": "75",
        "points-against": "many",
        "low": True,
    }
    answer = await cup.hand_in(cup.people["Eva"], **marks)
    await world.restart()
    form = await cup.people["Eva"].click(answer.response, label="Edit again")
    parts = [one for one in pieces(form.modal["components"]) if "custom_id" in one]
    filled = {one["custom_id"]: one for one in parts}
    assert filled["points-for"]["value"] == "75"
    assert filled["points-against"]["value"] == "many"
    assert filled["low"]["default"]
    assert REASON in str(form.modal)
    assert {one["value"] for one in filled["winner"]["options"] if one.get("default")} == {
        "against"
    }


async def test_points_that_are_none_are_told_so(world: World) -> None:
    cup = await with_judge(world)
    answer = await cup.hand_in(cup.people["Eva"], **{"points-for": "many"})
    assert "is no number of points" in words(answer)


async def test_a_winner_with_fewer_points_is_ticked_as_meant(world: World) -> None:
    cup = await with_judge(world)
    eva = cup.people["Eva"]
    assert "low-point win" in words(await cup.hand_in(eva, winner="against"))
    await cup.hand_in(eva, winner="against", low=True)
    await cup.turn()
    assert "won with fewer points, 72.5 to 75" in await cup.said()


async def test_only_judges_hand_ballots_in(world: World) -> None:
    cup = await with_judge(world)
    match_id = (await cup.line()).match.match_id
    answer = await cup.tap(world.ben, f"m-ballot:{match_id}")
    assert "You do not judge this match" in words(answer)


async def test_a_second_person_confirms_a_ballot(world: World) -> None:
    cup = await with_judge(world, **TWO_PEOPLE)
    waits = await cup.hand_in(cup.people["Eva"])
    await cup.turn()
    assert "as soon as a second person" in words(waits)
    look = await world.ada.click(world.channel.last_message, label="See the ballot")
    assert REASON in words(look)
    done = await world.ada.click(look.response, label="Confirm it")
    assert "confirmed and counts" in words(done)
    await cup.turn()
    assert "**, 75 to 72.5" in await cup.said()


async def test_nobody_else_sees_a_ballot_before_it_counts(world: World) -> None:
    cup = await with_judge(world, **TWO_PEOPLE)
    await cup.hand_in(cup.people["Eva"])
    await cup.turn()
    answer = await world.ben.click(world.channel.last_message, label="See the ballot")
    assert REASON not in words(answer)


async def test_the_audience_reads_blind_and_votes_once(world: World) -> None:
    cup = await Cup.make(world, "Cleo", "Dan", **AUDIENCE)
    await cup.begin()
    await cup.argue()
    match_id = (await cup.line()).match.match_id
    read = await cup.tap(world.ben, f"m-read:{match_id}")
    assert labels(read) == ["A was stronger", "B was stronger"]
    assert not {"Cleo", "Dan", "For:", "Against:"} & set(words(read).split())
    voted = await world.ben.click(read.followups[-1], label="A was stronger")
    assert "You voted for **A**" in words(voted)
    await cup.turn(minutes=30)
    assert "The vote is closed" in cup.channel
    assert "The audience" in await cup.said()


async def test_who_argues_has_no_vote(world: World) -> None:
    cup = await Cup.make(world, "Cleo", "Dan", **AUDIENCE)
    await cup.begin()
    await cup.argue()
    match_id = (await cup.line()).match.match_id
    answer = await cup.tap(cup.people["Dan"], f"m-read:{match_id}")
    assert "so you cannot vote on it" in words(answer)


async def test_an_appeal_goes_to_the_organiser_who_dismisses_it(world: World) -> None:
    cup = await decided(world)
    one, _ = await cup.debaters()
    match_id = (await cup.line()).match.match_id
    form = await cup.tap(one, f"m-appeal:{match_id}")
    await one.submit_modal(form, {"text": "My second reason was left out."})
    await cup.turn()
    sees = await world.ada.click(world.channel.last_message, label="See this match")
    assert "My second reason was left out." in words(sees)
    form = await world.ada.click(sees.response, label="Dismiss")
    await world.ada.submit_modal(form, {"text": "It was read, and weighed little."})
    await cup.turn()
    assert "It was read, and weighed little." in await cup.said()


async def test_an_appeal_that_is_upheld_changes_the_result(world: World) -> None:
    cup = await decided(world)
    line = await cup.line()
    result, match_id = line.match.result, line.match.match_id
    assert result is not None
    one, _ = await cup.debaters()
    form = await cup.tap(one, f"m-appeal:{match_id}")
    await one.submit_modal(form, {"text": "The points were mixed up."})
    await cup.turn()
    form = await cup.tap(world.ada, f"m-manage:{match_id}")
    form = await world.ada.click(form.response, label="Uphold: another result")
    other = "drawn" if result.winner else "for"
    answer = await world.ada.submit_modal(form, {"winner": other, "text": "They were."})
    assert "with another result" in words(answer)
    await cup.turn()
    assert "The result was changed" in await cup.said()


async def test_the_organiser_rules_where_nobody_can_decide(world: World) -> None:
    cup = await Cup.make(world, "Cleo", "Dan", **AUDIENCE)
    await cup.begin()
    await cup.argue()
    await cup.turn(minutes=30)
    match_id = (await cup.line()).match.match_id
    sees = await cup.tap(world.ada, f"m-manage:{match_id}")
    form = await world.ada.click(sees.response, label="Rule on it")
    ruled = await world.ada.submit_modal(
        form, {"winner": "against", "points-for": "70", "points-against": "71", "text": "Clearer."}
    )
    await cup.turn()
    assert "as you ruled" in words(ruled)
    assert "The organiser ruled on this match." in await cup.said()


async def test_nothing_of_a_ruling_that_is_refused_is_lost_even_by_a_restart(world: World) -> None:
    cup = await decided(world)
    form = await world.tap_id(world.ada, f"m-rule:{(await cup.line()).match.match_id}")
    typed = {"winner": "against", "points-for": "70", "points-against": "7o", "text": "Clearer."}
    answer = await world.ada.submit_modal(form, typed)
    await world.restart()
    form = await world.ada.click(answer.response, label="Edit again")
    parts = [one for one in pieces(form.modal["components"]) if "custom_id" in one]
    filled = {one["custom_id"]: one for one in parts}
    assert [filled[name]["value"] for name in ("points-for", "points-against", "text")] == [
        *("70", "7o", "Clearer.")
    ]
    assert "is no number of points" in words(answer)


async def test_a_ruling_without_a_reason_can_be_edited_again(world: World) -> None:
    cup = await decided(world)
    form = await world.tap_id(world.ada, f"m-rule:{(await cup.line()).match.match_id}")
    answer = await world.ada.submit_modal(form, {"winner": "for", "points-for": "900"})
    assert labels(answer) == ["Edit again"]


async def test_a_reason_that_was_taken_is_not_offered_again(world: World) -> None:
    cup = await decided(world)
    rules = f"m-rule:{(await cup.line()).match.match_id}"
    for points in ("many", "70"):
        form = await world.tap_id(world.ada, rules)
        typed = {"winner": "for", "points-for": points, "points-against": "65", "text": "Clearer."}
        await world.ada.submit_modal(form, typed)
    assert "Clearer." not in str((await world.tap_id(world.ada, rules)).modal)


async def test_only_an_organiser_rules(world: World) -> None:
    cup = await decided(world)
    match_id = (await cup.line()).match.match_id
    answer = await world.tap_id(world.ben, f"m-rule:{match_id}")
    assert answer.modal is None
    assert cup.organiser.debater_id not in words(answer)


async def test_a_missed_speech_is_let_in_while_the_round_runs(world: World) -> None:
    cup = await Cup.make(world, "Cleo", "Dan", "Eli", "Fay")
    await cup.begin()
    one, other = await cup.debaters()
    match_id = (await cup.line()).match.match_id
    last = (await cup.lines())[-1].match.match_id
    assert "There is more time" in words(await world.tap_id(world.ada, f"m-more:{last}"))
    await cup.speak(one)
    await cup.turn(minutes=16)
    assert "a walkover" in await cup.said()
    late = await world.tap_id(world.ada, f"m-let-in:{match_id}")
    assert "can be given after all" in words(late)
    assert "is in" in words(await cup.speak(other, SPEECH))


async def test_more_time_is_told_in_the_match_s_thread_with_the_button_to_speak(
    world: World,
) -> None:
    cup = await Cup.make(world, "Cleo", "Dan")
    await cup.begin()
    await world.tap_id(world.ada, f"m-more:{(await cup.line()).match.match_id}")
    await cup.turn()
    assert "gave this match more time" in await cup.said()
    assert "m-speak" in str((await cup.thread()).history()[-1].components)


async def test_a_judge_is_left_out_and_another_called_in(world: World) -> None:
    cup = await with_judge(world)
    match_id = (await cup.line()).match.match_id
    sees = await world.tap_id(world.ada, f"m-manage:{match_id}")
    called = await world.ada.select(sees.response, [world.ben], custom_id=f"m-call:{match_id}")
    assert "They are called in." in words(called)
    eva = f"discord:{cup.people['Eva'].id}"
    left = await world.ada.select(called.response, [eva], custom_id=f"m-without:{match_id}")
    assert "goes on without that judge" in words(left)
    await cup.turn()
    assert f"<@{world.ben.id}> (called in)" in await cup.said()
