"""The whole engine in one value, as a face is given it."""

from dataclasses import dataclass

from bot.engine.boards import Boards
from bot.engine.facts import Facts
from bot.engine.judges import Judges
from bot.engine.library import Library
from bot.engine.my_data import MyData
from bot.engine.practice import Practice
from bot.engine.servers import Servers
from bot.engine.timers import Timers
from bot.wording import Wording
from storage import Store


@dataclass(frozen=True)
class Engine:
    """Everything a face may ask, with the words to answer in."""

    practice: Practice
    boards: Boards
    my_data: MyData
    library: Library
    servers: Servers
    facts: Facts
    timers: Timers
    judges: Judges
    store: Store
    wording: Wording

    def close(self) -> None:
        """Let go of the judges and the database."""
        self.judges.close()
        self.store.close()
