"""Lasting: how long a tournament takes, from its settings and the number of entrants.

When one speech is due, by the clock or by the hours that are not quiet, is in `clocks`.
"""

from datetime import timedelta

from arguments.judging.verdict import Phrase
from arguments.tournaments.entrants import rounds_of
from arguments.tournaments.settings import Format, Judging, Settings
from arguments.value import Value

BETWEEN_ROUNDS = timedelta(minutes=10)
"""Time of a live round beside its speeches: to find the thread, read the result, draw anew."""
PANEL_DELIBERATES = timedelta(minutes=10)
AUDIENCE_VOTES = timedelta(minutes=5)
_HOUR, _DAY = timedelta(hours=1), timedelta(days=1)
_SAID_IN_MINUTES = timedelta(minutes=90)
_SAID_IN_HOURS = timedelta(hours=36)


class Length(Value):
    """How long a tournament takes at the most: rounds before the break, after it, and time.

    `knockout` counts the rounds of elimination, of which categories play theirs side by side.
    Slow rounds count the days in which their quiet hours lie.
    """

    rounds: int
    knockout: int
    time: timedelta


def length(settings: Settings, entrants: int) -> Length:
    """Give how long a tournament of so many entrants takes if every speech takes its time."""
    rounds, knockout = rounds_of(settings, entrants), knockout_rounds(settings, entrants)
    time = (rounds + knockout) * round_time(settings)
    return Length(rounds=rounds, knockout=knockout, time=time)


def knockout_rounds(settings: Settings, entrants: int) -> int:
    """Give how many rounds of elimination the largest category needs, whatever its size."""
    largest = max((category.size for category in settings.breaks), default=1)
    if settings.format is Format.ELIMINATION:
        largest = max(entrants, 1)
    return (min(largest, max(entrants, 1)) - 1).bit_length()


def round_time(settings: Settings) -> timedelta:
    """Give how long one round takes at the most; both sides write at the same time."""
    clocks, judging = settings.clocks, settings.judging
    speeches = settings.speeches * clocks.allotted
    if clocks.slow_hours is None:
        return speeches + BETWEEN_ROUNDS + _deliberation(judging)
    return (speeches + _deliberation(judging)) * 24 / clocks.waking_hours


def in_words(long: Length) -> Phrase:
    """Say a length as a person would: to five minutes, half an hour or half a day."""
    rounds: dict[str, str | int | float] = {"rounds": long.rounds, "knockout": long.knockout}
    if long.time < _SAID_IN_MINUTES:
        minutes = 5 * max(1, round(long.time / timedelta(minutes=5)))
        return Phrase(key="tournament-lasts-minutes", values={**rounds, "minutes": minutes})
    if long.time < _SAID_IN_HOURS:
        return Phrase(
            key="tournament-lasts-hours", values={**rounds, "hours": _halves(long.time / _HOUR)}
        )
    return Phrase(key="tournament-lasts-days", values={**rounds, "days": _halves(long.time / _DAY)})


def _deliberation(judging: Judging) -> timedelta:
    panel = PANEL_DELIBERATES if judging.panel else timedelta(0)
    return panel + (AUDIENCE_VOTES if judging.audience else timedelta(0))


def _halves(number: float) -> int | float:
    """Give a number to the nearest half, whole where it is."""
    halves = round(number * 2)
    return halves // 2 if halves % 2 == 0 else halves / 2
