"""Spars in the sentences that every face says: who speaks, and what an answer came to."""

from collections.abc import Sequence

from arguments.judging.verdict import Criterion
from arguments.sparring.answers import Way
from arguments.sparring.course import EXCHANGES, Closing, Exchange
from arguments.sparring.moves import Move, Source
from bot.wording import Wording
from bot.wording.numbers import change, score

OUT_OF = 4


def mark(*, passed: bool, ascii_only: bool = False) -> str:
    """Give the mark before a check: whether what was looked for is there."""
    if ascii_only:
        return "+" if passed else "-"
    return "✓" if passed else "✗"


def met_line(wording: Wording, points: float) -> str:
    """Say how well an answer met its point, of 0 to 4."""
    return wording.say("spar-met", score=score(points), of=OUT_OF)


def exchange_line(wording: Wording, number: int) -> str:
    """Say which exchange of the spar it is."""
    return wording.say("spar-exchange", number=number, of=EXCHANGES)


def speaks(wording: Wording, move: Move) -> str:
    """Say whether the other side says or asks what follows."""
    return wording.say("spar-asks" if move.source is Source.QUESTION else "spar-says")


def how_line(wording: Wording, move: Move) -> str:
    """Say how a point, or a question, is met."""
    return wording.say("spar-how", asks="yes" if move.source is Source.QUESTION else "no")


def move_text(wording: Wording, move: Move) -> str:
    """Give what the other side says, as it is put to the debater."""
    return move.said or move_source(wording, move)


def move_source(wording: Wording, move: Move) -> str:
    """Give what the other side says in the words of where it comes from."""
    return wording.phrase(move.question) if move.question is not None else move.text


def source_line(wording: Wording, move: Move) -> str:
    """Say where a move comes from, in a few words."""
    return wording.say(f"spar-source-{move.source.value}")


def exchange_sum(wording: Wording, exchange: Exchange) -> str:
    """Say in a line how an exchange was answered, and how well."""
    if exchange.engaged is None:
        return wording.say("spar-closing-unscored", number=exchange.number)
    way = exchange.answer.way.value if exchange.answer is not None else "none"
    if way == Way.CONCEDE and not exchange.engaged.pivots:
        way = "granted"
    points = score(exchange.engaged.score)
    return wording.say(
        "spar-closing-exchange", number=exchange.number, way=way, score=points, of=OUT_OF
    )


def totals_line(wording: Wording, closing: Closing) -> str:
    """Set the final verdict's total beside the first one's."""
    first, final = closing.first.total, closing.final.total
    return wording.say(
        "spar-closing-total",
        first=score(first),
        final=score(final),
        change=change(final - first),
    )


def moved_criteria(closing: Closing) -> Sequence[Criterion]:
    """Give the criteria that moved from the first verdict to the final one."""
    return [one for one in Criterion if closing.moved.get(one)]


def moved_line(wording: Wording, closing: Closing, criterion: Criterion) -> str:
    """Say how far one criterion moved."""
    return wording.say(
        "spar-closing-criterion",
        name=wording.say(f"criterion-{criterion}"),
        first=score(closing.first.criteria[criterion].score),
        final=score(closing.final.criteria[criterion].score),
    )


def numbers_line(wording: Wording, closing: Closing) -> str:
    """Say how the answers met their points on average, and how the whole weighs."""
    return wording.say(
        "spar-closing-numbers",
        engagement=score(closing.engagement),
        weighing=score(closing.weighing),
        of=OUT_OF,
    )


def drill_line(wording: Wording, drill: str) -> str:
    """Name the drill to go on with, and what it trains."""
    return wording.say(
        "spar-closing-drill",
        name=wording.say(f"drill-{drill}"),
        about=wording.say(f"drill-{drill}-about"),
    )
