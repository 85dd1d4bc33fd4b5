"""Answering: how often a real argument against another is called a bare denial or a game.

Two arguments of opposite sides on one motion: the first is the move, the second a free answer.
"""

from collections.abc import Iterator, Sequence
from random import Random
from statistics import fmean, median

from arguments.judging.training.measuring.rows import Row
from arguments.judging.training.sparring.shelves import Argued, claim_of
from arguments.sparring.answers import Answer, Engaged, Way
from arguments.sparring.engaging import engage
from arguments.sparring.gaming import Gamed
from arguments.sparring.moves import Move, Source

PAIRS = 500
MOST = 0.05


def answered(argued: Sequence[Argued], count: int = PAIRS) -> list[Engaged]:
    """Judge one argument as the answer to one of the other side, so many times."""
    chance = Random(13)  # noqa: S311 (a fixed draw, nothing secret)
    found = []
    for answer in chance.sample(list(argued), count):
        against = [one for one in argued if one.topic == answer.topic and one.side != answer.side]
        move = Move(key="response:1", source=Source.DEBATER, text=chance.choice(against).text)
        said = Answer(way=Way.FREE, text=answer.text)
        found.append(engage(claim_of(answer.topic), answer.side, move, said, ()))
    return found


def answer_rows(name: str, found: Sequence[Engaged]) -> Iterator[Row]:
    """Give how often honest answers were called something else, and what they scored."""
    games = {one.value for one in Gamed}
    how = f"{name}, {len(found)} pairs"
    yield Row(
        "honest answers called a bare denial", fmean(x.denies for x in found), most=MOST, how=how
    )
    gamed = [any(check.name in games for check in one.checks) for one in found]
    yield Row("honest answers called a game", fmean(gamed), most=MOST, how=how)
    strayed = [any(check.name == "strays" for check in one.checks) for one in found]
    yield Row("honest answers called off the matter", fmean(strayed), most=MOST, how=how)
    yield Row("their engagement of 4, median", median(one.score for one in found), how=how)
