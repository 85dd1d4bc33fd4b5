"""Seasons: what a new one does to a rating."""

from collections.abc import Sequence
from datetime import datetime

from arguments.ratings.glicko import Rating, aged

SOFT = 150.0
"""The deviation that everybody has at least when a season starts: ratings stay, and move freely."""


def softened(rating: Rating) -> Rating:
    """Give a rating as a season starts with it: as unsure as `SOFT`, or as it was."""
    if rating.deviation >= SOFT:
        return rating
    return Rating(rating=rating.rating, deviation=SOFT, volatility=rating.volatility, at=rating.at)


def as_of(rating: Rating, now: datetime, starts: Sequence[datetime] = ()) -> Rating:
    """Give a rating as it holds later: aged, and softened by each season that started since."""
    if rating.at is None:
        return rating
    since = rating.at
    for start in sorted(start for start in starts if since < start <= now):
        rating = softened(aged(rating, start))
    return aged(rating, now)
