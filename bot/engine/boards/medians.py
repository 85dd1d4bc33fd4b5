"""Medians: how the middle debater of a server does on each criterion, from a bounded sample.

Everybody who argued in the server is in it up to `SAMPLED`, and in a larger one so many by
their ids, which say nothing of how anybody argues; each with the mean of their latest
`EACH` judged arguments. So it costs the same however large the server is.
"""

from collections.abc import Mapping, Sequence
from statistics import fmean, median

from arguments.judging.verdict import Criterion
from arguments.responses import ServerId
from storage import Run, responses
from storage.responses import Scores

SAMPLED, EACH = 30, 2
FEWEST = 3
"""Debaters below whom a middle says more of somebody than of the server."""


def medians(run: Run, server_id: ServerId) -> dict[Criterion, float]:
    """Give the median of each criterion, 0 to 4; nothing where fewer than three argued."""
    sampled = responses.sampled_scores(run, server_id, debaters=SAMPLED, each=EACH)
    if len(sampled) < FEWEST:
        return {}
    theirs = [means(scores) for scores in sampled.values()]
    return {one: median(each[one] for each in theirs) for one in Criterion}


def means(scores: Sequence[Scores]) -> Mapping[Criterion, float]:
    """Give the mean of each criterion over some arguments; nothing over none."""
    if not scores:
        return {}
    return {one: fmean(each.criteria[one] for each in scores) for one in Criterion}
