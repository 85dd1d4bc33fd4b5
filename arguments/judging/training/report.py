"""Report: how a claim model does on the held-out editorials, beside two baselines."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from arguments.finding.model.model import Model
from arguments.judging.training.claims import examples_of, scores_of
from arguments.judging.training.editorials import Editorial
from arguments.judging.training.measures import (
    Measured,
    calibration_error,
    measure,
    precision_at,
)
from arguments.judging.training.rules import RULES_THRESHOLD, rule_score

BEST = 5
"""The sentences of an editorial that are looked at first."""
HEAD = ("detector", "F1", "macro F1", "precision", "recall", f"best {BEST}", "ECE")


class Outcome(NamedTuple):
    """How one detector did; what needs a ranking or a probability may be missing."""

    detector: str
    measured: Measured
    best: float | None = None
    error: float | None = None


def outcomes(editorials: Sequence[Editorial], model: Model) -> tuple[Outcome, ...]:
    """Measure the majority, the rules and the model on editorials that none has seen."""
    claims = [claim for one in editorials for claim in one.claims]
    by_rules = [[rule_score(one.text) for one in each.sentences] for each in editorials]
    by_model = [scores_of(model, example) for example in examples_of(editorials)]
    return (
        Outcome("majority", measure([True] * len(claims), claims)),
        _outcome("rules", editorials, by_rules, RULES_THRESHOLD),
        _outcome("trained", editorials, by_model, model.threshold),
    )


def _outcome(
    detector: str,
    editorials: Sequence[Editorial],
    scores: Sequence[Sequence[float]],
    threshold: float,
) -> Outcome:
    claims = [claim for one in editorials for claim in one.claims]
    flat = [score for one in scores for score in one]
    return Outcome(
        detector,
        measure([score >= threshold for score in flat], claims),
        precision_at(BEST, scores, [one.claims for one in editorials]),
        calibration_error(flat, claims),
    )


def drawn(measured: Sequence[Outcome]) -> Iterator[str]:
    """Draw the outcomes as a table, a line after another."""
    yield _line(HEAD)
    for one in measured:
        numbers = (*one.measured, one.best, one.error)
        yield _line((one.detector, *("" if n is None else f"{n:.3f}" for n in numbers)))


def _line(cells: Sequence[str]) -> str:
    return "".join(f"{cell:<12}" for cell in cells).rstrip()
