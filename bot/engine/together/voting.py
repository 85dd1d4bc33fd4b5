"""The blind vote: each person is shown one pair of answers after another, never their own."""

from collections.abc import Mapping
from random import Random

from pydantic import Field

from arguments.mistakes import Mistake
from arguments.together.pairing import Pair, next_pair, pairs_for
from arguments.value import Value
from bot.engine.asker import Asker
from bot.engine.clock import Clock
from bot.engine.together.finding import found, must_be
from storage import Run, Store, debaters, gatherings
from storage.gatherings import CANNOT_TELL, Asked, Gathering, GatheringId, State

__all__ = ["CANNOT_TELL", "Ballot", "Voting"]


class Ballot(Value):
    """A pair to choose between, `turn` of `turns`; no pair where that is all.

    `first` and `second` are what was written, by the names of the fields. `judged` counts the
    pairs that they looked at until now. `only_own` tells that every pair would hold their own.
    """

    gathering: Gathering
    pair: Pair | None = None
    first: Mapping[str, str] = Field(default_factory=dict)
    second: Mapping[str, str] = Field(default_factory=dict)
    turn: int = Field(default=0, ge=0)
    turns: int = Field(default=0, ge=0)
    judged: int = Field(default=0, ge=0)
    only_own: bool = False


class Voting:
    """Hand out pairs and keep what is chosen."""

    def __init__(self, store: Store, clock: Clock, rng: Random) -> None:
        self._store = store
        self._clock = clock
        self._rng = rng

    async def ballot(self, asker: Asker, gathering_id: GatheringId) -> Ballot:
        """Give the pair that waits for the asker, or else their next one."""
        return await self._store.run(lambda run: self._ballot(run, asker, gathering_id))

    async def pick(
        self, asker: Asker, gathering_id: GatheringId, pair: Pair, chosen: int
    ) -> Ballot:
        """Keep a choice, `CANNOT_TELL` for neither, and give the next pair.

        A choice can be changed while the vote goes on. Raises a `Mistake` for a vote for oneself,
        and for a pair that the asker was not shown.
        """

        def work(run: Run) -> Ballot:
            one = found(run, asker, gathering_id)
            must_be(one, State.VOTING)
            own = gatherings.own(run, gathering_id, asker.debater_id)
            if own is not None and own.number in (*pair, chosen):
                raise Mistake("mistake-together-own")
            fits = chosen in (CANNOT_TELL, *pair)
            kept = fits and gatherings.choose(run, gathering_id, asker.debater_id, pair, chosen)
            if not kept:
                raise Mistake("mistake-together-pair")
            return self._ballot(run, asker, gathering_id)

        return await self._store.run(work)

    def _ballot(self, run: Run, asker: Asker, gathering_id: GatheringId) -> Ballot:
        one = found(run, asker, gathering_id)
        must_be(one, State.VOTING)
        written = {each.number: each for each in gatherings.answers_of(run, gathering_id)}
        asked = gatherings.asked(run, gathering_id, asker.debater_id)
        own = next((n for n, each in written.items() if each.debater_id == asker.debater_id), None)
        waiting = _waiting(asked, set(written))
        pair = waiting or self._next(run, asker, one, own, list(written))
        judged = sum(each.chosen is not None for each in asked)
        turns = pairs_for(len(written), has_own=own is not None)
        if pair is None:
            return Ballot(gathering=one, judged=judged, only_own=not turns)
        return Ballot(
            gathering=one,
            pair=pair,
            first=written[pair[0]].answers,
            second=written[pair[1]].answers,
            turn=judged + 1,
            turns=max(turns, judged + 1),
            judged=judged,
        )

    def _next(
        self, run: Run, asker: Asker, one: Gathering, own: int | None, numbers: list[int]
    ) -> Pair | None:
        who, now = asker.debater_id, self._clock()
        had = [each.pair for each in gatherings.asked(run, one.gathering_id, who)]
        seen = gatherings.seen(run, one.gathering_id)
        pair = next_pair(numbers, own, had, seen, self._rng)
        if pair is not None:
            debaters.seen(run, who, asker.server_id, asker.name, now)
            gatherings.ask(run, one.gathering_id, who, pair, now)
        return pair


def _waiting(asked: list[Asked], numbers: set[int]) -> Pair | None:
    """Give the pair that somebody was shown and did not choose between, if both are still there."""
    return next(
        (each.pair for each in asked if each.chosen is None and set(each.pair) <= numbers), None
    )
