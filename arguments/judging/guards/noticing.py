"""Noticing: every guard is asked about a text, and what they say is put in order."""

from collections.abc import Iterator

from arguments.judging.guards.addressing import addressed_to_the_judge
from arguments.judging.guards.caps import Notice, Rest, cap_of, finding_of
from arguments.judging.guards.claim_again import claim_again
from arguments.judging.guards.copying import copied
from arguments.judging.guards.language import unreadable
from arguments.judging.guards.listing import listed
from arguments.judging.guards.repetition import repeated
from arguments.judging.guards.salad import salad
from arguments.judging.guards.specificity import generic
from arguments.judging.guards.straying import off_topic
from arguments.judging.opinion import Opinion
from arguments.judging.phrases import Guard
from arguments.judging.scoring import Case
from arguments.judging.surroundings import ALONE, Surroundings
from arguments.judging.verdict import GuardFinding


def find_guards(
    case: Case,
    total: float,
    opinion: Opinion | None = None,
    surroundings: Surroundings = ALONE,
    rest: Rest | None = None,
) -> tuple[GuardFinding, ...]:
    """Find every guard that speaks of a text that would have this total, the lowest cap first.

    Where the encoder has an opinion, it is asked whether the text is in order and on its topic.
    `rest` scores the text again without a part that adds nothing; without it, that part's share
    alone is taken off.
    """
    if not case.reading.words:
        nothing = Notice(Guard.WORDLESS, ())
        return (finding_of(case, nothing, cap_of(nothing, total, rest)),)
    noticed = [*_of_itself(case, opinion), *copied(case, surroundings)]
    if not any(notice.whole for notice in noticed):
        strayed = off_topic(case, total, opinion)
        noticed += [strayed] if strayed else []
    found = [finding_of(case, notice, cap_of(notice, total, rest)) for notice in noticed]
    return tuple(sorted(found, key=lambda finding: (finding.cap, finding.name)))


def _of_itself(case: Case, opinion: Opinion | None) -> Iterator[Notice]:
    """Notice what a text shows without any other beside it."""
    language = unreadable(case)
    noticed = [language, addressed_to_the_judge(case), repeated(case)]
    if language is None:
        noticed.append(_empty(case, opinion))
    return (notice for notice in noticed if notice)


def _empty(case: Case, opinion: Opinion | None) -> Notice | None:
    """Notice a readable text that says little of its own, by one name only.

    That is the first which is so of the whole text, else of the largest part.
    """
    noticed = [
        listed(case, opinion),
        claim_again(case),
        salad(case, opinion),
        generic(case, opinion),
    ]
    found = [notice for notice in noticed if notice]
    whole = next((notice for notice in found if notice.whole), None)
    return whole or max(
        found, key=lambda notice: notice.part.share if notice.part else 0, default=None
    )
