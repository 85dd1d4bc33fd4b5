"""Guards: what a text looks like when its score would mislead, and the cap that this leaves.

A guard never accuses. It says what the text looks like, quotes the place, and caps the total;
it takes nothing from the criteria, so that the reader still sees what was found.
"""

from arguments.judging.guards.caps import CAPS
from arguments.judging.guards.noticing import find_guards
from arguments.judging.guards.places import leaving_out

__all__ = ["CAPS", "find_guards", "leaving_out"]
