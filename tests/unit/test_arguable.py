"""The rules of what is arguable: doubts about a sentence, and sentences beyond doubt."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arguments.finding.arguable import Doubt, doubts


@pytest.mark.parametrize(
    ("sentence", "doubt"),
    [
        ("Should the county open its libraries on Sundays?", Doubt.QUESTION),
        ("The ferry carries 400 passengers a day.", Doubt.RECORD),
        ("Mill End is forty minutes from the office.", Doubt.RECORD),
        ("Loans to the young doubled.", Doubt.RECORD),
        ("A filibuster is a kind of delay by speech.", Doubt.DEFINITION),
        ("“Referendum” means a vote of all citizens.", Doubt.DEFINITION),
        ("Inflation is defined as a lasting rise of prices.", Doubt.DEFINITION),
        ("A promise is a promise.", Doubt.TRUISM),
        ("Only time will tell.", Doubt.TRUISM),
        ("Nobody is perfect.", Doubt.TRUISM),
        ("Everybody loves safe streets.", Doubt.TRUISM),
        ("Let me tell you about one pupil.", Doubt.SIGNPOST),
        ("The usual objection is money.", Doubt.SIGNPOST),
        ("Then there is the matter of trust.", Doubt.SIGNPOST),
        ("Don’t expect anyone to plant a tree.", Doubt.SIGNPOST),
        ("Glance at any map of the town.", Doubt.SIGNPOST),
        ("The lesson for ministers is clear.", Doubt.SIGNPOST),
        ("The union asks for a shorter week.", Doubt.WISH),
        ("The council has told schools to stay silent.", Doubt.WISH),
        ("You are right to be angry.", Doubt.SIGNPOST),
        ("The Night Hour is produced by Ann Lee.", Doubt.SIGNPOST),
        ("Ann Lee is a columnist for the Leeds Herald.", Doubt.SIGNPOST),
        ("Just what a tired driver needs, you might think.", Doubt.SIGNPOST),
        ("Not this year.", Doubt.FRAGMENT),
        ("A right that should not be sold.", Doubt.FRAGMENT),
        ("Not the kind of silence that is cold, but the kind that is kind.", Doubt.FRAGMENT),
        ("About the price of two coffees.", Doubt.FRAGMENT),
    ],
)
def test_what_makes_a_poor_debate_is_doubted(sentence: str, doubt: Doubt) -> None:
    assert doubts(sentence) == (doubt,)


@pytest.mark.parametrize(
    "sentence",
    [
        "Libraries should open on Sundays.",
        "Paying farmers is cheaper than rebuilding the same streets every ten years.",
        "A state that sells its water in 2030 will regret it.",
        "Nobody should be forced to work on a Sunday.",
        "Trust is slower than testing.",
        "The answer is to tax the land.",
        "A fair rota would attract more recruits than the present contract.",
        "A measurement that misleads is dearer than none.",
        "Let teachers from one school mark the work of another.",
        "If we want villages, we shall have to pay for them.",
        "The examination at eleven is a machine for losing them.",
    ],
)
def test_a_claim_that_people_can_disagree_on_is_not_doubted(sentence: str) -> None:
    assert doubts(sentence) == ()


@given(st.text())
def test_any_text_can_be_doubted(text: str) -> None:
    assert set(doubts(text)) <= set(Doubt)
