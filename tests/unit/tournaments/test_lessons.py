"""What a debater's verdicts show that moved, and what to practise next."""

from arguments.judging.verdict import Criterion, CriterionScore, Phrase, Verdict
from arguments.tournaments.lessons import Drill, Moved, drill, moved_most
from tests.stand_ins import scored


def verdict(**scores: float) -> Verdict:
    """Give a verdict with two points on every criterion but the ones named."""
    criteria = {
        one: CriterionScore(score=scores.get(one, 2.0), advice=Phrase(key=f"advise-{one}"))
        for one in Criterion
    }
    return scored(70).model_copy(update={"criteria": criteria})


def test_the_criterion_that_moved_most_is_named_with_its_change() -> None:
    verdicts = [verdict(evidence=1), verdict(), verdict(evidence=3.5, clarity=1)]
    assert moved_most(verdicts) == Moved(criterion=Criterion.EVIDENCE, by=2.5)


def test_of_equal_moves_the_gain_is_named() -> None:
    verdicts = [verdict(claim=3, weighing=1), verdict()]
    assert moved_most(verdicts) == Moved(criterion=Criterion.WEIGHING, by=1)


def test_one_verdict_moved_nothing() -> None:
    assert moved_most([verdict(evidence=1)]) is None
    assert moved_most([]) is None


def test_the_drill_is_the_latest_advice_on_the_weakest_criterion() -> None:
    verdicts = [verdict(weighing=0, claim=1.5), verdict(weighing=2, claim=1.5)]
    advice = Phrase(key="advise-weighing")
    assert drill(verdicts) == Drill(criterion=Criterion.WEIGHING, mean=1.0, advice=advice)


def test_nobody_without_a_verdict_has_a_drill() -> None:
    assert drill([]) is None
