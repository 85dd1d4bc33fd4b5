"""Countering: of the counters that are chosen, how many take the other side of the topic."""

from collections.abc import Iterator, Sequence
from random import Random
from statistics import fmean, median
from time import perf_counter
from typing import NamedTuple

from arguments.judging.training.measuring.rows import Row
from arguments.judging.training.sparring.shelves import Argued, Shelf, claim_of, shelves
from arguments.sparring.choosing import choose
from arguments.sparring.moves import Source

ARGUMENTS = 500
"""Arguments of a set that are answered."""
AIM, MOST_AGAIN, MOST_SECONDS = 0.95, 0.05, 0.1


class Countered(NamedTuple):
    """An argument, the label of the counter that it got (None: a question), and the seconds."""

    argued: Argued
    counter: Argued | None
    seconds: float


def countered(argued: Sequence[Argued], count: int = ARGUMENTS) -> list[Countered]:
    """Choose the first counter to some arguments, drawn evenly."""
    on = {(topic, side): shelf for topic, side, shelf in shelves(argued)}
    drawn = Random(11).sample(list(argued), min(count, len(argued)))  # noqa: S311 (a fixed draw)
    return [_countered(one, on[one.topic, one.side]) for one in drawn]


def _countered(argued: Argued, shelf: Shelf) -> Countered:
    started = perf_counter()
    move = choose(claim_of(argued.topic), argued.side, argued.text, shelf.candidates, (), (), ())
    seconds = perf_counter() - started
    counter = None if move.source is Source.QUESTION else shelf.labels[move.key]
    return Countered(argued, counter, seconds)


def counter_rows(name: str, found: Sequence[Countered]) -> Iterator[Row]:
    """Give what the labels say of the counters."""
    said = [(one.argued, one.counter) for one in found if one.counter]
    on_topic = [argued.topic == counter.topic for argued, counter in said]
    other = [
        counter.side is argued.side.other
        for argued, counter in said
        if argued.topic == counter.topic
    ]
    asked = 1 - len(said) / len(found)
    how = f"{name}, {len(said)} counters to {len(found)} arguments"
    yield Row("counters that take the other side", fmean(other), least=AIM, how=how)
    yield Row("counters on the topic", fmean(on_topic), least=AIM, how=name)
    pointed = [(a, b) for a, b in said if a.points]
    if pointed:
        again = fmean(bool(a.points & b.points) for a, b in pointed)
        yield Row("counters that make the debater's own point", again, most=MOST_AGAIN, how=name)
    yield Row("a question instead", asked, how=name)
    yield Row(
        "seconds to choose, median",
        median(one.seconds for one in found),
        most=MOST_SECONDS,
        how=f"{name}, one core",
    )
