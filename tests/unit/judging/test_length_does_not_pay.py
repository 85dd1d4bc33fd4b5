"""Repeating, padding and splitting gain nothing: the total never rises by more than a point."""

import pytest

from arguments.claims import Side
from arguments.judging import judge

CLAIM = "Washington should publicly rule out NATO membership for Ukraine in the near future."
FILLER = (
    "In today's society, this is a very important issue, and there are many reasons to think "
    "about it carefully. At the end of the day, everyone has an opinion and every opinion "
    "matters. It is important to consider all the different points of view."
)
HOLLOW = "This is true because it is true, and therefore it is clear, so it must be so."
TEXTS = {
    "a weak text": "Pledges are good and Ukraine needs peace.",
    "one reason": "A pledge helps because Moscow loses its excuse for keeping troops there.",
    "a newcomer's": (
        "Talking costs less than war, because every week of negotiation delays an invasion; in "
        "1962 a public pledge over Cuba ended a nuclear crisis."
    ),
    "a full text": (
        "A promise costs little, because no ally wants to admit Ukraine this decade, yet it takes "
        "away the excuse that Moscow uses. Critics say that it rewards threats. But in 1962 "
        "Kennedy promised not to invade Cuba, and the crisis ended. That is a smaller price than "
        "a war."
    ),
}
each_text = pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS.keys())


def total(text: str) -> float:
    return judge(CLAIM, Side.FOR, text).total


@each_text
@pytest.mark.parametrize("times", [2, 3, 10])
def test_saying_it_again_gains_nothing(text: str, times: int) -> None:
    assert total(" ".join([text] * times)) <= total(text) + 1


@each_text
def test_saying_it_again_in_capitals_gains_nothing(text: str) -> None:
    assert total(f"{text} {text.upper()}") <= total(text) + 1


@each_text
@pytest.mark.parametrize("padding", [FILLER, HOLLOW, CLAIM], ids=["filler", "hollow", "claim"])
def test_padding_behind_gains_nothing(text: str, padding: str) -> None:
    assert total(f"{text} {padding}") <= total(text) + 1


@each_text
def test_padding_in_front_gains_nothing(text: str) -> None:
    assert total(f"{FILLER} {text}") <= total(text) + 1


@each_text
def test_splitting_at_every_because_gains_nothing(text: str) -> None:
    assert total(text.replace(", because", ". Because")) <= total(text) + 1


@each_text
def test_a_line_for_every_sentence_changes_nothing(text: str) -> None:
    assert abs(total(text.replace(". ", ".\n\n")) - total(text)) <= 1


@each_text
def test_british_and_typographic_spelling_change_nothing(text: str) -> None:
    ours = f"{text} My neighbours' labour costs, once analysed, favour that."
    theirs = f"{text} My neighbors’ labor costs, once analyzed, favor that."
    assert abs(total(theirs) - total(ours)) <= 2


def test_sentences_without_a_word_of_the_claim_count_for_less() -> None:
    tied = "Membership would bind the alliance, because a border war becomes everybody's war."
    loose = "Breakfast would bind the family, because a quiet kitchen becomes everybody's room."
    assert total(loose) < total(tied) - 5
