"""The tables that tab rooms know, and the spreadsheets that they come as."""

import csv
import io

import pytest

from arguments.claims import Side
from arguments.responses import DebaterId
from arguments.tournaments.entries import Entry, EntryId
from arguments.tournaments.open_floor import FloorPlaced
from arguments.tournaments.results import How, Played, Result
from arguments.tournaments.spreadsheets import as_csv
from arguments.tournaments.standings import DEFAULT_PRECEDENCE
from arguments.tournaments.tabs import Cell, SpeakerScore, Tab, floor_tab, speaker_tab, team_tab

NAMES = ("Ada", "Bo", "Cy")
FIELD = tuple(
    Entry(
        entry_id=EntryId(name),
        number=number,
        name=name,
        members=(DebaterId(name.casefold()),),
        club="Hull" if name == "Ada" else None,
        categories=frozenset({"novice"} if name == "Cy" else ()),
    )
    for number, name in enumerate(NAMES, 1)
)
BYE = Result(how=How.BYE, winner=Side.FOR)


def won(round_number: int, winner: str, loser: str, *, by: float = 2.0) -> Played:
    return Played(
        round=round_number,
        for_id=EntryId(winner),
        against_id=EntryId(loser),
        result=Result(how=How.DECIDED, winner=Side.FOR, score_for=70 + by, score_against=70),
    )


def rested(round_number: int, who: str) -> Played:
    return Played(round=round_number, for_id=EntryId(who), against_id=None, result=BYE)


def between(how: How, winner: Side | None = None) -> Played:
    result = Result(how=how, winner=winner)
    return Played(round=1, for_id=EntryId("Ada"), against_id=EntryId("Bo"), result=result)


def column(tab: Tab, name: str) -> list[Cell]:
    return [row[tab.columns.index(name)] for row in tab.rows]


HISTORY = (won(1, "Ada", "Bo"), rested(1, "Cy"), won(2, "Ada", "Cy", by=4), rested(2, "Bo"))


def test_the_team_tab_names_what_each_round_came_to() -> None:
    tab = team_tab(FIELD, HISTORY, DEFAULT_PRECEDENCE)
    assert tab.columns[:6] == ("rank", "team", "institution", "categories", "R1", "R2")
    assert tab.rows[0][:6] == (1, "Ada", "Hull", None, "W", "W")
    assert column(tab, "R1") == ["W", "L", "BYE"]


def test_the_team_tab_adds_up_points_and_speaker_points() -> None:
    tab = team_tab(FIELD, HISTORY, DEFAULT_PRECEDENCE)
    assert column(tab, "points") == [2, 1, 1]
    assert column(tab, "total_speaks") == [146, 70, 70]
    assert column(tab, "average_speaks") == [73, 70, 70]


def test_equals_share_a_rank_in_the_team_tab() -> None:
    assert column(team_tab(FIELD, (), DEFAULT_PRECEDENCE), "rank") == [1, 1, 1]


def test_what_comes_after_the_break_moves_no_tab() -> None:
    final = won(3, "Bo", "Ada").model_copy(update={"is_elimination": True})
    before = team_tab(FIELD, HISTORY, DEFAULT_PRECEDENCE)
    assert team_tab(FIELD, (*HISTORY, final), DEFAULT_PRECEDENCE) == before


@pytest.mark.parametrize(
    ("played", "letters"),
    [
        (between(How.WALKOVER, Side.AGAINST), ["F", "WO"]),
        (between(How.DOUBLE_FORFEIT), ["FF", "FF"]),
        (between(How.POSTPONED), ["P", "P"]),
        (between(How.DECIDED), ["D", "D"]),
    ],
)
def test_a_match_that_nobody_won_by_arguing_has_letters_of_its_own(
    played: Played, letters: list[str]
) -> None:
    tab = team_tab(FIELD[:2], [played], DEFAULT_PRECEDENCE)
    shown = dict(zip(column(tab, "team"), column(tab, "R1"), strict=True))
    assert [shown["Ada"], shown["Bo"]] == letters


def test_speakers_are_ranked_by_their_average_and_who_has_none_comes_last() -> None:
    spoken = [says("Bo", 1, 75), says("Bo", 2, 77), says("Cy", 2, 76), says("Ada", 1, None)]
    tab = speaker_tab(FIELD, spoken, {DebaterId(name.casefold()): name for name in NAMES})
    assert [row[:2] for row in tab.rows] == [(1, "Bo"), (1, "Cy"), (3, "Ada")]
    assert column(tab, "total") == [152, 76, None]
    assert column(tab, "speeches") == [2, 1, 0]


def test_a_former_debater_has_no_name_in_the_speaker_tab() -> None:
    assert column(speaker_tab(FIELD[:1], [], {}), "name") == [None]


def test_a_table_comes_back_from_its_spreadsheet_as_it_went() -> None:
    written = as_csv(Tab(columns=("team", "points"), rows=(("Ada, Bo\nund Ço", 1.5), (None, 2))))
    read = list(csv.reader(io.StringIO(written.decode("utf-8-sig"), newline="")))
    assert read == [["team", "points"], ["Ada, Bo\nund Ço", "1.5"], ["", "2"]]


@pytest.mark.parametrize("name", ["=1+1", "+1", "-1", "@sum", "\t=1"])
def test_no_name_is_a_formula(name: str) -> None:
    written = as_csv(Tab(columns=("team",), rows=((name,),)))
    [_, [shown]] = csv.reader(io.StringIO(written.decode("utf-8-sig"), newline=""))
    assert shown == f"'{name}"


def says(who: str, round_number: int, points: float | None) -> SpeakerScore:
    return SpeakerScore(
        debater_id=DebaterId(who.casefold()),
        entry_id=EntryId(who),
        round=round_number,
        points=points,
    )


def standing(who: str, rank: int, total: float | None) -> FloorPlaced:
    return FloorPlaced(entry_id=EntryId(who), rank=rank, is_tied=False, total=total, argued=2)


def argued(round_number: int, who: str, points: float) -> Played:
    result = Result(how=How.DECIDED, score_for=points)
    return rested(round_number, who).model_copy(update={"result": result})


def test_an_open_floor_is_shown_as_it_is_ranked_with_every_round() -> None:
    floor = [argued(1, "Bo", 71), argued(2, "Bo", 70), argued(1, "Cy", 75)]
    placed = [standing("Bo", 1, 141), standing("Cy", 2, 75), standing("Ada", 3, None)]
    tab = floor_tab(FIELD, floor, placed)
    assert column(tab, "team") == ["Bo", "Cy", "Ada"]
    assert column(tab, "R2") == [70, None, None]
    assert column(tab, "total") == [141, 75, 0]


def test_an_open_floor_has_no_column_for_a_round_after_the_break() -> None:
    final = argued(2, "Bo", 80).model_copy(update={"is_elimination": True})
    tab = floor_tab(FIELD, [argued(1, "Bo", 71), final], [standing("Bo", 1, 71)])
    assert [name for name in tab.columns if name.startswith("R")] == ["R1"]
