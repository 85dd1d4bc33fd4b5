"""The draw itself: who rests, who meets whom, on which side, and the facts of each pair.

numpy and rustworkx are loaded when the first round is drawn, not before.
"""

from arguments.tournaments.draw.drawn import Draw
from arguments.tournaments.draw.facts import drawn
from arguments.tournaments.draw.state import State, check

SMALL = 80
"""Entries up to which all pairs are matched at once."""


def pair(state: State, small: int = SMALL) -> Draw:
    """Pair one round: the best draw by the declared order, the same for the same state.

    Fields of up to `small` entries are matched whole; the draw is the same however it is found.
    """
    from arguments.tournaments.draw.choosing import choose  # noqa: PLC0415 (only to draw)

    check(state)
    chosen = choose(state, small)
    return drawn(
        state, chosen.pairs, chosen.bye, {frozenset(each): each[0] for each in state.locks}
    )
