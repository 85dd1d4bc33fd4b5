"""Attacks are made from real arguments, the same for the same seed, and counted fairly."""

import random

import pytest

from arguments.claims import Side
from arguments.judging import judge
from arguments.judging.phrases import Guard
from arguments.judging.training.attacks import ATTACKS, PADDING, Attack, TextOnClaim
from arguments.judging.training.false_alarms import alarmed, false_alarms
from arguments.judging.training.gaming import gamed, steady
from arguments.judging.training.invariances import INVARIANCES, Change
from arguments.judging.training.word_order import order_table
from tests.unit.judging.noticed import ORDERLY, PLEDGE

UNIFORMS = TextOnClaim(
    "Schools should require uniforms.",
    "Uniforms end the contest of brands, because the colour of a jumper tells nobody who is poor.",
)
ARGUMENTS = (TextOnClaim(PLEDGE, ORDERLY), UNIFORMS)
each_attack = pytest.mark.parametrize("attack", ATTACKS.values(), ids=ATTACKS.keys())
each_change = pytest.mark.parametrize("change", INVARIANCES.values(), ids=INVARIANCES.keys())


def by_length(_claim: str, _side: Side, text: str) -> float:
    """Score a text by its words alone, as no judge should."""
    return float(len(text.split()))


def test_there_are_many_kinds_of_attack() -> None:
    assert len(ATTACKS) >= 12
    assert set(PADDING) <= ATTACKS.keys()


@each_attack
def test_an_attack_makes_one_attempt_of_each_argument(attack: Attack) -> None:
    made = list(attack(ARGUMENTS, random.Random(1)))
    assert [attempt.honest for attempt in made] == list(ARGUMENTS)
    assert all(attempt.attacked != attempt.honest for attempt in made)


@each_attack
def test_the_same_seed_makes_the_same_attempts(attack: Attack) -> None:
    first, again = (list(attack(ARGUMENTS, random.Random(4))) for _ in range(2))
    assert first == again


@each_change
def test_a_change_leaves_the_claim_alone(change: Change) -> None:
    assert all(
        attempt.honest.claim == attempt.attacked.claim and attempt.honest != attempt.attacked
        for attempt in change([UNIFORMS], random.Random(1))
    )


def test_spelling_changes_in_either_direction() -> None:
    changed = next(INVARIANCES["spelling"]([UNIFORMS], random.Random(1)))
    assert "the color of" in changed.attacked.text


def test_a_judge_that_counts_words_is_beaten_by_padding() -> None:
    counted = {one.kind: one for one in gamed(ARGUMENTS, by_length, seed=2)}
    assert counted["said twice"].beats == 1
    assert counted["said twice"].gain == sum(len(one.text.split()) for one in ARGUMENTS) / 2
    assert counted["shuffled words"].beats == 0


def test_a_judge_that_counts_words_is_steady_under_other_names() -> None:
    held = {one.kind: one.within for one in steady(ARGUMENTS, by_length, seed=2)}
    assert held["names"] == held["sides"] == 1


def test_every_guards_false_alarms_are_counted() -> None:
    alarms = false_alarms((*ARGUMENTS, TextOnClaim(PLEDGE, PLEDGE)), judge)
    assert {alarm.guard for alarm in alarms} == set(Guard)
    assert next(one for one in alarms if one.guard is Guard.COPIED_CLAIM).share == 1 / 3


def test_the_arguments_behind_a_false_alarm_can_be_read() -> None:
    spoken = alarmed((UNIFORMS, TextOnClaim(PLEDGE, PLEDGE)), judge, Guard.COPIED_CLAIM)
    assert list(spoken) == [TextOnClaim(PLEDGE, PLEDGE)]


def test_word_order_is_counted_as_the_shipped_table_is_laid_out() -> None:
    table = order_table(["The cat sat on the mat. It slept.", "The dog saw 3 cats"])
    assert table.startswith("# How much more often")
    assert 'words = "it on the"' in table
