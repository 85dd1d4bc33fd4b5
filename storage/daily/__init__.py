"""The claim of the day: each server's schedule, what was posted, and how it was argued."""

from storage.daily.posts import (
    DailyPost,
    begin,
    closed,
    closing,
    open_post_of,
    posted,
    posted_claims,
    reopen,
    try_again,
    untold,
)
from storage.daily.schedules import DailyClaim, due, get, next_due_is, put, remove
from storage.daily.tallies import Tally, tally

__all__ = [
    "DailyClaim",
    "DailyPost",
    "Tally",
    "begin",
    "closed",
    "closing",
    "due",
    "get",
    "next_due_is",
    "open_post_of",
    "posted",
    "posted_claims",
    "put",
    "remove",
    "reopen",
    "tally",
    "try_again",
    "untold",
]
