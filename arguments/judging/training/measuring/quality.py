"""Quality: whether totals agree with people."""

import random
from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path

from arguments.claims import Side
from arguments.judging import judge
from arguments.judging.training.encoder.pairs import Pair, Stance, rows_of
from arguments.judging.training.measuring.rows import Row
from arguments.judging.training.measuring.statistics import pearson, share, spearman
from arguments.judging.verdict import Verdict

_RESAMPLED = 1000


def judged(pairs: Sequence[Pair]) -> list[Verdict]:
    """Judge pairs as their authors would have had them judged: on the side that they argue."""
    return [judge(pair.claim, side_of(pair), pair.text) for pair in pairs]


def side_of(pair: Pair) -> Side:
    """Give the side that people say a text argues."""
    return Side.FOR if pair.stance is Stance.FOR else Side.AGAINST


def ranked_rows(pairs: Sequence[Pair], verdicts: Sequence[Verdict]) -> Iterator[Row]:
    """Compare totals with the two qualities of IBM-ArgQ-Rank-30kArgs."""
    totals = [verdict.total for verdict in verdicts]
    averaged = [pair.quality[0] for pair in pairs if pair.quality]
    agreed = [pair.quality[1] for pair in pairs if pair.quality]
    low, high = _interval(pairs, totals)
    yield Row(
        "quality (WA), Pearson",
        pearson(totals, averaged),
        least=0.51,
        how=f"IBM-30k test, {len(pairs)} arguments; by topic 95 % {low:.2f}-{high:.2f}",
    )
    yield Row("quality (WA), Spearman", spearman(totals, averaged), least=0.46)
    yield Row("quality (MACE-P), Pearson", pearson(totals, agreed))
    yield Row("quality (MACE-P), Spearman", spearman(totals, agreed))
    letters = [float(len(pair.text)) for pair in pairs]
    yield Row("length alone (WA), Pearson", pearson(letters, averaged))


def paired_rows(folder: Path, half: Sequence[str] | None = None) -> Iterator[Row]:
    """Compare totals with which of two forum arguments convinced people more."""
    rows = [_as_written(row) for row in rows_of(folder, "ukpconvarg1_strict")]
    rows = [row for row in rows if half is None or row["debate"] in half]
    totals: dict[tuple[str, str], float] = {}
    right, longer = [], []
    for row in rows:
        claim = claim_of(row["debate"])
        first, second = (_total(claim, row[name], totals) for name in ("a1", "a2"))
        right.append((first > second) == (row["label"] == "a1") and first != second)
        longer.append((len(row["a1"]) > len(row["a2"])) == (row["label"] == "a1"))
    how = f"ukpconvarg1_strict, {len(rows)} pairs"
    yield Row("the more convincing of two", share(right), least=0.80, how=how)
    yield Row("the longer of two is the more convincing", share(longer))


def _as_written(row: dict[str, str]) -> dict[str, str]:
    """Put lines where the forum's data has marks for their ends."""
    return row | {name: row[name].replace("<br/>", "\n") for name in ("a1", "a2")}


def claim_of(debate: str) -> str:
    """Make a claim of a debate's name, `topic_position`, as its forum shows it."""
    topic, _, position = debate.partition("_")
    return f"{topic.replace('-', ' ').strip().capitalize()}? {position.replace('-', ' ').strip()}."


def _total(claim: str, text: str, known: dict[tuple[str, str], float]) -> float:
    if (claim, text) not in known:
        known[claim, text] = judge(claim, Side.FOR, text).total
    return known[claim, text]


def _interval(pairs: Sequence[Pair], totals: Sequence[float]) -> tuple[float, float]:
    """Give the 95 % interval of Pearson's correlation over topics drawn again."""
    held = sorted(zip(pairs, totals, strict=True), key=lambda one: one[0].claim)
    topics = [list(of_topic) for _, of_topic in groupby(held, key=lambda one: one[0].claim)]
    chance = random.Random(0)  # noqa: S311 (repeatable)
    drawn = []
    for _ in range(_RESAMPLED):
        sample = [one for topic in chance.choices(topics, k=len(topics)) for one in topic]
        drawn.append(
            pearson([t for _, t in sample], [p.quality[0] for p, _ in sample if p.quality])
        )
    drawn.sort()
    return drawn[_RESAMPLED // 40], drawn[-_RESAMPLED // 40]
