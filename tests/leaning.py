"""A stand-in for a judge that can tell sides: every text argues Against, and scores the same."""

from arguments.claims import Side
from arguments.judging.surroundings import ALONE, Surroundings
from arguments.judging.verdict import (
    Criterion,
    CriterionScore,
    Effect,
    Feedback,
    Leaning,
    Phrase,
    Span,
    Stretch,
    Verdict,
    Workings,
)

ADVICE = Phrase(key="criterion-evidence-about")
SURE = Leaning(argues_for=0.02, argues_against=0.97, off_topic=0.01)
WORKINGS = Workings(
    quality=0.5,
    coverage=0.25,
    breadth=0.08,
    stretches=(Stretch(start=0, end=12, quality=0.5), Stretch(start=13, end=25, quality=0.125)),
)


def leans_against(claim: str, side: Side, text: str, surroundings: Surroundings = ALONE) -> Verdict:
    """Take a text to argue Against."""
    kept = Span(start=0, end=12, text=text[:12], effect=Effect.EARNED, why=ADVICE)
    return Verdict(
        total=76.2,
        criteria={one: CriterionScore(score=1, spans=(kept,), advice=ADVICE) for one in Criterion},
        feedback=Feedback(
            goal=Criterion.EVIDENCE, keep=kept, change=None, gap=ADVICE, task=ADVICE, starter=ADVICE
        ),
        version="leaning-1",
        leaning=SURE,
        other_side=side is Side.FOR,
        workings=WORKINGS,
    )
