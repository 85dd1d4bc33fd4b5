"""Unsent: what was written beside a ruling or an appeal and could not be taken, kept for its form.

It lies behind the drafts of a match's speeches and of its judges' reasons, one for each writer.
"""

from bot.engine.asker import Asker
from bot.engine.clock import Clock
from bot.engine.contests.matches import in_play
from bot.engine.contests.matches.in_play import InPlay
from storage import Run, Store
from storage.tournaments import speech_drafts
from storage.tournaments.values import MatchId


class Unsent:
    """Keep what was refused, give it back, and let it go."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def keep(self, asker: Asker, match_id: MatchId, text: str) -> None:
        """Keep what somebody wrote, in place of what was kept before; nothing lets that go."""
        now, kept = self._clock(), text.strip()

        def work(run: Run) -> None:
            place = _place(in_play.read_for(run, asker, match_id))
            if kept:
                speech_drafts.keep(run, match_id, place, asker.debater_id, kept, now)
            else:
                speech_drafts.drop(run, match_id, place, asker.debater_id)

        await self._store.run(work)

    async def kept(self, asker: Asker, match_id: MatchId) -> str:
        """Give what is kept of somebody's, or nothing."""

        def work(run: Run) -> str:
            place = _place(in_play.read_for(run, asker, match_id))
            return speech_drafts.get(run, match_id, place, asker.debater_id) or ""

        return await self._store.read(work)


def _place(play: InPlay) -> int:
    """Give the place behind the speeches and the reason of a ballot."""
    return play.places + 2
