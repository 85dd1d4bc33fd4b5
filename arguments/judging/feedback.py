"""Feedback: one goal, one thing to keep, one to change, one task, one way to begin.

Task and process, never the person; one gap only, with the exact words; and what to do next,
since feed-forward is what learners lack most (Hattie and Timperley 2007; Brooks et al. 2019).
The goal is the criterion where the total has most to gain, once a reason stands.
"""

from itertools import chain

from arguments.judging.extents import VOICES, is_within
from arguments.judging.gaps import gap_of
from arguments.judging.phrases import Cost, Gap, Guard, about, why
from arguments.judging.quoting import quotations, thing_in
from arguments.judging.reading import trimmed
from arguments.judging.rubric import WEIGHTS, in_halves
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
_TANGLED = 1
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
    Guard.WORD_SALAD: Criterion.CLARITY,
    Guard.FROM_ARTICLE: Criterion.REASONING,
    Guard.FROM_ANOTHER: Criterion.REASONING,
    Guard.FROM_YOURSELF: Criterion.REASONING,
}
_LINKS = frozenset(
    {"because", "since", "so", "therefore", "thus", "hence", "and", "but", "yet", "that"}
)
_NOTHING_READ = {Guard.GIBBERISH, Guard.LANGUAGE, Guard.WORDLESS, Guard.WORD_SALAD}
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
    goal = _guarded(capping) if capping else _goal(case, scores)
    named: Gap | Guard = capping or gap_of(case, goal, scores)
    guarded = next((found.spans for found in guards if found.name == capping), ())
    keep = None if capping in _NOTHING_READ else _keep(spans, guarded)
    open_place = guarded[0] if guarded else _open_place(case, named, spans, keep)
    values = quotations(case, open_place)
    return Feedback(
        goal=goal,
        keep=keep,
        change=_apart(case, open_place, keep),
        gap=about("gap", named, **values),
        task=about("task", named, **values),
        starter=about("starter", named, **values),
    )


def advise(case: Case, criterion: Criterion, scores: Scores, spans: tuple[Span, ...]) -> Phrase:
    """Give the one piece of advice for a criterion."""
    gap = gap_of(case, criterion, scores)
    near = _costing(gap, spans) or next(iter(spans), None)
    return about("advice", gap, **quotations(case, near))


def _guarded(guard: Guard) -> Criterion:
    return _GUARDED_GOAL.get(guard, Criterion.CLAIM)


def _goal(case: Case, scores: Scores) -> Criterion:
    """Give the criterion to work on: what cannot be read, then a missing reason, then most gain."""
    tangled = in_halves(scores.criteria[Criterion.CLARITY]) <= _TANGLED
    if tangled and gap_of(case, Criterion.CLARITY, scores) is not Gap.CLARITY_SHORT:
        return Criterion.CLARITY
    if scores.criteria[Criterion.REASONING] < _REASON_FIRST:
        return Criterion.REASONING
    return max(
        Criterion,
        key=lambda criterion: (
            WEIGHTS[criterion] ** 0.5 * (1 - scores.criteria[criterion]) * _READY[criterion]
        ),
    )


def _keep(spans: dict[Criterion, tuple[Span, ...]], guarded: tuple[Span, ...]) -> Span | None:
    """Give the first thing that earned something and that no guard speaks of, by what matters."""
    earned = chain.from_iterable(
        [span for span in spans[criterion] if span.effect is Effect.EARNED]
        for criterion in _KEEP_ORDER
    )
    return next((span for span in earned if not any(_overlap(span, one) for one in guarded)), None)


def _open_place(
    case: Case, gap: Gap | Guard, spans: dict[Criterion, tuple[Span, ...]], keep: Span | None
) -> Span | None:
    """Give what cost most on the goal or, where something is only missing, where it could go."""
    scored = spans[gap.criterion] if isinstance(gap, Gap) else ()
    if cost := _costing(gap, scored):
        return cost
    heard = [find.at for find in case.of(Criterion.ENGAGEMENT) if find.kind in VOICES]
    own = [(sentence.start, sentence.end) for sentence in case.reading.fresh]
    own = [place for place in own if not any(is_within(at, (place,)) for at in heard)] or own
    anchors = [(span.start, span.end) for span in (*scored, *spans[Criterion.REASONING])]
    places = [_without_link(case, place) for place in anchors + own]
    opened = [span_of(case.reading, place, Effect.COST, why(Cost.OPEN)) for place in places]
    return next((span for span in opened if not _overlap(span, keep)), next(iter(opened), None))


def _apart(case: Case, change: Span | None, keep: Span | None) -> Span | None:
    """Give the place to change, or what it speaks of where the same words are to be kept."""
    if change and change.why.key == f"why-{Cost.OPEN}" and _overlap(change, keep):
        thing = thing_in(case, change)
        return span_of(case.reading, thing, Effect.COST, change.why) if thing else change
    return change


def _costing(gap: Gap | Guard, spans: tuple[Span, ...]) -> Span | None:
    """Give what cost something on a criterion: what its gap speaks of, else the first."""
    costs = [span for span in spans if span.effect is Effect.COST]
    name = gap.value.rpartition("-")[2]
    return next((span for span in costs if name in span.why.key), next(iter(costs), None))


def _without_link(case: Case, place: tuple[int, int]) -> tuple[int, int]:
    """Narrow a place to what can be quoted as a sentence of its own."""
    words = case.reading.words_within(*place)
    first = next((word for word in words if word.folded not in _LINKS), None)
    return trimmed(case.reading, first.start if first else place[0], place[1])


def _overlap(one: Span, other: Span | None) -> bool:
    return other is not None and one.start < other.end and other.start < one.end
