"""Appeals: once a match, by one who argued it, in time, and answered once."""

from collections.abc import Callable

import pytest

from arguments.claims import Side
from arguments.mistakes import Mistake
from arguments.tournaments.results import How, Result
from arguments.tournaments.settings import Settings
from storage import Run
from storage.tournaments import rounds
from storage.tournaments.values import AppealState, NewRound
from tests.engine.contests.matches.rooms import ADA, BEN, CLEO, COACH, CUP, ROOM, Cup

OpenCup = Callable[..., Cup]
FOR_WINS, AGAINST_WINS = (Result(how=How.DECIDED, winner=side) for side in Side)
WORDS = "My second point was not read."


@pytest.fixture
async def cup(open_cup: OpenCup) -> Cup:
    cup = open_cup()
    await cup.confirming.settle(COACH, ROOM, FOR_WINS, "")
    return cup


def release_next(run: Run, cup: Cup) -> None:
    """Have the next round drawn and released."""
    rounds.add_draft(run, CUP, NewRound(round=2, seed=2), [], cup.clock())
    rounds.release(run, CUP, 2, 1, cup.clock())


async def test_an_appeal_is_told_the_organiser(cup: Cup) -> None:
    await cup.appealing.appeal(BEN, ROOM, WORDS)
    assert cup.notices() == ["appeal-made"]


async def test_an_appeal_is_upheld_with_another_result(cup: Cup) -> None:
    await cup.appealing.appeal(BEN, ROOM, WORDS)
    match = await cup.appealing.uphold(COACH, ROOM, AGAINST_WINS, "Right.")
    assert (match.result, match.result_version) == (AGAINST_WINS, 2)
    assert await cup.appealing.open(COACH, CUP) == []


async def test_an_appeal_cannot_be_upheld_with_the_same_result(cup: Cup) -> None:
    await cup.appealing.appeal(BEN, ROOM, WORDS)
    with pytest.raises(Mistake, match="mistake-appeal-same-result"):
        await cup.appealing.uphold(COACH, ROOM, FOR_WINS, "Right.")
    assert len(await cup.appealing.open(COACH, CUP)) == 1


async def test_a_dismissed_appeal_leaves_the_result(cup: Cup) -> None:
    await cup.appealing.appeal(BEN, ROOM, WORDS)
    await cup.appealing.dismiss(COACH, ROOM, "It was.")
    match = await cup.appealing.dismiss(COACH, ROOM, "It was.")
    assert match.result_version == 1
    assert cup.notices() == ["appeal-made", "appeal-dismissed"]


async def test_upholding_twice_is_upholding_once(cup: Cup) -> None:
    await cup.appealing.appeal(BEN, ROOM, WORDS)
    await cup.appealing.uphold(COACH, ROOM, AGAINST_WINS, "")
    assert (await cup.appealing.uphold(COACH, ROOM, AGAINST_WINS, "")).result_version == 2


async def test_what_was_upheld_cannot_be_dismissed(cup: Cup) -> None:
    await cup.appealing.appeal(BEN, ROOM, WORDS)
    await cup.appealing.uphold(COACH, ROOM, AGAINST_WINS, "")
    with pytest.raises(Mistake, match="mistake-appeal-none"):
        await cup.appealing.dismiss(COACH, ROOM, "No.")


async def test_there_is_one_appeal_a_match(cup: Cup) -> None:
    appeal = await cup.appealing.appeal(BEN, ROOM, WORDS)
    assert await cup.appealing.appeal(BEN, ROOM, WORDS) == appeal
    assert appeal.state is AppealState.OPEN
    with pytest.raises(Mistake, match="mistake-appeal-once"):
        await cup.appealing.appeal(ADA, ROOM, "Me too.")


async def test_only_who_argued_a_match_appeals(cup: Cup) -> None:
    with pytest.raises(Mistake, match="mistake-match-not-yours"):
        await cup.appealing.appeal(CLEO, ROOM, WORDS)


async def test_a_day_is_enough_to_appeal_whatever_is_released(cup: Cup) -> None:
    cup.store.do(lambda run: release_next(run, cup))
    cup.clock.advance(hours=24)
    assert await cup.appealing.appeal(BEN, ROOM, WORDS)


async def test_after_a_day_and_the_next_release_an_appeal_is_late(cup: Cup) -> None:
    cup.store.do(lambda run: release_next(run, cup))
    cup.clock.advance(hours=24, seconds=1)
    with pytest.raises(Mistake, match="mistake-appeal-late"):
        await cup.appealing.appeal(BEN, ROOM, WORDS)


@pytest.mark.parametrize(("text", "key"), [("...", "empty"), ("word " * 300, "long")])
async def test_an_appeal_says_something_and_not_too_much(cup: Cup, text: str, key: str) -> None:
    with pytest.raises(Mistake, match=f"mistake-appeal-{key}"):
        await cup.appealing.appeal(BEN, ROOM, text)


async def test_without_a_result_there_is_nothing_to_appeal_against(open_cup: OpenCup) -> None:
    with pytest.raises(Mistake, match="mistake-appeal-early"):
        await open_cup().appealing.appeal(BEN, ROOM, WORDS)


async def test_a_tournament_may_take_no_appeals(open_cup: OpenCup) -> None:
    cup = open_cup(settings=Settings(appeals=False))
    await cup.confirming.settle(COACH, ROOM, FOR_WINS, "")
    with pytest.raises(Mistake, match="mistake-appeals-off"):
        await cup.appealing.appeal(BEN, ROOM, WORDS)
