"""A spar at a (pseudo-)terminal: the whole of it, what is kept, and what cannot be."""

from tests.terminal.conftest import CLAIM
from tests.terminal.running import ARGUMENT, Machine, Terminal

CTRL_C = "\x03"
STEPS = (
    "They say that sanctions take years to work.",
    "But years of pressure still cost less than a war.",
    "Because in 2015 inspectors came back to Iran, after banks had been shut out for long.",
    "Therefore the rule holds.",
)


def sat_down(machine: Machine, *options: str, columns: int = 80) -> Terminal:
    return machine.at_terminal("spar", *options, columns=columns)


def opened(machine: Machine) -> Terminal:
    terminal = sat_down(machine, "--claim", CLAIM, "--side", "for")
    terminal.argue(ARGUMENT)
    return terminal


def written(terminal: Terminal, *parts: str) -> str:
    for part in parts:
        terminal.at_line()
        terminal.enter(part)
        terminal.at_line()
        terminal.enter()
    return terminal.at_keys()


def test_a_whole_spar_in_steps_freely_and_with_a_point_granted(machine: Machine) -> None:
    terminal = opened(machine)
    terminal.enter("s")
    second = written(terminal, *STEPS)
    terminal.enter("f")
    third = written(terminal, " ".join(STEPS))
    terminal.enter("c")
    end = written(terminal, "You are right that it takes years.", STEPS[2])
    assert terminal.leave("q\r") == 0
    assert "Exchange 1 of 3" in terminal.shown
    assert second.index("Change") < second.index("Met it") < second.index("Exchange 2 of 3")
    assert "Exchange 3 of 3" in third
    assert "What this spar came to" in end
    assert "out of 100" in end


def test_another_point_and_help_answer_and_the_keys_are_shown_again(machine: Machine) -> None:
    terminal = opened(machine)
    terminal.enter("p")
    assert "Exchange 1 of 3" in terminal.at_keys()
    terminal.enter("h")
    assert "Another point brings" in terminal.at_keys()
    terminal.enter("zebra")
    assert "letters in brackets" in terminal.at_keys()
    terminal.close()


def test_ctrl_c_keeps_every_part_and_the_next_spar_offers_them(machine: Machine) -> None:
    terminal = opened(machine)
    terminal.enter("s")
    terminal.at_line()
    terminal.enter("They say that it takes years")
    terminal.at_line()
    terminal.enter()
    terminal.at_line()
    terminal.press("But it wor")
    assert terminal.leave(CTRL_C) == 0
    assert f"-m bot spar --claim {CLAIM} --name Ada\r\n" in terminal.shown

    again = sat_down(machine)
    assert "3 exchanges to go" in again.at_keys()
    again.enter("y")
    assert "is there again" in again.at_keys()
    again.enter("s")
    assert "They say that it takes years" in again.until("takes years")
    again.close()


def test_an_argument_that_is_too_short_is_kept_and_written_on(machine: Machine) -> None:
    terminal = sat_down(machine, "--claim", CLAIM, "--side", "for")
    terminal.at_line()
    terminal.enter("Rules fade")
    terminal.at_line()
    terminal.enter()
    terminal.until("Rules fade")
    terminal.enter(" because nobody is there who can enforce them on the strong.")
    terminal.at_line()
    terminal.enter()
    assert "Exchange 1 of 3" in terminal.at_keys()
    terminal.close()


def test_an_answer_without_a_word_says_what_is_missing(machine: Machine) -> None:
    terminal = opened(machine)
    terminal.enter("f")
    assert "Exchange 1 of 3" in written(terminal, "...")
    terminal.close()


def test_a_verdict_in_play_leads_into_a_spar_and_back(machine: Machine) -> None:
    terminal = machine.sit_down("--claim", CLAIM)
    terminal.at_keys()
    terminal.enter("f")
    terminal.argue(ARGUMENT)
    terminal.enter("s")
    assert "Exchange 1 of 3" in terminal.at_keys()
    assert terminal.leave("q\r") == 0


def test_a_spar_without_a_terminal_says_what_to_do(machine: Machine) -> None:
    ran = machine.run("spar")
    assert (ran.code, len(ran.sentences)) == (1, 1)
    assert "needs a terminal" in ran.err


def test_a_claim_that_is_not_there_is_named(machine: Machine) -> None:
    terminal = sat_down(machine, "--claim", "nowhere")
    assert terminal.ended() == 1
    assert "no claim “nowhere”" in terminal.shown


def test_no_line_is_wider_than_a_narrow_terminal(machine: Machine) -> None:
    terminal = machine.at_terminal(
        "spar", "--claim", CLAIM, "--side", "for", columns=40, settings={"TERM": "dumb"}
    )
    terminal.argue(ARGUMENT)
    assert max(map(len, terminal.shown.splitlines())) <= 40
    terminal.close()
