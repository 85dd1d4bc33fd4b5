"""Which drill now."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from arguments.drills.path import Known, Scored, path, strengths, weakest_first
from arguments.judging.verdict import Criterion

NOW = datetime(2030, 1, 1, tzinfo=UTC)
DRILLS = [Known(drill=one.value, criteria=(one,)) for one in Criterion]
SCORES = st.lists(
    st.builds(
        Scored,
        criterion=st.sampled_from(Criterion),
        score=st.integers(0, 8).map(lambda halves: halves / 2),
        at=st.integers(1, 500).map(lambda hours: NOW - timedelta(hours=hours)),
        is_drill=st.booleans(),
    ),
    max_size=60,
)


def argued(score: float, times: int, *, weak: Criterion, weakly: float) -> list[Scored]:
    """Give the scores of so many arguments, one criterion lower than the rest."""
    return [
        Scored(criterion=one, score=weakly if one is weak else score, at=NOW - timedelta(days=day))
        for day in range(1, times + 1)
        for one in Criterion
    ]


def first(drills: list[Known], scores: list[Scored]) -> tuple[str, str]:
    """Give the drill to do now, and the key of the reason."""
    step = path(drills, scores, NOW)[0]
    return step.drill, step.why.key


def test_nothing_known_begins_with_what_weighs_most() -> None:
    assert first(DRILLS, []) == ("reasoning", "path-first")


def test_the_weakest_criterion_comes_first() -> None:
    scores = argued(3, 10, weak=Criterion.CLARITY, weakly=1.5)
    assert first(DRILLS, scores) == ("clarity", "path-weakest")


def test_little_evidence_is_said_to_be_little() -> None:
    scores = argued(3, 2, weak=Criterion.CLARITY, weakly=1.5)
    assert first(DRILLS, scores) == ("clarity", "path-early")


def test_one_bad_try_does_not_decide() -> None:
    scores = argued(3, 10, weak=Criterion.CLARITY, weakly=2)
    bad = Scored(criterion=Criterion.CLAIM, score=0, at=NOW, is_drill=True)
    assert first(DRILLS, [*scores, bad])[0] == "clarity"


def test_what_is_due_comes_before_the_weakest() -> None:
    due = Known(drill="due", criteria=(Criterion.CLAIM,), due=NOW - timedelta(hours=1))
    scores = argued(3, 10, weak=Criterion.CLARITY, weakly=1)
    assert first([*DRILLS, due], scores) == ("due", "path-due")


def test_what_is_not_due_yet_waits() -> None:
    later = Known(drill="later", criteria=(Criterion.CLAIM,), due=NOW + timedelta(hours=1))
    assert first([*DRILLS, later], [])[0] != "later"


def test_of_two_for_the_weakest_the_one_done_the_longest_ago_comes_first() -> None:
    old, new = (
        Known(drill=name, criteria=(Criterion.CLAIM,), done=NOW - timedelta(days=days))
        for name, days in (("old", 9), ("new", 2))
    )
    assert first([new, old], []) == ("old", "path-first")


def test_one_done_just_now_lets_others_go_first() -> None:
    done = Known(drill="done", criteria=(Criterion.CLARITY,), done=NOW - timedelta(hours=1))
    other = Known(drill="other", criteria=(Criterion.CLAIM,))
    scores = argued(3, 10, weak=Criterion.CLARITY, weakly=1)
    assert first([done, other], scores) == ("other", "path-change")


@given(SCORES)
def test_the_order_of_scores_and_drills_changes_nothing(scores: list[Scored]) -> None:
    assert path(DRILLS[::-1], scores[::-1], NOW) == path(DRILLS, scores, NOW)


@given(SCORES)
def test_a_posterior_mean_lies_on_the_scale(scores: list[Scored]) -> None:
    assert all(0 <= mean <= 4 for mean in strengths(scores).values())


@given(SCORES)
def test_every_criterion_has_its_place(scores: list[Scored]) -> None:
    assert set(weakest_first(strengths(scores))) == set(Criterion)


@given(SCORES)
def test_every_drill_has_its_place_on_the_path(scores: list[Scored]) -> None:
    assert {step.drill for step in path(DRILLS, scores, NOW)} == {one.drill for one in DRILLS}
