"""The archive: every tournament of the record, wherever it was held, for who runs the program."""

from arguments.mistakes import Mistake
from arguments.value import Value
from storage import Run, Store
from storage.tournaments import entries, keeping
from storage.tournaments.names import folded
from storage.tournaments.values import Tournament

MOST = 200
"""Tournaments that are listed, and looked through for a name."""


class Kept(Value):
    """A tournament, and how many entries it has."""

    tournament: Tournament
    entrants: int


class Archive:
    """Finds tournaments without asking where they are; no face for many people may use it."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def listed(self) -> tuple[Kept, ...]:
        """List tournaments, those that are not over first, the newest first of each."""

        def work(run: Run) -> tuple[Kept, ...]:
            return tuple(
                Kept(tournament=one, entrants=entries.count(run, one.tournament_id))
                for one in keeping.everywhere(run, limit=MOST)
            )

        return await self._store.read(work)

    async def find(self, wanted: str) -> Tournament:
        """Give the tournament of a name or an id; raises a `Mistake` for none or for several.

        Of several of one name, the only one that is not over is meant.
        """

        def work(run: Run) -> Tournament:
            every = keeping.everywhere(run, limit=MOST)
            named = [one for one in every if folded(one.name) == folded(wanted)]
            found = [one for one in every if one.tournament_id == wanted] or named
            going = [one for one in found if not one.stage.is_over]
            if not found:
                raise Mistake("mistake-tournament-nowhere", name=wanted)
            if len(found) > 1 and len(going) != 1:
                raise Mistake("mistake-tournament-unclear", name=wanted, found=len(found))
            return (going or found)[0]

        return await self._store.read(work)
