"""What is worked out for a spar away from the event loop: plain functions that can be handed over.

What they need is imported where they run, so that who does not spar waits for none of it.
"""

from collections.abc import Sequence

from arguments.claims import Claim, Side
from arguments.judging.verdict import Criterion, Verdict
from arguments.likeness import Vector
from arguments.sparring.answers import Answer, Engaged
from arguments.sparring.course import Closing, Exchange
from arguments.sparring.moves import Candidate, Move


def read_words(texts: Sequence[str]) -> list[Vector]:
    """Give the vectors of texts, in order."""
    from arguments.likeness import vectors_of  # noqa: PLC0415 (see above)

    return vectors_of(texts)


def next_move(  # noqa: PLR0917 (what `choose` needs)
    claim: Claim,
    side: Side,
    text: str,
    lent: Sequence[Candidate],
    told: Sequence[Move],
    passed: Sequence[str],
    answers: Sequence[Answer],
) -> Move:
    """Choose what to say next, from what the claim brings and from what others lend."""
    from arguments.sparring.choosing import choose  # noqa: PLC0415 (see above)
    from arguments.sparring.supply import (  # noqa: PLC0415 (see above)
        article_candidates,
        consideration_candidates,
    )

    own = (*consideration_candidates(claim, side), *article_candidates(claim, side))
    return choose(claim, side, text, (*own, *lent), told, passed, answers)


def judge_answer(
    claim: Claim, side: Side, move: Move, answer: Answer, before: Sequence[str]
) -> Engaged:
    """Judge how well an answer meets a move, after all that was said before."""
    from arguments.sparring.engaging import engage  # noqa: PLC0415 (see above)

    return engage(claim, side, move, answer, before)


def closing_of(
    claim: Claim, side: Side, opening: str, exchanges: Sequence[Exchange], first: Verdict
) -> Closing:
    """Tell what a spar came to."""
    from arguments.sparring.closing import close  # noqa: PLC0415 (see above)

    return close(claim, side, opening, exchanges, first, drill_names())


def drill_names() -> dict[Criterion, str]:
    """Name the drill that trains each criterion: one that is made for it, else one beside it."""
    from arguments.drills.catalogue import drills  # noqa: PLC0415 (see above)

    known = [(drill.name, drill.criteria) for drill in drills().values()]
    found: dict[Criterion, str] = {}
    for criterion in Criterion:
        by_place = sorted(
            (criteria.index(criterion), name) for name, criteria in known if criterion in criteria
        )
        if by_place:
            found[criterion] = by_place[0][1]
    return found
