"""Rounds of a duel: closed once both sides are in, or once their time is up.

invited ──> open: round 0 (openings) ──> 1 ──> 2 ──> 3 ──> over ──> done
   │                  └── nobody spoke, or one side was silent twice in a row ──┘
   └──> declined, lapsed            either leaves, or is gone ──> left
"""

from datetime import datetime, timedelta

from arguments.claims import Side
from arguments.sparring.duelling import ROUNDS
from bot.engine.sparring.duel_play import Play, read
from storage import Run
from storage.duels import DuelState, keeping, reading, words
from storage.duels.values import OPENINGS, OVER, Duel

BACK = 10
"""Minutes that a round is given at most whose time ran out while the program was not there."""
A_TURN = 200


def both_in(play: Play) -> bool:
    """Tell whether both sides have spoken in the open round."""
    return all(play.is_in(play.duel.round, side) for side in Side)


def close(run: Run, play: Play, now: datetime) -> None:
    """Close the open round: open the next one, or end it after the last, or in silence."""
    duel, number = play.duel, play.duel.round
    silent = [side for side in Side if not play.is_in(number, side)]
    over = number == ROUNDS or _ends(play, silent)
    for side in silent:
        _lose(run, play, side, now, over=over)
    if over:
        keeping.turn_to(run, duel.duel_id, OVER, None)
    else:
        keeping.turn_to(run, duel.duel_id, number + 1, now + timedelta(minutes=duel.minutes))


def sweep(run: Run, now: datetime, *, back: bool) -> None:
    """Close what is over by now, and end what somebody is gone from.

    After a stop (`back`) a round that ran out meanwhile is given some minutes more.
    """
    for duel in reading.without_somebody(run, A_TURN):
        if duel.state is DuelState.INVITED:
            keeping.end(run, duel.duel_id, DuelState.LAPSED, now)
        else:
            keeping.leave(run, duel.duel_id, None, now)
    for duel in reading.due(run, now, A_TURN):
        _time_is_up(run, duel, now, back=back)


def _time_is_up(run: Run, duel: Duel, now: datetime, *, back: bool) -> None:
    if duel.state is DuelState.INVITED:
        keeping.end(run, duel.duel_id, DuelState.LAPSED, now)
    elif back:
        keeping.put_off(run, duel.duel_id, now + timedelta(minutes=min(duel.minutes, BACK)))
    else:
        close(run, read(run, duel.duel_id), now)


def _ends(play: Play, silent: list[Side]) -> bool:
    """Tell whether silence ends the duel with the open round."""
    before = play.duel.round - 1
    twice = before >= OPENINGS and any(not play.is_in(before, side) for side in silent)
    return len(silent) == len(Side) or twice


def _lose(run: Run, play: Play, side: Side, now: datetime, *, over: bool) -> None:
    """Note that a side was silent; what it had begun is its draft of the next round."""
    duel, who = play.duel, play.sides[side]
    begun = play.at(duel.round, side)
    words.mark_silent(run, duel.duel_id, duel.round, who, now)
    if begun is not None and begun.draft is not None and not over:
        words.keep(run, duel.duel_id, duel.round + 1, who, begun.draft)
