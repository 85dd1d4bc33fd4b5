"""A link is more than its two ends, and joins them."""

from random import Random

from arguments.claims import Side
from arguments.drills.catalogue import drill_of
from arguments.drills.spec import Material, Outcome, Task
from arguments.packs import starter_packs

CLAIM = next(
    claim
    for pack in starter_packs()
    for claim in pack.claims
    if claim.claim_id == "keep-nato-door-open"
)
DRILL = drill_of("warrant-hunt")


def task() -> Task:
    given = DRILL.task(
        Material(
            claim=CLAIM,
            side=Side.FOR,
            with_side=CLAIM.considerations.on_for,
            other_side=CLAIM.considerations.on_against,
        ),
        Random(1),
    )
    assert given is not None
    return given


def scored(**answers: str) -> Outcome:
    return DRILL.score(task(), answers)


GOOD = (
    "Attackers choose victims whom nobody has promised to defend. Whenever an alliance admits a "
    "state, an attack on it becomes a war with all, which is why Russia "
    "left the Baltic members alone."
)


def test_a_link_that_joins_both_and_would_hold_elsewhere_is_a_good_one() -> None:
    assert scored(link=GOOD).score >= 3.5


def test_a_link_that_only_joins_the_two_again_is_weak() -> None:
    assert scored(link="Because the Baltic states are members, NATO should stay open.").score <= 2


def test_an_empty_link_is_worth_nothing() -> None:
    assert scored(link="").score == 0


def test_the_evidence_copied_back_does_not_pay() -> None:
    assert scored(link=task().shown[0].text).score <= 0.5


def test_the_claim_with_a_because_and_the_evidence_does_not_pay() -> None:
    assert scored(link=f"{task().claim} Because {task().shown[0].text}").score <= 0.5


def test_a_list_of_joining_words_does_not_pay() -> None:
    assert (
        scored(link="because so that whenever Baltic NATO members therefore rulers fear").score == 0
    )


def test_gibberish_does_not_pay() -> None:
    assert scored(link="asdf qwer zxcv uiop hjkl").score == 0
