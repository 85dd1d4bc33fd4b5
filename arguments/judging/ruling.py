"""Ruling: read, score, guard, and put the verdict together.

text -> reading and finds -> scorer's numbers -> guards' caps -> feedback -> verdict
"""

from collections.abc import Sequence
from functools import cache

from arguments.claims import Side
from arguments.judging.encoder import ModelDamaged, ModelMissing, load_encoder
from arguments.judging.feedback import advise, write_feedback
from arguments.judging.guards import find_guards
from arguments.judging.guards.places import leaving_out
from arguments.judging.rubric import RulesScorer, in_halves, total_of
from arguments.judging.scoring import Case, Scorer, Scores, lay_out
from arguments.judging.spans import spans_for
from arguments.judging.surroundings import ALONE, Surroundings
from arguments.judging.trained import TrainedScorer
from arguments.judging.verdict import HIGHEST, Criterion, CriterionScore, Phrase, Span, Verdict
from arguments.mistakes import Mistake

BY_RULES = Phrase(key="judge-note-rules")
"""Says that the rules judge has taken over."""


def judge(claim: str, side: Side, text: str, surroundings: Surroundings = ALONE) -> Verdict:
    """Judge an argument on one side of a claim: any strings will do, and the same give the same.

    Nothing outside is reached (no network, clock or chance), so that it can run in any process.
    The encoder that ships speaks; where it cannot be loaded, the rules do, with a note.
    """
    verdict = judge_with(_scorer(), claim, side, text, surroundings)
    return verdict if model_trouble() is None else verdict.model_copy(update={"notes": (BY_RULES,)})


def judge_with(
    scorer: Scorer, claim: str, side: Side, text: str, surroundings: Surroundings = ALONE
) -> Verdict:
    """Judge with another scorer's numbers; reading, guards and feedback stay the same."""
    case = lay_out(claim, side, text)
    scores = scorer.score(case)
    total = total_of(scores.share)

    def without(places: Sequence[tuple[int, int]]) -> float:
        return total_of(scorer.score(lay_out(claim, side, leaving_out(text, places))).share)

    guards = find_guards(case, total, scores.opinion, surroundings, without)
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
        leaning=scores.opinion.leaning if scores.opinion else None,
        other_side=scores.other_side and not guards,
        workings=scores.workings,
    )


def judge_version() -> str:
    """Name the judge that speaks, as verdicts name it."""
    return _scorer().version


@cache
def model_trouble() -> Mistake | None:
    """Say why the encoder cannot be loaded, if it cannot."""
    try:
        load_encoder()
    except (ModelMissing, ModelDamaged) as mistake:
        return mistake
    return None


@cache
def _scorer() -> Scorer:
    return RulesScorer() if model_trouble() else TrainedScorer(load_encoder())


def _criterion(
    case: Case, criterion: Criterion, scores: Scores, spans: tuple[Span, ...]
) -> CriterionScore:
    return CriterionScore(
        score=in_halves(scores.criteria[criterion]),
        spans=spans,
        advice=advise(case, criterion, scores, spans),
    )
