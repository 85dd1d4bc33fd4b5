"""The arguments of our own: op-ed claims of every kind, argued both ways, split by claim.

Public data has motions ("We should ban ..."); op-eds claim facts, causes and predictions. Each
claim here comes with its negation and with arguments on both sides (`../written/`: `train` and
`more`, which was written later, and `test`).
"""

import tomllib
from importlib.resources import files
from typing import NamedTuple

from arguments.judging.training.encoder.pairs import Pair, Stance

PACKAGE = "arguments.judging.training"
DEV_EVERY, DEV_FIRST = 12, 5
"""Every how many claims, and from which, one is kept from training to choose by."""


class ArguedClaim(NamedTuple):
    """A claim, its negation, its kind, and arguments on both sides; `area` is its file."""

    area: str
    text: str
    negated: str
    kind: str
    arguments_for: tuple[str, ...]
    arguments_against: tuple[str, ...]

    @property
    def pairs(self) -> list[Pair]:
        """Give every argument with its claim."""
        sided = [(one, Stance.FOR) for one in self.arguments_for]
        sided += [(one, Stance.AGAINST) for one in self.arguments_against]
        return [Pair(self.text, text, stance, source="written") for text, stance in sided]

    @property
    def negated_pairs(self) -> list[Pair]:
        """Give every argument with the negated claim, on the other side."""
        return [
            pair._replace(claim=self.negated, stance=opposite(pair.stance)) for pair in self.pairs
        ]


def opposite(stance: Stance | None) -> Stance | None:
    """Give the other side; off-topic stays so."""
    return {Stance.FOR: Stance.AGAINST, Stance.AGAINST: Stance.FOR}.get(stance, stance)  # type: ignore[arg-type]


def written(split: str) -> list[ArguedClaim]:
    """Read what we wrote for a split: `train`, `dev` (claims kept from it) or `test`."""
    if split == "test":
        return _read("test")
    own = list(enumerate([*_read("train"), *_read("more")]))
    wanted = split == "dev"
    return [one for place, one in own if (place % DEV_EVERY == DEV_FIRST) == wanted]


def _read(folder: str) -> list[ArguedClaim]:
    """Read a folder file by file."""
    within = files(PACKAGE) / "written" / folder
    names = sorted(one.name for one in within.iterdir() if one.name.endswith(".toml"))
    return [
        ArguedClaim(
            name.removesuffix(".toml"),
            claim["text"],
            claim["negated"],
            claim["kind"],
            tuple(claim["for"]),
            tuple(claim["against"]),
        )
        for name in names
        for claim in tomllib.loads((within / name).read_text(encoding="utf-8"))["claims"]
    ]
