"""Pairs: a claim and a text that people have labelled, read from the public data sets.

Every reader takes the data folder and the split. Splits are the data sets' own, by topic.
"""

import csv
import gzip
import re
from collections.abc import Iterator
from enum import IntEnum
from pathlib import Path
from typing import NamedTuple


class Stance(IntEnum):
    """Where a text stands towards a claim; the number is its place among the outputs."""

    AGAINST = 0
    FOR = 1
    OFF_TOPIC = 2


class Pair(NamedTuple):
    """A claim, a text and what is known of them; what is unknown has no label or no weight.

    `quality` is a pair of shares from 0 to 1: IBM's weighted average and its MACE-P.
    """

    claim: str
    text: str
    stance: Stance | None = None
    stance_weight: float = 1.0
    quality: tuple[float, float] | None = None
    scrambled: bool = False
    source: str = ""


SHORT_SIDES = {1: Stance.FOR, -1: Stance.AGAINST}


def rows_of(folder: Path, name: str) -> Iterator[dict[str, str]]:
    """Read one of the folder's compressed tables, a row at a time."""
    with gzip.open(folder / f"{name}.csv.gz", "rt", encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def ranked(folder: Path, split: str) -> list[Pair]:
    """Read IBM-ArgQ-Rank-30kArgs: arguments on motions, with their quality and their side."""
    return [
        Pair(
            row["topic"],
            row["argument"],
            SHORT_SIDES[int(row["stance_WA"])],
            float(row["stance_WA_conf"]),
            (float(row["WA"]), float(row["MACE-P"])),
            source="ranked",
        )
        for row in rows_of(folder, "ibm30k")
        if row["set"] == split
    ]


def perspectives(folder: Path, split: str) -> list[Pair]:
    """Read Perspectrum: short perspectives for and against claims."""
    return [
        Pair(
            row["claim"],
            row["perspective"],
            Stance.FOR if row["stance3"] == "SUPPORT" else Stance.AGAINST,
            source="perspectives",
        )
        for row in rows_of(folder, "perspectrum")
        if row["set"] == split
    ]


def claimed(folder: Path, split: str) -> list[Pair]:
    """Read IBM claim stance: claims from Wikipedia for and against motions."""
    return [
        Pair(
            re.sub("^This house believes that ", "", row["topic"]).strip(),
            row["claim"],
            Stance.FOR if row["stance"] == "PRO" else Stance.AGAINST,
            source="claimed",
        )
        for row in rows_of(folder, "ibm_claim_stance")
        if row["split"] == split
    ]


class KeyPoint(NamedTuple):
    """An argument on a topic and a key point of the same topic, and whether it makes that point."""

    topic: str
    argument: str
    key_point: str
    is_for: bool
    matches: bool


def key_points(folder: Path) -> list[KeyPoint]:
    """Read ArgKP-2021, in which every key point is on its argument's side."""
    return [
        KeyPoint(
            row["topic"],
            row["argument"],
            row["key_point"],
            row["stance"] == "1",
            row["label"] == "1",
        )
        for row in rows_of(folder, "argkp2021")
    ]
