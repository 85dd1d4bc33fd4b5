"""`/together`: a channel answers at once, votes blindly and sees the results, whatever happens."""

from typing import Any

import discord
import pytest

from arguments.drills.spec import Task
from bot.discord_ui.posts.gatherings import GatheringPosts
from tests.discord.conftest import World
from tests.discord.gatherings import FIELD, GOOD, Hall, all_at_once, all_told, labels_of
from tests.discord.reading import labels, prefilled, words
from tests.stand_ins import Clock, asker

WEAK = "I do not like it at all, and that is that."
PEOPLE = 200


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def hall(world: World) -> Hall:
    return await Hall.make(world)


@pytest.fixture
async def voting(hall: Hall) -> Hall:
    """Give a hall in which Ada and Ben have answered, and the vote has begun."""
    await hall.answer(hall.world.ada, GOOD)
    await hall.answer(hall.world.ben, WEAK)
    await hall.end()
    return hall


async def test_a_card_brings_the_task_the_end_and_how_many_answered(hall: Hall) -> None:
    [card] = hall.cards
    assert "Practice together: One-minute case" in hall.said[0]
    assert "Answer until <t:" in hall.said[0]
    assert "Nobody has answered yet." in hall.said[0]
    assert labels_of(card) == ["Answer", "For organisers"]


async def test_the_invitation_says_who_will_be_named(hall: Hall) -> None:
    assert "Only the 3 best are shown with a name" in hall.said[0]


async def test_only_organisers_begin(world: World) -> None:
    refused = await world.ben.slash(world.channel, "together")
    assert "Only somebody who manages this server" in words(refused)
    assert await Hall(world, refused).now() is None


async def test_only_organisers_organise(hall: Hall) -> None:
    refused = await hall.tap(hall.world.ben, "For organisers")
    assert "Only somebody who manages this server" in words(refused)


async def test_a_second_one_in_the_channel_brings_the_panel_of_the_first(hall: Hall) -> None:
    again = await hall.world.ada.slash(hall.world.channel, "together")
    assert "There is one going on in this channel already." in words(again)
    assert labels(again) == ["End now", "Two more minutes", "Post the card again", "Call it off"]
    await hall.turn()
    assert len(hall.cards) == 1


async def test_a_drill_that_is_not_there_is_named(world: World) -> None:
    refused = await world.ada.slash(world.channel, "together", drill="juggling")
    assert "juggling" in words(refused)
    assert await Hall(world, refused).now() is None


async def test_a_drill_and_a_claim_are_found_by_typing(world: World) -> None:
    found = await world.ada.autocomplete(world.channel, "together", "drill", "rebuttal")
    claims = await world.ada.autocomplete(world.channel, "together", "claim", "door")
    hall = await Hall.make(world, drill=found[0]["value"], claim=claims[0]["value"])
    assert "Four-step rebuttal" in hall.said[0]
    assert "door" in hall.said[0]


async def test_a_missing_permission_is_named_before_it_begins(world: World) -> None:
    nobody = discord.PermissionOverwrite(send_messages=False)
    shut = world.guild.create_text_channel("shut", overwrites={world.guild.default_role: nobody})
    refused = await world.ada.slash(shut, "together")
    assert "I lack the permission **Send Messages**" in words(refused)


async def test_an_answer_is_private_and_kept_and_counted_by_the_next_turn(hall: Hall) -> None:
    kept = await hall.answer(hall.world.ben)
    assert kept.ephemeral
    assert "Your answer is in" in words(kept)
    assert "Nobody has answered yet." in hall.said[0]
    await hall.turn(seconds=6)
    assert "One person has answered." in hall.said[0]
    assert len(hall.cards) == 1


async def test_answering_again_starts_from_ones_own_and_replaces_it(hall: Hall) -> None:
    await hall.answer(hall.world.ben, WEAK)
    form = await hall.tap(hall.world.ben, "Answer")
    assert prefilled(form) == WEAK
    kept = await hall.world.ben.submit_modal(form, {FIELD: GOOD})
    assert "Talks cost less" in words(kept)
    await hall.turn(seconds=6)
    assert "One person has answered." in hall.said[0]


