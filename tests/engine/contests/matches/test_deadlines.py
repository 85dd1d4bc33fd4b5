"""Deadlines: acted on once, by the rows, and never while nobody could send."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from arguments.claims import Side
from arguments.mistakes import Mistake
from arguments.tournaments.clocks import Clocks
from arguments.tournaments.results import How
from arguments.tournaments.settings import Settings
from bot.engine.contests.matches.deadlines import Deadlines
from storage.tournaments import keeping
from storage.tournaments.values import MatchId, MatchState, Outcome
from tests.engine.contests.matches.rooms import ADA, BEN, COACH, CUP, ROOM, SPEECH, Cup

OpenCup = Callable[..., Cup]
OTHER = MatchId("match-2")


def outcome(cup: Cup) -> tuple[How, Side | None] | None:
    result = cup.match().result
    return None if result is None else (result.how, result.winner)


async def test_who_does_not_open_in_time_gives_the_match_away(cup: Cup) -> None:
    await cup.speak(ADA)
    await cup.pass_time(minutes=15, seconds=1)
    assert outcome(cup) == (How.WALKOVER, Side.FOR)


async def test_where_neither_opens_both_lose(cup: Cup) -> None:
    await cup.pass_time(minutes=15, seconds=1)
    assert outcome(cup) == (How.DOUBLE_FORFEIT, None)


async def test_within_the_grace_nobody_is_late(cup: Cup) -> None:
    await cup.pass_time(minutes=15)
    assert outcome(cup) is None


async def test_a_later_speech_that_is_missed_is_an_empty_one(cup: Cup) -> None:
    await cup.speak(ADA)
    await cup.speak(BEN)
    await cup.speak(ADA, place=2)
    await cup.pass_time(minutes=15, seconds=1)
    assert [one.outcome for one in cup.speeches()][-1] is Outcome.MISSED
    assert outcome(cup) == (How.DECIDED, Side.FOR)


async def test_sweeping_twice_acts_once(cup: Cup) -> None:
    await cup.pass_time(minutes=15, seconds=1)
    assert await cup.deadlines.sweep() == 0
    assert cup.kinds().count("result") == 2


async def test_while_a_tournament_is_paused_nothing_falls_due(cup: Cup) -> None:
    cup.store.do(lambda run: keeping.pause(run, CUP, cup.clock()))
    await cup.pass_time(hours=9)
    assert outcome(cup) is None


async def test_a_pause_is_given_back(cup: Cup) -> None:
    began = cup.clock()
    cup.clock.advance(hours=9)
    cup.give_back(began)
    due = (await cup.speaking.sheet(ADA, ROOM)).due
    assert due - cup.clock() == timedelta(minutes=10)


async def posted(cup: Cup) -> None:
    """Have everything posted that waits, each in a message of its own."""
    for one in await cup.outbox.next():
        await cup.outbox.begun(one.effect.key)
        await cup.outbox.done(one.effect.key, channel_id="1", message_id=one.effect.key)


async def test_a_posted_card_is_drawn_anew_once_with_the_time_that_it_has_now(cup: Cup) -> None:
    await posted(cup)
    began = cup.clock()
    cup.clock.advance(hours=9)
    cup.give_back(began)
    redrawn = [one.effect for one in await cup.outbox.next()]
    assert [one.payload["card"] for one in redrawn] == ["match:match-1", "match:match-2"]
    assert {one.kind for one in redrawn} == {"time_moved"}


async def test_a_card_that_is_not_posted_yet_needs_no_other_time(cup: Cup) -> None:
    began = cup.clock()
    cup.clock.advance(hours=9)
    cup.give_back(began)
    assert "time_moved" not in cup.kinds()


async def test_a_time_that_is_over_before_it_was_drawn_is_let_go(cup: Cup) -> None:
    await posted(cup)
    cup.give_back(cup.clock() - timedelta(hours=1))
    cup.give_back(cup.clock() - timedelta(hours=2))
    waiting = await cup.outbox.next()
    assert cup.kinds().count("time_moved") == 4
    assert [one.effect.payload["card"] for one in waiting] == ["match:match-1", "match:match-2"]


async def test_the_last_card_alone_is_drawn_anew(cup: Cup) -> None:
    await cup.speak(ADA)
    await cup.speak(BEN)
    await posted(cup)
    cup.give_back(cup.clock() - timedelta(hours=1))
    cards = [one.effect.payload["card"] for one in await cup.outbox.next()]
    assert sorted(cards) == ["match:match-2", "shown:match-1:1"]


async def test_what_is_left_of_the_grace_is_given_back(cup: Cup) -> None:
    cup.clock.advance(minutes=13)
    stopped = cup.clock()
    cup.clock.advance(hours=9)
    cup.give_back(stopped)
    assert (await cup.speaking.sheet(ADA, ROOM)).late_until - cup.clock() == timedelta(minutes=2)


async def test_quiet_hours_stay_quiet_after_a_stop(open_cup: OpenCup) -> None:
    clocks = Clocks(slow_hours=12, quiet=(22, 6), zone="UTC")
    cup = open_cup(settings=Settings(clocks=clocks))
    stopped = cup.clock()
    cup.clock.advance(hours=6)
    cup.give_back(stopped)
    due = (await cup.speaking.sheet(ADA, ROOM)).due
    assert (due.day, due.hour) == (2, 14)


def watched(cup: Cup) -> Deadlines:
    """Give deadlines that take a silence for the program having been down."""
    return Deadlines(cup.store, cup.clock)


async def test_a_deadline_that_passed_while_the_program_was_down_is_moved(cup: Cup) -> None:
    await watched(cup).sweep()
    cup.clock.advance(hours=9)
    await watched(cup).sweep()
    assert outcome(cup) is None
    due = (await cup.speaking.sheet(ADA, ROOM)).due
    assert due - cup.clock() == timedelta(minutes=10)


async def test_whoever_sends_before_the_first_sweep_after_that_is_in_time(cup: Cup) -> None:
    await watched(cup).sweep()
    cup.clock.advance(hours=9)
    assert not (await cup.speak(ADA)).repeat


async def test_time_is_given_back_once(cup: Cup) -> None:
    await watched(cup).sweep()
    cup.clock.advance(hours=9)
    await watched(cup).sweep()
    due = (await cup.speaking.sheet(ADA, ROOM)).due
    await watched(cup).sweep()
    assert (await cup.speaking.sheet(ADA, ROOM)).due == due


async def test_a_clock_that_is_set_back_moves_no_deadline(cup: Cup) -> None:
    await watched(cup).sweep()
    due = (await cup.speaking.sheet(ADA, ROOM)).due
    cup.clock.advance(hours=-3)
    await watched(cup).sweep()
    assert (await cup.speaking.sheet(ADA, ROOM)).due == due


async def test_an_organiser_gives_more_time_even_when_it_was_over(cup: Cup) -> None:
    cup.clock.advance(minutes=20)
    due = await cup.deadlines.extend(COACH, ROOM, timedelta(minutes=5))
    assert due - cup.clock() == timedelta(minutes=5)
    assert not (await cup.speak(ADA)).repeat


async def test_more_time_is_told_in_the_match_each_time_that_it_is_given(cup: Cup) -> None:
    await cup.deadlines.extend(COACH, ROOM, timedelta(minutes=5))
    await cup.deadlines.extend(COACH, ROOM, timedelta(minutes=5))
    assert cup.kinds().count("time_given") == 2


async def test_less_time_cannot_be_given(cup: Cup) -> None:
    with pytest.raises(Mistake, match="mistake-extension"):
        await cup.deadlines.extend(COACH, ROOM, timedelta(minutes=-5))


async def test_a_match_with_a_result_gets_no_more_time(cup: Cup) -> None:
    await cup.argue()
    with pytest.raises(Mistake, match="mistake-extension-none"):
        await cup.deadlines.extend(COACH, ROOM, timedelta(minutes=5))


async def test_who_was_late_may_be_let_in_and_the_walkover_is_taken_back(cup: Cup) -> None:
    await cup.deadlines.extend(COACH, OTHER, timedelta(hours=1))
    await cup.speak(ADA)
    await cup.pass_time(minutes=15, seconds=1)
    await cup.deadlines.let_in(COACH, ROOM, timedelta(minutes=5))
    assert cup.match().state is MatchState.OPEN
    await cup.speak(BEN)
    assert (await cup.speaking.sheet(ADA, ROOM)).place == 2
    assert cup.kinds().count("speeches_shown") == 2


async def test_a_rebuttal_that_was_late_may_be_let_in_before_the_next_is_in(
    open_cup: OpenCup,
) -> None:
    cup = open_cup(settings=Settings(speeches=3))
    await cup.speak(ADA)
    await cup.speak(BEN)
    await cup.speak(ADA, place=2)
    await cup.pass_time(minutes=15, seconds=1)
    await cup.deadlines.let_in(COACH, ROOM, timedelta(minutes=5))
    await cup.speak(BEN, place=2)
    assert (await cup.speaking.sheet(BEN, ROOM)).place == 3


async def test_where_nothing_was_missed_nothing_is_let_in(cup: Cup) -> None:
    await cup.speak(ADA)
    with pytest.raises(Mistake, match="mistake-nothing-missed"):
        await cup.deadlines.let_in(COACH, ROOM, timedelta(minutes=5))


async def test_a_round_that_is_over_lets_nobody_in(cup: Cup) -> None:
    await cup.pass_time(minutes=15, seconds=1)
    with pytest.raises(Mistake, match="mistake-let-in-round-over"):
        await cup.deadlines.let_in(COACH, ROOM, timedelta(minutes=5))


async def test_an_entry_that_withdraws_gives_its_open_match_away(cup: Cup) -> None:
    cup.withdraw(cup.match().entry_for)
    assert outcome(cup) == (How.WALKOVER, Side.AGAINST)


async def test_a_speech_before_that_stays_on_record(cup: Cup) -> None:
    await cup.speak(ADA)
    cup.withdraw(cup.match().entry_for)
    assert cup.speeches()[0].text == SPEECH
