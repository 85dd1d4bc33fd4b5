"""One choice is right, and the words say why."""

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
DRILL = drill_of("fallacy-spotting")


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


def choose(*, right: bool) -> Outcome:
    given = task()
    return scored(kind=next(one for one in given.fields[0].choices if (one == given.key) is right))


def test_the_right_choice_is_worth_all() -> None:
    assert (choose(right=True).score, choose(right=True).right) == (4, True)


def test_a_wrong_choice_is_worth_little_and_says_why() -> None:
    wrong = choose(right=False)
    assert wrong.score <= 1
    assert [check.name for check in wrong.checks] == ["kind", "tempted"]


def test_no_choice_is_worth_nothing_and_moves_no_rating() -> None:
    assert (scored().score, scored().right) == (0, None)


def test_a_choice_that_was_not_offered_is_none() -> None:
    assert scored(kind="all of them").right is None
