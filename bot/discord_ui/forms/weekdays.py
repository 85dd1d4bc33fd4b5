"""Days of the week as people type them: a habit such as weekdays, or names, whole or begun."""

from collections.abc import Sequence

from arguments.mistakes import Mistake
from bot.wording import Wording

EVERY_DAY = tuple(range(7))
HABITS = {"every-day": EVERY_DAY, "weekdays": EVERY_DAY[:5], "weekend": EVERY_DAY[5:]}
_SHORTEST = 2
_PARTING = str.maketrans({",": " ", ";": " ", ".": " ", "/": " "})


def read_days(wording: Wording, typed: str) -> tuple[int, ...]:
    """Give the days, 0 for Monday; raises the `Mistake` `mistake-days-unclear`."""
    folded = " ".join(typed.casefold().split())
    for habit, days in HABITS.items():
        if folded in (habit, wording.say(f"days-{habit}").casefold()):
            return days
    meant = [_day(wording, name) for name in folded.translate(_PARTING).split()]
    if not meant or None in meant:
        raise Mistake("mistake-days-unclear", days=typed)
    return tuple(sorted({day for day in meant if day is not None}))


def days_words(wording: Wording, days: Sequence[int]) -> str:
    """Give the days in words."""
    for habit, meant in HABITS.items():
        if tuple(days) == meant:
            return wording.say(f"days-{habit}")
    return ", ".join(wording.say(f"weekday-{day}") for day in days)


def _day(wording: Wording, name: str) -> int | None:
    if len(name) < _SHORTEST:
        return None
    meant = [day for day in EVERY_DAY if wording.say(f"weekday-{day}").casefold().startswith(name)]
    return meant[0] if len(meant) == 1 else None
