"""Names that the claim does not hold are read as one name, and what says more than who stays."""

import pytest

from arguments.judging.naming import named_alike

CLAIM = "Putin is a rational actor."


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("My friend Anna from Leeds saw it.", "My friend Alex from Alex saw it."),
        ("My friend Kwame from Quito saw it.", "My friend Alex from Alex saw it."),
        ("It was said by Ahmed Hussein in May.", "It was said by Alex in May."),
        ("Some say that Putin weighs costs.", "Some say that Putin weighs costs."),
        ("So the French do, and on a Friday.", "So the French do, and on a Friday."),
        ("Anna saw it, and the US did.", "Anna saw it, and the US did."),
    ],
)
def test_names_within_a_sentence_are_read_alike(text: str, read: str) -> None:
    assert named_alike(text, CLAIM) == read


def test_reading_alike_twice_is_reading_once() -> None:
    once = named_alike("My friend Anna from Leeds saw it.", CLAIM)
    assert named_alike(once, CLAIM) == once
