"""The outermost edge: no traceback, whatever goes wrong."""

import click
import pytest

from arguments.mistakes import Mistake
from bot.terminal.edge import carry_out
from tests.terminal.running import Machine


def failing(error: BaseException) -> click.Command:
    @click.command()
    @click.option("--debug", is_flag=True)
    def fail(*, debug: bool) -> None:
        raise error

    return fail


@pytest.mark.usefixtures("machine")
def test_a_defect_is_a_sentence_and_the_log_has_the_rest(
    machine: Machine, capsys: pytest.CaptureFixture[str]
) -> None:
    assert carry_out(failing(RuntimeError("boom")), []) == 1
    said = capsys.readouterr()
    (log,) = machine.home.rglob("gadfly.log")
    assert (said.out, said.err.count("\n"), "Traceback" in said.err) == ("", 1, False)
    assert "RuntimeError: boom" in log.read_text()


@pytest.mark.usefixtures("machine")
def test_debug_shows_the_defect(capsys: pytest.CaptureFixture[str]) -> None:
    assert carry_out(failing(RuntimeError("boom")), ["--debug"]) == 1
    assert "RuntimeError: boom" in capsys.readouterr().err


@pytest.mark.usefixtures("machine")
def test_ctrl_c_ends_with_130(capsys: pytest.CaptureFixture[str]) -> None:
    assert carry_out(failing(KeyboardInterrupt()), []) == 130
    assert capsys.readouterr().err.strip() == "Stopped."


@pytest.mark.usefixtures("machine")
def test_a_mistake_that_quotes_something_endless_is_still_a_sentence(
    capsys: pytest.CaptureFixture[str],
) -> None:
    endless = Mistake("mistake-claim-unknown", claim="\x1b[2J" + "x" * 9999)
    assert carry_out(failing(endless), []) == 1
    said = capsys.readouterr().err
    assert (len(said) < 500, "\x1b" in said) == (True, False)
