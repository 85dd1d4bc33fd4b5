"""Voting: the audience reads a match blind, as A and B in an order of each one's own."""

from datetime import datetime
from enum import StrEnum

from arguments.claims import Claim, Side
from arguments.mistakes import Mistake
from arguments.responses import DebaterId
from arguments.tournaments.lots import lot
from arguments.value import Value
from bot.engine.asker import Asker
from bot.engine.clock import Clock
from bot.engine.contests.matches import in_play, phases
from bot.engine.contests.matches.in_play import InPlay
from bot.engine.contests.progress import stopping
from bot.engine.library.library import known_claim
from storage import Run, Store, debaters
from storage.tournaments import deliberating, votes
from storage.tournaments.values import MatchId, MatchState


class Letter(StrEnum):
    """What a side is called while it must not be known which it is."""

    A = "a"
    B = "b"


class Blind(Value):
    """A match as one of the audience reads it: two sides' speeches by place, and no names.

    A speech that was missed is empty. `chosen` is the asker's vote so far.
    """

    match_id: MatchId
    claim: Claim
    a: tuple[str, ...]
    b: tuple[str, ...]
    chosen: Letter | None
    until: datetime


class Voting:
    """Show matches blind, and count votes."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def read(self, asker: Asker, match_id: MatchId) -> Blind:
        """Give a match to vote on; raises a `Mistake` for its parties, and once it is over."""
        now = self._clock()
        return await self._store.read(
            lambda run: _blind(run, _play(run, asker, match_id, now), asker)
        )

    async def vote(self, asker: Asker, match_id: MatchId, choice: Letter) -> Blind:
        """Count the asker's vote, in place of one before."""
        now = self._clock()

        def work(run: Run) -> Blind:
            debaters.seen(run, asker.debater_id, asker.server_id, asker.name, now)
            stopping.catch_up(run, now)
            play = _play(run, asker, match_id, now)
            side = _sides(play, asker.debater_id)[choice]
            votes.cast(run, match_id, asker.debater_id, side, now)
            return _blind(run, play, asker)

        return await self._store.run(work)


def _play(run: Run, asker: Asker, match_id: MatchId, now: datetime) -> InPlay:
    """Give a match whose votes are open to the asker."""
    play = in_play.read_for(run, asker, match_id)
    in_play.refuse_withdrawn(play)
    in_play.refuse_over(play)
    if not play.tournament.settings.judging.audience or phases.is_floor(play.match):
        raise Mistake("mistake-votes-none")
    if play.match.state in {MatchState.WAITING, MatchState.OPEN}:
        raise Mistake("mistake-votes-early")
    in_play.refuse_party(run, play, asker.debater_id)
    until = deliberating.until(run, match_id)
    if until is None or (until <= now and play.tournament.paused is None):
        raise Mistake("mistake-votes-closed")
    return play


def _sides(play: InPlay, debater_id: DebaterId) -> dict[Letter, Side]:
    """Give which side is which letter for somebody: by lot, and the same each time."""
    drawn = lot(play.tournament.seed, "vote", play.match.match_id, debater_id)
    first = Side.FOR if int(drawn[:2], 16) % 2 == 0 else Side.AGAINST
    return {Letter.A: first, Letter.B: first.other}


def _blind(run: Run, play: InPlay, asker: Asker) -> Blind:
    match_id, sides = play.match.match_id, _sides(play, asker.debater_id)
    said = {
        letter: tuple(each.text or "" for each in play.speeches if each.side is side)
        for letter, side in sides.items()
    }
    voted = votes.choice_of(run, match_id, asker.debater_id)
    until = deliberating.until(run, match_id)
    if until is None:
        raise Mistake("mistake-votes-closed")
    return Blind(
        match_id=match_id,
        claim=known_claim(run, play.match.claim_id or play.match.offered[0]),
        a=said[Letter.A],
        b=said[Letter.B],
        chosen=next((letter for letter, side in sides.items() if side is voted), None),
        until=until,
    )
