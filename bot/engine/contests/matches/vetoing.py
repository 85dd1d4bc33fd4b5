"""Vetoing: of three claims each side strikes one out, and what is left is argued."""

from arguments.claims import ClaimId
from arguments.mistakes import Mistake
from arguments.tournaments import claims_for_rounds
from bot.engine.asker import Asker
from bot.engine.clock import Clock
from bot.engine.contests.matches import opening, phases
from bot.engine.contests.matches.in_play import (
    InPlay,
    own_side,
    read_for,
    refuse_over,
    refuse_paused,
    refuse_withdrawn,
)
from bot.engine.contests.people import known_match
from bot.engine.contests.progress import stopping
from storage import Run, Store
from storage.tournaments import matches
from storage.tournaments.values import Match, MatchId, MatchState


class Vetoing:
    """Let debaters strike out a claim each."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def veto(self, asker: Asker, match_id: MatchId, claim_id: ClaimId) -> Match:
        """Strike a claim out for one's side; doing so twice is doing so once.

        The claim is settled once both sides have. Raises a `Mistake` where the side has struck
        out another, or there is nothing to strike out (any more).
        """
        now = self._clock()

        def work(run: Run) -> Match:
            stopping.catch_up(run, now)
            play = read_for(run, asker, match_id)
            side = own_side(run, play, asker.debater_id)
            if play.match.vetoes.get(side) != claim_id:
                _refuse(play, claim_id)
                if not matches.veto(run, match_id, side, claim_id):
                    raise Mistake("mistake-veto-given", claim=play.match.vetoes[side])
                struck = known_match(run, match_id)
                if set(struck.vetoes) == set(phases.sides_of(struck)):
                    opening.settle_claim(run, play.tournament, struck, now)
            return known_match(run, match_id)

        return await self._store.run(work)


def _refuse(play: InPlay, claim_id: ClaimId) -> None:
    refuse_withdrawn(play)
    refuse_over(play)
    refuse_paused(play)
    if play.match.claim_id is not None or play.match.state is not MatchState.OPEN:
        raise Mistake("mistake-veto-late")
    claims_for_rounds.check_veto(play.match.offered, claim_id)
