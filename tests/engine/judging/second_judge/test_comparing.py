"""Of two texts each stands in front once; what is better in one place only is no better."""

import json

import pytest

from arguments.claims import Side
from arguments.judging.comparing import Argument, Winner
from bot.engine.judging.judges import Judges, same_process
from bot.engine.judging.second_judge import SecondJudge
from tests.engine.judging.second_judge.scripted import (
    CLAIM,
    SERVER,
    Model,
    Says,
    Second,
    capped,
    completion,
)

GOOD = Argument(
    side=Side.FOR, text="They do, because every week of talks is a week without an attack."
)
POOR = Argument(side=Side.AGAINST, text="They do not, and everybody knows that they never did.")


def prefers(better: str) -> Says:
    return completion(json.dumps({"reason": "It gives one.", "better": better}))


@pytest.mark.parametrize(
    ("shown", "swapped", "outcome"),
    [
        ("first", "second", Winner.FIRST),
        ("second", "first", Winner.SECOND),
        ("first", "first", Winner.NEITHER),
        ("second", "second", Winner.NEITHER),
        ("neither", "neither", Winner.NEITHER),
        ("first", "neither", Winner.NEITHER),
    ],
)
async def test_a_text_wins_in_both_places_or_not_at_all(
    second: SecondJudge, model: Model, shown: str, swapped: str, outcome: Winner
) -> None:
    model.will(prefers(shown), prefers(swapped))
    assert await second.compare(CLAIM, GOOD, POOR, server_id=SERVER) == outcome


async def test_each_text_stands_in_front_once(second: SecondJudge, model: Model) -> None:
    model.will(prefers("neither"))
    await second.compare(CLAIM, GOOD, POOR, server_id=SERVER)
    first, then = model.users()
    assert first.index(GOOD.text) < first.index(POOR.text)
    assert then.index(POOR.text) < then.index(GOOD.text)


@pytest.mark.parametrize("answer", ["the first", '{"better": "third"}', '{"better": "first"}'])
async def test_an_unclear_comparison_is_left_to_the_offline_judge(
    second: SecondJudge, model: Model, answer: str
) -> None:
    model.will(completion(answer))
    assert await second.compare(CLAIM, GOOD, POOR, server_id=SERVER) is None


async def test_texts_that_a_guard_caps_are_not_compared(make: Second, model: Model) -> None:
    first = Judges(same_process(), judge=capped)
    outcome = await make(first).compare(CLAIM, GOOD, POOR, server_id=SERVER)
    first.close()
    assert (outcome, model.asked) == (None, [])
