"""The draw: who meets whom, on which side, and why, from a state and a seed.

`pair` is the whole of it; what it weighs is in `costs.py`, in the order that it is declared.
"""

from arguments.tournaments.draw.drawn import Cost, Draw, Pair, Why
from arguments.tournaments.draw.pairing import pair
from arguments.tournaments.draw.state import Contender, Id, Lock, State, read_state

__all__ = ["Contender", "Cost", "Draw", "Id", "Lock", "Pair", "State", "Why", "pair", "read_state"]