async def test_a_flood_of_answers_by_one_person_edits_the_card_once(hall: Hall) -> None:
    for n in range(20):
        await hall.answer(hall.world.ben, f"{GOOD} {n}")
    await hall.turn(seconds=6)
    await hall.turn()
    assert len(edits(hall)) == 1
    assert "One person has answered." in hall.said[0]


async def test_the_card_is_drawn_anew_every_five_seconds_at_most(hall: Hall) -> None:
    await hall.answer(hall.world.ada)
    await hall.turn(seconds=6)
    await hall.answer(hall.world.ben)
    await hall.turn(seconds=4)
    assert "One person has answered." in hall.said[0]
    await hall.turn(seconds=1)
    assert "2 people have answered." in hall.said[0]


async def test_an_answer_without_a_word_comes_back(hall: Hall) -> None:
    refused = await hall.answer(hall.world.ben, "🔥🔥🔥")
    assert "There is no word in that." in words(refused)
    assert "🔥🔥🔥" in words(refused)


async def test_a_late_answer_is_told_so_kindly_with_the_text(hall: Hall) -> None:
    form = await hall.tap(hall.world.ben, "Answer")
    await hall.answer(hall.world.ada)
    await hall.turn(minutes=6)
    late = await hall.world.ben.submit_modal(form, {FIELD: GOOD})
    assert "Time is up" in words(late)
    assert "Talks cost less" in words(late)


async def test_a_form_sent_after_a_restart_is_still_received(hall: Hall) -> None:
    form = await hall.tap(hall.world.ben, "Answer")
    await hall.world.restart()
    assert "Your answer is in" in words(await hall.world.ben.submit_modal(form, {FIELD: GOOD}))


async def test_one_may_take_ones_name_off_and_put_it_back(hall: Hall) -> None:
    kept = await hall.answer(hall.world.ben)
    await hall.world.ben.click(kept.response, label="Show no name")
    assert "without your name" in words(kept)
    assert labels(kept) == ["Change it", "Show my name"]


async def test_the_time_can_be_made_longer(hall: Hall) -> None:
    before = hall.said[0]
    panel = await hall.tap(hall.world.ada, "For organisers")
    await hall.world.ada.click(panel.response, label="Two more minutes")
    await hall.turn(seconds=6)
    assert hall.said[0] != before
    await hall.turn(minutes=6)
    assert (await hall.now()) is not None


async def test_it_is_called_off_after_a_second_tap(hall: Hall) -> None:
    await hall.answer(hall.world.ben)
    panel = await hall.tap(hall.world.ada, "For organisers")
    await hall.world.ada.click(panel.response, label="Call it off")
    assert "Call it off? One answer comes to nothing." in words(panel)
    await hall.world.ada.click(panel.response, label="Yes, call it off")
    await hall.turn()
    assert "The organisers called this off." in hall.said[0]
    assert (await hall.now(), labels_of(hall.cards[0])) == (None, [])


async def test_when_time_is_up_the_card_is_closed_and_the_vote_begins(hall: Hall) -> None:
    await hall.answer(hall.world.ada)
    await hall.answer(hall.world.ben, WEAK)
    await hall.turn(minutes=6)
    assert "Time is up. 2 people answered." in hall.said[0]
    assert labels_of(hall.cards[0]) == []
    assert labels_of(hall.cards[1]) == ["Vote", "For organisers"]
    assert "their authors cannot vote" in hall.said[1]


async def test_a_vote_is_blind(voting: Hall) -> None:
    cleo = voting.world.join("Cleo")
    ballot = await voting.tap(cleo, "Vote")
    assert ballot.ephemeral
    assert "Talks cost less" in words(ballot)
    assert "I do not like it" in words(ballot)
    assert [name for name in ("ada", "ben") if name in words(ballot).lower().split()] == []
    assert labels(ballot) == ["A is better", "B is better", "I can't tell"]


async def test_the_authors_of_the_only_two_have_nothing_to_judge(voting: Hall) -> None:
    ballot = await voting.tap(voting.world.ben, "Vote")
    assert "Every pair here would hold your own answer" in words(ballot)


