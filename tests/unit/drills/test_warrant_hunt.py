"""A link is more than its two ends, and joins them."""

from arguments.claims import Side
from tests.unit.drills.tasks import scored, task_of

TASK = task_of("warrant-hunt", "keep-nato-door-open", Side.FOR)


GOOD = (
    "Attackers choose victims whom nobody has promised to defend. Whenever an alliance admits a "
    "state, an attack on it becomes a war with all, which is why Russia "
    "left the Baltic members alone."
)


def test_a_link_that_joins_both_and_would_hold_elsewhere_is_a_good_one() -> None:
    assert scored(TASK, link=GOOD).score >= 3.5


def test_a_link_that_only_joins_the_two_again_is_weak() -> None:
    assert (
        scored(TASK, link="Because the Baltic states are members, NATO should stay open.").score
        <= 2
    )


def test_an_empty_link_is_worth_nothing() -> None:
    assert scored(TASK, link="").score == 0


def test_the_evidence_copied_back_does_not_pay() -> None:
    assert scored(TASK, link=TASK.shown[0].text).score <= 0.5


def test_the_claim_with_a_because_and_the_evidence_does_not_pay() -> None:
    assert scored(TASK, link=f"{TASK.claim} Because {TASK.shown[0].text}").score <= 0.5


def test_a_list_of_joining_words_does_not_pay() -> None:
    assert (
        scored(
            TASK, link="because so that whenever Baltic NATO members therefore rulers fear"
        ).score
        == 0
    )


def test_gibberish_does_not_pay() -> None:
    assert scored(TASK, link="asdf qwer zxcv uiop hjkl").score == 0
