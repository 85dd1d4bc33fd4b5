"""`gadfly run` as a process of its own, against a Discord on the loopback interface."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.discord.conftest import ARGUMENT
from tests.discord.loopback import APPLICATION, TOKEN, Loopback
from tests.discord.reading import pieces

SLASH, BUTTON, FORM = 2, 3, 5


class Program:
    """The program under test."""

    def __init__(self, database: Path) -> None:
        self._database = database
        self.process: asyncio.subprocess.Process | None = None

    async def start(self, api: str, token: str = TOKEN) -> None:
        """Start it."""
        self.process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "bot",
            "run",
            env={
                "PATH": os.environ["PATH"],
                "HOME": str(self._database.parent),
                "DISCORD_TOKEN": token,
                "GADFLY_DISCORD_API": api,
                "GADFLY_DATABASE": str(self._database),
            },
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )

    async def ended(self) -> tuple[int | None, str]:
        """Wait for its end; gives its exit code and what it said on standard error."""
        assert self.process is not None
        _, said = await asyncio.wait_for(self.process.communicate(), 20)
        return self.process.returncode, said.decode()

    async def stop(self) -> tuple[int | None, str]:
        """Ask it to stop, as a service manager does."""
        assert self.process is not None
        if self.process.returncode is None:
            self.process.send_signal(signal.SIGTERM)
        return await self.ended()


@pytest.fixture
async def discord() -> AsyncIterator[Loopback]:
    async with Loopback() as loopback:
        yield loopback


@pytest.fixture
async def program(tmp_path: Path) -> AsyncIterator[Program]:
    program = Program(tmp_path / "gadfly.db")
    yield program
    if program.process is not None and program.process.returncode is None:
        program.process.kill()
        await program.process.communicate()


async def started(program: Program, discord: Loopback) -> None:
    """Start the program and wait until it is connected."""
    await program.start(discord.api)
    await asyncio.wait_for(discord.ready.wait(), 20)


async def test_the_program_registers_its_commands_and_answers_from_claim_to_verdict(
    program: Program, discord: Loopback
) -> None:
    await started(program, discord)
    card = await discord.interact(SLASH, {"id": "1", "name": "practice", "type": 1}, 1)
    button = next(piece for piece in pieces(card["data"]["components"]) if "custom_id" in piece)
    tap = {"custom_id": button["custom_id"], "component_type": 2}
    form = await discord.interact(BUTTON, tap, 2)
    field = {"type": 18, "id": 1, "component": {"type": 4, "custom_id": "text", "value": ARGUMENT}}
    filled = {"custom_id": form["data"]["custom_id"], "components": [field]}
    verdict = await discord.interact(FORM, filled, 3)
    said = "\n".join(piece.get("content", "") for piece in pieces(verdict["data"]["components"]))
    assert "practice" in [command["name"] for command in discord.commands]
    assert "out of 100" in said


async def test_a_request_to_stop_ends_it_cleanly(program: Program, discord: Loopback) -> None:
    await started(program, discord)
    code, said = await program.stop()
    assert code == 0
    assert "Traceback" not in said


async def test_a_token_that_discord_does_not_know_is_said_in_one_sentence(
    program: Program, discord: Loopback
) -> None:
    await program.start(discord.api, token="wrong")
    code, said = await program.ended()
    assert code == 1
    assert said.splitlines()[-1].startswith("Discord refused the token.")
    assert "Traceback" not in said


async def test_a_token_refused_by_the_gateway_is_not_tried_again(
    program: Program, discord: Loopback
) -> None:
    discord.refuses_identify = True
    await program.start(discord.api)
    code, said = await program.ended()
    assert code == 1
    assert "Discord refused the token." in said


async def test_whoever_runs_it_is_shown_how_to_invite_it(
    program: Program, discord: Loopback
) -> None:
    await started(program, discord)
    _, said = await program.stop()
    invited = f"client_id={APPLICATION}&scope=bot+applications.commands"
    assert f"{invited}&permissions=309237746688" in said


async def test_the_token_is_never_printed(program: Program, discord: Loopback) -> None:
    await started(program, discord)
    _, said = await program.stop()
    assert TOKEN not in said


async def test_a_discord_that_is_down_at_first_is_tried_again(
    program: Program, discord: Loopback
) -> None:
    discord.unavailable = 2
    await started(program, discord)
    code, said = await program.stop()
    assert code == 0
    assert "disconnected" in said


async def test_a_lost_connection_is_taken_up_again(program: Program, discord: Loopback) -> None:
    await started(program, discord)
    await discord.hang_up()
    await asyncio.wait_for(discord.ready.wait(), 20)
    card = await discord.interact(SLASH, {"id": "1", "name": "help", "type": 1}, 1)
    assert card["type"] == 4


async def test_commands_are_not_registered_again_by_a_second_start(
    program: Program, discord: Loopback
) -> None:
    await started(program, discord)
    await program.stop()
    discord.ready.clear()
    await started(program, discord)
    assert sum(request.startswith("PUT") for request in discord.requests) == 1