async def test_a_vote_for_oneself_is_refused(voting: Hall) -> None:
    one = await voting.now()
    assert one is not None
    forged = [f"together-pick:{one.gathering_id}:1:2:{chosen}" for chosen in (1, 2)]
    told = [words(await voting.world.tap_id(voting.world.ben, each)) for each in forged]
    assert all("You cannot vote on your own answer." in each for each in told)


async def test_a_pair_that_nobody_put_before_them_is_refused(voting: Hall) -> None:
    one = await voting.now()
    assert one is not None
    forged = f"together-pick:{one.gathering_id}:1:2:1"
    told = await voting.world.tap_id(voting.world.join("Cleo"), forged)
    assert "That pair was not put before you." in words(told)


@pytest.mark.parametrize("forged", ["together-pick:x", "together-pick:x:1:2:y", "together-end:x:z"])
async def test_an_id_that_makes_no_sense_is_an_old_button(hall: Hall, forged: str) -> None:
    assert "older Gadfly" in words(await hall.world.tap_id(hall.world.ada, forged))


async def test_an_old_answer_button_says_that_the_vote_goes_on(voting: Hall) -> None:
    one = await voting.now()
    assert one is not None
    told = await voting.world.tap_id(voting.world.ben, f"together-answer:{one.gathering_id}")
    assert "The vote is going on" in words(told)


async def test_a_vote_button_before_the_vote_says_so(hall: Hall) -> None:
    one = await hall.now()
    assert one is not None
    told = await hall.world.tap_id(hall.world.ben, f"together-vote:{one.gathering_id}")
    assert "The vote has not begun" in words(told)


async def test_results_name_the_best_and_are_posted_once(voting: Hall) -> None:
    cleo = voting.world.join("Cleo")
    ballot = await voting.tap(cleo, "Vote")
    better = "A is better" if "### A\n> Talks" in words(ballot) else "B is better"
    await cleo.click(ballot.response, label=better)
    assert "you have judged your one pair" in words(ballot)
    await voting.turn(minutes=4)
    await voting.world.restart()
    await voting.turn(minutes=1)
    assert len(voting.cards) == 3
    assert "**1. Ada**\n> Talks cost less" in voting.said[-1]
    assert "too close to call" in voting.said[-1]


async def test_without_votes_the_drills_score_decides_and_says_so(voting: Hall) -> None:
    await voting.turn(minutes=4)
    assert "no vote, so the drill's own score decides" in voting.said[-1]
    assert "**1. Ada**" in voting.said[-1]


async def test_each_sees_their_own_result_privately(voting: Hall) -> None:
    await voting.turn(minutes=4)
    mine = await voting.tap(voting.world.ben, "My result")
    assert mine.ephemeral
    assert "Place 2 of 2." in words(mine)
    assert "Next time:" in words(mine)


async def test_who_did_not_answer_has_no_result(voting: Hall) -> None:
    await voting.turn(minutes=4)
    assert "You have no answer in this one" in words(
        await voting.tap(voting.world.join("Cleo"), "My result")
    )


async def test_both_of_two_may_leave(voting: Hall) -> None:
    for person in (voting.world.ada, voting.world.ben):
        await voting.world.engine.my_data.erase(voting.world.asker(person).debater_id)
    await voting.turn(minutes=4)
    assert "Nobody's answer is there" in voting.said[-1]


async def test_results_say_what_was_argued(voting: Hall) -> None:
    await voting.turn(minutes=4)
    now = await voting.world.engine.store.read(lambda run: run("select task from gatherings"))
    claim = Task.model_validate_json(now[0]["task"]).claim
    assert claim in voting.said[-1]


async def test_who_is_erased_goes_from_results_that_are_there_already(voting: Hall) -> None:
    await voting.turn(minutes=4)
    await voting.world.engine.my_data.erase(voting.world.asker(voting.world.ada).debater_id)
    await voting.turn()
    assert "Results" in voting.said[-1]
    assert "Ada" not in voting.said[-1]
    assert "Talks cost less" not in voting.said[-1]


