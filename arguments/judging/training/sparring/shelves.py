"""Shelves: labelled arguments as a server would have stored them, with some that stand wrong."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random
from typing import NamedTuple

from arguments.claims import Claim, ClaimId, ClaimKind, Side, Source
from arguments.judging.training.encoder.pairs import Stance, key_points, ranked
from arguments.likeness import vectors_of
from arguments.sparring.moves import Candidate
from arguments.sparring.moves import Source as From

_WRONG = 0.1
"""The share of a shelf that stands on the wrong side, and that of another topic's arguments."""


class Argued(NamedTuple):
    """An argument with its labels: its topic, its side, and the key points that it makes."""

    topic: str
    text: str
    side: Side
    points: frozenset[str] = frozenset()


class Shelf(NamedTuple):
    """What there is to choose from against one side of a topic, and the labels by key."""

    candidates: tuple[Candidate, ...]
    labels: dict[str, Argued]


def on_motions(folder: Path, split: str) -> list[Argued]:
    """Read the arguments of a split of IBM-30k."""
    return [
        Argued(one.claim, one.text, Side.FOR if one.stance is Stance.FOR else Side.AGAINST)
        for one in ranked(folder, split)
    ]


def with_points(folder: Path) -> list[Argued]:
    """Read the arguments of ArgKP-2021, each with the key points that people matched it with."""
    made: dict[tuple[str, str, bool], set[str]] = {}
    for one in key_points(folder):
        points = made.setdefault((one.topic, one.argument, one.is_for), set())
        if one.matches:
            points.add(one.key_point)
    return [
        Argued(topic, text, Side.FOR if is_for else Side.AGAINST, frozenset(points))
        for (topic, text, is_for), points in made.items()
    ]


def claim_of(topic: str) -> Claim:
    """Give a topic as a claim."""
    return Claim(
        claim_id=ClaimId("topic"), text=topic, kind=ClaimKind.POLICY, source=Source(title=topic)
    )


def shelves(argued: Sequence[Argued]) -> Iterator[tuple[str, Side, Shelf]]:
    """Give the shelf against each side of each topic: a tenth misfiled, a tenth of elsewhere."""
    chance = Random(7)  # noqa: S311 (a fixed draw, nothing secret)
    vectors = dict(zip((one.text for one in argued), _vectors(argued), strict=True))
    for topic in sorted({one.topic for one in argued}):
        here = [one for one in argued if one.topic == topic]
        away = [one for one in argued if one.topic != topic]
        for side in Side:
            right = [one for one in here if one.side is side.other]
            wrong = [one for one in here if one.side is side]
            count = round(len(right) * _WRONG / (1 - 2 * _WRONG))
            held = right + chance.sample(wrong, min(count, len(wrong)))
            held += chance.sample(away, min(count, len(away)))
            yield topic, side, _shelf(held, vectors)


def _vectors(argued: Sequence[Argued]) -> list[bytes]:
    return vectors_of([one.text for one in argued])


def _shelf(held: Sequence[Argued], vectors: dict[str, bytes]) -> Shelf:
    labels = {f"response:{number}": one for number, one in enumerate(held)}
    return Shelf(
        candidates=tuple(
            Candidate(key=key, source=From.DEBATER, text=one.text, vector=vectors[one.text])
            for key, one in labels.items()
        ),
        labels=labels,
    )
