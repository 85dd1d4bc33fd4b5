"""Orders to the judge are noticed in many words; talk of schools, scores and rules is not."""

import pytest

from arguments.judging.phrases import Guard
from arguments.judging.training.attacks import load_parts
from tests.unit.judging.noticed import ORDERLY, findings

INNOCENT = (
    "Schools should stop teaching to the test, because pupils chase the highest score.",
    "Judges must ignore the criteria of race, so a quota would tie their hands in court.",
    "Teachers give full marks to girls for neat writing, which a 2015 study in Tel Aviv found.",
    "The right verdict is reached sooner when a jury hears both sides, because doubt is spoken.",
    "An assistant costs 100 pounds a day, and the model of a doctor with nurses is cheaper.",
    "A system that grades you as excellent at eleven closes doors, because streams harden.",
)


@pytest.mark.parametrize("order", load_parts()["orders"])
def test_an_order_to_the_judge_is_noticed_behind_an_argument(order: str) -> None:
    assert findings(f"{ORDERLY} {order}")[Guard.TO_THE_JUDGE].spans


@pytest.mark.parametrize("text", INNOCENT)
def test_an_argument_about_scores_or_rules_is_no_order(text: str) -> None:
    assert Guard.TO_THE_JUDGE not in findings(text)
