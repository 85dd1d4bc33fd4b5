"""Reads: the same text three times from three angles; of two texts, each once in front.

What is asked goes out one after another: the first silence ends it, and nothing more is spent.
"""

from collections import Counter
from collections.abc import Awaitable, Callable
from statistics import median
from typing import Any

from arguments.claims import Side
from arguments.judging.comparing import Argument, Winner
from arguments.judging.verdict import Criterion
from arguments.value import Value
from bot.engine.judging.second_judge.angles import ANGLES
from bot.engine.judging.second_judge.prompt import Messages, to_compare, to_score
from bot.engine.judging.second_judge.reply import (
    preference_schema,
    read_preference,
    read_reply,
    reply_schema,
)
from bot.engine.judging.second_judge.silences import Silent, Why

Ask = Callable[[Messages, dict[str, Any]], Awaitable[str]]
"""Whoever carries messages and the shape of the answer to a model, and brings the answer."""
_SWAPPED = {
    Winner.FIRST: Winner.SECOND,
    Winner.SECOND: Winner.FIRST,
    Winner.NEITHER: Winner.NEITHER,
}


class Reading(Value):
    """What the reads of one text come to: the median of each number."""

    scores: dict[Criterion, float]
    total: float


async def read_text(ask: Ask, claim: str, side: Side, text: str) -> Reading:
    """Read a text from every angle; raises `Silent`.

    A model that finds another stance under every label follows the labels, not the text: it
    is not sure, and says nothing.
    """
    answers = [
        read_reply(await ask(to_score(claim, side, text, angle), reply_schema(angle)), angle)
        for angle in ANGLES
    ]
    _, times = Counter(stance for stance, _ in answers).most_common(1)[0]
    if 2 * times <= len(answers):
        raise Silent(Why.UNSURE)
    replies = [reply for _, reply in answers]
    return Reading(
        scores={one: _in_halves(median(it.score(one) for it in replies)) for one in Criterion},
        total=round(median(reply.total for reply in replies), 1),
    )


async def compare_texts(ask: Ask, claim: str, first: Argument, second: Argument) -> Winner:
    """Give the better of two texts; what is better in front alone is no better.

    Each stands in front once, so that swapping the texts swaps the outcome. Raises `Silent`.
    """
    shown = await _preferred(ask, to_compare(claim, first, second))
    swapped = await _preferred(ask, to_compare(claim, second, first))
    return shown if shown is _SWAPPED[swapped] else Winner.NEITHER


async def _preferred(ask: Ask, messages: Messages) -> Winner:
    return read_preference(await ask(messages, preference_schema())).better


def _in_halves(score: float) -> float:
    return round(2 * score) / 2
