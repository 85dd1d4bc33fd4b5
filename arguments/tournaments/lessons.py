"""Lessons: what a debater's verdicts in a tournament show that moved, and what to practise next."""

from collections.abc import Sequence
from statistics import fmean

from arguments.judging.verdict import Criterion, Phrase, Verdict
from arguments.value import Value


class Moved(Value):
    """The criterion that changed most from the first verdict to the last, and by how much."""

    criterion: Criterion
    by: float


class Drill(Value):
    """The weakest criterion over all verdicts, its mean score of 0 to 4, and one thing to do."""

    criterion: Criterion
    mean: float
    advice: Phrase


def moved_most(verdicts: Sequence[Verdict]) -> Moved | None:
    """Give the criterion that moved most, a gain before a loss; None where none did."""
    if not verdicts:
        return None
    first, last = verdicts[0].criteria, verdicts[-1].criteria
    changes = {one: last[one].score - first[one].score for one in Criterion}
    most = max(Criterion, key=lambda one: (abs(changes[one]), changes[one]))
    return Moved(criterion=most, by=changes[most]) if changes[most] else None


def drill(verdicts: Sequence[Verdict]) -> Drill | None:
    """Give the latest advice on the criterion that was weakest over all; None of no verdicts."""
    if not verdicts:
        return None
    means = {one: fmean(each.criteria[one].score for each in verdicts) for one in Criterion}
    weakest = min(Criterion, key=means.__getitem__)
    advice = verdicts[-1].criteria[weakest].advice
    return Drill(criterion=weakest, mean=round(means[weakest], 2), advice=advice)
