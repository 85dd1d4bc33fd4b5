"""Boards: leaderboards, profiles and histories, read from maintained totals."""

from arguments.judging.verdict import Criterion
from arguments.leaderboards import BoardRow, Standing
from arguments.responses import DebaterId
from arguments.value import Value
from bot.engine.asker import Asker
from storage import Run, Store, debaters, responses

PAGE = 10
PROFILE_DEPTH = 20
"""How many of the latest judged responses a profile's criteria are averaged over."""


class Leaderboard(Value):
    """One page of a server's board, and the asker's own standing whatever the page."""

    rows: tuple[BoardRow, ...]
    page: int
    pages: int
    debaters: int
    own: Standing | None


class Profile(Value):
    """A debater's numbers at one place: standing, mean score of 0-4 a criterion, sides argued."""

    name: str
    standing: Standing | None
    criteria: dict[Criterion, float]
    recent: tuple[float, ...]
    weakest: Criterion | None


class History(Value):
    """One page of a person's own responses, newest first."""

    entries: tuple[responses.HistoryEntry, ...]
    page: int
    pages: int
    responses: int


class Boards:
    """Read-only views; every one is a single read transaction."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def leaderboard(self, asker: Asker, page: int = 1, *, size: int = PAGE) -> Leaderboard:
        """Give a page of the asker's server's board; a page beyond the ends is the nearest one."""

        def work(run: Run) -> Leaderboard:
            total = debaters.board_size(run, asker.server_id)
            pages = max(1, -(-total // size))
            shown = min(max(page, 1), pages)
            return Leaderboard(
                rows=tuple(debaters.board(run, asker.server_id, (shown - 1) * size, size)),
                page=shown,
                pages=pages,
                debaters=total,
                own=debaters.standing(run, asker.debater_id, asker.server_id),
            )

        return await self._store.read(work)

    async def profile(self, asker: Asker, debater_id: DebaterId, name: str) -> Profile:
        """Give a debater's profile at the asker's place; empty when they never argued there."""

        def work(run: Run) -> Profile:
            verdicts = responses.latest_verdicts(
                run, debater_id, asker.server_id, limit=PROFILE_DEPTH
            )
            means = {
                criterion: sum(v.criteria[criterion].score for v in verdicts) / len(verdicts)
                for criterion in Criterion
                if verdicts
            }
            standing = debaters.standing(run, debater_id, asker.server_id)
            return Profile(
                name=standing.name if standing else name,
                standing=standing,
                criteria=means,
                recent=tuple(verdict.total for verdict in reversed(verdicts)),
                weakest=min(means, key=means.__getitem__) if means else None,
            )

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
