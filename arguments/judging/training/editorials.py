"""Editorials: newspaper articles whose sentences people marked as claims or not.

The file is `webis_editorials_sents.csv.gz`, made of Webis-Editorials-16 (Al-Khatib et al.
2016): a row a sentence, with the article's name, the paragraph and whether its main unit is
an assumption. It states no split: a fifth of the articles is held out, by their names alone.
"""

import csv
import gzip
import hashlib
from collections.abc import Sequence
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

from arguments.articles import Sentence

FILE = "webis_editorials_sents.csv.gz"
FOLDS = 5
HELD_OUT = 0
"""The fold that is measured once and never trained on or chosen by."""


class Editorial(NamedTuple):
    """One article: its name, its sentences and which of them are claims."""

    name: str
    sentences: tuple[Sentence, ...]
    claims: tuple[bool, ...]

    @property
    def fold(self) -> int:
        """Give the fold of the article."""
        return fold_of(self.name)


def fold_of(article: str) -> int:
    """Give the fold of an article by its name, which is the same on every machine."""
    return int(hashlib.sha256(article.encode()).hexdigest(), 16) % FOLDS


def read_editorials(folder: Path) -> list[Editorial]:
    """Read every editorial in a folder's file, without headlines, in the file's order."""
    with gzip.open(folder / FILE, "rt", encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["label"] != "title"]
    named = groupby(rows, key=lambda row: row["article"])
    return [_editorial(name, list(grouped)) for name, grouped in named]


def held_out(editorials: Sequence[Editorial]) -> list[Editorial]:
    """List the editorials that no training sees."""
    return [one for one in editorials if one.fold == HELD_OUT]


def for_training(editorials: Sequence[Editorial]) -> list[Editorial]:
    """List the editorials to train on and to choose by."""
    return [one for one in editorials if one.fold != HELD_OUT]


def _editorial(name: str, rows: Sequence[dict[str, str]]) -> Editorial:
    sentences = tuple(
        Sentence(
            text=row["sent"],
            paragraph=int(row["par"]) + 1,
            number=number,
            start=0,
            end=len(row["sent"]),
        )
        for number, row in enumerate(rows, 1)
    )
    return Editorial(name, sentences, tuple(row["y"] == "1" for row in rows))
