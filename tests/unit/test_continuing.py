"""The rules of going on: what counts from another sentence, and whose voice speaks."""

import pytest

from arguments.claims import Hand
from arguments.standing_alone.continuing import adds
from arguments.standing_alone.definites import is_unplaced
from tests.unit.stating import hands, served, stated

TAXES = "Taxes rose."


@pytest.mark.parametrize(
    "sentence",
    [
        "Similar schemes would ruin the farms of the north.",
        "One reason is that nurses are badly paid.",
        "The first part of the answer lies in better schools.",
        "What followed was a disgrace to the whole profession.",
        "Nor is there enough water for the farms of the north.",
        "In other countries, trams are cheap and clean.",
        "The real cost is borne by children.",
        "The reality is messier.",
        "Ours are far too small.",
        "If we want cheap trams, we must look elsewhere.",
        "There are notable exceptions to the rule.",
        "Towns would be safer if we dared.",
        "Europe will follow within a decade.",
        "Brown's argument makes no sense.",
        "Leeds must not be fooled by the arrangement.",
        "In both cases, trams would be cheaper.",
        "If that does not wake up ministers, nothing will.",
        "By paying only for trams, they hope to please everyone.",
        "No other service would be allowed to run at night.",
    ],
)
def test_what_counts_from_another_sentence_needs_a_hand(sentence: str) -> None:
    assert Hand.POINTER in hands(TAXES, sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "One reason for the decline of trams is cheap parking.",
        "The reality of war is worse than its pictures.",
        "The real cost of war is borne by children.",
        "No other country spends as much on prisons as England.",
        "Most people want cleaner rivers.",
        "Other things being equal, trams are cheaper than cars.",
        "Trams belong to the cities and regions of England.",
        "The poor should not pay for the mistakes of the rich.",
    ],
)
def test_what_says_itself_what_it_counts_from_stands_alone(sentence: str) -> None:
    assert served(TAXES, sentence) == [sentence]
    assert hands(TAXES, sentence) == set()


def test_the_trial_told_of_paragraphs_before_needs_a_hand() -> None:
    between = ["Trees are good."] * 9
    told = "The council held a short trial."
    assert Hand.POINTER in hands(told, *between, "Leeds learnt nothing from the trial.")
    assert hands("A sea is salty.", *between, "Nobody owns the sea.") == set()


@pytest.mark.parametrize(
    ("sentence", "unplaced"),
    [
        ("Teachers at the college dislike phones.", True),
        ("The sleeping dog may bite.", True),
        ("The previous government wasted its chance.", True),
        ("The government wastes its chances.", False),
        ("The price of bread is too high.", False),
        ("The Treasury is too strong.", False),
        ("The longest boom is over.", False),
        ("Cities waste the sun.", False),
    ],
)
def test_a_stranger_knows_which_is_meant_or_does_not(sentence: str, *, unplaced: bool) -> None:
    assert is_unplaced(sentence) is unplaced


@pytest.mark.parametrize(
    ("sentence", "adding"),
    [
        ("Trams would also help shops.", True),
        ("Life in towns is more complex.", True),
        ("Life in towns is more complex than life in villages.", False),
        ("Trams help not only towns but also villages.", False),
        ("Trams are cheap and also clean.", False),
    ],
)
def test_what_adds_to_something_said_before_is_told_apart(sentence: str, *, adding: bool) -> None:
    assert adds(sentence) is adding


@pytest.mark.parametrize(
    "sentence",
    [
        "We believe that you would change your mind.",
        "If trams are too slow, you should say so.",
        "What we fear is measuring a child too early.",
        "We, the people of Leeds, deserve better trams.",
        "Instead he wastes our time.",
        "Right now, it is just code for cheap parking.",
        "It seems likely that the people will find lawyers to evade it.",
    ],
)
def test_whom_a_stranger_cannot_tell_needs_a_hand(sentence: str) -> None:
    assert Hand.PRONOUN in hands(TAXES, sentence)


@pytest.mark.parametrize(
    ("sentence", "wording"),
    [
        ("We believe that trams are too slow.", "Trams are too slow."),
        ("Oddly enough, trams are cheap.", "Trams are cheap."),
        ("As always, trams are late.", "Trams are late."),
        ("Trams, you might say, are tall boats.", "Trams are tall boats."),
        ("Most problematically, trams are loud.", "Trams are loud."),
    ],
)
def test_what_leads_up_to_a_claim_is_dropped(sentence: str, wording: str) -> None:
    assert served(TAXES, sentence) == [wording]


@pytest.mark.parametrize(
    "sentence",
    [
        "Brown's argument is that trams are slow.",
        "Their hope was that nobody would notice.",
    ],
)
def test_what_is_somebodys_view_is_left_out(sentence: str) -> None:
    assert stated(TAXES, sentence) == ()


@pytest.mark.parametrize(
    "sentence",
    [
        "Some commentators are calling trams a menace.",
        "Critics see trams as a waste of money.",
        "The institute has argued the council could lower the fares.",
        "Ministers assume that trams are cheap.",
        "Brown believes Leeds needs no trams.",
        "Trams are now estimated by some to be cheaper than cars.",
    ],
)
def test_what_a_party_says_needs_a_hand(sentence: str) -> None:
    assert Hand.REPORTED in hands(TAXES, sentence)
