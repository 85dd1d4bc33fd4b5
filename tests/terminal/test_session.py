"""A practice session at a real (pseudo-)terminal."""

import json
import signal
import sqlite3
from contextlib import closing

import pytest

from tests.terminal.conftest import CLAIM
from tests.terminal.running import ARGUMENT, Machine, Terminal

CTRL_C, CTRL_D = "\x03", "\x04"


def drafts(machine: Machine) -> list[tuple[str, str]]:
    with closing(sqlite3.connect(machine.database)) as database:
        return database.execute("select side, text from drafts").fetchall()


def texts(machine: Machine) -> list[str]:
    with closing(sqlite3.connect(machine.database)) as database:
        return [
            row[0] for row in database.execute("select text from responses order by created_ms")
        ]


def test_a_whole_practice_from_claim_to_improvement_to_the_other_side(
    machine: Machine, terminal: Terminal
) -> None:
    opening = terminal.at_keys()
    terminal.enter("f")
    verdict = terminal.argue("Rules rest on precedent, because states copy what works.")
    terminal.enter("i")
    improved = terminal.argue(" In 1991 the world answered in Kuwait, and borders held.")
    terminal.enter("o")
    terminal.argue("Great powers ignore rules, because nobody can punish them.")
    assert terminal.leave("q\r") == 0
    assert all(shown in opening for shown in ("Ada", "Claim", "[f]", "[a]", "[s]", "Phillips"))
    assert verdict.index("Change") < verdict.index("out of 100") < verdict.index("Practice rating")
    assert "Your last version" in improved
    assert "AGAINST" in terminal.shown
    assert texts(machine)[1].startswith(texts(machine)[0])


def test_the_verdict_quotes_the_writers_own_words(terminal: Terminal) -> None:
    terminal.at_keys()
    terminal.enter("for")
    assert "“because every week of talks delays an invasion" in terminal.argue(ARGUMENT)


def test_every_key_answers_and_the_keys_are_shown_again(terminal: Terminal) -> None:
    terminal.at_keys()
    terminal.enter("i")
    assert "Ideas for it" in terminal.at_keys()
    terminal.enter("b")
    assert "Nobody is on this board yet" in terminal.at_keys()
    terminal.enter("?")
    assert "six things" in terminal.at_keys()
    terminal.enter("zebra")
    assert "letters in brackets" in terminal.at_keys()
    terminal.enter("n")
    assert "Claim" in terminal.at_keys()


def test_enter_alone_takes_the_side_that_balances(terminal: Terminal) -> None:
    terminal.at_keys()
    terminal.enter()
    assert "You argue" in terminal.at_line()


def test_details_give_the_advice_on_every_criterion(terminal: Terminal) -> None:
    terminal.at_keys()
    terminal.enter("f")
    terminal.argue(ARGUMENT)
    terminal.enter("d")
    assert "Judged by " in terminal.at_keys()


def test_a_text_that_is_too_short_is_kept_and_gone_on_with(
    machine: Machine, terminal: Terminal
) -> None:
    terminal.at_keys()
    terminal.enter("a")
    terminal.at_line()
    terminal.enter("Rules fade")
    terminal.at_line()
    terminal.enter()
    assert "go on writing" in terminal.at_line()
    terminal.enter(" because nobody can enforce them")
    terminal.at_line()
    terminal.enter()
    terminal.at_keys()
    assert texts(machine) == ["Rules fade because nobody can enforce them"]
    assert drafts(machine) == []


def test_an_argument_typed_where_a_side_is_asked_for_is_not_lost(
    machine: Machine, terminal: Terminal
) -> None:
    terminal.at_keys()
    terminal.enter("Rules matter because states copy")
    assert "Which side" in terminal.at_keys()
    terminal.enter("f")
    terminal.argue(" what others got away with.")
    assert texts(machine) == ["Rules matter because states copy what others got away with."]


