"""Another scorer can give the numbers; everything else stays."""

from arguments.claims import Side
from arguments.judging import judge, judge_with
from arguments.judging.rubric import WEIGHTS, RulesScorer, in_halves, total_of
from arguments.judging.scoring import Case, Scores, lay_out
from arguments.judging.verdict import Criterion


class Even:
    """A scorer that finds everything equally good."""

    version = "even-1"

    def __init__(self, share: float) -> None:
        self.share = share

    def score(self, case: Case) -> Scores:
        assert case.reading.words
        return Scores(criteria=dict.fromkeys(Criterion, self.share), share=self.share)


def test_another_scorer_gives_the_numbers_and_its_name(claim: str, newcomer: str) -> None:
    verdict = judge_with(Even(0.5), claim, Side.FOR, newcomer)
    assert verdict.total == 75
    assert {part.score for part in verdict.criteria.values()} == {2.0}
    assert verdict.version == "even-1"


def test_spans_and_guards_do_not_depend_on_the_scorer(claim: str, newcomer: str) -> None:
    ours = judge(claim, Side.FOR, newcomer).criteria[Criterion.REASONING].spans
    theirs = judge_with(Even(0.5), claim, Side.FOR, newcomer).criteria[Criterion.REASONING].spans
    assert ours == theirs


def test_guards_cap_any_scorer(claim: str) -> None:
    assert judge_with(Even(1.0), claim, Side.FOR, claim).total < 60


def test_the_weights_sum_to_one() -> None:
    assert round(sum(WEIGHTS.values()), 9) == 1


def test_by_rules_the_share_is_the_weighted_sum_of_the_criteria(claim: str, newcomer: str) -> None:
    scores = RulesScorer().score(lay_out(claim, Side.FOR, newcomer))
    assert scores.share == sum(WEIGHTS[c] * scores.criteria[c] for c in Criterion)


def test_scores_are_in_halves_and_totals_in_tenths() -> None:
    assert [in_halves(share) for share in (0.0, 0.06, 0.07, 0.5, 1.0, 1.2)] == [0, 0, 0.5, 2, 4, 4]
    assert [total_of(quality) for quality in (-1, 0, 0.5, 0.3333, 1, 2)] == [
        50,
        50,
        75,
        66.7,
        100,
        100,
    ]
