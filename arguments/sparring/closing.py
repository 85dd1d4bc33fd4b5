"""Closing: what a spar came to, and why, in at most three sentences."""

from collections.abc import Mapping, Sequence
from statistics import fmean

from arguments.claims import Claim, Side
from arguments.judging.reading import READ_AT_MOST
from arguments.judging.ruling import judge
from arguments.judging.verdict import Criterion, Effect, Phrase, Verdict
from arguments.sparring.course import Closing, Exchange
from arguments.sparring.engaged_words import shown

_BRIEF = 60
"""Characters of what stays of an opening at the least, however much was added."""
_WEAK, _HEARD, _WEIGHED = 2.0, 0.4, 1.0
"""Engagement, restating and weighing up to which each is what to work on first."""
_GOOD = 1.5
"""Points from which the best answer is worth naming as one."""
_TWICE = 2
_REBUTTAL, _STEELMAN = "four-step-rebuttal", "steelman"


def close(  # noqa: PLR0917 (a spar's parts, in their order)
    claim: Claim,
    side: Side,
    opening: str,
    exchanges: Sequence[Exchange],
    first: Verdict | None,
    drill_for: Mapping[Criterion, str],
) -> Closing:
    """Close a spar.

    `first` is the verdict on the opening, where there is one already; `drill_for` names the
    drill that trains each criterion. Exchanges without an answer count for nothing.
    """
    before = first or judge(claim.text, side, opening)
    final = (
        judge(claim.text, side, whole_case(opening, exchanges)) if _answered(exchanges) else before
    )
    moved = {
        one: round(final.criteria[one].score - before.criteria[one].score, 1)
        for one in Criterion
        if final.criteria[one].score != before.criteria[one].score
    }
    scores = [one.engaged.score for one in exchanges if one.engaged]
    engagement = round(fmean(scores), 2) if scores else 0.0
    best = best_of(exchanges)
    drill = _drill(exchanges, engagement, final, drill_for)
    return Closing(
        first=before,
        final=final,
        moved=moved,
        engagement=engagement,
        weighing=final.criteria[Criterion.WEIGHING].score,
        conceded=sum(bool(one.engaged and one.engaged.concedes) for one in exchanges),
        best=best.number if best else None,
        says=_says(opening, exchanges, moved, final, best),
        drill=drill,
    )


def whole_case(opening: str, exchanges: Sequence[Exchange]) -> str:
    """Give a case as it stands at the end: the opening, and what the answers said of their own.

    Where all of it is longer than a judge reads, the opening gives way.
    """
    added = [one.answer.own for one in exchanges if one.answer and one.answer.own]
    rest = "\n".join(added)[: READ_AT_MOST - _BRIEF]
    return "\n".join(part for part in (opening[: READ_AT_MOST - len(rest) - 1], rest) if part)


def best_of(exchanges: Sequence[Exchange]) -> Exchange | None:
    """Give the exchange that was answered best, the first of equals; None where none scored."""
    scored = [one for one in exchanges if one.engaged and one.engaged.score > 0]
    return max(scored, key=lambda one: one.engaged.score if one.engaged else 0.0, default=None)


def _answered(exchanges: Sequence[Exchange]) -> bool:
    return any(one.answer and one.answer.own for one in exchanges)


def _drill(
    exchanges: Sequence[Exchange],
    engagement: float,
    final: Verdict,
    drill_for: Mapping[Criterion, str],
) -> str:
    """Name the drill for the weakest thing: answers, hearing, weighing, then the case itself."""
    heard = [
        one.engaged.restated for one in exchanges if one.engaged and one.move and one.move.text
    ]
    if engagement < _WEAK:
        return drill_for.get(Criterion.ENGAGEMENT, _REBUTTAL)
    if heard and fmean(heard) < _HEARD:
        return _STEELMAN
    if final.criteria[Criterion.WEIGHING].score <= _WEIGHED:
        return drill_for.get(Criterion.WEIGHING, _REBUTTAL)
    return drill_for.get(final.feedback.goal, _REBUTTAL)


def _says(
    opening: str,
    exchanges: Sequence[Exchange],
    moved: Mapping[Criterion, float],
    final: Verdict,
    best: Exchange | None,
) -> tuple[Phrase, ...]:
    """Say what moved and why, which answer was best, and what was missing most often."""
    if not any(one.answer for one in exchanges):
        return (Phrase(key="spar-closing-unanswered"),)
    rise = _rise(opening, moved, final)
    said = [rise]
    if best and best.answer and best.answer.own and best.engaged and best.engaged.score >= _GOOD:
        kept = best.engaged.keep
        told = str(kept.values["words"]) if kept else shown(best.answer.own)
        said.append(_best(best, "none" if told == rise.values.get("words") else told))
    said.append(_missing(exchanges))
    return tuple(said)


def _rise(opening: str, moved: Mapping[Criterion, float], final: Verdict) -> Phrase:
    """Say which criterion rose most, with the words that were added for it."""
    risen = max(
        (one for one in Criterion if moved.get(one, 0) > 0),
        key=lambda one: moved[one],
        default=None,
    )
    if risen is None:
        return Phrase(key="spar-closing-still")
    spans = [
        span
        for span in final.criteria[risen].spans
        if span.effect is Effect.EARNED and span.start >= len(opening)
    ]
    words = shown(spans[0].text) if spans else "none"
    return Phrase(
        key=f"spar-closing-rose-{risen.value}", values={"words": words, "by": moved[risen]}
    )


def _best(best: Exchange, words: str) -> Phrase:
    way = "pivot" if best.engaged and best.engaged.pivots else "answer"
    return Phrase(
        key=f"spar-closing-best-{way}",
        values={"number": best.number, "words": words or "none"},
    )


def _missing(exchanges: Sequence[Exchange]) -> Phrase:
    """Say which check failed most often over the answers, the first in order of equals."""
    failed: dict[str, int] = {}
    for one in exchanges:
        for check in one.engaged.checks if one.engaged else ():
            failed[check.name] = failed.get(check.name, 0) + (not check.passed)
    most = max(failed, key=lambda name: failed[name], default="")
    answered = sum(one.engaged is not None for one in exchanges)
    if not most or failed[most] < min(_TWICE, answered):
        weak = [one.number for one in exchanges if one.engaged and one.engaged.score <= _GOOD]
        if weak:
            return Phrase(key="spar-closing-missing-once", values={"number": weak[0]})
        return Phrase(key="spar-closing-missing-none")
    return Phrase(key=f"spar-closing-missing-{most}", values={"times": failed[most]})
