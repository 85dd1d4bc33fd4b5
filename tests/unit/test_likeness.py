"""Which texts are near each other, and that nothing but their words decides it."""

import hashlib
from importlib.resources import files
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arguments.judging.encoder import ModelDamaged, ModelMissing
from arguments.likeness import SIZE, closeness, closenesses, vector_of, vectors_of
from arguments.likeness.vectors import DIGEST, WORDS, read_table

COSTS = "Sanctions cost ordinary families more than they cost the people who rule."
SAME_POINT = "It is the poor who pay for sanctions, while their rulers stay rich."
OTHER_POINT = "A treaty that nobody enforces is worth no more than the paper it is on."


def test_two_ways_to_say_a_thing_are_nearer_than_two_things() -> None:
    said, again, other = vectors_of([COSTS, SAME_POINT, OTHER_POINT])
    assert closeness(said, again) > 2 * closeness(said, other)


def test_a_text_is_as_near_to_itself_as_can_be() -> None:
    assert closeness(vector_of(COSTS), vector_of(COSTS)) == pytest.approx(1)


def test_capitals_make_no_difference() -> None:
    assert vector_of(COSTS.upper()) == vector_of(COSTS)


def test_a_text_without_words_is_near_to_nothing() -> None:
    assert closeness(vector_of(""), vector_of(COSTS)) == 0


def test_nothing_is_compared_with_nothing() -> None:
    assert closenesses(vector_of(COSTS), []) == []


@given(st.text(max_size=200), st.text(max_size=200))
def test_closeness_lies_between_its_ends_and_goes_both_ways(one: str, other: str) -> None:
    first, second = vectors_of([one, other])
    near = closeness(first, second)
    assert len(first) == len(second) == SIZE
    assert -1.001 <= near <= 1.001
    assert near == pytest.approx(closeness(second, first), abs=1e-6)


@given(st.lists(st.text(max_size=60), max_size=5))
def test_a_text_means_the_same_whatever_is_read_beside_it(texts: list[str]) -> None:
    assert vectors_of(texts) == [vector_of(text) for text in texts]


def test_the_table_that_ships_is_the_one_that_was_made() -> None:
    folder = files("arguments.likeness")
    digest = hashlib.sha256((folder / WORDS).read_bytes()).hexdigest()
    assert (folder / DIGEST).read_text().strip() == digest


def test_a_table_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(ModelMissing):
        read_table(tmp_path)


def test_a_table_that_was_changed_is_refused(tmp_path: Path) -> None:
    (tmp_path / WORDS).write_bytes(b"other words")
    (tmp_path / DIGEST).write_text("0" * 64)
    with pytest.raises(ModelDamaged):
        read_table(tmp_path)
