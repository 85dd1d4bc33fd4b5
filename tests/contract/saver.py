"""A program that is killed while it saves: it says what is stored, as soon as it is.

It reads lines, each the number of a response to begin with. For each it forks a child and
names it; the child opens the database and saves and judges from there on, until it is killed.
"""

import os
import sys
from collections.abc import Callable
from itertools import count
from pathlib import Path
from uuid import uuid4

from arguments.responses import ResponseId
from storage import Store, responses

from .examples import ADA, BEA, CY, claim, judge, response, save, shelve


def say(*words: object) -> None:
    """Write one line whole, at once."""
    os.write(1, (" ".join(map(str, words)) + "\n").encode())


def save_for_ever(path: Path, first: int) -> None:
    """Judge what waits, as a start does; then save, say so, judge, say so, and on."""
    store = Store.open(path)
    store.do(lambda run: shelve(run, [claim()]))
    for waiting in store.read_now(lambda run: responses.unjudged(run, 100)):
        judge(store, waiting)
    for number in count(first):
        given = response(number, (ADA, BEA, CY)[number % 3])
        saved = save(store, given.model_copy(update={"response_id": ResponseId(uuid4().hex)}))
        say("saved", number)
        judge(store, saved.response)
        say("judged", number)


def main(path: Path, live: Callable[[Path, int], None] = save_for_ever) -> None:
    """Fork a child for each line; nothing is open in this process, so forking it is safe."""
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            live(path, int(line))
        say("child", child)
        os.waitpid(child, 0)
        say("ended", child)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
