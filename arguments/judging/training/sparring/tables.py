"""The whole table of sparring."""

from collections.abc import Iterator
from pathlib import Path

from arguments.judging.training.measuring.rows import Row
from arguments.judging.training.sparring.answering import answer_rows, answered
from arguments.judging.training.sparring.countering import counter_rows, countered
from arguments.judging.training.sparring.shelves import on_motions, with_points


def measured(folder: Path) -> Iterator[Row]:
    """Measure what is chosen and how answers are taken, on the data in a folder."""
    yield from counter_rows("IBM-30k test", countered(on_motions(folder, "test")))
    yield from counter_rows("ArgKP-2021", countered(with_points(folder)))
    yield from answer_rows("IBM-30k train", answered(on_motions(folder, "train")))
