"""The claim of the day: each server's schedule, what was posted, and how it was argued."""

from storage.daily.posts import (
    DailyPost,
    begin,
    closed,
    closing,
    give_up,
    has_post,
    open_post_of,
    posted,
    posted_claims,
    pull_back,
    refused,
    reopen,
    tried,
    untold,
)
from storage.daily.schedules import DailyClaim, due, far_ahead, get, next_due_is, put, remove
from storage.daily.tallies import Tally, tally

__all__ = [
    "DailyClaim",
    "DailyPost",
    "Tally",
    "begin",
    "closed",
    "closing",
    "due",
    "far_ahead",
    "get",
    "give_up",
    "has_post",
    "next_due_is",
    "open_post_of",
    "posted",
    "posted_claims",
    "pull_back",
    "put",
    "refused",
    "remove",
    "reopen",
    "tally",
    "tried",
    "untold",
]
