"""The rules of settings: what cannot be run says why, and a field says what it needs."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arguments.mistakes import Mistake
from arguments.tournaments.entrants import check_field, offered_formats, rounds_for, rounds_of
from arguments.tournaments.limits import entry_name, tournament_name
from arguments.tournaments.settings import MOST, Category, Clocks, Format, Judging, Settings
from arguments.tournaments.standings import Key
from bot.wording import load_wording

fields = st.integers(min_value=2, max_value=MOST)


def said(mistake: Mistake) -> str:
    return load_wording().mistake(mistake)


def test_no_setting_needs_a_decision() -> None:
    assert Settings.model_validate_json(Settings().model_dump_json()) == Settings()


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"rounds": 0}, "cannot have 0 rounds before the break. Give from 1 to 30."),
        ({"rounds": 31}, "31 rounds"),
        ({"team_size": 4}, "cannot have 4 debaters"),
        ({"speeches": 0}, "cannot give 0 speeches"),
        ({"team_size": 3, "speeches": 2}, "a side gives 3, not 2"),
        ({"rounds": 5, "silent_rounds": 6}, "6 silent rounds do not fit. Give from 0 to 5."),
        ({"reserves": -1}, "-1 reserves"),
        ({"claims_offered": 2}, "cannot offer 2 claims"),
        ({"precedence": ()}, "one to 8 keys"),
        ({"precedence": (Key.POINTS, Key.POINTS)}, "each of them once"),
        ({"precedence": tuple(Key)[:9]}, "one to 8 keys"),
        ({"breaks": ({"name": "open", "size": 1},)}, "A break to 1"),
        ({"breaks": ({"name": "x" * 21, "size": 8},)}, "21 characters; the most is 20"),
        ({"breaks": ({"name": "A", "size": 8}, {"name": "a", "size": 4})}, "two categories"),
        ({"breaks": tuple({"name": str(n), "size": 4} for n in range(6))}, "6 categories"),
        ({"judging": {"judge": 50}}, "judge 50, panel 0 and audience 0 make 50"),
        ({"judging": {"judge": 120, "panel": -20}}, "none below 0"),
        ({"judging": {"panel_size": 2}}, "A panel of 2"),
        ({"judging": {"least_votes": 0}}, "cannot need 0 votes"),
        ({"clocks": {"live_minutes": 10, "slow_hours": 24}}, "one clock"),
        ({"clocks": {"live_minutes": None}}, "one clock"),
        ({"clocks": {"live_minutes": 0}}, "cannot take 0 minutes"),
        ({"clocks": {"live_minutes": 121}}, "cannot take 121 minutes"),
        ({"clocks": {"slow_hours": 169}}, "cannot take 169 hours"),
        ({"clocks": {"quiet": (24, 7)}}, "24 is no hour"),
        ({"clocks": {"quiet": (7, 7)}}, "the whole day"),
        ({"clocks": {"grace_minutes": -1}}, "-1 minutes"),
        ({"clocks": {"zone": "Europe/Berln"}}, "Did you mean Europe/Berlin?"),
    ],
)
def test_what_cannot_be_run_says_why(changes: dict[str, Any], sentence: str) -> None:
    with pytest.raises(Mistake) as raised:
        Settings.model_validate(changes)
    assert sentence in said(raised.value)


def test_a_team_gives_a_speech_for_each_member() -> None:
    assert Settings(team_size=3).speeches == 3
    assert Settings(team_size=3).changed(team_size=1).speeches == 2


def test_settings_that_change_are_checked_anew() -> None:
    with pytest.raises(Mistake, match="mistake-tournament-claims"):
        Settings().changed(claims_offered=2)


def test_settings_that_change_keep_the_rest() -> None:
    before = Settings(silent_rounds=2, breaks=(Category(name="open", size=8),))
    assert before.changed(rounds=5) == before.model_copy(update={"rounds": 5})


def test_slow_hours_put_live_minutes_aside() -> None:
    assert Clocks(slow_hours=24).live_minutes is None


def test_a_zone_is_kept_by_its_name() -> None:
    assert Clocks(zone="new york").zone == "America/New_York"


def test_any_odd_panel_can_sit() -> None:
    sizes = [Judging(judge=0, panel=100, panel_size=size).panel_size for size in (1, 3, 5)]
    assert sizes == [1, 3, 5]


@pytest.mark.parametrize(
    ("entrants", "rounds"),
    [
        (2, 1),
        (4, 2),
        (8, 3),
        (9, 5),
        (32, 5),
        (33, 6),
        (64, 6),
        (65, 7),
        (226, 8),
        (227, 9),
        (410, 10),
    ],
)
def test_rounds_are_those_of_the_published_table(entrants: int, rounds: int) -> None:
    assert rounds_for(entrants) == rounds


@given(fields, fields)
def test_more_entrants_never_need_fewer_rounds(one: int, other: int) -> None:
    assert rounds_for(min(one, other)) <= rounds_for(max(one, other))


@given(fields)
def test_the_rounds_of_a_field_need_no_rematch(entrants: int) -> None:
    assert rounds_for(entrants) <= rounds_of(Settings(format=Format.ROUND_ROBIN), entrants)


def test_a_few_are_offered_a_round_robin_first() -> None:
    assert offered_formats(8)[0] is Format.ROUND_ROBIN
    assert Format.ROUND_ROBIN not in offered_formats(9)


def test_as_many_rounds_as_opponents_are_a_round_robin() -> None:
    assert offered_formats(10, rounds=9)[0] is Format.ROUND_ROBIN
    assert offered_formats(11, rounds=10)[0] is Format.SWISS


def test_nobody_and_one_are_offered_nothing() -> None:
    assert offered_formats(0) == offered_formats(1) == ()


@given(fields, st.data())
def test_an_offered_format_can_be_drawn(entrants: int, data: st.DataObject) -> None:
    offered = data.draw(st.sampled_from(offered_formats(entrants)))
    check_field(Settings(format=offered), entrants)


@pytest.mark.parametrize(
    ("changes", "entrants", "sentence"),
    [
        ({}, 1, "One entrant cannot be paired"),
        ({}, 0, "0 entrants cannot be paired"),
        ({}, 2001, "from 2 to 2000"),
        ({"format": Format.ROUND_ROBIN}, 32, "after 31 rounds"),
        ({"silent_rounds": 4}, 8, "4 silent rounds do not fit. Give from 0 to 3."),
    ],
)
def test_a_field_that_cannot_be_drawn_says_why(
    changes: dict[str, Any], entrants: int, sentence: str
) -> None:
    with pytest.raises(Mistake) as raised:
        check_field(Settings(**changes), entrants)
    assert sentence in said(raised.value)


def test_an_elimination_has_no_rounds_before_it() -> None:
    assert rounds_of(Settings(format=Format.ELIMINATION), 64) == 0


def test_an_open_floor_has_as_many_rounds_as_wanted_or_three() -> None:
    assert rounds_of(Settings(format=Format.OPEN_FLOOR), 64) == 3
    assert rounds_of(Settings(format=Format.OPEN_FLOOR, rounds=2), 64) == 2


@pytest.mark.parametrize("typed", ["", "  \n ", "\u200b\u200d", "\u0301", "\u2066\u2069"])
def test_a_name_shows_something(typed: str) -> None:
    with pytest.raises(Mistake) as raised:
        entry_name(typed)
    assert "shows nothing" in said(raised.value)


@pytest.mark.parametrize("typed", ["🔥", "北京", "The  Owls", "¡Olé!"])
def test_a_name_is_of_any_script(typed: str) -> None:
    assert entry_name(typed) == " ".join(typed.split())


def test_a_name_fits_where_it_is_shown() -> None:
    assert len(tournament_name("x" * 60)) == 60
    with pytest.raises(Mistake) as raised:
        tournament_name("x" * 61)
    assert "61 characters; the most is 60" in said(raised.value)
