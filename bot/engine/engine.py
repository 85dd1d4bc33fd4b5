"""The whole engine in one value, as a face is given it."""

from dataclasses import dataclass
from functools import cached_property
from random import Random
from typing import TYPE_CHECKING

from bot.engine.boards import Boards
from bot.engine.clock import Clock
from bot.engine.daily.daily import Daily
from bot.engine.facts import Facts
from bot.engine.judging.judges import Panel
from bot.engine.judging.rejudging import Rejudging
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
from bot.engine.servers import Servers
from bot.engine.settings import Settings
from bot.engine.timers import Timers
from bot.engine.work.benches import Bench
from bot.wording import Wording
from storage import Store

if TYPE_CHECKING:  # a fifth of a second to load, which who practises alone is not to wait for
    from bot.engine.beliefs import Beliefs
    from bot.engine.contests import Contests
    from bot.engine.drilling import Drilling
    from bot.engine.pictures import Pictures
    from bot.engine.public.pages import PublicPages
    from bot.engine.sparring.duels import Duels
    from bot.engine.sparring.lending import Lending
    from bot.engine.sparring.spars import Spars
    from bot.engine.together.together import Together


@dataclass(frozen=True)
class Engine:
    """Everything a face may ask, with the words to answer in.

    `web_url` is where its result pages are served, without a slash at the end; None where nobody
    said so.
    """

    practice: Practice
    rejudging: Rejudging
    ratings: Ratings
    boards: Boards
    seasons: Seasons
    my_data: MyData
    library: Library
    imports: Imports
    review: Review
    reports: Reports
    publishing: Publishing
    settings: Settings
    daily: Daily
    servers: Servers
    facts: Facts
    timers: Timers
    judges: Panel
    room: ReadingRoom
    bench: Bench
    store: Store
    clock: Clock
    chance: Random
    wording: Wording
    web_url: str | None = None

    @cached_property
    def contests(self) -> "Contests":
        """Give all of tournaments, loaded where it is first asked for."""
        from bot.engine.contests import Contests  # noqa: PLC0415 (see above)

        return Contests(self.store, self.clock, self.chance, self.judges)

    @cached_property
    def beliefs(self) -> "Beliefs":
        """Give the belief check, loaded where it is first asked for."""
        from bot.engine.beliefs import Beliefs  # noqa: PLC0415 (most servers never ask)

        return Beliefs(self.store, self.clock)

    @cached_property
    def drilling(self) -> "Drilling":
        """Give drills, loaded where the first one is asked for."""
        from bot.engine.drilling import Drilling  # noqa: PLC0415 (see above)

        return Drilling(self.store, self.judges, self.clock, self.chance)

    @cached_property
    def duels(self) -> "Duels":
        """Give duels, loaded where the first one is asked for."""
        from bot.engine.sparring.duels import Duels  # noqa: PLC0415 (see above)

        return Duels(self.store, self.judges, self.clock, self.chance)

    @cached_property
    def spars(self) -> "Spars":
        """Give spars, loaded where the first one is asked for."""
        from bot.engine.sparring.spars import Spars  # noqa: PLC0415 (see above)

        return Spars(self.store, self.practice, self.judges, self.clock)

    @cached_property
    def lending(self) -> "Lending":
        """Give the lending of arguments, loaded where it is first asked for."""
        from bot.engine.sparring.lending import Lending  # noqa: PLC0415 (see above)

        return Lending(self.store, self.judges, self.clock)

    @cached_property
    def together(self) -> "Together":
        """Give practice together, loaded where it is first asked for."""
        from bot.engine.together.together import Together  # noqa: PLC0415 (it needs the drills)

        return Together(self.store, self.judges, self.clock, self.chance)

    @cached_property
    def pictures(self) -> "Pictures":
        """Give what renders pictures, loaded where the first one is drawn."""
        from bot.engine.pictures import Pictures  # noqa: PLC0415 (fonts and their measures)

        return Pictures(self.bench)

    @cached_property
    def public(self) -> "PublicPages":
        """Give what result pages may show, loaded where it is first asked for."""
        from bot.engine.public.pages import PublicPages  # noqa: PLC0415 (it needs what contests need)

        return PublicPages(self.store, self.clock, self.chance, self.boards)

    def close(self) -> None:
        """Let go of the judges, the reading room, the pictures and the database."""
        if "pictures" in vars(self):
            self.pictures.close()
        self.judges.close()
        self.room.close()
        self.store.close()
