"""Boards: leaderboards, profiles and histories, and what debaters choose of how they are seen."""

from collections.abc import Sequence
from datetime import timedelta

from arguments.leaderboards import Board
from arguments.mistakes import Mistake
from arguments.responses import DebaterId, ResponseId, ServerId
from arguments.value import Value
from bot.engine.asker import Asker
from bot.engine.boards.exporting import BoardTable, table_of
from bot.engine.boards.pages import named_boards, page_of
from bot.engine.boards.profiles import argument_of, is_own, profile_of
from bot.engine.boards.standing import PRACTICE, Standing, standing_of
from bot.engine.boards.views import BoardPage, NamedBoard, OwnArgument, Profile
from bot.engine.clock import Clock
from storage import Run, Store, profiles, responses

PAGE = 10
TO_CHOOSE_FROM = 10
"""How many of one's own arguments one may choose from to show."""
LOOKED_AT = timedelta(days=1)
"""For how long nobody asks again whether somebody is still in a server."""


class History(Value):
    """One page of a person's own responses, newest first."""

    entries: tuple[responses.HistoryEntry, ...]
    page: int
    pages: int
    responses: int


class Boards:
    """What is shown of debaters; every reading is one transaction, and so is every choice."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def page(
        self, asker: Asker, board: Board = PRACTICE, page: int = 1, *, size: int = PAGE
    ) -> BoardPage:
        """Give a page of a board of the asker's place; beyond the ends it is the nearest one.

        A board that nobody stands on is an empty page. Raises a `Mistake` for a season that the
        place never had.
        """
        now, here, who = self._clock(), asker.server_id, asker.debater_id
        return await self._store.read(lambda run: page_of(run, here, who, board, page, size, now))

    async def boards(self, asker: Asker, *, past: bool = False) -> tuple[NamedBoard, ...]:
        """List the boards of the asker's place, by kind, the newest first of each.

        Practice is always the first. Of weeks and months only the current ones are listed
        unless `past` asks for all.
        """
        now = self._clock()
        return await self._store.read(
            lambda run: named_boards(run, asker.server_id, now, past=past)
        )

    async def table(self, asker: Asker, board: Board) -> BoardTable:
        """Give a whole board of the asker's place as rows without ids, to be written to a file."""
        now = self._clock()
        return await self._store.read(lambda run: table_of(run, asker.server_id, board, now))

    async def standing(self, asker: Asker, debater_id: DebaterId) -> Standing:
        """Give where a debater stands at the asker's place."""
        now = self._clock()
        return await self._store.read(
            lambda run: standing_of(run, asker.server_id, debater_id, now)
        )

    async def profile(self, asker: Asker, debater_id: DebaterId, name: str) -> Profile:
        """Give a debater's profile at the asker's place; empty when they never argued there.

        Of somebody hidden others are given the name alone; they themselves see all of it.
        """
        now, is_own = self._clock(), asker.debater_id == debater_id

        def work(run: Run) -> Profile:
            found = profile_of(run, asker.server_id, debater_id, name, now)
            if found.is_hidden and not is_own:
                return Profile(name=found.name, is_hidden=True)
            return found

        return await self._store.read(work)

    async def history(self, asker: Asker, page: int = 1, *, size: int = 5) -> History:
        """Give a page of the asker's own responses, from every place."""

        def work(run: Run) -> History:
            total = responses.count_of(run, asker.debater_id, None)
            pages = max(1, -(-total // size))
            shown = min(max(page, 1), pages)
            entries = responses.history(run, asker.debater_id, None, (shown - 1) * size, size)
            return History(entries=tuple(entries), page=shown, pages=pages, responses=total)

        return await self._store.read(work)

    async def hide(self, asker: Asker) -> None:
        """Take the asker off every board of the place, and keep them off."""
        now = self._clock()
        await self._store.run(
            lambda run: profiles.hide(run, asker.server_id, asker.debater_id, now)
        )

    async def show(self, asker: Asker) -> None:
        """Put the asker back on the boards of the place where they stand."""
        now = self._clock()
        await self._store.run(
            lambda run: profiles.show(run, asker.server_id, asker.debater_id, now)
        )

    async def arguments_to_show(self, asker: Asker) -> tuple[OwnArgument, ...]:
        """List the asker's own arguments of the highest totals here, to choose one to show."""

        def work(run: Run) -> tuple[OwnArgument, ...]:
            here, who = asker.server_id, asker.debater_id
            shown = profiles.of(run, here, who).shown
            best = responses.best_of(run, here, who, limit=TO_CHOOSE_FROM)
            given = [(one.response.response_id, argument_of(run, one)) for one in best]
            return tuple(
                OwnArgument(response_id=one, argument=argument, is_shown=one == shown)
                for one, argument in given
                if argument is not None
            )

        return await self._store.read(work)

    async def choose_best(self, asker: Asker, response_id: ResponseId | None) -> None:
        """Show an argument of the asker's own on their profile here, with its words; None: none.

        Raises a `Mistake` for what is not theirs, not of this place or not judged.
        """

        def work(run: Run) -> None:
            here, who = asker.server_id, asker.debater_id
            if response_id is not None:
                stored = responses.get(run, response_id)
                if stored is None or stored.verdict is None or not is_own(stored, here, who):
                    raise Mistake("mistake-response-unknown")
            profiles.show_argument(run, here, who, response_id)

        await self._store.run(work)

    async def to_verify(
        self, server_id: ServerId, debater_ids: Sequence[DebaterId]
    ) -> list[DebaterId]:
        """Give those of them for whom nobody has asked for a day whether they are in the server.

        A face asks, and says what it found with `left` or `returned`.
        """
        before = self._clock() - LOOKED_AT
        return await self._store.read(
            lambda run: profiles.unchecked(run, server_id, debater_ids, before)
        )

    async def left(self, server_id: ServerId, debater_id: DebaterId) -> None:
        """Note that somebody is in the server no more: they go off its boards until they return."""
        now = self._clock()
        await self._store.run(lambda run: profiles.left(run, server_id, debater_id, now))

    async def returned(self, server_id: ServerId, debater_id: DebaterId) -> None:
        """Note that somebody is in the server; who had left stands on its boards again."""
        now = self._clock()
        await self._store.run(lambda run: profiles.returned(run, server_id, debater_id, now))
