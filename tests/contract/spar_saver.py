"""A program that is killed while somebody spars: it says what is stored, as soon as it is."""

import sys
from itertools import count
from pathlib import Path

from arguments.sparring.answers import Answer, Engaged, Way
from arguments.sparring.moves import Move, Source
from storage import Run, Store, spars

from .examples import ADA, NOW, PHRASE, spar_of
from .saver import main, say

MOVE = Move(key="consideration:for:0", source=Source.CONSIDERATION, text="Streets are loud.")
ENGAGED = Engaged(
    score=2, restated=0.5, denies=False, news=3, concedes=False, pivots=False, checks=(),
    keep=None, change=PHRASE,
)  # fmt: skip


def spar_for_ever(path: Path, first: int) -> None:
    """Answer the first move of a spar, say so, judge the answer, say so, and on."""
    store = Store.open(path)
    for number in count(first):
        spar_id = store.do(lambda run, number=number: answer(run, number))  # type: ignore[misc]
        say("saved", number)
        store.do(lambda run, at=spar_id: spars.engaged(run, at, 1, ENGAGED, MOVE.key))  # type: ignore[misc]
        say("judged", number)


def answer(run: Run, number: int) -> spars.SparId:
    """Have a spar with a move answered, as far as it is not."""
    spar = spar_of(ADA, str(number))
    if spars.get(run, spar.spar_id) is None:
        spars.begin(run, spar)
    spars.put_move(run, spar, 1, MOVE, None, NOW)
    words = Answer(way=Way.FREE, text=f"Answer {number}")
    spars.answered(run, spar.spar_id, 1, f"request {number}", words, NOW)
    return spar.spar_id


if __name__ == "__main__":
    main(Path(sys.argv[1]), spar_for_ever)
