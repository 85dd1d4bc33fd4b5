"""Surroundings: other texts that a response is held against, so that copying is noticed."""

from arguments.value import Value


class Surroundings(Value):
    """What stands around a response to a claim; each a text as it was written.

    `passages` are the article's own words. `by_others` were sent by other debaters of the same
    place on the same claim, `by_self` by the same debater, on either side, apart from the
    versions that the response improves.
    """

    passages: tuple[str, ...] = ()
    by_others: tuple[str, ...] = ()
    by_self: tuple[str, ...] = ()


ALONE = Surroundings()
"""A text that nothing is known to stand around."""
