"""Pairs for a blind vote: never one's own, none twice, and all answers seen about as often."""

from collections import Counter
from collections.abc import Sequence
from itertools import chain
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from arguments.together.pairing import Pair, most_pairs, next_pair, pairs_for

Voted = tuple[list[list[Pair]], dict[Pair, int]]


def handed_out(
    answers: Sequence[int], own: int | None, rng: Random, seen: dict[Pair, int]
) -> list[Pair]:
    """Hand one person all the pairs that they get."""
    had: list[Pair] = []
    while pair := next_pair(answers, own, had, seen, rng):
        had.append(pair)
        seen[pair] = seen.get(pair, 0) + 1
    return had


def voted(people: int, seed: int) -> Voted:
    """Have everybody who answered vote, one after another."""
    rng, seen = Random(seed), dict[Pair, int]()
    answers = range(1, people + 1)
    return [handed_out(answers, own, rng, seen) for own in answers], seen


@given(people=st.integers(2, 40), seed=st.integers(0, 99))
def test_nobody_is_shown_their_own(people: int, seed: int) -> None:
    given_out, _ = voted(people, seed)
    assert [own for own, pairs in enumerate(given_out, 1) if own in chain(*pairs)] == []


@given(people=st.integers(2, 40), seed=st.integers(0, 99))
def test_no_pair_comes_to_one_person_twice(people: int, seed: int) -> None:
    given_out, _ = voted(people, seed)
    assert all(len({frozenset(pair) for pair in pairs}) == len(pairs) for pairs in given_out)


@given(people=st.integers(2, 40), seed=st.integers(0, 99))
def test_everybody_gets_as_many_as_they_are_told(people: int, seed: int) -> None:
    given_out, _ = voted(people, seed)
    assert {len(pairs) for pairs in given_out} == {pairs_for(people, has_own=True)}


@settings(deadline=None)
@given(people=st.integers(13, 60), seed=st.integers(0, 99))
def test_all_answers_are_seen_about_as_often(people: int, seed: int) -> None:
    _, seen = voted(people, seed)
    shown = Counter(chain.from_iterable(pair for pair, times in seen.items() for _ in range(times)))
    assert max(shown.values()) - min(shown[one] for one in range(1, people + 1)) <= 2


def test_of_two_answers_their_authors_judge_none_and_another_one() -> None:
    rng = Random(1)
    assert handed_out([1, 2], 1, rng, {}) == []
    assert len(handed_out([1, 2], None, rng, {})) == 1


@pytest.mark.parametrize(("answers", "most"), [(2, 10), (12, 10), (13, 5), (200, 5)])
def test_few_answers_are_judged_more_often(answers: int, most: int) -> None:
    assert most_pairs(answers) == most


def test_either_answer_of_a_pair_may_be_shown_first() -> None:
    firsts = {next_pair([1, 2], None, [], {}, Random(seed)) for seed in range(20)}
    assert firsts == {(1, 2), (2, 1)}


def test_without_answers_there_is_no_pair() -> None:
    assert next_pair([], None, [], {}, Random(1)) is None
