"""Boards, profiles, seasons and their exports at a terminal."""

import csv
import json

import pytest

from tests.terminal.running import ARGUMENT, Machine


@pytest.fixture
def argued(machine: Machine) -> Machine:
    """Give a machine at which Ada argued both sides and Grace one."""
    claim = ("--claim", "keep-nato-door-open", "--json")
    machine.run("play", "--side", "for", *claim, typed=ARGUMENT)
    machine.run("play", "--side", "against", *claim, typed=ARGUMENT)
    machine.run("play", "--side", "for", "--name", "Grace", *claim, typed=ARGUMENT)
    return machine


def test_a_board_names_itself_and_ones_own_line(argued: Machine) -> None:
    shown = argued.run("leaderboard").out
    assert "Practice · 2 debaters" in shown
    assert "You: place " in shown


@pytest.mark.parametrize("board", ["week", "This month", "practice", "article:aplisens"])
def test_a_board_is_asked_for_by_its_text_or_its_name(argued: Machine, board: str) -> None:
    assert argued.run("leaderboard", "--board", board).code == 0


def test_the_board_of_this_week_ranks_by_means(argued: Machine) -> None:
    board = argued.run("leaderboard", "--board", "week", "--json").object
    assert board["board"].startswith("week:")
    assert {row["name"] for row in board["rows"]} == {"Ada", "Grace"}


def test_an_empty_board_says_what_puts_one_on_it(argued: Machine) -> None:
    shown = argued.run("leaderboard", "--board", "judges").out
    assert "Five ballots in tournaments put you on it" in " ".join(shown.split())


def test_a_board_that_is_none_is_answered_by_one_sentence(argued: Machine) -> None:
    ran = argued.run("leaderboard", "--board", "nonsense")
    assert (ran.code, len(ran.sentences)) == (1, 1)
    assert "no board “nonsense”" in ran.err


def test_the_season_before_any_season_is_said_to_be_none(argued: Machine) -> None:
    assert "No season has been held" in argued.run("leaderboard", "--board", "season").err


def test_a_page_far_beyond_the_last_is_the_last(argued: Machine) -> None:
    assert argued.run("leaderboard", "--page", "9999", "--json").object["page"] == 1


def test_a_profile_draws_the_rating_and_the_six_criteria(argued: Machine) -> None:
    shown = argued.run("profile").out
    assert "Rating over time" in shown
    assert shown.count("░") > 6


def test_a_profile_is_asked_for_by_a_bare_name(argued: Machine) -> None:
    assert argued.run("profile", "Grace").out.startswith("Grace\n")


def test_a_profile_as_json_has_no_ids_of_people(argued: Machine) -> None:
    told = argued.run("profile", "--json")
    assert told.object["standing"]["rating"] == told.object["practice"]["value"]
    assert "terminal:ada" not in told.out


def test_a_profile_fits_a_narrow_plain_terminal(argued: Machine) -> None:
    ran = argued.program("profile", COLUMNS="34", TERM="dumb", PYTHONIOENCODING="ascii")
    assert max(map(len, ran.out.splitlines())) <= 34
    assert "#" in ran.out


def test_a_season_is_held_from_start_to_champion(argued: Machine) -> None:
    assert "Spring has begun" in " ".join(argued.run("season", "start", "Spring").out.split())
    argued.run("play", "--name", "Grace", "--json", typed=f"{ARGUMENT} It matters most.")
    over = argued.run("season", "end", "--yes").out
    assert "Champion: Grace" in over
    assert "Grace" in argued.run("season", "list").out


def test_a_season_is_not_ended_by_mistake(argued: Machine) -> None:
    argued.run("season", "start", "Spring")
    assert "Spring goes on" in argued.run("season", "end", typed="\n").out


def test_without_a_season_there_is_none_to_end(machine: Machine) -> None:
    ran = machine.run("season", "end")
    assert (ran.code, "No season is running here" in ran.err) == (1, True)


def test_a_last_day_is_a_day(machine: Machine) -> None:
    assert "is not a day" in machine.run("season", "start", "Spring", "--ends", "soon").err


def test_a_board_is_exported_as_csv(argued: Machine) -> None:
    argued.run("export", "--board", "practice", "board.csv")
    with (argued.home / "board.csv").open(encoding="utf-8-sig") as file:
        assert {row["name"] for row in csv.DictReader(file)} == {"Ada", "Grace"}


def test_a_board_is_exported_as_json(argued: Machine) -> None:
    argued.run("export", "--board", "week", "board.json")
    told = json.loads((argued.home / "board.json").read_text())
    assert {row["name"] for row in told["rows"]} == {"Ada", "Grace"}


@pytest.mark.parametrize("file", ["board.txt", "board"])
def test_an_export_of_a_board_needs_an_ending_that_is_known(argued: Machine, file: str) -> None:
    ran = argued.run("export", "--board", "practice", file)
    assert (ran.code, ".csv nor .json" in ran.err) == (1, True)


def test_an_export_of_a_board_writes_over_nothing(argued: Machine) -> None:
    argued.run("export", "--board", "practice", "board.csv")
    assert argued.run("export", "--board", "practice", "board.csv").code == 1
    assert argued.run("export", "--board", "practice", "board.csv", "--force").code == 0


def test_one_thing_is_exported_at_a_time(argued: Machine) -> None:
    ran = argued.run("export", "--board", "practice", "--tournament", "Cup", "x.csv")
    assert (ran.code, len(ran.sentences)) == (1, 1)
