"""`gadfly demo`: the bot in a browser, without Discord."""

import asyncio
import os
import re
import signal
import socket
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest


@pytest.fixture
async def demo(tmp_path: Path) -> AsyncIterator[asyncio.subprocess.Process]:
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "demo", "--no-browser"),
        env={
            "PATH": os.environ["PATH"],
            "HOME": str(tmp_path),
            "GADFLY_DATABASE": str(tmp_path / "gadfly.db"),
        },
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    yield process
    if process.returncode is None:
        process.kill()
        await process.communicate()


async def announced(process: asyncio.subprocess.Process) -> str:
    """Wait for the page's address."""
    assert process.stdout is not None
    line = await asyncio.wait_for(process.stdout.readline(), 30)
    found = re.search(rb"http://127\.0\.0\.1:\d+", line)
    assert found is not None
    return found.group().decode()


async def test_the_demo_serves_its_page_on_this_machine_and_ends_when_asked(
    demo: asyncio.subprocess.Process,
) -> None:
    address = await announced(demo)
    async with aiohttp.ClientSession() as session, session.get(address) as page:
        assert page.status == 200
    demo.send_signal(signal.SIGTERM)
    _, said = await asyncio.wait_for(demo.communicate(), 20)
    assert (demo.returncode, said) == (0, b"")


async def test_a_port_that_is_taken_is_said(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "bot", "demo", "--no-browser", "--port", port),
            env={"PATH": os.environ["PATH"], "HOME": str(tmp_path)},
            stderr=asyncio.subprocess.PIPE,
        )
        _, said = await asyncio.wait_for(process.communicate(), 30)
    assert process.returncode == 1
    assert f"Another program listens on port {port}" in said.decode()
