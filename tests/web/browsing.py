"""A real browser over the pages: Chromium through Playwright, with axe-core where it is."""

import asyncio
import os
import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from aiohttp import web
from playwright.sync_api import Browser, Page, sync_playwright

ROOT = Path(__file__).parents[2]
CHROMIUM = shutil.which("chromium")
AXE_FOLDER = os.environ.get("GADFLY_TEST_NODE", "")
"""Where `npm install --prefix FOLDER axe-core` put it; outside the repository."""
AXE = Path(AXE_FOLDER) / "node_modules" / "axe-core" / "axe.min.js"
NARROW, WIDE = 360, 1200
_NAMED = {"boards", "people", "tournaments", "rounds", "bracket", "claims", "seasons"}
Kind = tuple[int, tuple[str, ...]]
SERIOUS = {"serious", "critical"}

needs_chromium = pytest.mark.skipif(
    CHROMIUM is None, reason="there is no Chromium (Debian: apt-get install chromium)"
)
needs_axe = pytest.mark.skipif(
    not AXE_FOLDER or not AXE.is_file(),
    reason="there is no axe-core (npm install --prefix FOLDER axe-core; GADFLY_TEST_NODE=FOLDER)",
)


@contextmanager
def served(app: web.Application) -> Iterator[str]:
    """Serve on a thread of its own, since a browser driven from this one waits for its answers."""
    loop, runner = asyncio.new_event_loop(), web.AppRunner(app)

    async def start() -> int:
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        port: int = runner.addresses[0][1]
        return port

    thread = threading.Thread(target=loop.run_forever)
    thread.start()
    try:
        port = asyncio.run_coroutine_threadsafe(start(), loop).result(10)
        yield f"http://127.0.0.1:{port}"
    finally:
        asyncio.run_coroutine_threadsafe(runner.cleanup(), loop).result(10)
        loop.call_soon_threadsafe(loop.stop)
        thread.join(10)
        loop.close()


@contextmanager
def browser() -> Iterator[Browser]:
    """Start the browser."""
    with sync_playwright() as driver:
        started = driver.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield started
        started.close()


def walk(page: Page, address: str) -> list[str]:
    """Open a page of each kind, each found by a link on one before it; all have to answer."""
    waiting, seen = {kind("/"): "/"}, dict[Kind, str]()
    while waiting:
        one = next(iter(waiting))
        path = seen[one] = waiting.pop(one)
        answer = page.goto(f"{address}{path}")
        assert answer is not None
        assert answer.ok, path
        hrefs = page.eval_on_selector_all("a[href]", "links => links.map(link => link.href)")
        pages = [urlsplit(href).path for href in hrefs if urlsplit(href).path.endswith("/")]
        waiting.update({kind(each): each for each in pages if kind(each) not in seen})
    return list(seen.values())


def kind(path: str) -> Kind:
    """Give what pages of one kind have in common: paths that differ in a number or a slug."""
    parts = path.split("/")
    return len(parts), tuple(part for part in parts if part in _NAMED)
