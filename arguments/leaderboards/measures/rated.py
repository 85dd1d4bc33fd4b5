"""The measure of boards of ratings: practice, tournament and season."""

from arguments.leaderboards.boards import Entry
from arguments.ratings.glicko import Rating
from arguments.ratings.shown import cautious, is_provisional


def rating_entry(rating: Rating, *, counted: int, opponents: int) -> Entry | None:
    """Give what stands for a rating, which rests on `counted` attempts or matches.

    `opponents` counts the different sides of claims, or debaters, that were met. It is ordered
    by the cautious rating, so nobody leads by being little known. None while nothing is rated.
    """
    if counted == 0:
        return None
    return Entry(
        order=cautious(rating),
        value=rating.rating,
        spread=rating.deviation,
        counted=counted,
        provisional=is_provisional(rating, opponents),
    )
