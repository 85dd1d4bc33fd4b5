"""Ratings as they are shown: what orders them, when they say little, and what is a fair match."""

from arguments.ratings.glicko import Rating

UNSURE = 110.0
"""With a greater deviation than this, a rating is provisional."""
SETTLED_AT = 5
"""With fewer different opponents than this, a rating is provisional."""
FAIR = (0.50, 0.65)
"""The expected score of a debater between which a claim's side is neither easy nor hard."""


def cautious(rating: Rating) -> int:
    """Give the rating that somebody very likely has at least: what boards are ordered by.

    It lies two deviations below; 97 to 98 of 100 are better than it.
    """
    return round(rating.rating - 2 * rating.deviation)


def is_provisional(rating: Rating, opponents: int) -> bool:
    """Tell whether too little is known for a rating to say much.

    `opponents` counts the different debaters, or sides of claims, that were met.
    """
    return rating.deviation > UNSURE or opponents < SETTLED_AT
