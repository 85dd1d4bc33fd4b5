"""The arguments of our own are what the stance numbers stand on, so their shape is held here."""

from collections import Counter
from itertools import chain

import pytest

from arguments.claims import ClaimKind
from arguments.judging.training.encoder.pairs import Stance
from arguments.judging.training.encoder.written import ArguedClaim, written
from arguments.responses import fingerprint

SPLITS = ("train", "dev", "test")


@pytest.fixture(scope="module")
def argued() -> dict[str, list[ArguedClaim]]:
    return {split: written(split) for split in SPLITS}


def test_no_claim_is_in_two_splits(argued: dict[str, list[ArguedClaim]]) -> None:
    claims = [fingerprint(one.text) for split in SPLITS for one in argued[split]]
    assert len(set(claims)) == len(claims)


def test_no_argument_is_in_two_splits(argued: dict[str, list[ArguedClaim]]) -> None:
    texts = [
        fingerprint(pair.text) for split in SPLITS for one in argued[split] for pair in one.pairs
    ]
    assert [text for text, times in Counter(texts).items() if times > 1] == []


@pytest.mark.parametrize("split", SPLITS)
def test_every_claim_is_argued_both_ways_alike(
    argued: dict[str, list[ArguedClaim]], split: str
) -> None:
    assert all(len(one.arguments_for) == len(one.arguments_against) >= 3 for one in argued[split])


@pytest.mark.parametrize("split", SPLITS)
def test_every_kind_of_claim_is_there(argued: dict[str, list[ArguedClaim]], split: str) -> None:
    assert {one.kind for one in argued[split]} == {kind.value for kind in ClaimKind}


def test_the_test_half_is_large_enough_to_measure_by(argued: dict[str, list[ArguedClaim]]) -> None:
    assert len(argued["test"]) >= 60
    assert sum(len(one.pairs) for one in argued["test"]) >= 300


def test_an_argument_changes_sides_with_its_claim(argued: dict[str, list[ArguedClaim]]) -> None:
    one = argued["train"][0]
    turned = {Stance.FOR: Stance.AGAINST, Stance.AGAINST: Stance.FOR}
    assert [pair.stance for pair in one.negated_pairs] == [
        turned[p.stance] for p in one.pairs if p.stance is not None
    ]


def test_a_negation_is_another_sentence(argued: dict[str, list[ArguedClaim]]) -> None:
    every = chain.from_iterable(argued.values())
    assert all(fingerprint(one.text) != fingerprint(one.negated) for one in every)
