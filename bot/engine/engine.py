"""The whole engine in one value, as a face is given it."""

from dataclasses import dataclass

from bot.engine.boards import Boards
from bot.engine.contests import Contests
from bot.engine.daily import Daily
from bot.engine.facts import Facts
from bot.engine.imports import Imports
from bot.engine.judges import Panel
from bot.engine.library import Library
from bot.engine.my_data import MyData
from bot.engine.practice import Practice
from bot.engine.reading_room import ReadingRoom
from bot.engine.rejudging import Rejudging
from bot.engine.reports import Reports
from bot.engine.review import Review
from bot.engine.servers import Servers
from bot.engine.settings import Settings
from bot.engine.timers import Timers
from bot.wording import Wording
from storage import Store


@dataclass(frozen=True)
class Engine:
    """Everything a face may ask, with the words to answer in."""

    practice: Practice
    rejudging: Rejudging
    boards: Boards
    my_data: MyData
    library: Library
    imports: Imports
    review: Review
    reports: Reports
    settings: Settings
    daily: Daily
    contests: Contests
    servers: Servers
    facts: Facts
    timers: Timers
    judges: Panel
    room: ReadingRoom
    store: Store
    wording: Wording

    def close(self) -> None:
        """Let go of the judges, the reading room and the database."""
        self.judges.close()
        self.room.close()
        self.store.close()
