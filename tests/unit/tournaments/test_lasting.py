"""The rules of how long a tournament takes: every round its speeches, every speech its time."""

from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arguments.tournaments.lasting import Length, in_words, knockout_rounds, length, round_time
from arguments.tournaments.settings import Category, Clocks, Format, Judging, Settings
from bot.wording import load_wording

OPEN = Category(name="open", size=16)
OVERNIGHT = Clocks(slow_hours=12, quiet=(22, 6), zone="UTC")


def said(settings: Settings, entrants: int) -> str:
    return load_wording().phrase(in_words(length(settings, entrants)))


@pytest.mark.parametrize(
    ("changes", "entrants", "sentence"),
    [
        ({}, 64, "6 rounds, about 3 hours."),
        ({"breaks": (OPEN,)}, 64, "6 rounds and 4 knockout rounds, about 5 hours."),
        (
            {"breaks": (OPEN.model_copy(update={"size": 2}),)},
            4,
            "2 rounds and a final, about 1.5 hours.",
        ),
        ({"rounds": 1, "speeches": 1}, 4, "One round, about 20 minutes."),
        ({"format": Format.ELIMINATION}, 2, "One knockout round, about 30 minutes."),
        ({"format": Format.ELIMINATION}, 33, "6 knockout rounds, about 3 hours."),
        ({"rounds": 5, "clocks": Clocks(slow_hours=24)}, 20, "5 rounds, about 10 days."),
        ({"rounds": 5, "clocks": OVERNIGHT}, 20, "5 rounds, about 7.5 days."),
    ],
)
def test_a_sentence_says_how_long_it_takes(
    changes: dict[str, Any], entrants: int, sentence: str
) -> None:
    assert said(Settings(**changes), entrants) == sentence


def test_people_take_longer_to_judge_than_the_judge() -> None:
    people = Settings(judging=Judging(judge=0, panel=80, audience=20))
    assert round_time(people) - round_time(Settings()) == timedelta(minutes=15)


@given(st.integers(2, 2000))
def test_every_knockout_round_halves_the_field(entrants: int) -> None:
    rounds = knockout_rounds(Settings(format=Format.ELIMINATION), entrants)
    assert 2 ** (rounds - 1) < entrants <= 2**rounds


@given(st.integers(2, 64), st.integers(2, 64))
def test_a_break_plays_no_more_rounds_than_its_field_has(entrants: int, size: int) -> None:
    settings = Settings(breaks=(Category(name="open", size=size),))
    assert 2 ** (knockout_rounds(settings, entrants) - 1) < min(size, entrants)


@given(st.timedeltas(timedelta(0), timedelta(days=400)))
def test_any_length_can_be_said(time: timedelta) -> None:
    assert load_wording().phrase(in_words(Length(rounds=5, knockout=0, time=time)))
