"""What a tournament shows in Discord: each thing once and in order, whatever stops in between."""

from typing import Any

import pytest

from arguments.tournaments.lifecycle import Action
from bot.discord_ui.posts.contests import ContestPosts
from tests.discord.channels import delete, deny
from tests.discord.conftest import World
from tests.discord.cups import Cup, ids
from tests.discord.reading import spoken
from tests.stand_ins import Clock

MANY = 128


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def cup(world: World) -> Cup:
    return await Cup.make(world, "Cleo", "Dan")


async def drawn(cup: Cup) -> None:
    """Release a round, with nothing of it shown yet."""
    await cup.turn()
    await cup.step(Action.DRAFT)
    await cup.step(Action.RELEASE)


def asked(world: World, ending: str) -> list[Any]:
    """List the requests to a path."""
    return [one for one in world.env.http_requests if one.path.endswith(ending)]


def pings(world: World) -> list[int]:
    """List everybody who was pinged anywhere, as often as they were."""
    everywhere = world.env.backend.messages.values()
    return [one for place in everywhere for each in place.values() for one in each.ping_user_ids]


async def test_a_turn_that_comes_twice_shows_nothing_twice(cup: Cup) -> None:
    await drawn(cup)
    await cup.turn()
    before = len(cup.world.env.http_requests)
    await cup.turn()
    assert len(cup.world.env.http_requests) == before
    assert len(cup.threads) == 1


@pytest.mark.parametrize("at", range(1, 5))
async def test_a_stop_after_any_request_repeats_nothing(
    cup: Cup, monkeypatch: pytest.MonkeyPatch, at: int
) -> None:
    await drawn(cup)
    with monkeypatch.context() as patched:
        stop_after(patched, cup.world, at)
        with pytest.raises(Stopped):
            await ContestPosts(cup.world.client, cup.world.engine).post()
    await cup.world.restart()
    await cup.turn()
    cards = [spoken(one) for one in cup.world.channel.history() if one.components]
    assert len(cards) == len(set(cards))
    assert len(cup.threads) == 1
    assert len((await cup.thread()).history()) == 1
    assert len(pings(cup.world)) == 2


async def test_a_thread_that_was_made_before_a_stop_is_taken_again(
    cup: Cup, monkeypatch: pytest.MonkeyPatch
) -> None:
    await drawn(cup)
    with monkeypatch.context() as patched:
        stop_after(patched, cup.world, 3)
        with pytest.raises(Stopped):
            await ContestPosts(cup.world.client, cup.world.engine).post()
    made = cup.threads[0].id
    cup.world.env.inject_error("POST", "/channels/*/messages/*/threads", status=400, code=160004)
    await cup.turn()
    assert (await cup.thread()).id == made
    assert len(pings(cup.world)) == 2


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


async def test_after_a_stop_a_match_card_gives_the_new_time_and_pings_nobody_again(
    cup: Cup, clock: Clock
) -> None:
    await drawn(cup)
    await cup.turn(minutes=1)
    before = await cup.said()
    clock.advance(hours=1)
    await cup.turn(minutes=1)
    assert await cup.said() != before
    assert len((await cup.thread()).history()) == 1
    assert len(asked(cup.world, f"/messages/{cup.threads[0].history()[0].id}")) == 1
    assert len(pings(cup.world)) == 2


async def test_a_card_in_a_thread_that_fell_silent_is_sent_anew(cup: Cup, clock: Clock) -> None:
    await drawn(cup)
    await cup.turn(minutes=1)
    clock.advance(hours=1)
    cup.world.env.inject_error("PATCH", "/channels/*/messages/*", status=400, code=50083)
    await cup.turn(minutes=1)
    assert len((await cup.thread()).history()) == 2
    assert len(pings(cup.world)) == 2


async def test_the_sign_up_card_counts_who_joins_and_leaves_by_a_command(world: World) -> None:
    cup = await Cup.make(world)
    await cup.turn()
    entering, who = world.engine.contests.entering, world.asker(world.ben)
    await entering.join(who, cup.tournament_id)
    await cup.turn()
    assert "One has joined." in cup.channel
    await entering.leave(who, cup.tournament_id)
    await cup.turn()
    assert "Nobody has joined yet." in cup.channel


async def test_many_who_join_at_once_have_the_sign_up_card_drawn_once(world: World) -> None:
    cup = await Cup.make(world)
    await cup.turn()
    entering, tid = world.engine.contests.entering, cup.tournament_id
    await entering.join(world.asker(world.ben), tid)
    await entering.join(world.asker(world.ada), tid)
    waiting = await world.engine.contests.outbox.next()
    assert [one.effect.kind for one in waiting] == ["sign_up_changed"]


