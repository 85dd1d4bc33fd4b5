"""Likeness: whether closeness tells the same point, and the same topic, from another.

Read on ArgKP-2021 (arguments matched by people with key points); nothing was fitted on it.
"""

from collections.abc import Iterator
from pathlib import Path

from arguments.judging.training.encoder.pairs import rows_of
from arguments.judging.training.measuring.rows import Row
from arguments.judging.training.measuring.statistics import auc
from arguments.likeness import closeness, vector_of


def likeness_rows(folder: Path) -> Iterator[Row]:
    """Give how well closeness tells points, and topics, apart."""
    rows = list(rows_of(folder, "argkp2021"))
    vectors = {
        text: vector_of(text) for row in rows for text in (row["argument"], row["key_point"])
    }
    close = [closeness(vectors[row["argument"]], vectors[row["key_point"]]) for row in rows]
    same = [row["label"] == "1" for row in rows]
    yield Row("the same point, or another on its topic: AUC", auc(close, same), how="ArgKP-2021")
    far = [
        closeness(vectors[row["argument"]], vectors[other["key_point"]])
        for row, other in zip(rows, rows[len(rows) // 2 :] + rows[: len(rows) // 2], strict=True)
        if row["topic"] != other["topic"]
    ]
    topical = auc(close + far, [True] * len(close) + [False] * len(far))
    yield Row("the same topic, or another: AUC", topical, how="ArgKP-2021")
