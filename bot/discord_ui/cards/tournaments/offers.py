"""What the menus of the settings card offer, and what choosing it changes."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from arguments.mistakes import Mistake
from arguments.tournaments.entrants import ROUND_ROBIN_UP_TO, circle_rounds, offered_formats
from arguments.tournaments.settings import FEWEST, Format, Judging, Order, Settings, TieRule

MINUTES, HOURS = (5, 10, 15, 20, 30), (12, 24, 48)
BREAKS = (0, 2, 4, 8, 16, 32, 64)
ROUNDS = (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10)
"""Rounds to choose from; 0 for as many as the field needs."""
SIDES = ("1-1", "1-2", "1-3", "2-2", "3-3")
"""Debaters of a side, and its speeches."""
JUDGES: Mapping[str, Judging] = {
    "judge": Judging(),
    "panel-1": Judging(judge=0, panel=100),
    "panel-3": Judging(judge=0, panel=100, panel_size=3),
    "panel-5": Judging(judge=0, panel=100, panel_size=5),
    "both": Judging(judge=50, panel=50),
    "audience": Judging(judge=50, audience=50),
    "all": Judging(judge=40, panel=40, audience=20),
}
"""Who decides, to choose from: shares of the judge, a panel and the audience."""
FLAGS = ("check_in", "pings", "appeals", "two_people", "silent", "rating", "bracket", "cut")
OPEN = "open"


def formats(settings: Settings, entrants: int) -> tuple[Format, ...]:
    """Give the formats that are offered to so many; all of them while nobody has joined yet."""
    if entrants < FEWEST:
        return tuple(Format)
    offered = offered_formats(entrants, settings.rounds)
    return tuple(each for each in Format if each in offered)


def check_format(settings: Settings, entrants: int) -> None:
    """Raise a `Mistake` where a format is chosen that is not offered to so many."""
    if settings.format not in formats(settings, entrants):
        raise Mistake(
            "mistake-format-unoffered",
            most=ROUND_ROBIN_UP_TO,
            entrants=entrants,
            rounds=circle_rounds(entrants),
        )


def changed(settings: Settings, name: str, values: Sequence[str]) -> Settings:
    """Give settings with what was chosen in the menu of a name; raises `KeyError` for no menu."""
    if name == "flags":
        return _with_flags(settings, values)
    return settings.changed(**_CHANGES[name](values[0], settings))


def _judging_now(settings: Settings) -> str:
    parts = settings.judging.model_dump(include={"judge", "panel", "audience", "panel_size"})
    return next(
        (name for name, each in JUDGES.items() if each.model_dump(include=set(parts)) == parts),
        "own",
    )


def _clock_now(settings: Settings) -> str:
    clocks = settings.clocks
    if clocks.slow_hours is not None:
        return f"slow-{clocks.slow_hours}"
    return f"live-{clocks.live_minutes}"


def _break_now(settings: Settings) -> str:
    if not settings.breaks:
        return "0"
    only_open = len(settings.breaks) == 1 and settings.breaks[0].name == OPEN
    return str(settings.breaks[0].size) if only_open else "own"


def _with_flags(settings: Settings, values: Sequence[str]) -> Settings:
    flags = set(values)
    judging = settings.judging.model_dump() | {"two_people": "two_people" in flags}
    silent = (settings.silent_rounds or 1) if "silent" in flags else 0
    return settings.changed(
        check_in="check_in" in flags,
        pings="pings" in flags,
        appeals="appeals" in flags,
        judging=judging,
        silent_rounds=silent,
        seeding="rating" if "rating" in flags else "random",
        cut=(TieRule.ORGANISER if "cut" in flags else TieRule.LOT).value,
        order=(Order.BRACKET if "bracket" in flags else Order.STRICT).value,
    )


def _change_format(value: str, settings: Settings) -> dict[str, Any]:
    """Choose a format, and put aside what does not go with it."""
    changes: dict[str, Any] = {"format": value}
    if value in {Format.ELIMINATION.value, Format.OPEN_FLOOR.value}:
        changes["breaks"] = () if value == Format.ELIMINATION.value else settings.breaks
    if value == Format.OPEN_FLOOR.value:
        changes |= {"judging": Judging(), "claims_offered": 1}
    return changes


def _change_sides(value: str, _: Settings) -> dict[str, Any]:
    size, speeches = value.split("-")
    return {"team_size": int(size), "speeches": int(speeches)}


def _change_clock(value: str, settings: Settings) -> dict[str, Any]:
    kind, number = value.split("-")
    kept = settings.clocks.model_dump(include={"quiet", "zone", "grace_minutes"})
    clock = {"live_minutes": int(number) if kind == "live" else None}
    slow = {"slow_hours": int(number) if kind == "slow" else None}
    return {"clocks": {**kept, **clock, **slow}}


def _change_judging(value: str, settings: Settings) -> dict[str, Any]:
    chosen = JUDGES.get(value, settings.judging)
    kept = settings.judging.model_dump(include={"two_people", "low_point_wins", "least_votes"})
    return {"judging": {**chosen.model_dump(), **kept}}


def _change_break(value: str, settings: Settings) -> dict[str, Any]:
    if not value.isdecimal():
        return {"breaks": settings.breaks}
    return {"breaks": ({"name": OPEN, "size": int(value)},) if int(value) else ()}


_Offer = tuple[str, Sequence[str]]
MENUS: Mapping[str, Callable[[Settings], _Offer]] = {
    "format": lambda now: (now.format.value, [each.value for each in Format]),
    "sides": lambda now: (f"{now.team_size}-{now.speeches}", SIDES),
    "clock": lambda now: (
        _clock_now(now),
        [*(f"live-{each}" for each in MINUTES), *(f"slow-{each}" for each in HOURS)],
    ),
    "rounds": lambda now: (str(now.rounds or 0), [str(each) for each in ROUNDS]),
    "break": lambda now: (_break_now(now), [str(each) for each in BREAKS]),
    "judging": lambda now: (_judging_now(now), list(JUDGES)),
    "claims": lambda now: (str(now.claims_offered), ("1", "3")),
}
"""The menus in their order: what is set, and what is offered."""
_CHANGES: Mapping[str, Callable[[str, Settings], dict[str, Any]]] = {
    "format": _change_format,
    "sides": _change_sides,
    "clock": _change_clock,
    "rounds": lambda value, _: {"rounds": int(value) or None},
    "break": _change_break,
    "judging": _change_judging,
    "claims": lambda value, _: {"claims_offered": int(value)},
}
FLAGGED: Mapping[str, Callable[[Settings], bool]] = {
    "check_in": lambda now: now.check_in,
    "pings": lambda now: now.pings,
    "appeals": lambda now: now.appeals,
    "two_people": lambda now: now.judging.two_people,
    "silent": lambda now: now.silent_rounds > 0,
    "rating": lambda now: now.seeding.value == "rating",
    "bracket": lambda now: now.order is Order.BRACKET,
    "cut": lambda now: now.cut is TieRule.ORGANISER,
}
