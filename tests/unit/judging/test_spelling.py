"""The encoder reads British spelling as American, and leaves every other word alone."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from arguments.judging.spelling import american, as_read


@pytest.mark.parametrize(
    ("british", "expected"),
    [
        ("Organised labour favours defence.", "Organized labor favors defense."),
        ("The theatre centre travelled on", "The theater center traveled on"),
        ("sceptics analysed grey programmes", "skeptics analyzed gray programs"),
        ("criticising a realisation", "criticizing a realization"),
        ("Mums practise fair judgement.", "Moms practice fair judgment."),
        ("Centres fulfil their offences", "Centers fulfill their offenses"),
    ],
)
def test_british_words_are_respelled(british: str, expected: str) -> None:
    assert american(british) == expected


@pytest.mark.parametrize(
    "word",
    [
        "promise",
        "raised",
        "wise",
        "exercise",
        "hour",
        "four",
        "our",
        "there",
        "revised",
        "noise",
        "surprised",
        "advertised",
        "precise",
        "fence",
        "genre",
        "armed",
        "practice",
        "mumble",
        "fulfilled",
    ],
)
def test_other_words_stay(word: str) -> None:
    assert american(word) == word


def test_a_text_without_a_stop_is_read_with_one() -> None:
    assert as_read("they help\n because ", "") == "they help because."
    assert as_read("Really?", "") == "Really?"


@settings(deadline=None)
@given(st.text(max_size=80))
def test_respelling_twice_is_respelling_once(text: str) -> None:
    assert american(american(text)) == american(text)
