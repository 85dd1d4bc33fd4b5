"""Feedback: one goal, one thing to keep, one to change, one task, one way to begin.

Task and process, never the person; one gap only, with the exact words; and what to do next,
since feed-forward is what learners lack most (Hattie and Timperley 2007; Brooks et al. 2019).
The goal is the criterion where the total has most to gain, once a reason stands.
"""

from itertools import chain

from arguments.judging.gaps import gap_of
from arguments.judging.key_words import claim_word, key_words, own_words
from arguments.judging.phrases import Cost, Gap, Guard, about, why
from arguments.judging.rubric import WEIGHTS
from arguments.judging.scoring import Case, Scores
from arguments.judging.spans import span_of
from arguments.judging.verdict import (
    Criterion,
    Effect,
    Feedback,
    GuardFinding,
    Phrase,
    Span,
)

_REASON_FIRST = 0.45
_READY = {
    Criterion.CLAIM: 0.8,
    Criterion.REASONING: 1.0,
    Criterion.EVIDENCE: 1.0,
    Criterion.ENGAGEMENT: 0.9,
    Criterion.WEIGHING: 1.0,
    Criterion.CLARITY: 1.3,
}
"""How soon a criterion is worth working on; a rebuttal needs an argument to stand on."""
_GUARDED_GOAL = {
    Guard.COPIED_CLAIM: Criterion.REASONING,
    Guard.BARE_BECAUSE: Criterion.REASONING,
    Guard.WORD_LIST: Criterion.REASONING,
    Guard.GENERIC: Criterion.EVIDENCE,
}
_NOTHING_READ = {Guard.GIBBERISH, Guard.LANGUAGE, Guard.WORDLESS}
_KEEP_ORDER = (
    Criterion.REASONING,
    Criterion.EVIDENCE,
    Criterion.ENGAGEMENT,
    Criterion.WEIGHING,
    Criterion.CLAIM,
)


def write_feedback(
    case: Case,
    scores: Scores,
    spans: dict[Criterion, tuple[Span, ...]],
    guards: tuple[GuardFinding, ...],
) -> Feedback:
    """Choose what to say first; a guard that caps speaks before any criterion."""
    capping = next((Guard(found.name) for found in guards if found.name != Guard.UNREAD), None)
    goal = _guarded(capping) if capping else _goal(scores)
    named: Gap | Guard = capping or gap_of(case, goal, scores)
    keep = None if capping in _NOTHING_READ else _keep(spans)
    guarded = next((found.spans for found in guards if found.name == capping), ())
    change = guarded[0] if guarded else _change(case, goal, spans, keep)
    values = {"word": key_words(case, change), "claimword": claim_word(case)}
    return Feedback(
        goal=goal,
        keep=keep,
        change=change,
        gap=about("gap", named, **values),
        task=about("task", named, **values),
        starter=about("starter", named, **values),
    )


def advise(case: Case, criterion: Criterion, scores: Scores, spans: tuple[Span, ...]) -> Phrase:
    """Give the one piece of advice for a criterion."""
    near = next((span for span in spans if span.effect is Effect.COST), None) or next(
        iter(spans), None
    )
    return about(
        "advice",
        gap_of(case, criterion, scores),
        word=key_words(case, near),
        claimword=claim_word(case),
    )


def _guarded(guard: Guard) -> Criterion:
    return _GUARDED_GOAL.get(guard, Criterion.CLAIM)


def _goal(scores: Scores) -> Criterion:
    """Give the criterion to work on: a missing reason first, else where most is to gain."""
    if scores.criteria[Criterion.REASONING] < _REASON_FIRST:
        return Criterion.REASONING
    return max(
        Criterion,
        key=lambda criterion: (
            WEIGHTS[criterion] ** 0.5 * (1 - scores.criteria[criterion]) * _READY[criterion]
        ),
    )


def _keep(spans: dict[Criterion, tuple[Span, ...]]) -> Span | None:
    """Give the first thing that earned something, in the order of what matters."""
    earned = chain.from_iterable(
        [span for span in spans[criterion] if span.effect is Effect.EARNED]
        for criterion in _KEEP_ORDER
    )
    return next(earned, None)


def _change(
    case: Case, goal: Criterion, spans: dict[Criterion, tuple[Span, ...]], keep: Span | None
) -> Span | None:
    """Give what cost most on the goal or, where something is only missing, where it could go."""
    costs = [span for span in spans[goal] if span.effect is Effect.COST]
    if costs:
        return costs[0]
    anchors = chain(spans[goal], spans[Criterion.REASONING])
    kept = keep.text if keep else ""
    places = [
        (span.start, span.end)
        for span in anchors
        if kept not in span.text and span.text not in kept
    ]
    if place := own_words(case, None):
        places.append(place)
    return span_of(case.reading, places[0], Effect.COST, why(Cost.OPEN)) if places else None
