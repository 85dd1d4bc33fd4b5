"""A spreadsheet comes in whole or not at all, and every complaint names its line."""

import pytest

from arguments.tournaments.roster import RosterInvalid, read_roster
from arguments.tournaments.settings import Category, Settings
from tests.engine.contests.structure.conftest import COACH, Hall

SETTINGS = Settings(breaks=(Category(name="novice", size=2),))


def complaints(text: str, settings: Settings = SETTINGS) -> list[tuple[int, str]]:
    with pytest.raises(RosterInvalid) as caught:
        read_roster(text, settings)
    return [(each.line, each.says.key) for each in caught.value.complaints]


async def test_entrants_come_in_from_a_spreadsheet(hall: Hall) -> None:
    await hall.open(SETTINGS)
    text = "Name;Institution;Category;Rating;Email\nAda;North;novice;1500,5;a@b\n\nBob;;;;\n"
    imported = await hall.contests.fielding.import_entrants(COACH, hall.tournament_id, text)
    ada, bob = imported.added
    assert (ada.name, ada.club, ada.rating) == ("Ada", "North", 1500.5)
    assert ada.categories == {"novice"}
    assert (bob.name, bob.club, imported.ignored) == ("Bob", None, ("Email",))


async def test_importing_again_passes_over_who_is_in(hall: Hall) -> None:
    await hall.open()
    add = hall.contests.fielding.import_entrants
    await add(COACH, hall.tournament_id, "name\nAda\nBob\n")
    again = await add(COACH, hall.tournament_id, "name\nAda\nBob\nCyd\n")
    assert ([entry.name for entry in again.added], again.there) == (["Cyd"], 2)


async def test_duplicates_are_named_by_line_and_nothing_is_taken_in(hall: Hall) -> None:
    await hall.open()
    with pytest.raises(RosterInvalid) as caught:
        await hall.contests.fielding.import_entrants(
            COACH, hall.tournament_id, "name\nAda\nBob\n ADA \n"
        )
    [complaint] = caught.value.complaints
    assert (complaint.line, complaint.says.values) == (4, {"name": "ADA", "first": 2})
    assert hall.entries == []


def test_all_that_is_wrong_is_said_at_once() -> None:
    text = "name,category,rating,member\n,,,\nAda,masters,,\nBob,,high,\nCyd,,,who?\n,,5,\n"
    assert complaints(text) == [
        (3, "mistake-category-unknown"),
        (4, "mistake-rating"),
        (5, "mistake-member-unreadable"),
        (6, "mistake-tournament-name-empty"),
    ]


def test_a_person_on_two_lines_is_named() -> None:
    text = "name,member\nAda,<@123456789012345678>\nBob,123456789012345678\n"
    assert complaints(text) == [(3, "roster-member-twice")]


def test_a_spreadsheet_without_names_says_which_heads_there_are() -> None:
    assert complaints("club,rating\nNorth,3\n") == [(1, "roster-no-name")]


@pytest.mark.parametrize("text", ["", "\ufeff\n\n", "name\n"])
def test_an_empty_spreadsheet_is_no_defect(text: str) -> None:
    assert complaints(text) == [(0, "roster-size")]


def test_a_team_has_its_members_from_several_columns() -> None:
    text = "team,speaker 1,speaker 2\nReds,123456789012345678,terminal:bob\n"
    [row] = read_roster(text, Settings(team_size=2)).rows
    assert row.members == ("discord:123456789012345678", "terminal:bob")


def test_a_cell_without_an_end_is_a_complaint() -> None:
    assert complaints("name\n" + "a" * 200_000) == [(2, "roster-unreadable")]


def test_speakers_that_are_only_named_are_passed_over() -> None:
    [row] = read_roster("team,speakers,status\nReds,Ada; Bob,active\n", Settings(team_size=2)).rows
    assert row.members == ()