def test_ctrl_c_keeps_what_was_typed_and_the_next_play_offers_it(
    machine: Machine, terminal: Terminal
) -> None:
    terminal.at_keys()
    terminal.enter("f")
    terminal.at_line()
    terminal.enter("Rules rest on precedent")
    terminal.at_line()
    terminal.press("because stat")
    assert terminal.leave(CTRL_C) == 0
    assert drafts(machine) == [("for", "Rules rest on precedent\nbecause stat")]
    assert f"-m bot play --claim {CLAIM} --side for --name Ada\r\n" in terminal.shown

    again = machine.sit_down("--claim", CLAIM)
    assert "because stat" in again.at_keys()
    again.enter("y")
    again.at_line()
    again.enter()
    again.argue("es copy it")
    assert texts(machine) == ["Rules rest on precedent\nbecause states copy it"]
    again.close()


def test_the_key_that_ideas_had_before_still_works(terminal: Terminal) -> None:
    terminal.at_keys()
    terminal.enter("c")
    assert "Ideas against it" in terminal.at_keys()


@pytest.mark.parametrize("number", [signal.SIGHUP, signal.SIGTERM])
def test_a_window_that_closes_keeps_what_was_typed(
    machine: Machine, terminal: Terminal, number: int
) -> None:
    terminal.at_keys()
    terminal.enter("f")
    terminal.at_line()
    terminal.press("Rules rest on prec")
    terminal.hang_up(number)
    assert terminal.ended() == 0
    assert drafts(machine) == [("for", "Rules rest on prec")]


def test_a_terminal_that_goes_away_keeps_every_finished_line(
    machine: Machine, terminal: Terminal
) -> None:
    terminal.at_keys()
    terminal.enter("f")
    terminal.at_line()
    terminal.enter("Rules rest on precedent")
    terminal.at_line()
    terminal.press("because stat")
    terminal.pull_the_plug()
    assert drafts(machine)[0][1].startswith("Rules rest on precedent")


def test_an_argument_for_a_claim_that_was_retired_meanwhile_is_kept(
    machine: Machine, terminal: Terminal
) -> None:
    terminal.at_keys()
    terminal.enter("f")
    terminal.at_line()
    machine.run("claims", "retire", CLAIM)
    terminal.enter(ARGUMENT)
    terminal.at_line()
    terminal.enter()
    assert "retired" in terminal.at_keys()
    assert drafts(machine) == [("for", ARGUMENT)]


@pytest.mark.parametrize("keys", [CTRL_C, CTRL_D, "q\r", "quit\r"])
def test_leaving_at_the_first_prompt_is_clean(terminal: Terminal, keys: str) -> None:
    terminal.at_keys()
    assert terminal.leave(keys) == 0
    assert "Traceback" not in terminal.shown


@pytest.mark.parametrize("keys", [CTRL_C, CTRL_D])
def test_leaving_with_nothing_written_keeps_nothing(
    machine: Machine, terminal: Terminal, keys: str
) -> None:
    terminal.at_keys()
    terminal.enter("a")
    terminal.at_line()
    assert terminal.leave(keys) == 0
    assert drafts(machine) == []


def test_ctrl_d_ends_an_argument(machine: Machine, terminal: Terminal) -> None:
    terminal.at_keys()
    terminal.enter("f")
    terminal.at_line()
    terminal.enter(ARGUMENT)
    terminal.at_line()
    terminal.press(CTRL_D)
    assert "out of 100" in terminal.at_keys()
    assert texts(machine) == [ARGUMENT]


def test_an_empty_line_before_anything_is_written_goes_back_to_the_claim(
    terminal: Terminal,
) -> None:
    terminal.at_keys()
    terminal.enter("f")
    terminal.at_line()
    terminal.enter()
    assert "[s]" in terminal.at_keys()


def test_a_pasted_text_with_empty_lines_is_one_text(machine: Machine, terminal: Terminal) -> None:
    terminal.at_keys()
    terminal.enter("f")
    terminal.at_line()
    terminal.enter("Rules rest on precedent.\r\rStates copy what works, because it pays.")
    terminal.until("pays")
    terminal.at_line()
    terminal.enter()
    terminal.at_keys()
    assert texts(machine) == [
        "Rules rest on precedent.\n\nStates copy what works, because it pays."
    ]