async def test_results_are_drawn_anew_once(voting: Hall) -> None:
    await voting.turn(minutes=4)
    await voting.world.engine.my_data.erase(voting.world.asker(voting.world.ada).debater_id)
    await voting.turn()
    assert await voting.world.engine.together.showing.outdated() == []


async def test_results_that_were_deleted_stay_so(voting: Hall) -> None:
    await voting.turn(minutes=4)
    await voting.cards[-1].delete()
    await voting.world.engine.my_data.erase(voting.world.asker(voting.world.ada).debater_id)
    await voting.turn()
    assert "Results" not in voting.said[-1]


async def test_one_answer_alone_goes_straight_to_the_results(hall: Hall) -> None:
    await hall.answer(hall.world.ben)
    await hall.turn(minutes=6)
    assert "One answer, so there was nothing to vote between" in hall.said[-1]


async def test_without_answers_it_ends_in_few_words(hall: Hall) -> None:
    await hall.turn(minutes=6)
    assert "Nobody's answer is there" in hall.said[-1]


async def test_a_choice_drill_counts_choices_and_names_nobody(world: World) -> None:
    hall = await Hall.make(world, drill="fallacy-spotting")
    one = await hall.now()
    assert one is not None
    form = await hall.tap(world.ben, "Answer")
    await world.ben.submit_modal(form, {FIELD: one.task.key})
    await hall.turn(minutes=6)
    assert "1 (100" in hall.said[-1]
    assert "← right" in hall.said[-1]
    assert "Ben" not in hall.said[-1]
    assert "You chose right." in words(await hall.tap(world.ben, "My result"))


async def test_the_key_of_a_choice_drill_is_on_no_card_before_the_end(world: World) -> None:
    hall = await Hall.make(world, drill="fallacy-spotting")
    one = await hall.now()
    assert one is not None
    assert one.task.key not in hall.said[0]


@pytest.mark.parametrize("drill", ["four-step-rebuttal", "switch-sides", "even-if-ladder"])
async def test_a_drill_of_several_fields_is_answered_and_voted_on(world: World, drill: str) -> None:
    hall = await Hall.make(world, drill=drill)
    for person, text in ((world.ada, GOOD), (world.ben, WEAK)):
        form = await hall.tap(person, "Answer")
        fields = [
            one["component"]["custom_id"] for one in form.modal["components"] if "component" in one
        ]
        await person.submit_modal(form, dict.fromkeys(fields, text[:200]))
    await hall.turn(minutes=6)
    ballot = await hall.tap(world.join("Cleo"), "Vote")
    assert "Talks cost less" in words(ballot)
    await hall.turn(minutes=4)
    assert "**1. " in hall.said[-1]


async def test_a_card_that_was_deleted_comes_again(hall: Hall) -> None:
    await delete(hall)
    panel = await hall.world.ada.slash(hall.world.channel, "together")
    await hall.world.ada.click(panel.response, label="Post the card again")
    await hall.turn()
    assert len(hall.cards) == 1
    assert "Your answer is in" in words(await hall.answer(hall.world.ben))


async def test_a_deleted_card_is_noticed_when_it_is_to_be_drawn_anew(hall: Hall) -> None:
    await hall.answer(hall.world.ben)
    await delete(hall)
    await hall.turn(seconds=6)
    await hall.turn(seconds=6)
    assert "One person has answered." in hall.said[-1]


async def test_in_a_deleted_channel_it_is_called_off(hall: Hall) -> None:
    await hall.answer(hall.world.ben)
    hall.world.env.inject_error("PATCH", "/channels/*/messages/*", status=404, code=10003)
    await hall.turn(seconds=6)
    assert await hall.now() is None


async def test_where_it_may_not_post_any_more_it_tries_again_in_a_minute(hall: Hall) -> None:
    await hall.answer(hall.world.ada)
    await hall.answer(hall.world.ben, WEAK)
    hall.world.env.inject_error("POST", "/channels/*/messages", status=403, code=50013)
    await hall.turn(minutes=6)
    assert len(hall.cards) == 1
    await hall.turn(seconds=61)
    assert len(hall.cards) == 2


