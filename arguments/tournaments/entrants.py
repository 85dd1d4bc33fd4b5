"""Entrants: what a number of them asks for (formats, rounds), and what it cannot be drawn as."""

from arguments.mistakes import Mistake
from arguments.tournaments.limits import within
from arguments.tournaments.settings import FEWEST, MOST, MOST_ROUNDS, Format, Settings

ROUND_ROBIN_UP_TO = 8
"""Entrants up to which everybody can meet everybody in about the rounds of a Swiss draw."""
_OPEN_FLOOR_ROUNDS = 3
_ROUNDS = ((2, 1), (4, 2), (8, 3), (32, 5), (64, 6), (128, 7), (226, 8), (409, 9), (MOST, 10))
"""Rounds of a Swiss draw by the most entrants that they are for (MTR, appendix E)."""


def rounds_for(entrants: int) -> int:
    """Give the rounds before the break that a Swiss draw of so many needs to find its best."""
    return next((rounds for most, rounds in _ROUNDS if entrants <= most), _ROUNDS[-1][1])


def circle_rounds(entrants: int) -> int:
    """Give the rounds in which everybody meets everybody; an odd field rests one a round."""
    return entrants - 1 + entrants % 2


def offered_formats(entrants: int, rounds: int | None = None) -> tuple[Format, ...]:
    """Give the formats that suit so many entrants, the best first; none for fewer than two.

    A round robin is offered to few, or where so many rounds are wanted that all could meet.
    """
    if entrants < FEWEST:
        return ()
    others = (Format.SWISS, Format.ELIMINATION, Format.OPEN_FLOOR)
    all_could_meet = entrants <= ROUND_ROBIN_UP_TO or (rounds or 0) >= circle_rounds(entrants)
    fits = circle_rounds(entrants) <= MOST_ROUNDS
    return (Format.ROUND_ROBIN, *others) if all_could_meet and fits else others


def rounds_of(settings: Settings, entrants: int) -> int:
    """Give how many rounds come before the break: none in a straight elimination."""
    match settings.format:
        case Format.SWISS:
            return settings.rounds or rounds_for(entrants)
        case Format.ROUND_ROBIN:
            return circle_rounds(entrants)
        case Format.OPEN_FLOOR:
            return settings.rounds or _OPEN_FLOOR_ROUNDS
        case Format.ELIMINATION:
            return 0


def check_field(settings: Settings, entrants: int) -> None:
    """Raise a `Mistake` where so many entrants cannot be drawn as the settings want."""
    if not FEWEST <= entrants <= MOST:
        raise Mistake("mistake-tournament-field", entrants=entrants, least=FEWEST, limit=MOST)
    rounds = rounds_of(settings, entrants)
    if rounds > MOST_ROUNDS:
        raise Mistake("mistake-tournament-round-robin", entrants=entrants, rounds=rounds)
    if settings.format is not Format.ELIMINATION and settings.silent_rounds > rounds:
        within("silent", settings.silent_rounds, 0, rounds)
