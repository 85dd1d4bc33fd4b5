"""The one place that knows everyone: builds the engine from settings."""

from random import Random, SystemRandom

from bot.config import Config
from bot.engine.boards import Boards
from bot.engine.clock import Clock, utc_now
from bot.engine.daily.daily import Daily
from bot.engine.engine import Engine
from bot.engine.facts import Facts
from bot.engine.judging.judges import Bench, Judges, Panel, same_process
from bot.engine.judging.rejudging import Rejudging
from bot.engine.judging.second_judge import Budget, Client, Endpoint, SecondJudge
from bot.engine.library.articles import Articles
from bot.engine.library.fetching import Fetcher
from bot.engine.library.imports import Imports
from bot.engine.library.library import Library
from bot.engine.library.reading_room import ReadingRoom
from bot.engine.library.reports import Reports
from bot.engine.library.review import Review
from bot.engine.my_data import MyData
from bot.engine.practice import Practice
from bot.engine.publishing import Publishing
from bot.engine.ratings import Ratings
from bot.engine.seasons import Seasons
from bot.engine.servers import FORGET, Servers
from bot.engine.settings import Settings
from bot.engine.timers import Timers
from bot.wording import load_wording
from storage import Store


def assemble(
    config: Config,
    *,
    bench: Bench | None = None,
    clock: Clock = utc_now,
    rng: Random | None = None,
) -> Engine:
    """Open the database and build the engine over it; raises the `Mistake` that says why not."""
    store = Store.open(config.database)
    at = bench or same_process()
    judges = _judges(config, at, store, clock)
    servers = Servers(store, clock)
    room = ReadingRoom()
    chance = rng or SystemRandom()
    return Engine(
        practice=Practice(store, judges, clock, chance),
        rejudging=Rejudging(store, judges, clock),
        ratings=Ratings(store, clock),
        boards=Boards(store, clock),
        seasons=Seasons(store, clock),
        my_data=MyData(store),
        library=Library(store, clock),
        imports=Imports(store, clock, Articles(Fetcher(), room, at_home=bench is None)),
        review=Review(store, clock),
        reports=Reports(store, clock),
        publishing=Publishing(store, clock),
        settings=Settings(store),
        daily=Daily(store, clock, chance),
        servers=servers,
        facts=Facts(store),
        timers=Timers(store, clock, {FORGET: servers.forget}),
        judges=judges,
        room=room,
        bench=at,
        store=store,
        clock=clock,
        chance=chance,
        wording=load_wording(config.locale),
        web_url=config.web_url,
    )


def _judges(config: Config, bench: Bench, store: Store, clock: Clock) -> Panel:
    """Give the offline judges, and a second one behind them only where one is set."""
    judges = Judges(bench, deadline=config.judge_deadline)
    if config.llm_url is None:
        return judges
    endpoint = Endpoint(
        url=config.llm_url, model=config.llm_model, key=config.llm_key, seconds=config.llm_timeout
    )
    budget = Budget(store, clock, daily=config.llm_daily_tokens)
    return SecondJudge(judges, Client(endpoint), budget, clock)
