"""The one place that knows everyone: builds the engine from settings."""

from random import Random, SystemRandom

from bot.config import Config
from bot.engine.boards import Boards
from bot.engine.clock import Clock, utc_now
from bot.engine.engine import Engine
from bot.engine.facts import Facts
from bot.engine.judges import Bench, Judges, same_process
from bot.engine.library import Library
from bot.engine.my_data import MyData
from bot.engine.practice import Practice
from bot.engine.servers import FORGET, Servers
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
    judges = Judges(bench or same_process(), deadline=config.judge_deadline)
    servers = Servers(store, clock)
    return Engine(
        practice=Practice(store, judges, clock, rng or SystemRandom()),
        boards=Boards(store),
        my_data=MyData(store),
        library=Library(store, clock),
        servers=servers,
        facts=Facts(store),
        timers=Timers(store, clock, {FORGET: servers.forget}),
        judges=judges,
        store=store,
        wording=load_wording(config.locale),
    )
