"""`gadfly publish`, `site` and `web`: what is public is decided here, and shown elsewhere."""

import re
import socket
from urllib.request import urlopen

import pytest

from bot.engine.publishing import EVERYTHING
from tests.terminal.running import ARGUMENT, Machine


def test_nothing_is_public_at_first(machine: Machine) -> None:
    assert machine.run("publish").out == "This machine: nothing is public.\n"


def test_what_is_named_becomes_public(machine: Machine) -> None:
    ran = machine.run("publish", "practice", "claims")
    public, where = ran.out.splitlines()
    assert public == "This machine: anybody may see practice, claims."
    assert where.startswith("Its pages are at /this-machine/, once `")


def test_everything_can_be_made_public(machine: Machine) -> None:
    assert ", ".join(EVERYTHING) in machine.run("publish", "--all").out


def test_what_is_named_is_taken_back(machine: Machine) -> None:
    machine.run("publish", "practice", "claims")
    assert "anybody may see claims." in machine.run("publish", "--nothing", "practice").out


def test_everything_is_taken_back(machine: Machine) -> None:
    machine.run("publish", "--all")
    assert machine.run("publish", "--nothing").out == "This machine: nothing is public.\n"


def test_what_cannot_be_public_is_refused(machine: Machine) -> None:
    ran = machine.run("publish", "secrets")
    assert (ran.code, "“secrets” cannot be made public" in ran.err) == (1, True)


def test_a_place_that_is_unknown_is_refused(machine: Machine) -> None:
    ran = machine.run("publish", "--place", "Nowhere", "practice")
    assert (ran.code, "“Nowhere”" in ran.err) == (1, True)


def test_a_place_is_found_by_what_its_pages_are_called(machine: Machine) -> None:
    machine.run("publish", "practice")
    assert "claims" in machine.run("publish", "--place", "this-machine", "claims").out


def test_a_site_holds_what_is_public(machine: Machine) -> None:
    machine.run("play", "--side", "for", typed=ARGUMENT)
    machine.run("publish", "practice")
    ran = machine.run("site", "pages")
    board = machine.home / "pages" / "this-machine" / "boards" / "practice" / "index.html"
    assert (ran.code, "<bdi>Ada</bdi>" in board.read_text()) == (0, True)


def test_a_site_says_what_it_wrote(machine: Machine) -> None:
    machine.run("publish", "claims")
    machine.run("site", "pages")
    assert re.search(
        r"files are in pages: 0 new or changed, 0 removed", machine.run("site", "pages").out
    )


def test_a_site_stays_out_of_a_folder_that_has_pages(machine: Machine) -> None:
    (machine.home / "index.html").write_text("mine")
    ran = machine.run("site", ".")
    assert (ran.code, "index.html is there already" in ran.err) == (1, True)


def test_pages_are_served(machine: Machine) -> None:
    machine.run("publish", "claims")
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = str(free.getsockname()[1])
    with machine.start("web", "--port", port) as process:
        assert process.stdout is not None
        assert f"http://127.0.0.1:{port}/".encode() in process.stdout.readline()
        with urlopen(f"http://127.0.0.1:{port}/this-machine/claims/") as answer:
            page = answer.read()
        process.terminate()
        assert (b"<h1>Claims</h1>" in page, process.wait(20)) == (True, 0)


def test_a_port_that_is_taken_is_a_mistake(machine: Machine) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        ran = machine.program("web", "--port", str(taken.getsockname()[1]))
    assert (ran.code, "cannot be served at" in ran.err) == (1, True)


@pytest.mark.parametrize("command", ["publish", "web", "site"])
def test_help_names_what_the_commands_do(machine: Machine, command: str) -> None:
    assert machine.run(command, "--help").code == 0
