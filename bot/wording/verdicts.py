"""Verdicts as the JSON objects of the command line, with every phrase in words.

People script against these shapes: names are added, never changed or taken away.
"""

from typing import Any

from arguments.judging.rubric import WEIGHTS
from arguments.judging.verdict import (
    CriterionScore,
    Feedback,
    GuardFinding,
    Phrase,
    Span,
    Verdict,
    Workings,
)
from bot.engine.boards.standing import Standing
from bot.engine.exchange import Judged
from bot.wording import Wording


def judged_object(judged: Judged, words: Wording) -> dict[str, Any]:
    """Give what `gadfly play --json` prints: claim, side, text, verdict and standing."""
    return {
        "claim": {"id": judged.claim.claim_id, "text": judged.claim.text},
        "side": judged.response.side.value,
        "text": judged.response.text,
        "verdict": verdict_object(judged.verdict, words) if judged.verdict else None,
        "standing": standing_object(judged.standing),
        "response": judged.response.response_id,
        "counts": judged.counts,
        "repeat": judged.repeat,
    }


def verdict_object(verdict: Verdict, words: Wording) -> dict[str, Any]:
    """Give a verdict: total, six criteria, guards, feedback, and what the judge made of it."""
    return {
        "total": verdict.total,
        "criteria": {
            criterion.value: _score(score, words) for criterion, score in verdict.criteria.items()
        },
        "guards": [_guard(finding, words) for finding in verdict.guards],
        "feedback": _feedback(verdict.feedback, words),
        "version": verdict.version,
        "leaning": verdict.leaning.model_dump(mode="json") if verdict.leaning else None,
        "other_side": verdict.other_side,
        "workings": _workings(verdict.workings) if verdict.workings else None,
        "notes": [_note(note, words) for note in verdict.notes],
    }


def standing_object(standing: Standing) -> dict[str, Any] | None:
    """Give where a debater stands, without the ids of anybody; None before a first argument.

    `rating` with its `deviation` is what places follow; `standing` is the cautious mean of totals.
    `moved` says what the attempt did to the rating, null where it only trains.
    """
    totals, row = standing.totals, standing.practice
    if totals is None:
        return None
    return {
        "name": standing.name,
        "place": row.place if row else None,
        "of": standing.of,
        **totals.model_dump(mode="json", exclude={"streak"}),
        "rating": row.value if row else None,
        "deviation": row.spread if row else None,
        "provisional": row.provisional if row else True,
        "moved": standing.move.model_dump(mode="json") if standing.move else None,
    }


def _score(score: CriterionScore, words: Wording) -> dict[str, Any]:
    return {
        "score": score.score,
        "out_of": score.out_of,
        "spans": [_span(span, words) for span in score.spans],
        "advice": words.phrase(score.advice),
    }


def _guard(finding: GuardFinding, words: Wording) -> dict[str, Any]:
    return {
        "name": finding.name,
        "cap": finding.cap,
        "spans": [_span(span, words) for span in finding.spans],
        "says": words.phrase(finding.says),
    }


def _workings(workings: Workings) -> dict[str, Any]:
    weights = {criterion.value: weight for criterion, weight in WEIGHTS.items()}
    return {**workings.model_dump(mode="json"), "weights": weights}


def _note(note: Phrase, words: Wording) -> dict[str, Any]:
    return {"name": note.key.removeprefix("judge-note-"), "says": words.phrase(note)}


def _feedback(feedback: Feedback, words: Wording) -> dict[str, Any]:
    return {
        "goal": feedback.goal.value,
        "keep": _span(feedback.keep, words) if feedback.keep else None,
        "change": _span(feedback.change, words) if feedback.change else None,
        "gap": words.phrase(feedback.gap),
        "task": words.phrase(feedback.task),
        "starter": words.phrase(feedback.starter),
    }


def _span(span: Span, words: Wording) -> dict[str, Any]:
    return {
        "start": span.start,
        "end": span.end,
        "text": span.text,
        "effect": span.effect.value,
        "why": words.phrase(span.why),
    }