async def test_a_deleted_thread_is_made_anew_and_the_match_goes_on(world: World) -> None:
    cup = await Cup.make(world, "Cleo", "Dan", speeches=2)
    await cup.begin()
    gone = await cup.thread()
    for person in await cup.debaters():
        await cup.speak(person)
    await delete(world, gone.id)
    await cup.turn()
    await cup.turn(minutes=1)
    assert (await cup.thread()).id != gone.id
    assert "Opening (1 of 2): both sides" in await cup.said()
    assert pings(world) == []


async def test_a_result_without_a_thread_is_told_in_the_channel(cup: Cup) -> None:
    await drawn(cup)
    await cup.turn()
    gone = await cup.thread()
    for person in await cup.debaters():
        await cup.speak(person)
    await delete(cup.world, gone.id)
    await cup.turn()
    await cup.turn(minutes=1)
    assert "The judge" in cup.channel


async def test_a_deleted_channel_stops_the_clocks_until_there_is_another(cup: Cup) -> None:
    await drawn(cup)
    await delete(cup.world, cup.world.channel.id)
    await cup.turn()
    reading, outbox = cup.world.engine.contests.reading, cup.world.engine.contests.outbox
    held = await reading.find(cup.organiser.asker, cup.tournament_id)
    assert held.paused is not None
    cup.world.channel = cup.world.guild.create_text_channel("elsewhere")
    await outbox.channel_is(cup.organiser, cup.tournament_id, str(cup.world.channel.id))
    await cup.turn(minutes=1)
    assert len(cup.threads) == 1


async def test_a_lost_permission_is_named_with_its_fix(world: World, cup: Cup) -> None:
    await drawn(cup)
    await deny(world, create_public_threads=False)
    await cup.turn()
    assert "I lack the permission **Create Public Threads**" in cup.channel
    await deny(world)
    await cup.turn(minutes=2)
    assert len(cup.threads) == 1


async def test_a_match_is_shown_before_anything_in_it(cup: Cup) -> None:
    await drawn(cup)
    await cup.turn()
    first = (await cup.thread()).history()[0]
    match_id = (await cup.line()).match.match_id
    assert f"m-speak:{match_id}" in ids(first)


async def test_a_round_that_is_over_is_told_with_who_leads(cup: Cup) -> None:
    await drawn(cup)
    await cup.turn()
    await cup.decide()
    assert "Round 1" in spoken(cup.world.channel.last_message)


async def test_the_end_names_the_champion(cup: Cup) -> None:
    await drawn(cup)
    await cup.turn()
    await cup.decide()
    await cup.step(Action.FINISH)
    await cup.turn()
    assert "Spring Cup" in spoken(cup.world.channel.last_message)
    assert "t-mine" in str(ids(cup.world.channel.last_message))


async def test_a_silent_round_tells_no_result(world: World) -> None:
    cup = await Cup.make(world, "Cleo", "Dan", silent_rounds=1)
    await cup.begin()
    await cup.decide()
    assert "Results of silent rounds are told when the tournament is over" in await cup.said()
    assert "The judge:" not in await cup.said()


async def test_a_cancelled_tournament_is_told_and_opens_nothing_more(cup: Cup) -> None:
    await drawn(cup)
    await cup.turn()
    one, _ = await cup.debaters()
    await cup.step(Action.CANCEL)
    await cup.turn()
    match_id = (await cup.line()).match.match_id
    assert (await cup.tap(one, f"m-speak:{match_id}")).modal is None


async def test_an_undone_release_is_told_and_its_buttons_say_so(cup: Cup) -> None:
    await drawn(cup)
    await cup.turn()
    one, _ = await cup.debaters()
    match_id = (await cup.line()).match.match_id
    thread = await cup.thread()
    await cup.step(Action.UNDO)
    await cup.turn()
    answer = await one.click(thread.history()[0], custom_id=f"m-speak:{match_id}")
    assert answer.modal is None


async def test_64_matches_open_at_once_each_with_its_thread_and_pings(world: World) -> None:
    cup = await Cup.make(world, *(f"Debater {number}" for number in range(MANY)))
    await cup.begin()
    await cup.turn()
    assert len(cup.threads) == MANY // 2
    assert sorted(pings(world)) == sorted(person.id for person in cup.people.values())
    rooms = [thread.name.partition(":")[0] for thread in cup.threads]
    assert rooms == [f"Round 1, room {number}" for number in range(1, 1 + MANY // 2)]
    assert len(asked(world, "/threads")) == MANY // 2
