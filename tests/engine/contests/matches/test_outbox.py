"""The outbox: everything is shown once and in order, whatever is deleted, refused or restarted."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from arguments.mistakes import Mistake
from arguments.tournaments.entries import TournamentId
from arguments.tournaments.settings import Settings
from bot.engine.contests import effects
from bot.engine.contests.outbox import MOST_TRIES
from bot.engine.contests.people import Organiser, known_tournament
from storage import Run
from storage.tournaments import keeping, rounds
from storage.tournaments.values import MatchId
from tests.engine.contests.matches.rooms import ADA, BEN, COACH, CUP, ROOM, Cup
from tests.stand_ins import Clock, asker

OpenCup = Callable[..., Cup]


def other_cup(run: Run, clock: Clock) -> None:
    """Have another tournament beside it, with something to show."""
    other = TournamentId("other")
    name, server_id = "Autumn Cup", ADA.server_id
    keeping.create(
        run, other, server_id, name, Settings(), seed=1, by=None, now=clock(), channel_id="c"
    )
    effects.put(run, clock(), effects.sign_up(known_tournament(run, other)))


async def keys(cup: Cup) -> list[str]:
    return [one.effect.key for one in await cup.outbox.next()]


async def carried_out(cup: Cup) -> None:
    """Carry everything out that waits."""
    for one in await cup.outbox.next():
        await cup.outbox.begun(one.effect.key)
        await cup.outbox.done(one.effect.key)


async def test_effects_come_in_the_order_in_which_they_were_caused(cup: Cup) -> None:
    await cup.speak(ADA)
    await cup.speak(BEN)
    assert await keys(cup) == ["match:match-1", "match:match-2", "shown:match-1:1"]


async def test_what_is_done_is_not_given_again(cup: Cup) -> None:
    await carried_out(cup)
    assert await keys(cup) == []


async def test_what_was_begun_before_a_restart_may_be_there(cup: Cup) -> None:
    [first, *_] = await cup.outbox.next()
    await cup.outbox.begun(first.effect.key)
    [again, *_] = await cup.outbox.next()
    assert (first.maybe_done, again.maybe_done) == (False, True)
    assert again.nonce == first.nonce


async def test_what_was_refused_is_surely_not_there_and_tried_later(cup: Cup) -> None:
    await cup.outbox.begun("match:match-1")
    again = await cup.outbox.failed("match:match-1", "busy")
    assert again is not None
    assert await keys(cup) == ["match:match-2"]
    cup.clock.now = again
    assert not (await cup.outbox.next())[0].maybe_done


async def test_what_was_refused_holds_up_the_rest_of_its_match_alone(cup: Cup) -> None:
    await cup.speak(ADA)
    await cup.speak(BEN)
    await cup.outbox.begun("match:match-1")
    await cup.outbox.failed("match:match-1", "busy")
    assert await keys(cup) == ["match:match-2"]


async def refused(cup: Cup, key: str) -> timedelta | None:
    """Refuse an effect once, and tell how long it waits."""
    await cup.outbox.begun(key)
    again = await cup.outbox.failed(key, "busy")
    return None if again is None else again - cup.clock()


async def test_each_refusal_doubles_the_wait_up_to_ten_minutes(cup: Cup) -> None:
    waits = [await refused(cup, "match:match-1") for _ in range(9)]
    assert waits[:3] == [timedelta(seconds=10), timedelta(seconds=20), timedelta(seconds=40)]
    assert waits[-1] == timedelta(minutes=10)


async def test_after_a_day_of_refusals_it_is_dropped_and_told(cup: Cup) -> None:
    waits = [await refused(cup, "match:match-1") for _ in range(MOST_TRIES)]
    assert waits[-1] is None
    assert cup.notices() == ["not-shown"]


async def test_a_notice_that_cannot_be_shown_is_told_by_no_other(cup: Cup) -> None:
    notice = effects.notice(cup.tournament(), "ruling-needed", "x")
    cup.store.do(lambda run: effects.put(run, cup.clock(), notice))
    assert [await refused(cup, notice.key) for _ in range(MOST_TRIES)][-1] is None
    assert len(cup.notices()) == 1


async def test_a_deleted_thread_is_made_anew_once(cup: Cup) -> None:
    await carried_out(cup)
    await cup.outbox.thread_made(ROOM, "thread-1")
    assert await cup.outbox.thread_gone(ROOM, "thread-1")
    assert not await cup.outbox.thread_gone(ROOM, "thread-1")
    assert await keys(cup) == ["match:match-1:1"]


async def test_a_second_thread_may_be_deleted_too(cup: Cup) -> None:
    await cup.outbox.thread_made(ROOM, "thread-1")
    await cup.outbox.thread_gone(ROOM, "thread-1")
    await cup.outbox.thread_made(ROOM, "thread-2")
    assert await cup.outbox.thread_gone(ROOM, "thread-2")
    assert (await keys(cup))[-1] == "match:match-1:2"


async def test_speeches_outlive_their_thread(cup: Cup) -> None:
    await cup.speak(ADA)
    await cup.outbox.thread_made(ROOM, "thread-1")
    await cup.outbox.thread_gone(ROOM, "thread-1")
    await cup.speak(BEN)
    assert [one.text is not None for one in cup.speeches()] == [True, True, False, False]


async def test_the_thread_of_a_match_that_is_over_is_not_made_anew(cup: Cup) -> None:
    await cup.argue()
    await cup.outbox.thread_made(ROOM, "thread-1")
    assert not await cup.outbox.thread_gone(ROOM, "thread-1")


async def test_where_the_channel_is_gone_clocks_stand_and_nothing_is_lost(cup: Cup) -> None:
    assert await cup.outbox.channel_gone(CUP, "channel-1")
    await cup.pass_time(hours=9)
    assert cup.match().result is None
    assert await keys(cup) == []


async def test_in_another_channel_it_goes_on_with_the_time_given_back(cup: Cup) -> None:
    cup.clock.advance(microseconds=-1234)
    await cup.outbox.channel_gone(CUP, "channel-1")
    await cup.pass_time(hours=9)
    await cup.outbox.channel_is(COACH, CUP, "channel-2")
    assert await keys(cup) == ["match:match-1", "match:match-2"]
    due = (await cup.speaking.sheet(ADA, ROOM)).due
    assert round((due - cup.clock()).total_seconds()) == 600


async def test_a_late_word_of_an_older_channel_stops_nothing(cup: Cup) -> None:
    await cup.outbox.channel_is(COACH, CUP, "channel-2")
    assert not await cup.outbox.channel_gone(CUP, "channel-1")
    assert cup.tournament().paused is None


async def test_an_organiser_of_another_server_moves_nothing(cup: Cup) -> None:
    elsewhere = Organiser(asker=asker("Coach", "discord:2"))
    with pytest.raises(Mistake, match="mistake-tournament-unknown"):
        await cup.outbox.channel_is(elsewhere, CUP, "channel-2")


async def test_cards_of_a_draw_that_was_withdrawn_are_let_go(cup: Cup) -> None:
    cup.store.do(lambda run: rounds.withdraw(run, CUP, 1, 1))
    assert await keys(cup) == []


async def test_a_result_that_was_replaced_before_it_was_shown_is_shown_once(cup: Cup) -> None:
    await cup.argue()
    await cup.appealing.appeal(BEN, ROOM, "Not read.")
    result = cup.match().result
    assert result is not None
    other = result.model_copy(update={"winner": result.winner and result.winner.other})
    await cup.appealing.uphold(COACH, ROOM, other, "Right.")
    assert [key for key in await keys(cup) if key.startswith("result")] == ["result:match-1:2"]


async def test_a_walkover_that_was_taken_back_before_it_was_shown_is_not_shown(cup: Cup) -> None:
    await cup.deadlines.extend(COACH, MatchId("match-2"), timedelta(hours=1))
    await cup.speak(ADA)
    await cup.pass_time(minutes=15, seconds=1)
    await cup.deadlines.let_in(COACH, ROOM, timedelta(minutes=5))
    assert not [key for key in await keys(cup) if key.startswith("result")]


async def test_a_pause_of_the_organisers_own_outlasts_a_new_channel(cup: Cup) -> None:
    cup.store.do(lambda run: keeping.pause(run, CUP, cup.clock()))
    cup.clock.advance(minutes=1)
    await cup.outbox.channel_gone(CUP, "channel-1")
    await cup.outbox.channel_is(COACH, CUP, "channel-2")
    assert await cup.outbox.channel_of(CUP) == "channel-2"
    assert cup.tournament().paused is not None


async def test_a_tournament_that_waits_for_a_channel_keeps_no_other_waiting(
    cup: Cup, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.engine.contests.outbox._READ_AT_LEAST", 1)
    await cup.outbox.channel_gone(CUP, "channel-1")
    cup.store.do(lambda run: other_cup(run, cup.clock))
    assert [one.effect.key for one in await cup.outbox.next(1)] == ["sign-up:other:0"]
