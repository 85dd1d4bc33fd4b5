"""The tab of 1,000 entrants: from request to last byte, beside a bare handler of the same bytes."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from random import Random
from statistics import median
from typing import NamedTuple

from aiohttp import ClientSession, web
from aiohttp.test_utils import BaseTestServer, TestServer

from bot.engine.boards import Boards
from bot.engine.contests.contests import Contests
from bot.engine.contests.rehearsal.cast import PLACE, Cast, QuickJudge
from bot.engine.contests.rehearsal.planning import Plan
from bot.engine.contests.rehearsal.simulating import Rehearsal
from bot.engine.library.library import Library
from bot.engine.public.pages import PublicPages
from bot.engine.publishing import EVERYTHING, Publishing
from bot.web.pages import Pages
from bot.web.serving import application, settle
from bot.wording import load_wording
from storage import Store, facts, servers
from tests.benchmarks.table import Row
from tests.stand_ins import Clock
from tests.web.worlds import ORGANISER

ENTRANTS, ROUNDS = 1000, 9
PATH = "/hall/tournaments/great-cup/"
REQUESTS = 15
SECONDS = 0.1
"""What a page may take."""
PLAIN, PRESSED = {"Accept-Encoding": "identity"}, {"Accept-Encoding": "gzip"}


async def hold(store: Store, clock: Clock) -> None:
    """Hold a tournament whose tab is the largest, and make it public."""
    await Library(store, clock).stock()
    plan = Plan(entrants=ENTRANTS, rounds=ROUNDS, break_to=16, seed=7)
    words = load_wording()
    cast = Cast(plan.entrants, plan.seed, words)
    contests = Contests(store, clock, Random(plan.seed), QuickJudge(cast), down_after=None)
    await Rehearsal(contests, cast, plan, words, lambda done, of: None).play(
        "Great Cup", plan.settings
    )
    await store.run(lambda run: servers.joined(run, PLACE, "Hall", clock()))
    await Publishing(store, clock).change(ORGANISER, EVERYTHING, public=True)


def pages_of(store: Store, clock: Clock) -> Pages:
    """Give the pages of a store."""
    public = PublicPages(store, clock, Random(5), Boards(store, clock))
    return Pages(public, load_wording(), "en")


def bare(body: bytes) -> web.Application:
    """Answer every request with the same bytes, and do nothing else."""

    async def answer(_request: web.Request) -> web.Response:
        return web.Response(body=body, content_type="text/html")

    app = web.Application()
    app.router.add_get("/{path:.*}", answer)
    return app


async def seconds_of(
    get: Callable[[], Awaitable[bytes]], before: Callable[[], Awaitable[object]]
) -> float:
    """Give the median seconds of a request, each after something else is done."""
    await get()
    took = []
    for _ in range(REQUESTS):
        await before()
        began = time.perf_counter()
        await get()
        took.append(time.perf_counter() - began)
    return median(took)


class Took(NamedTuple):
    """Median seconds of a request, and how long the page is."""

    kept: float
    pressed: float
    anew: float
    bare: float
    size: int


async def compared(store: Store, clock: Clock) -> Took:
    """Measure the page while nothing is written, after each write, and the bare handler."""
    pages = pages_of(store, clock)
    document = await pages.at(PATH)
    assert document is not None
    async with (
        TestServer(application(pages)) as ours,
        TestServer(bare(document.body)) as theirs,
        ClientSession() as session,
    ):

        async def get(server: BaseTestServer, headers: dict[str, str] = PLAIN) -> bytes:
            async with session.get(server.make_url(PATH), headers=headers) as answer:
                return await answer.read()

        async def write() -> None:
            await store.run(lambda run: facts.put(run, "benchmark", str(time.perf_counter())))

        assert await get(ours) == await get(theirs) == document.body
        return Took(
            kept=await seconds_of(lambda: get(ours), nothing),
            pressed=await seconds_of(lambda: get(ours, PRESSED), nothing),
            anew=await seconds_of(lambda: get(ours), write),
            bare=await seconds_of(lambda: get(theirs), nothing),
            size=len(document.body),
        )


async def nothing() -> None:
    """Do nothing between two requests."""


def test_the_tab_of_a_thousand(tmp_path: Path, table: list[Row]) -> None:
    clock = Clock()
    with Store.open(tmp_path / "gadfly.db") as store:
        asyncio.run(hold(store, clock))
        settle()
        took = asyncio.run(compared(store, clock))
    name = f"the tab of {ENTRANTS:,} entrants as a page, {took.size / 1e3:.0f} kB"
    table.append(row(f"{name}: while nothing is written", took.kept, took.bare))
    table.append(row(f"{name}: the same, pressed", took.pressed, took.bare))
    table.append(row(f"{name}: after each write", took.anew, took.bare))


def row(what: str, seconds: float, plain: float) -> Row:
    """Set a time beside its aim, and beside the bare handler."""
    return Row(
        what,
        f"p50 {1000 * seconds:.1f} ms",
        f"under {1000 * SECONDS:.0f} ms",
        seconds < SECONDS,
        f"{seconds / plain:.1f} x a bare handler of the same bytes ({1000 * plain:.2f} ms)",
    )
