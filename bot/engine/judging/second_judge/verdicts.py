"""Verdicts: the offline one with another judge's numbers in it, or with a note why not."""

from arguments.judging.verdict import HIGHEST, Phrase, Verdict
from bot.engine.judging.second_judge.reads import Reading
from bot.engine.judging.second_judge.silences import Why


def cap_of(verdict: Verdict) -> float:
    """Give the highest total that the guards leave."""
    return min((guard.cap for guard in verdict.guards), default=HIGHEST)


def with_reading(verdict: Verdict, reading: Reading, model: str) -> Verdict:
    """Put a reading's total and scores in place of the offline ones, below the same caps.

    Guards, spans, advice and feedback stay; the workings go, for they explain another total.
    """
    criteria = {
        one: score.model_copy(update={"score": reading.scores[one]})
        for one, score in verdict.criteria.items()
    }
    told = Phrase(key="judge-note-llm", values={"model": model})
    return verdict.model_copy(
        update={
            "total": min(reading.total, cap_of(verdict)),
            "criteria": criteria,
            "version": f"llm:{model}",
            "workings": None,
            "notes": (*verdict.notes, told),
        }
    )


def without_reading(verdict: Verdict, why: Why) -> Verdict:
    """Say with an offline verdict why the second judge did not speak."""
    told = Phrase(key="judge-note-fallback", values={"why": why.value})
    return verdict.model_copy(update={"notes": (*verdict.notes, told)})
