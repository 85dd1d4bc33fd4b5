"""Rulings: an organiser's word is a version of the result, and never a silent one."""

from collections.abc import Callable

import pytest

from arguments.claims import Side
from arguments.mistakes import Mistake
from arguments.tournaments.results import How, Result
from storage import Run
from storage.tournaments import results, rounds
from storage.tournaments.values import MatchState, NewRound
from tests.engine.contests.matches.rooms import ADA, COACH, CUP, ROOM, Cup

OpenCup = Callable[..., Cup]
FOR_WINS, AGAINST_WINS = (Result(how=How.DECIDED, winner=side) for side in Side)


def draw_next(run: Run, cup: Cup) -> None:
    """Have the next round drawn."""
    rounds.add_draft(run, CUP, NewRound(round=2, seed=2), [], cup.clock())


async def test_the_organisers_ruling_is_a_new_version_and_tells_of_later_draws(cup: Cup) -> None:
    await cup.confirming.settle(COACH, ROOM, FOR_WINS, "")
    cup.store.do(lambda run: draw_next(run, cup))
    match = await cup.confirming.settle(COACH, ROOM, AGAINST_WINS, "A slip.")
    assert match.result_version == 2
    assert cup.notices() == ["later-draws"]


async def test_every_version_of_a_result_is_kept_with_its_reason(cup: Cup) -> None:
    await cup.confirming.settle(COACH, ROOM, FOR_WINS, "First.")
    await cup.confirming.settle(COACH, ROOM, AGAINST_WINS, "Second.")
    kept = cup.store.read_now(lambda run: results.versions(run, ROOM))
    assert [(one.result, one.reason) for one in kept] == [
        (FOR_WINS, "First."),
        (AGAINST_WINS, "Second."),
    ]


async def test_a_match_that_is_postponed_lets_the_round_go_on(cup: Cup) -> None:
    await cup.confirming.settle(COACH, ROOM, Result(how=How.POSTPONED), "The hall is shut.")
    assert cup.match().state is MatchState.CONFIRMED


async def test_a_speech_after_a_ruling_changes_nothing(cup: Cup) -> None:
    await cup.confirming.settle(COACH, ROOM, FOR_WINS, "")
    with pytest.raises(Mistake, match="mistake-speeches-over"):
        await cup.speak(ADA)


async def test_the_same_ruling_twice_is_one(cup: Cup) -> None:
    ruling = Result(how=How.WALKOVER, winner=Side.FOR)
    await cup.confirming.settle(COACH, ROOM, ruling, "")
    assert (await cup.confirming.settle(COACH, ROOM, ruling, "")).result_version == 1


@pytest.mark.parametrize(
    ("result", "key"),
    [
        (Result(how=How.BYE, winner=Side.FOR), "mistake-ruling-none"),
        (Result(how=How.WALKOVER), "mistake-ruling-winner"),
        (Result(how=How.DECIDED, winner=Side.FOR, score_for=99), "mistake-ruling-points"),
    ],
)
async def test_a_ruling_that_cannot_be_is_refused(cup: Cup, result: Result, key: str) -> None:
    with pytest.raises(Mistake, match=key):
        await cup.confirming.settle(COACH, ROOM, result, "")


async def test_after_the_break_somebody_wins(open_cup: OpenCup) -> None:
    cup = open_cup(knockout=True)
    with pytest.raises(Mistake, match="mistake-ruling-winner"):
        await cup.confirming.settle(COACH, ROOM, Result(how=How.DECIDED), "")
