"""The belief check: how far somebody agrees with a claim, before they argue it and after.

It is off until a server wants it. What one person said is theirs alone; the server is told how
minds moved in all, from ten people up.
"""

from arguments.beliefs import HIGHEST, Minds, minds
from arguments.claims import Claim, ClaimId
from arguments.mistakes import Mistake
from arguments.value import Value
from bot.engine.asker import Asker
from bot.engine.clock import Clock
from bot.engine.library.library import known_claim, seen_claim
from storage import Run, Store, beliefs, claims, debaters, settings
from storage.beliefs import Belief
from storage.shelves import library_of

__all__ = ["Belief", "Beliefs", "OwnBelief", "Told"]

OWN = 10
"""How many of their own beliefs somebody is shown."""


class OwnBelief(Value):
    """A claim, and what somebody said of it."""

    claim: Claim
    belief: Belief


class Told(Value):
    """How minds moved in a server, with the words of the claims that are told of."""

    minds: Minds
    claims: dict[ClaimId, str]


class Beliefs:
    """Ask, keep and sum up."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def is_on(self, asker: Asker) -> bool:
        """Tell whether people are asked at a place; never at somebody's own."""
        return await self._store.read(lambda run: _is_on(run, asker))

    async def sheet(self, asker: Asker, claim_id: ClaimId) -> Claim:
        """Give the claim that somebody is asked about; raises the `Mistake` that says why not."""

        def work(run: Run) -> Claim:
            _must_be_on(run, asker)
            return seen_claim(run, asker.server_id, claim_id).claim

        return await self._store.read(work)

    async def note(self, asker: Asker, claim_id: ClaimId, typed: str, *, after: bool) -> OwnBelief:
        """Keep what somebody says, 0 to 100 as it was typed; gives both values.

        The first one can be put right until there is a last one. A last one without a first is
        kept as the first. Raises a `Mistake` where it is no such number, or is not asked here.
        """
        value, now, here = _number(typed), self._clock(), asker.server_id

        def work(run: Run) -> OwnBelief:
            _must_be_on(run, asker)
            claim = seen_claim(run, here, claim_id).claim
            debaters.seen(run, asker.debater_id, here, asker.name, now)
            who = asker.debater_id
            if not after or not beliefs.note_last(run, here, who, claim_id, value=value, now=now):
                kept = beliefs.note_first(run, here, who, claim_id, value=value, now=now)
                if not kept:
                    raise Mistake("mistake-belief-kept")
            return OwnBelief(claim=claim, belief=_kept(run, asker, claim_id))

        return await self._store.run(work)

    async def own(self, asker: Asker, claim_id: ClaimId) -> Belief | None:
        """Give what somebody said of a claim here, if they were asked."""
        who = asker.debater_id
        return await self._store.read(lambda run: beliefs.get(run, asker.server_id, who, claim_id))

    async def all_own(self, asker: Asker) -> list[OwnBelief]:
        """List what somebody said here, the newest first."""

        def work(run: Run) -> list[OwnBelief]:
            found = beliefs.own(run, asker.server_id, asker.debater_id, OWN)
            known = [(claims.get(run, one.claim_id), one) for one in found]
            return [OwnBelief(claim=claim, belief=one) for claim, one in known if claim]

        return await self._store.read(work)

    async def moved(self, asker: Asker) -> Told:
        """Tell how minds moved in a server: nothing of fewer than ten people."""

        def work(run: Run) -> Told:
            told = minds(beliefs.moves(run, asker.server_id))
            words = {claim_id: known_claim(run, claim_id).text for claim_id, _ in told.claims}
            return Told(minds=told, claims=words)

        return await self._store.read(work)


def _is_on(run: Run, asker: Asker) -> bool:
    return not asker.alone and settings.get(run, library_of(asker.server_id)).belief_check


def _must_be_on(run: Run, asker: Asker) -> None:
    if not _is_on(run, asker):
        raise Mistake("mistake-belief-off")


def _kept(run: Run, asker: Asker, claim_id: ClaimId) -> Belief:
    kept = beliefs.get(run, asker.server_id, asker.debater_id, claim_id)
    if kept is None:
        raise Mistake("mistake-belief-off")
    return kept


def _number(typed: str) -> int:
    written = typed.strip().removesuffix("%").strip()
    if not (written.isascii() and written.isdecimal() and len(written) <= len(str(HIGHEST))):
        raise Mistake("mistake-belief-number")
    value = int(written)
    if value > HIGHEST:
        raise Mistake("mistake-belief-number")
    return value
