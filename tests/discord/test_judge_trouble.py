"""At the start, a model that is missing is told of once, in a line that says what to do."""

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.broken_install import without_model
from tests.discord.loopback import Loopback


@pytest.fixture
async def discord() -> AsyncIterator[Loopback]:
    async with Loopback() as loopback:
        yield loopback


async def test_a_missing_model_is_told_of_at_the_start(discord: Loopback, tmp_path: Path) -> None:
    without_model(tmp_path)
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "run"),
        cwd=tmp_path,
        env={
            "PATH": os.environ["PATH"],
            "HOME": str(tmp_path),
            "DISCORD_TOKEN": "wrong",
            "GADFLY_DISCORD_API": discord.api,
            "GADFLY_DATABASE": str(tmp_path / "gadfly.db"),
        },
        stderr=asyncio.subprocess.PIPE,
    )
    _, said = await asyncio.wait_for(process.communicate(), 30)
    told = [line for line in said.decode().splitlines() if "judge.onnx is missing" in line]
    assert len(told) == 1
    assert "Install Gadfly again." in told[0]
