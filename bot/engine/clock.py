"""The clock: the one place that reads the time; everyone else is given it."""

from collections.abc import Callable
from datetime import UTC, datetime

Clock = Callable[[], datetime]
"""Gives the time, aware, in UTC."""


def utc_now() -> datetime:
    """Give the time, aware, in UTC."""
    return datetime.now(UTC)
