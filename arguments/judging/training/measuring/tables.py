"""All tables, in order; each row is given as soon as it is there, since the whole takes minutes."""

from collections.abc import Iterator
from pathlib import Path

from arguments.judging.training.encoder.pairs import ranked
from arguments.judging.training.encoder.written import written
from arguments.judging.training.measuring import attacked, likeness, quality, speed, stance
from arguments.judging.training.measuring.rows import Row


def measured(folder: Path) -> Iterator[Row]:
    """Measure everything on the data in a folder."""
    yield from speed.rows()
    pairs = ranked(folder, "test")
    verdicts = quality.judged(pairs)
    yield from quality.ranked_rows(pairs, verdicts)
    yield from quality.paired_rows(folder)
    yield from stance.ranked_rows(pairs, verdicts)
    yield from stance.perspective_rows(folder)
    yield from stance.written_rows(written("test"))
    yield from attacked.attack_rows(pairs)
    yield from attacked.alarm_rows(pairs)
    yield from likeness.likeness_rows(folder)
