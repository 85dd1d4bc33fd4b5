"""The rules of zone names: a person types a city, and the zone that keeps its time is meant."""

import tomllib
from importlib.resources import files
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from arguments.mistakes import Mistake
from arguments.zones import matching_zones, zone_named, zones

every_zone = st.sampled_from(zones())


def test_hundreds_of_zones_are_offered_and_utc_is_first() -> None:
    assert len(zones()) > 400
    assert zones()[0] == "UTC"


def test_no_zone_of_former_times_is_offered() -> None:
    former = {"US/Eastern", "EST", "Etc/GMT+5", "Asia/Calcutta", "localtime"}
    assert former.isdisjoint(zones())


@pytest.mark.parametrize(
    ("typed", "zone"),
    [
        ("berlin", "Europe/Berlin"),
        ("  BERLIN ", "Europe/Berlin"),
        ("ber", "Europe/Berlin"),
        ("new york", "America/New_York"),
        ("new_y", "America/New_York"),
        ("america/new", "America/New_York"),
        ("são paulo", "America/Sao_Paulo"),
        ("germany", "Europe/Berlin"),
        ("united states", "America/New_York"),
        ("japan", "Asia/Tokyo"),
        ("uk", "Europe/London"),
        ("calcutta", "Asia/Calcutta"),
        ("boston", "America/New_York"),
        ("mumbai", "Asia/Kolkata"),
        ("munich", "Europe/Berlin"),
        ("Köln", "Europe/Berlin"),
        ("utc", "UTC"),
        ("", "UTC"),
    ],
)
def test_what_is_typed_finds_its_zone(typed: str, zone: str) -> None:
    assert zone in matching_zones(typed)


@pytest.mark.parametrize(
    ("typed", "zone"),
    [
        ("berlin", "Europe/Berlin"),
        ("paris", "Europe/Paris"),
        ("united states", "America/New_York"),
        ("india", "Asia/Kolkata"),
        ("us", "America/New_York"),
        ("den", "America/Denver"),
    ],
)
def test_the_likeliest_zone_comes_first(typed: str, zone: str) -> None:
    assert matching_zones(typed, 1) == (zone,)


@given(every_zone)
def test_every_zone_is_found_by_its_name_and_is_real(zone: str) -> None:
    assert zone in matching_zones(zone.casefold().replace("_", " "))
    assert zone_named(zone.upper()) == zone
    assert ZoneInfo(zone).key == zone


@given(st.text(max_size=12), st.integers(min_value=0, max_value=30))
def test_anything_can_be_typed_and_no_more_than_the_limit_is_given(typed: str, limit: int) -> None:
    assert len(matching_zones(typed, limit)) <= limit


@given(st.text(max_size=3) | st.sampled_from(["EST", "Etc", "Europe", "../UTC", "/etc/localtime"]))
def test_what_names_no_zone_is_a_mistake(typed: str) -> None:
    assume(typed.strip().casefold() != "utc")
    with pytest.raises(Mistake, match="mistake-schedule-zone"):
        zone_named(typed)


@pytest.mark.parametrize(
    ("typed", "zone"), [("Boston", "America/New_York"), ("milan", "Europe/Rome")]
)
def test_a_large_city_without_a_zone_of_its_own_has_one(typed: str, zone: str) -> None:
    assert zone_named(typed) == zone


def test_every_other_city_has_a_zone_that_people_live_in() -> None:
    table = tomllib.loads((files("arguments") / "cities.toml").read_text(encoding="utf-8"))
    assert set(table) <= set(zones())
