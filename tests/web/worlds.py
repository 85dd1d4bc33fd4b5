"""A place with boards, seasons and a tournament that was held, and the pages that show it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property, partial
from pathlib import Path
from random import Random

from aiohttp.test_utils import TestClient, TestServer
from aiohttp.web import Application, Request

from arguments.leaderboards import Board, BoardKind, Entry
from arguments.responses import DebaterId
from bot.engine.asker import Asker
from bot.engine.boards import Boards
from bot.engine.contests.contests import Contests
from bot.engine.contests.rehearsal.cast import PLACE, Cast, QuickJudge
from bot.engine.contests.rehearsal.planning import Plan
from bot.engine.contests.rehearsal.simulating import Rehearsal
from bot.engine.library.library import Library
from bot.engine.public.pages import PublicPages
from bot.engine.publishing import EVERYTHING, Publishing
from bot.web.pages import Pages
from bot.web.serving import application
from bot.wording import load_wording
from storage import Run, Store, debaters, seasons, servers
from storage.boards import places
from tests.stand_ins import Clock

TITLE, SLUG = "Riverside <b>Debate</b> Society", "riverside-b-debate-b-society"
CUP = "Autumn Cup"
CUP_PATH = f"/{SLUG}/tournaments/autumn-cup/"
SCRIPT = "<script>alert(1)</script>"
LEFTWARDS = "\u202e" + "שלום" * 7 + "אבג"
UNSEEN = "\u200b\u2060"
FORMULA = '=HYPERLINK("http://x")'
NAMES = (SCRIPT, LEFTWARDS, UNSEEN, FORMULA, "Ada & Grace", "陳大文", "🦉 Owl", "W" * 32)
DEBATERS = 230
ORGANISER = Asker(debater_id=DebaterId("discord:9"), name="Olga", server_id=PLACE)


@dataclass
class World:
    """A place's record, and what reads it for its pages."""

    store: Store
    clock: Clock

    @property
    def publishing(self) -> Publishing:
        return Publishing(self.store, self.clock)

    @cached_property
    def pages(self) -> Pages:
        boards = Boards(self.store, self.clock)
        public = PublicPages(self.store, self.clock, Random(5), boards)
        return Pages(public, load_wording(), "en")

    def client(self) -> TestClient[Request, Application]:
        """Give a browser that knows nothing yet, for a server of its own."""
        return TestClient(TestServer(application(self.pages)), auto_decompress=False)

    async def publish(self, *what: str) -> None:
        await self.publishing.change(ORGANISER, what, public=True)

    async def withdraw(self, *what: str) -> None:
        await self.publishing.change(ORGANISER, what, public=False)

    async def text(self, path: str) -> str:
        """Give the page at a path, which is there."""
        document = await self.pages.at(path)
        assert document is not None, path
        return document.body.decode("utf-8-sig")


async def build(path: Path, *, entrants: int = 9, rounds: int = 3, break_to: int = 4) -> None:
    """Fill a record: debaters on boards, a season that is over and one that runs, a tournament."""
    clock = Clock()
    with Store.open(path) as store:
        await Library(store, clock).stock()
        store.do(lambda run: servers.joined(run, PLACE, TITLE, clock()))
        plan = Plan(entrants=entrants, rounds=rounds, break_to=break_to, seed=7, panel=3)
        words = load_wording()
        cast = Cast(plan.entrants, plan.seed, words)
        contests = Contests(store, clock, Random(plan.seed), QuickJudge(cast), down_after=None)
        await Rehearsal(contests, cast, plan, words, lambda done, of: None).play(CUP, plan.settings)
        _fill_boards(store, clock)


async def publish_everything(world: World) -> None:
    """Make public whatever can be."""
    await world.publish(*EVERYTHING)


def whose(number: int) -> DebaterId:
    """Give the debater who is at a place of the board, from 0."""
    return DebaterId(f"discord:77{number:016d}")


def _fill_boards(store: Store, clock: Clock) -> None:
    now = clock()
    year, week = now - timedelta(days=365), Board.of_week(now)
    store.do(lambda run: seasons.start(run, "s1", PLACE, "Spring <1>", now=year, ends=now))
    store.do(lambda run: seasons.start(run, "s2", PLACE, "Autumn", now=now))
    season = Board(kind=BoardKind.SEASON, of="s1")
    for number in range(DEBATERS):
        name = NAMES[number] if number < len(NAMES) else f"Debater {number}"
        rating = 1900.0 - 3 * (number // 2)
        rated = Entry(
            order=round(rating), value=rating, spread=80.0, counted=9, provisional=number > 5
        )
        own = {Board(kind=BoardKind.PRACTICE): rated, season: rated}
        if number < 12:
            own[week] = Entry(order=800 - number, value=80.5 - number, counted=4)
            own[Board(kind=BoardKind.IMPROVED)] = Entry(order=90, value=90.4, counted=7)
            own[Board(kind=BoardKind.JUDGES)] = Entry(order=80, value=0.8, counted=7)
            own[Board(kind=BoardKind.STREAK)] = Entry(order=5, value=5, counted=5)
        store.do(partial(_stand, whose(number), name, own, now))


def _stand(
    debater_id: DebaterId, name: str, own: Mapping[Board, Entry], now: datetime, run: Run
) -> None:
    debaters.seen(run, debater_id, PLACE, name, now)
    places.put(run, PLACE, debater_id, own, now)