async def test_the_bots_own_chores_carry_it_from_the_card_to_the_results(world: World) -> None:
    hall = Hall(world, await world.ada.slash(world.channel, "together"))
    await world.env.advance_time(3)
    await hall.answer(world.ben)
    assert isinstance(world.clock, Clock)
    world.clock.advance(minutes=6)
    await world.env.advance_time(7)
    assert ["Practice together" in hall.said[0], "Results" in hall.said[1]] == [True, True]


async def test_it_goes_on_without_its_organiser(hall: Hall) -> None:
    await hall.answer(hall.world.ben)
    await hall.world.engine.my_data.erase(hall.world.asker(hall.world.ada).debater_id)
    await hall.turn(minutes=6)
    assert "Results" in hall.said[-1]


class Stopped(BaseException):
    """The program was killed."""


def stop_after(patched: pytest.MonkeyPatch, world: World, requests: int) -> None:
    """Have the program stop as soon as Discord has answered so many requests."""
    done, real = [], world.client.http.request

    async def request(*args: Any, **kwargs: Any) -> Any:
        answer = await real(*args, **kwargs)
        done.append(args)
        if len(done) >= requests:
            raise Stopped
        return answer

    patched.setattr(world.client.http, "request", request)


@pytest.mark.parametrize("at", [1, 2])
async def test_a_stop_after_any_request_repeats_nothing(
    hall: Hall, monkeypatch: pytest.MonkeyPatch, at: int
) -> None:
    await hall.answer(hall.world.ada)
    await hall.answer(hall.world.ben, WEAK)
    assert isinstance(hall.world.clock, Clock)
    hall.world.clock.advance(minutes=6)
    with monkeypatch.context() as patched:
        stop_after(patched, hall.world, at)
        with pytest.raises(Stopped):
            await GatheringPosts(hall.world.client, hall.world.engine).post()
    await hall.world.restart()
    await hall.turn()
    assert len(hall.cards) == 2
    assert labels_of(hall.cards[0]) == []


async def test_every_answer_of_two_hundred_at_once_is_kept(hall: Hall) -> None:
    sent = await all_at_once(hall, PEOPLE)
    await all_told(sent)
    assert sum("Your answer is in" in words(one) for one in sent) == PEOPLE
    kept = hall.world.engine.store.read_now(
        lambda run: run("select answers from gathering_answers order by number")
    )
    assert [f"Number {n}." in row["answers"] for n, row in enumerate(kept)] == [True] * PEOPLE


async def test_two_hundred_answers_come_to_one_card_of_results(hall: Hall) -> None:
    one = await hall.now()
    assert one is not None
    together = hall.world.engine.together
    for n in range(PEOPLE):
        who = asker(f"P{n}", f"discord:{hall.world.guild.id}")
        text = {"text": f"{GOOD} Number {n}."}
        await together.answering.answer(who, one.gathering_id, f"r{n}", text)
    await hall.turn(minutes=6)
    ballot = await hall.tap(hall.world.ben, "Vote")
    assert "Pair 1 of 5" in words(ballot)
    await hall.turn(minutes=4)
    assert "200 answers" in hall.said[-1]
    assert len(hall.cards) == 3


async def test_three_answers_of_marks_alone_fit_into_the_results(hall: Hall) -> None:
    marks = ("because it costs less\n" + "_~|>`\n" * 2000)[:1000]
    for person in (hall.world.ada, hall.world.ben, hall.world.join("Cleo")):
        await hall.answer(person, marks)
    await hall.turn(minutes=6)
    ballot = await hall.tap(hall.world.join("Dan"), "Vote")
    assert "### B" in words(ballot)
    await hall.turn(minutes=4)
    assert hall.said[-1].count("because it costs less") == 3


def edits(hall: Hall) -> list[Any]:
    """List the edits of messages."""
    return [
        one
        for one in hall.world.env.http_requests
        if one.method == "PATCH" and "/messages/" in one.path and "/channels/" in one.path
    ]


async def delete(hall: Hall) -> None:
    """Delete the card, as a moderator would."""
    channel = hall.world.client.get_partial_messageable(hall.world.channel.id)
    await channel.get_partial_message(hall.cards[-1].id).delete()
