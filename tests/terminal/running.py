"""Runs `gadfly` as people do: in this process with pipes, as a program, or at a pseudo-terminal."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

import pexpect
from click.testing import CliRunner

from bot.__main__ import gadfly
from bot.terminal.edge import carry_out

ROOT = Path(__file__).parents[2]
ARGUMENT = (
    "Talking costs less than war, because every week of talks delays an invasion. "
    "In 1962 a public pledge over Cuba ended a nuclear crisis."
)
PROGRAM = [sys.executable, "-m", "bot"]


@dataclass(frozen=True)
class Ran:
    """What a command line came to."""

    code: int
    out: str
    err: str

    @property
    def object(self) -> Any:
        """Give the one JSON value on standard output."""
        return json.loads(self.out)

    @property
    def objects(self) -> list[Any]:
        """Give the JSON value of every line."""
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def sentences(self) -> list[str]:
        """Give the lines on standard error."""
        return self.err.splitlines()


@dataclass(frozen=True)
class Machine:
    """A machine of somebody who just installed Gadfly: an empty home and nothing set."""

    home: Path

    @property
    def database(self) -> Path:
        """Give where its database is."""
        return self.home / "gadfly.db"

    @property
    def environment(self) -> dict[str, str]:
        """Give what a program there finds in its environment."""
        return {
            "HOME": str(self.home),
            "PATH": os.environ["PATH"],
            "PYTHONPATH": str(ROOT),
            "LANG": "C.UTF-8",
            "TERM": "xterm",
            "GADFLY_DATABASE": str(self.database),
            "GADFLY_NAME": "Ada",
        }

    def run(self, *arguments: str, typed: str | bytes = b"") -> Ran:
        """Run a command line in this process, with `typed` on standard input."""
        given = typed.encode() if isinstance(typed, str) else typed
        with CliRunner().isolation(input=given) as (out, err, _):
            code = carry_out(gadfly, arguments)
            ran = Ran(code, out.getvalue().decode(), err.getvalue().decode())
        assert "Traceback" not in ran.err
        assert "Reference" not in ran.err, "a defect"
        return ran

    def start(
        self, *arguments: str, into: BinaryIO | None = None, **set_as_well: str
    ) -> "subprocess.Popen[bytes]":
        """Start the program itself, its output readable or going into a file."""
        return subprocess.Popen(
            [*PROGRAM, *arguments],
            cwd=self.home,
            env={**self.environment, **set_as_well},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE if into is None else into,
            stderr=subprocess.PIPE,
        )

    def program(self, *arguments: str, typed: bytes = b"", **set_as_well: str) -> Ran:
        """Run the program itself to its end."""
        with self.start(*arguments, into=None, **set_as_well) as process:
            out, err = process.communicate(typed, timeout=60)
        return Ran(process.returncode, out.decode(), err.decode())

    def sit_down(
        self, *arguments: str, columns: int = 80, settings: Mapping[str, str] | None = None
    ) -> "Terminal":
        """Start `gadfly play` at a terminal of its own."""
        return self.at_terminal("play", *arguments, columns=columns, settings=settings)

    def at_terminal(
        self, *arguments: str, columns: int = 80, settings: Mapping[str, str] | None = None
    ) -> "Terminal":
        """Start the program at a terminal of its own."""
        child = pexpect.spawn(
            PROGRAM[0],
            [*PROGRAM[1:], *arguments],
            cwd=str(self.home),
            env={**self.environment, **(settings or {})},
            encoding="utf-8",
            dimensions=(40, columns),
            timeout=20,
        )
        return Terminal(child)


class Terminal:
    """A person at a pseudo-terminal, who waits for the prompt before typing on."""

    def __init__(self, child: pexpect.spawn) -> None:
        child.delaybeforesend = None
        child.ptyproc.delayafterclose = child.ptyproc.delayafterterminate = 0.02
        child.delayafterclose = child.delayafterterminate = 0.02
        self._child = child
        self.shown = ""

    def at_keys(self) -> str:
        """Wait for the key prompt; gives what was shown before it."""
        return self._until("\n> ")

    def at_line(self) -> str:
        """Wait for the prompt of a line of an argument."""
        return self._until(r"\n\| ")

    def until(self, text: str) -> str:
        """Wait for some text."""
        return self._until(text)

    def enter(self, text: str = "") -> None:
        """Type a line."""
        self._child.send(f"{text}\r")

    def press(self, keys: str) -> None:
        """Type without Enter; a moment passes, so that the editor has it."""
        self._child.send(keys)
        self._until(keys.strip()[-3:] if keys.isprintable() else "")

    def argue(self, text: str) -> str:
        """Write a one-line argument and end it; gives all of the verdict."""
        self.at_line()
        self.enter(text)
        self.at_line()
        self.enter()
        return self.at_keys()

    def hang_up(self, number: int) -> None:
        """Send the program a signal."""
        self._child.kill(number)

    def pull_the_plug(self) -> None:
        """Close the other end, as a lost connection does, and wait for the program's end."""
        self._child.ptyproc.fileobj.close()
        self._child.ptyproc.closed = self._child.closed = True
        os.waitpid(self._child.pid, 0)
        self._child.ptyproc.terminated = self._child.terminated = True

    def leave(self, keys: str) -> int:
        """Type keys that leave, wait for the end, and give the exit code.

        A moment passes first: readline shows its prompt just before it listens for Ctrl-C.
        """
        time.sleep(0.1)
        self._child.send(keys)
        return self.ended()

    def ended(self) -> int:
        """Wait for the end and give the exit code."""
        self._child.expect(pexpect.EOF)
        self.shown += self._child.before or ""
        self._child.close()
        return int(self._child.exitstatus if self._child.exitstatus is not None else -1)

    def close(self) -> None:
        """Let go of the terminal, whatever still runs there."""
        if self._child.isalive():
            self._child.kill(signal.SIGKILL)
            self._child.wait()
        self._child.close()

    def _until(self, pattern: str) -> str:
        self._child.expect(pattern)
        said = f"{self._child.before}{self._child.after}"
        self.shown += said
        return said
