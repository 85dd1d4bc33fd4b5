"""Going on with a text that is there: offered line by line, and nothing of it hidden."""

from tests.terminal.conftest import CLAIM
from tests.terminal.running import Machine, Terminal
from tests.terminal.test_session import CTRL_C, CTRL_D, drafts, texts

CLEARED = "\x15"
LINES = ("Rules rest on precedent, because states copy.", "In 1991 the world answered in Kuwait.")


def write(terminal: Terminal, side: str, *lines: str) -> None:
    terminal.at_keys()
    terminal.enter(side)
    for line in lines[:-1]:
        terminal.at_line()
        terminal.enter(line)
    terminal.argue(lines[-1])


def test_a_text_of_several_lines_is_shown_whole_before_it_is_improved(
    machine: Machine, terminal: Terminal
) -> None:
    write(terminal, "f", *LINES)
    terminal.enter("i")
    shown = terminal.at_line()
    assert [line in shown for line in LINES] == [True, True]
    assert "Enter keeps a line; clear it to drop it" in " ".join(shown.split())


def test_enter_keeps_a_line_and_a_cleared_line_goes(machine: Machine, terminal: Terminal) -> None:
    write(terminal, "f", *LINES)
    terminal.enter("i")
    terminal.at_line()
    terminal.enter(f"{CLEARED}States copy what they see, because it pays.")
    terminal.at_line()
    terminal.enter(CLEARED)
    terminal.argue("Kuwait shows it.")
    assert texts(machine)[1] == "States copy what they see, because it pays.\nKuwait shows it."


def test_a_text_with_an_empty_line_is_improved_without_being_asked_about_it(
    machine: Machine, terminal: Terminal
) -> None:
    terminal.at_keys()
    terminal.enter("f")
    terminal.at_line()
    terminal.enter("\r\r".join(LINES))
    terminal.until(LINES[1])
    terminal.at_line()
    terminal.enter()
    terminal.at_keys()
    terminal.enter("i")
    terminal.at_line()
    terminal.enter()
    terminal.at_line()
    terminal.enter()
    terminal.argue("Kuwait shows it.")
    assert texts(machine)[1] == "\n".join([LINES[0], "", LINES[1], "Kuwait shows it."])


def test_an_improvement_that_was_left_is_gone_on_with_as_one(
    machine: Machine, terminal: Terminal
) -> None:
    write(terminal, "f", LINES[0])
    terminal.enter("i")
    terminal.at_line()
    assert terminal.leave(CTRL_C) == 0
    again = machine.sit_down("--claim", CLAIM)
    again.at_keys()
    again.enter("y")
    shown = again.at_line()
    again.enter()
    improved = again.argue(LINES[1])
    assert all(label in shown for label in ("Next", "Begin"))
    assert "Your last version to this one" in improved
    again.close()


def test_ctrl_d_after_clearing_a_line_drops_it(machine: Machine, terminal: Terminal) -> None:
    write(terminal, "f", *LINES)
    terminal.enter("i")
    terminal.at_line()
    terminal.enter(f"{CLEARED}States copy what they see, because it pays.")
    terminal.at_line()
    terminal.press(CLEARED + CTRL_D)
    terminal.at_keys()
    assert texts(machine)[1] == "States copy what they see, because it pays."


def test_a_text_of_which_every_line_is_cleared_is_let_go(
    machine: Machine, terminal: Terminal
) -> None:
    terminal.at_keys()
    terminal.enter("a")
    terminal.at_line()
    terminal.enter("Rules fade")
    terminal.at_line()
    terminal.enter()
    terminal.at_line()
    terminal.enter(CLEARED)
    terminal.at_line()
    terminal.enter()
    assert "unfinished" not in terminal.at_keys()
    assert drafts(machine) == []
