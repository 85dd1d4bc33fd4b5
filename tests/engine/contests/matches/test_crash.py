"""Crash: a program that stops anywhere takes up where it was, loses nothing and repeats nothing."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from typing import Any

import pytest

from arguments.claims import Side
from arguments.tournaments.settings import Settings
from bot.engine.asker import Asker
from bot.engine.contests.judging.verdicts import Verdicts
from bot.engine.contests.matches.deadlines import Deadlines
from bot.engine.contests.matches.sealing import SpeechSubmission
from bot.engine.judging.judges import Judge, Judges, same_process
from storage import Run, Store, personal_data
from storage.tournaments import speeches
from storage.tournaments.values import MatchState
from tests.engine.contests.matches.rooms import (
    ADA,
    BEN,
    JO,
    PANEL,
    ROOM,
    SPEECH,
    Cup,
    longer_is_better,
)
from tests.stand_ins import refuses_poison, scored

OpenCup = Callable[..., Cup]


class Killed(BaseException):
    """The program was killed."""


class Mortal:
    """A store under a program that is killed in its n-th transaction, before or after it holds."""

    def __init__(self, store: Store, *, at: int, after: bool) -> None:
        self._store = store
        self._left = at
        self._after = after

    def __getattr__(self, name: str) -> Any:
        return getattr(self._store, name)

    async def run(self, work: Callable[[Run], Any]) -> Any:
        self._left -= 1
        if self._left == 0 and not self._after:
            raise Killed
        done = await self._store.run(work)
        if self._left == 0:
            raise Killed
        return done


@contextmanager
def dying() -> Iterator[None]:
    """Let the program die."""
    with suppress(Killed):
        yield


class Frail(Mortal):
    """A store under a program that is killed within a transaction, at its n-th statement."""

    async def run(self, work: Callable[[Run], Any]) -> Any:
        return await self._store.run(lambda run: work(partial(self._statement, run)))  # type: ignore[arg-type] # it searches no text

    def _statement(self, run: Run, sql: str, **values: Any) -> list[dict[str, Any]]:
        self._left -= 1
        if self._left == 0:
            raise Killed
        return run(sql, **values)


def rows(cup: Cup) -> dict[str, Any]:
    """Give all that is on record of the first match, but for when it was tried."""
    speeches = [(one.place, one.side, one.text, one.verdict) for one in cup.speeches()]
    told = [one.key for one in cup.effects() if one.match_id in {None, ROOM}]
    match = cup.match()
    return {
        "speeches": speeches,
        "told": told,
        "match": (match.state, match.result, match.result_version),
    }


async def play(cup: Cup) -> None:
    """Play the first match; each act is sent again until it is acknowledged, as people do."""
    for place in (1, 2):
        for who in (ADA, BEN):
            await cup.speak(who, place=place)
    await cup.ballot(JO)


def mortal(cup: Cup, at: int, *, after: bool) -> Cup:
    """Give the same round as a program sees it that will be killed."""
    return Cup(Mortal(cup.store, at=at, after=after), cup.clock, cup.panel)  # type: ignore[arg-type] # a store, but for its death


def whole(cup: Cup) -> bool:
    """Tell whether the match is decided, every speech is there, and each thing is told once."""
    once = rows(cup)
    return (
        cup.match().state is MatchState.CONFIRMED
        and (len(once["told"]), len(set(once["told"]))) == (5, 5)
        and [text for _, _, text, _ in once["speeches"]] == [SPEECH] * 4
    )


@pytest.fixture
def judged_cup(open_cup: OpenCup) -> Cup:
    """Give a match that the offline judge and one person decide together."""
    judging = PANEL.model_copy(update={"judge": 50, "panel": 50})
    return open_cup(settings=Settings(judging=judging), judged_by=(JO,))


@pytest.mark.parametrize("after", [False, True])
@pytest.mark.parametrize("at", range(1, 11))
async def test_killed_at_any_transaction_a_match_ends_as_if_nothing_had_been(
    judged_cup: Cup, at: int, *, after: bool
) -> None:
    with dying():
        await play(mortal(judged_cup, at, after=after))
    await play(judged_cup)
    assert whole(judged_cup)


@pytest.mark.parametrize("at", range(3, 240, 13))
async def test_killed_within_a_transaction_a_match_ends_as_if_nothing_had_been(
    judged_cup: Cup, at: int
) -> None:
    frail = Frail(judged_cup.store, at=at, after=False)
    with dying():
        await play(Cup(frail, judged_cup.clock, judged_cup.panel))  # type: ignore[arg-type] # as above
    await play(judged_cup)
    assert whole(judged_cup)


@pytest.mark.parametrize("after", [False, True])
async def test_killed_in_a_sweep_a_walkover_is_given_once(cup: Cup, *, after: bool) -> None:
    await cup.speak(ADA)
    cup.clock.advance(minutes=15, seconds=1)
    with dying():
        await mortal(cup, 2, after=after).deadlines.sweep()
    await cup.deadlines.sweep()
    assert cup.match().result_version == 1
    assert cup.kinds().count("speeches_shown") == 2


@pytest.mark.parametrize("after", [False, True])
async def test_killed_in_the_first_sweep_after_a_stop_time_is_given_back_once(
    cup: Cup, *, after: bool
) -> None:
    await Deadlines(cup.store, cup.clock).sweep()
    cup.clock.advance(hours=1)
    with dying():
        await Deadlines(mortal(cup, 1, after=after).store, cup.clock).sweep()
    await Deadlines(cup.store, cup.clock).sweep()
    due = (await cup.speaking.sheet(ADA, ROOM)).due
    assert (due - cup.clock()).total_seconds() == 600


def judged_by(cup: Cup, judge: Judge) -> Cup:
    """Have speeches judged by another judge from now on."""
    cup.verdicts = Verdicts(cup.store, Judges(same_process(), judge=judge), cup.clock)
    return cup


async def sent(cup: Cup, who: Asker, text: str = SPEECH, *, place: int = 1) -> None:
    """Send a speech that nobody judges yet."""
    submission = SpeechSubmission(
        request_id=f"{who.name}-{place}", match_id=ROOM, place=place, text=text
    )
    await cup.speaking.submit(who, submission)


async def test_a_speech_that_was_saved_and_not_judged_is_judged_later(cup: Cup) -> None:
    await sent(cup, ADA)
    assert (await cup.verdicts.work_off(), await cup.verdicts.work_off()) == (1, 0)
    assert cup.speeches()[0].verdict is not None


async def test_one_that_cannot_be_judged_keeps_no_other_waiting(cup: Cup) -> None:
    await sent(cup, ADA, f"poison {SPEECH}")
    await sent(cup, BEN)
    assert await judged_by(cup, refuses_poison).verdicts.work_off() == 1


async def test_a_busy_judge_leaves_a_speech_for_later(cup: Cup) -> None:
    await sent(cup, ADA)
    judges = Judges(same_process(), judge=longer_is_better, limit=0)
    await Verdicts(cup.store, judges, cup.clock).of_match(ROOM)
    assert cup.speeches()[0].verdict is None
    assert await cup.verdicts.work_off() == 1


async def test_a_match_is_decided_with_its_last_verdict(cup: Cup) -> None:
    for place in (1, 2):
        await sent(cup, ADA, place=place)
        await sent(cup, BEN, place=place)
    assert cup.match().state is MatchState.JUDGING
    assert await cup.verdicts.work_off() == 4
    assert cup.match().state is MatchState.CONFIRMED


async def test_what_was_judged_twice_counts_once(cup: Cup) -> None:
    await cup.argue()
    again = cup.store.do(lambda run: speeches.judged(run, ROOM, 1, Side.FOR, scored(100)))
    await cup.verdicts.of_match(ROOM)
    assert (again, cup.match().result_version) == (True, 1)


async def test_a_speech_whose_author_was_erased_before_it_was_judged_holds_nothing_up(
    cup: Cup,
) -> None:
    await sent(cup, ADA)
    await sent(cup, BEN)
    await sent(cup, ADA, place=2)
    await sent(cup, BEN, place=2)
    cup.store.do(lambda run: personal_data.erase(run, ADA.debater_id))
    await cup.verdicts.work_off()
    cup.clock.advance(minutes=2)
    await cup.deadlines.sweep()
    result = cup.match().result
    assert result is not None
    assert result.winner is Side.AGAINST