def test_sending_the_same_words_again_says_so(terminal: Terminal) -> None:
    terminal.at_keys()
    terminal.enter("f")
    terminal.argue(ARGUMENT)
    terminal.enter("i")
    assert "You sent exactly this before" in terminal.argue("")


def test_letters_of_any_script_can_be_typed(machine: Machine, terminal: Terminal) -> None:
    text = "Переговоры дешевле войны, потому что время спасает жизни."
    terminal.at_keys()
    terminal.enter("f")
    terminal.argue(text)
    assert texts(machine) == [text]


@pytest.mark.parametrize("columns", [40, 120])
def test_no_line_is_wider_than_the_terminal(machine: Machine, columns: int) -> None:
    terminal = machine.sit_down("--claim", CLAIM, columns=columns, settings={"TERM": "dumb"})
    terminal.at_keys()
    terminal.enter("s")
    terminal.argue("War is bad because it kills.")
    assert max(map(len, terminal.shown.splitlines())) <= columns
    terminal.close()


def test_a_dumb_terminal_gets_no_escape_sequence(machine: Machine) -> None:
    terminal = machine.sit_down("--claim", CLAIM, settings={"TERM": "dumb"})
    terminal.at_keys()
    terminal.enter("f")
    terminal.argue(ARGUMENT)
    assert terminal.leave("q\r") == 0
    assert "\x1b" not in terminal.shown


def test_no_colour_means_no_colour(machine: Machine) -> None:
    terminal = machine.sit_down("--claim", CLAIM, settings={"NO_COLOR": "1"})
    terminal.at_keys()
    terminal.enter("f")
    terminal.argue(ARGUMENT)
    assert "\x1b[3" not in terminal.shown.replace("\x1b[3m", "")
    terminal.close()


def test_a_terminal_that_knows_only_ascii_gets_ascii_bars(machine: Machine) -> None:
    settings = {"PYTHONIOENCODING": "ascii:replace", "PYTHONUTF8": "0"}
    terminal = machine.sit_down("--claim", CLAIM, settings=settings)
    terminal.at_keys()
    terminal.enter("f")
    assert "####" in terminal.argue(ARGUMENT)
    terminal.close()


def test_a_claim_with_markup_and_escapes_is_shown_as_it_is(machine: Machine) -> None:
    article = machine.home / "article.txt"
    article.write_text("Cities should ban [red]cars[/red] because the air would be cleaner.\n")
    found = machine.run("claims", "import", str(article), "--yes", "--json").object["added"]
    terminal = machine.sit_down("--claim", found[0])
    assert "[red]cars[/red]" in terminal.at_keys()
    terminal.close()


def test_a_session_at_json_reads_the_terminal_to_its_end(machine: Machine) -> None:
    terminal = machine.sit_down("--json", "--claim", CLAIM)
    terminal.enter(ARGUMENT)
    assert terminal.leave(CTRL_D) == 0
    assert json.loads(terminal.shown.splitlines()[-1])["text"] == ARGUMENT


@pytest.mark.parametrize("keys", [CTRL_C, CTRL_D, "q\r"])
def test_an_argument_begun_before_a_side_was_chosen_is_kept_by_whoever_leaves(
    machine: Machine, terminal: Terminal, keys: str
) -> None:
    terminal.at_keys()
    terminal.enter("Rules matter because states")
    terminal.at_keys()
    terminal.enter("copy what others got away with")
    terminal.at_keys()
    assert terminal.leave(keys) == 0
    [(_, kept)] = drafts(machine)
    assert kept == "Rules matter because states\ncopy what others got away with"


def test_an_argument_begun_before_another_claim_was_wanted_is_kept_with_its_own(
    machine: Machine, terminal: Terminal
) -> None:
    terminal.at_keys()
    terminal.enter("Rules matter because states copy")
    terminal.at_keys()
    terminal.enter("n")
    assert "kept with that claim" in terminal.at_keys()
    assert len(drafts(machine)) == 1
