"""`gadfly tournament`: rehearsed, listed, shown, exported and added to at a terminal."""

import asyncio
import json
import re
import shutil
from pathlib import Path
from random import Random

import pytest

from arguments.tournaments.settings import Category, Settings
from bot.engine.contests.contests import Contests
from bot.engine.contests.people import Organiser
from bot.engine.contests.rehearsal.planning import Plan
from bot.engine.judging.judges import Judges, same_process
from bot.engine.library.library import Library
from storage import Store
from tests.engine.contests.rehearsal.held import NAME, hold
from tests.engine.contests.structure.conftest import Hall
from tests.stand_ins import Clock, Recorded
from tests.terminal.running import Machine, Ran


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a database with a tournament that is over, and one that people sign up for."""
    path = tmp_path_factory.mktemp("held") / "gadfly.db"

    async def fill() -> None:
        held = await hold(Plan(entrants=5, rounds=2, break_to=4, seed=7), path)
        await held.contests.creating.create(Organiser(asker=held.coach), "Spring Cup")
        held.store.close()

    asyncio.run(fill())
    return path


@pytest.fixture
def there(machine: Machine, database: Path) -> Machine:
    shutil.copy(database, machine.database)
    return machine


def show(machine: Machine, *asked: str, name: str = NAME) -> Ran:
    return machine.run("tournament", "show", name, *asked)


LEAVING = ("--withdrawals", "2")


def simulate(machine: Machine, *asked: str) -> Ran:
    return machine.run("tournament", "simulate", *asked)


def test_a_rehearsal_prints_rounds_standings_and_bracket(machine: Machine) -> None:
    ran = simulate(machine, "--entrants", "9", "--rounds", "2", "--break", "4", "--seed", "3")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.index("Round 1") < ran.out.index("Round 2") < ran.out.index("Standings")
    assert "Semi-finals" in ran.out
    assert "wins the tournament" in ran.out


def test_a_rehearsal_stores_nothing(machine: Machine) -> None:
    simulate(machine, "--entrants", "2")
    assert not machine.database.exists()


def test_a_rehearsal_is_one_object_for_a_program(machine: Machine) -> None:
    played = simulate(machine, "--entrants", "8", "--rounds", "3", "--json").object
    assert list(played)[:4] == ["plan", "rounds", "standings", "brackets"]
    assert (played["matches"], played["speeches"], len(played["standings"])) == (15, 30, 8)
    assert played["brackets"][0]["champion"].startswith("Debater")


def test_the_same_seed_gives_the_same_rehearsal(machine: Machine) -> None:
    ran = [simulate(machine, "--entrants", "6", "--seed", "5").out for _ in range(2)]
    assert ran[0].split(" in ")[0] == ran[1].split(" in ")[0]


def test_a_large_rehearsal_shows_its_first_rooms(machine: Machine) -> None:
    ran = simulate(machine, "--entrants", "84", "--rounds", "1", "--break", "0")
    assert "… and 2 more rooms" in ran.out
    assert "… and 44 more entries" in ran.out


def test_the_real_judge_may_judge_a_rehearsal(machine: Machine) -> None:
    played = simulate(machine, "--entrants", "2", "--judge", "--json").object
    [match] = played["rounds"][0]["matches"]
    assert 60 <= match["result"]["score_for"] <= 80


def test_a_rehearsal_of_teams_before_panels_says_who_withdrew(machine: Machine) -> None:
    ran = simulate(machine, "--entrants", "7", "--team-size", "2", "--panel", "3", *LEAVING)
    assert (ran.code, ran.err) == (0, "")
    assert "Withdrew on the way: Team" in ran.out
    assert "ballots, in" in ran.out


@pytest.mark.parametrize("kind", ["round-robin", "elimination", "open-floor"])
def test_other_formats_are_asked_for_by_name(machine: Machine, kind: str) -> None:
    played = simulate(machine, "--entrants", "5", "--format", kind, *LEAVING, "--json").object
    assert (played["plan"]["format"], len(played["withdrawn"])) == (kind.replace("-", "_"), 2)


def test_a_column_that_is_empty_for_all_is_left_out(machine: Machine) -> None:
    ran = simulate(machine, "--entrants", "4", "--rounds", "1", "--break", "0", "--seed", "1")
    assert "Pts  Opp" in ran.out
    assert "Met" not in ran.out


def test_standings_without_a_round_are_not_shown(machine: Machine) -> None:
    ran = simulate(machine, "--entrants", "4", "--format", "elimination")
    assert "Standings" not in ran.out


@pytest.mark.parametrize(
    "asked",
    [
        ["--entrants", "1"],
        ["--entrants", "1000000"],
        ["--entrants", "4", "--break", "5"],
        ["--rounds", "500"],
        ["--speeches", "9"],
        ["--panel", "2"],
        ["--team-size", "4"],
        ["--team-size", "2", "--speeches", "1"],
        ["--entrants", "4", "--withdrawals", "3"],
        ["--format", "open-floor", "--panel", "3"],
        ["--format", "round-robin", "--rounds", "3"],
        ["--format", "elimination", "--break", "4"],
    ],
)
def test_what_cannot_be_rehearsed_is_answered_by_one_sentence(
    machine: Machine, asked: list[str]
) -> None:
    ran = simulate(machine, *asked)
    assert (ran.code, ran.out, len(ran.sentences)) == (1, "", 1)


def test_nothing_held_yet_is_said_with_what_to_do(machine: Machine) -> None:
    assert "gadfly tournament simulate" in machine.run("tournament", "list").out
    assert machine.run("tournament", "list", "--json").object == []


def test_tournaments_are_listed_with_what_they_are_asked_for_by(there: Machine) -> None:
    listed = there.run("tournament", "list", "--json").object
    assert [(one["name"], one["stage"]) for one in listed] == [
        ("Spring Cup", "sign_up"),
        (NAME, "finished"),
    ]
    out = there.run("tournament", "list").out
    assert all(one["id"] in out and one["name"] in out for one in listed)


def test_a_tournament_is_found_by_its_id_or_its_name_in_any_case(there: Machine) -> None:
    [_, listed] = there.run("tournament", "list", "--json").object
    for name in (listed["id"], NAME, NAME.upper()):
        assert NAME in show(there, name=name).out


def test_an_unknown_tournament_is_answered_by_one_sentence(there: Machine) -> None:
    ran = show(there, name="Winter Cup")
    assert (ran.code, len(ran.sentences), "Winter Cup" in ran.err) == (1, 1, True)


def test_the_card_says_how_far_it_is(there: Machine) -> None:
    out = show(there).out
    assert NAME in out
    assert "finished" in out


def test_the_standings_are_shown_by_their_keys(there: Machine) -> None:
    standings = show(there, "standings", "--json").object
    assert standings[0]["rank"] == 1
    assert set(standings[0]) >= {"rank", "tied", "name", "points", "speaks_average"}
    assert "Ranked by points" in show(there, "standings").out


async def before_the_break(path: Path) -> None:
    """Have a round of four decided, of whom two go on to a break that is not made yet."""
    store, clock = Store.open(path), Clock()
    await Library(store, clock).stock()
    judges = Judges(same_process(), judge=Recorded())
    hall = Hall(Contests(store, clock, Random(1), judges), store, clock)
    await hall.open(Settings(rounds=1, breaks=(Category(name="open", size=2),)), name="Winter Cup")
    await hall.enter(4)
    await hall.play()
    judges.close()
    store.close()


def test_the_standings_mark_who_is_sure_to_break(machine: Machine) -> None:
    asyncio.run(before_the_break(machine.database))
    shown = show(machine, "standings", name="Winter Cup")
    lives = [row["life"] for row in show(machine, "standings", "--json", name="Winter Cup").object]
    assert lives == ["safe", "safe", "dead", "dead"]
    assert "✓ is sure to break, ○ still can, ✗ no longer can." in shown.out
    assert shown.out.count("✓ ") == 3


def test_once_the_break_is_made_nobody_is_marked(there: Machine) -> None:
    assert {row["life"] for row in show(there, "standings", "--json").object} == {None}


def test_a_round_is_shown_with_its_results(there: Machine) -> None:
    drawn = show(there, "draw", "--round", "1", "--json").object
    assert (drawn["round"], len(drawn["matches"])) == (1, 3)
    assert re.search(r"(For|Against), \d\d[\d.]* to \d\d", show(there, "draw", "--round", "1").out)


def test_without_a_number_the_latest_round_is_shown(there: Machine) -> None:
    assert show(there, "draw", "--json").object["round"] == 4


def test_a_round_that_is_not_there_is_answered_by_one_sentence(there: Machine) -> None:
    ran = show(there, "draw", "--round", "9")
    assert (ran.code, len(ran.sentences)) == (1, 1)


def test_the_bracket_is_shown_with_its_champion(there: Machine) -> None:
    [bracket] = show(there, "bracket", "--json").object
    assert [one["left"] for one in bracket["rounds"]] == [4, 2]
    assert f"{bracket['champion']} wins" in show(there, "bracket").out


def test_a_pairing_is_explained(there: Machine) -> None:
    whys = show(there, "why", "--round", "2", "--json").object
    assert len(whys) == 3
    assert all(why["reasons"] for why in whys)
    assert "Room 1" in show(there, "why", "--round", "2", "--room", "1").out


def test_a_tournament_is_exported_as_files(there: Machine) -> None:
    ran = there.run("tournament", "export", NAME, "out/cup")
    names = {path.name for path in (there.home / "out" / "cup").iterdir()}
    assert (ran.code, "6 files" in ran.out) == (0, True)
    assert names >= {"tournament.json", "team-tab.csv", "speaker-tab.csv", "entries.csv"}
    assert json.loads((there.home / "out/cup/tournament.json").read_bytes())["rounds"]


def test_an_export_writes_over_nothing_unless_it_is_told_to(there: Machine) -> None:
    kept = there.home / "cup" / "team-tab.csv"
    kept.parent.mkdir()
    kept.write_text("mine")
    assert there.run("tournament", "export", NAME, "cup").code == 1
    assert [path.name for path in kept.parent.iterdir()] == ["team-tab.csv"]
    assert there.run("tournament", "export", NAME, "cup", "--force").code == 0
    assert kept.read_text() != "mine"


def test_an_export_into_a_file_is_answered_by_one_sentence(there: Machine) -> None:
    (there.home / "taken").write_text("mine")
    ran = there.run("tournament", "export", NAME, "taken")
    assert (ran.code, len(ran.sentences)) == (1, 1)


def test_entrants_come_from_a_table(there: Machine) -> None:
    (there.home / "field.csv").write_text("\ufeffteam,institution,shoe\nOwls,Hull,44\nRooks,,\n")
    ran = there.run("tournament", "import", "Spring Cup", "field.csv")
    assert (ran.code, ran.err) == (0, "")
    assert "2 entries were added" in ran.out
    assert "shoe" in ran.out
    [spring, _] = there.run("tournament", "list", "--json").object
    assert spring["entrants"] == 2


def test_what_was_exported_comes_back(there: Machine) -> None:
    there.run("tournament", "export", NAME, "cup")
    ran = there.run("tournament", "import", "Spring Cup", "cup/entries.csv")
    assert "5 entries were added" in ran.out


def test_a_table_with_mistakes_is_complained_of_by_line_and_adds_nobody(there: Machine) -> None:
    ran = there.run("tournament", "import", "Spring Cup", "-", typed="name\nOwls\nOwls\n,\n")
    assert (ran.code, "Line 3" in ran.out, len(ran.sentences)) == (1, True, 1)
    assert there.run("tournament", "list", "--json").object[0]["entrants"] == 0


@pytest.mark.parametrize("typed", [b"", b"\xff\xfe\x00", b"points\n1\n", b"x" * 6_000_000])
def test_a_table_that_cannot_be_read_is_answered_in_words(there: Machine, typed: bytes) -> None:
    ran = there.run("tournament", "import", "Spring Cup", "-", typed=typed)
    assert (ran.code, len(ran.sentences)) == (1, 1)


def test_nobody_is_added_to_what_is_over(there: Machine) -> None:
    ran = there.run("tournament", "import", NAME, "-", typed="name\nOwls\n")
    assert (ran.code, len(ran.sentences)) == (1, 1)
