"""Ruling: read, score, guard, and put the verdict together.

text -> reading and finds -> scorer's numbers -> guards' caps -> feedback -> verdict
"""

from arguments.claims import Side
from arguments.judging.feedback import advise, write_feedback
from arguments.judging.guards import find_guards
from arguments.judging.rubric import RulesScorer, in_halves, total_of
from arguments.judging.scoring import Case, Scorer, Scores, lay_out
from arguments.judging.spans import spans_for
from arguments.judging.verdict import HIGHEST, Criterion, CriterionScore, Span, Verdict

VERSION = RulesScorer.version
"""The judge that speaks unless another scorer is given; kept in every verdict."""


def judge(claim: str, side: Side, text: str) -> Verdict:
    """Judge an argument on one side of a claim: any strings will do, and the same give the same.

    Nothing outside is reached (no network, clock or chance), so that it can run in any process.
    Whether the text argues the side that it should is not judged: rules cannot tell.
    """
    return judge_with(RulesScorer(), claim, side, text)


def judge_with(scorer: Scorer, claim: str, side: Side, text: str) -> Verdict:
    """Judge with another scorer's numbers; reading, guards and feedback stay the same."""
    case = lay_out(claim, side, text)
    scores = scorer.score(case)
    total = total_of(scores.quality)
    guards = find_guards(case, total)
    spans = {criterion: spans_for(case, criterion) for criterion in Criterion}
    cap = min((found.cap for found in guards), default=HIGHEST)
    return Verdict(
        total=min(total, cap),
        criteria={
            criterion: _criterion(case, criterion, scores, spans[criterion])
            for criterion in Criterion
        },
        guards=guards,
        feedback=write_feedback(case, scores, spans, guards),
        version=scorer.version,
    )


def _criterion(
    case: Case, criterion: Criterion, scores: Scores, spans: tuple[Span, ...]
) -> CriterionScore:
    return CriterionScore(
        score=in_halves(scores.criteria[criterion]),
        spans=spans,
        advice=advise(case, criterion, scores, spans),
    )
