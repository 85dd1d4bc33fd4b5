"""What a duel looks like from outside: values that every face shows."""

from collections.abc import Mapping
from datetime import datetime

from arguments.claims import Claim, Side
from arguments.judging.verdict import Verdict
from arguments.responses import DebaterId
from arguments.sparring.answers import Answer
from arguments.sparring.duelling import ROUNDS, DuelClosing
from arguments.value import Value
from bot.engine.sparring.duel_play import Play
from storage.duels import Duel, DuelId, DuelSide, DuelState, DuelWords
from storage.duels.values import OPENINGS, OVER

__all__ = [
    "OPENINGS",
    "OVER",
    "ROUNDS",
    "DuelFeedback",
    "DuelId",
    "DuelLine",
    "DuelSaid",
    "DuelSheet",
    "DuelSide",
    "DuelState",
    "DuelView",
    "DuelWords",
]


class DuelView(Value):
    """A duel as everybody may see it: no sealed word is in it.

    `words` are those of closed rounds, `spoken` the sides that are in already in the open one.
    `inviter` is there while it is an invitation. `left` is the side that left, where one did;
    `gone` says that somebody erased themselves.
    """

    duel: Duel
    claim: Claim
    sides: Mapping[Side, DuelSide]
    words: tuple[DuelWords, ...]
    spoken: frozenset[Side]
    inviter: DebaterId | None
    left: Side | None
    gone: bool

    @property
    def closing(self) -> DuelClosing | None:
        """Give what it came to, once it is over."""
        return self.duel.closing

    @property
    def people(self) -> tuple[DebaterId, ...]:
        """Give who argues, for first."""
        both = (self.sides[side].debater_id for side in Side)
        return tuple(one for one in both if one is not None)

    def side_of(self, debater_id: DebaterId) -> Side | None:
        """Give the side that somebody argues; None for anybody else."""
        return next((each for each in Side if self.sides[each].debater_id == debater_id), None)


class DuelLine(Value):
    """A duel in a list: what it is on, against whom, and whether it waits for the asker."""

    duel_id: DuelId
    claim: Claim
    side: Side
    rival: DebaterId | None
    state: DuelState
    round: int
    due: datetime | None
    waits_for_asker: bool


class DuelSheet(Value):
    """What a form for a round starts with.

    `quoted` is what the other side said last; empty for an opening. `draft` is what was begun.
    """

    duel_id: DuelId
    round: int
    side: Side
    claim: Claim
    quoted: str
    draft: Answer | None
    due: datetime


class DuelSaid(Value):
    """Words that are in; `repeat` says that they were before.

    `closes` says that the round is closed with them, else they are sealed until then. `words`
    hold what the judge made of them, where it came to it already.
    """

    view: DuelView
    words: DuelWords
    repeat: bool
    closes: bool


class DuelFeedback(Value):
    """What the judge made of one side, for its debater alone.

    `words` are their own; `verdict` is the one on their whole case, or on the opening while that
    is all; None while there is none.
    """

    view: DuelView
    side: Side
    words: tuple[DuelWords, ...]
    verdict: Verdict | None


def view_of(play: Play) -> DuelView:
    """Give what everybody may see of a duel."""
    duel, closed = play.duel, play.closed
    inviting = duel.state is DuelState.INVITED
    accepted = [one for one in play.sides.values() if one.accepted]
    return DuelView(
        duel=duel,
        claim=play.claim,
        sides=play.sides,
        words=tuple(one for one in play.words if one.round in closed),
        spoken=frozenset(side for side in Side if play.is_in(duel.round, side)),
        inviter=accepted[0].debater_id if inviting and accepted else None,
        left=_left(play),
        gone=play.somebody_gone,
    )


def line_of(play: Play, own: DuelSide) -> DuelLine:
    """Give a duel as one line of its debater's list."""
    duel = play.duel
    if duel.state is DuelState.INVITED:
        waits = not own.accepted
    else:
        waits = duel.due is not None and not play.is_in(duel.round, own.side)
    return DuelLine(
        duel_id=duel.duel_id,
        claim=play.claim,
        side=own.side,
        rival=play.sides[own.side.other].debater_id,
        state=duel.state,
        round=duel.round,
        due=duel.due,
        waits_for_asker=waits,
    )


def _left(play: Play) -> Side | None:
    if play.duel.state is not DuelState.LEFT:
        return None
    return next((side for side, one in play.sides.items() if not one.accepted), None)
