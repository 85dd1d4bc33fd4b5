"""A tournament as files: whole, readable by tab rooms, and silent about who nobody asked for."""

import csv
import io
import json
from collections.abc import Mapping
from typing import Any

import pytest

from arguments.claims import Side
from arguments.tournaments.roster import read_roster
from arguments.tournaments.settings import Settings
from bot.engine.contests.exports import ledger
from storage.tournaments.values import Outcome, Speech
from tests.engine.contests.rehearsal.held import NAME, Held


@pytest.fixture
async def files(held: Held) -> Mapping[str, bytes]:
    return await held.contests.exporting.files(held.tournament_id)


def table(files: Mapping[str, bytes], name: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(files[name].decode("utf-8-sig"))))


def everything(files: Mapping[str, bytes]) -> Any:
    return json.loads(files["tournament.json"])


def test_a_tournament_is_one_file_of_json_and_five_tables(files: Mapping[str, bytes]) -> None:
    assert set(files) == {
        *("tournament.json", "entries.csv", "draw-by-round.csv", "results-by-round.csv"),
        *("team-tab.csv", "speaker-tab.csv"),
    }


def test_the_json_has_every_round_match_and_speech(files: Mapping[str, bytes]) -> None:
    whole = everything(files)
    speeches = [
        speech
        for one in whole["rounds"]
        for match in one["matches"]
        for speech in match["speeches"]
    ]
    assert (whole["tournament"]["name"], len(whole["entries"])) == (NAME, 5)
    assert ([one["round"] for one in whole["rounds"]], len(speeches)) == ([1, 2, 3, 4, 5], 18)
    assert all(speech["text"] and speech["verdict"]["total"] >= 50 for speech in speeches)


def test_no_file_has_the_id_of_a_debater(files: Mapping[str, bytes]) -> None:
    assert [name for name, content in files.items() if b"rehearsal:" in content] == []


def test_the_team_tab_agrees_with_the_standings(files: Mapping[str, bytes], held: Held) -> None:
    teams = [row["team"] for row in table(files, "team-tab.csv")]
    assert sorted(teams) == [f"Debater {number}" for number in range(1, 6)]
    assert {row["R1"] for row in table(files, "team-tab.csv")} == {"W", "L", "BYE"}
    assert sum(float(row["points"]) for row in table(files, "team-tab.csv")) == 9


def test_the_speaker_tab_leaves_byes_out(files: Mapping[str, bytes]) -> None:
    rows = table(files, "speaker-tab.csv")
    spoken = sum(int(row["speeches"]) for row in rows)
    assert (len(rows), spoken) == (5, 12)
    assert all(60 <= float(row["average"]) <= 80 for row in rows)


def test_every_match_is_in_the_draw_and_in_the_results(files: Mapping[str, bytes]) -> None:
    draws, results = table(files, "draw-by-round.csv"), table(files, "results-by-round.csv")
    assert len(draws) == len(results) == 12
    assert {row["stage"] for row in results} == {"", "open"}
    assert {row["how"] for row in results} == {"bye", "decided"}


def test_what_was_exported_can_be_imported(files: Mapping[str, bytes]) -> None:
    roster = read_roster(files["entries.csv"].decode("utf-8-sig"), Settings())
    assert [row.name for row in roster.rows] == [f"Debater {number}" for number in range(1, 6)]


def test_a_speech_of_an_open_phase_has_no_text(held: Held) -> None:
    given = (_speech(1, Side.FOR), _speech(2, Side.FOR), _speech(2, Side.AGAINST, is_in=False))
    assert [speech.text for speech in ledger.unsealed(given)] == ["Said.", None, None]


def _speech(place: int, side: Side, *, is_in: bool = True) -> Speech:
    return Speech.model_validate(
        {
            "match_id": "m",
            "place": place,
            "side": side,
            "entry_id": "e",
            "debater_id": None,
            "outcome": Outcome.IN if is_in else Outcome.DUE,
            "text": "Said." if is_in else None,
            "submitted": None,
            "verdict": None,
        }
    )
