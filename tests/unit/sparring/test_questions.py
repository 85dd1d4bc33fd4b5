"""The rules of critical questions: fitting, aimed at the debater's own words, always enough."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from arguments.claims import ClaimKind, Side
from arguments.sparring.questions import is_alike, question_names, questions_of
from bot.wording import load_wording
from tests.unit.sparring.saying import OPENING, claim

ENOUGH = 9


def names(text: str) -> list[str]:
    return [move.key.removeprefix("question:") for move in questions_of(claim(), Side.FOR, text)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The road caused the floods in the valley.", "other-causes"),
        ("For example, Aarhus opened its library on Sundays.", "typical"),
        ("According to a report by the council, visits doubled.", "expert"),
        ("The council should pay for longer opening hours.", "who-pays"),
        ("Visits will double once the doors are open.", "show-wrong"),
        ("It is fair to those who work all week.", "better-than"),
        ("About 40 per cent of the visitors come with children.", "of-how-many"),
        ("Reading always makes children calmer.", "exception"),
        ("A library is like a park for the mind.", "likeness"),
        ("Studies show that children read more on Sundays.", "which-study"),
    ],
)
def test_an_argument_is_asked_what_its_kind_leaves_open(text: str, name: str) -> None:
    assert name in names(text)


def test_the_same_words_are_not_asked_about_twice_in_a_row() -> None:
    first, second, *_ = questions_of(claim(), Side.FOR, OPENING)
    assert first.aim != second.aim


def test_a_bare_sentence_is_asked_what_its_claims_kind_leaves_open() -> None:
    asked = questions_of(claim(ClaimKind.PREDICTION), Side.FOR, "Cats sit on mats.")
    assert asked[0].key == "question:kind-by-when"


def test_what_is_asked_about_the_claim_is_alike_what_is_asked_of_the_words() -> None:
    by_name = {one.key: one for one in questions_of(claim(), Side.FOR, OPENING)}
    assert is_alike(by_name["question:who-pays"], by_name["question:kind-who-pays"])


@pytest.mark.parametrize("name", question_names())
def test_every_question_is_one_sentence(name: str) -> None:
    said = load_wording("en").say(f"question-{name}", words="always")
    assert said.endswith("?")
    assert said.count("?") == 1


@given(some.text(max_size=400), some.sampled_from(ClaimKind), some.sampled_from(Side))
def test_any_text_leaves_enough_questions_each_once(text: str, kind: ClaimKind, side: Side) -> None:
    keys = [move.key for move in questions_of(claim(kind), side, text)]
    assert len(keys) == len(set(keys)) >= ENOUGH


@given(some.lists(some.sampled_from(OPENING.split()), max_size=40).map(" ".join))
def test_an_aim_is_exactly_what_was_written(text: str) -> None:
    aims = [move.aim for move in questions_of(claim(), Side.FOR, text) if move.aim]
    assert all(aim.text == text[aim.start : aim.end] for aim in aims)
