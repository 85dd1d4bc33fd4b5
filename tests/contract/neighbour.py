"""A program that opens the same file as others and stores some responses of its own."""

import sys
from pathlib import Path

from storage import Store

from .examples import CLUB, HALL, claim, response, save_and_judge, shelve

EACH = 40


def main(path: Path, first: int) -> None:
    """Wait for the word, so that all start together; then open, and save and judge."""
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    sys.stdin.readline()
    with Store.open(path) as store:
        store.do(lambda run: shelve(run, [claim()]))
        for number in range(first, first + EACH):
            where = (HALL, CLUB)[number % 2]
            save_and_judge(store, response(number, server_id=where), 50.0 + number % 50)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
