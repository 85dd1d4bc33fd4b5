"""Round robin: everybody meets everybody once, by the circle method.

One place stands still and the others go round it. With an odd number the still place is the
bye, so that everybody rests once. Sides differ by one at most, and by none with an odd number.
"""

from collections.abc import Sequence

from arguments.mistakes import Mistake
from arguments.tournaments.draw.state import Id, Lock
from arguments.tournaments.lots import lot
from arguments.value import Value


class Turn(Value):
    """One round of a round robin: pairs, the one for first, and who rests."""

    pairs: tuple[Lock, ...]
    bye: Id | None


def round_robin(entries: Sequence[Id], *, seed: int) -> tuple[Turn, ...]:
    """Give all rounds for two entries or more; the seed draws who has which place."""
    if len(set(entries)) < len(entries):
        twice = next(one for one in entries if entries.count(one) > 1)
        raise Mistake("mistake-draw-entry-twice", entry=str(twice))
    if not entries:
        raise Mistake("mistake-draw-nobody")
    if len(entries) == 1:
        raise Mistake("mistake-draw-one-left", entry=str(entries[0]))
    places = sorted(entries, key=lambda one: lot(seed, "circle", str(one)))
    still = places.pop() if len(places) % 2 == 0 else None
    return tuple(_turn(places, still, number) for number in range(len(places)))


def _turn(places: Sequence[Id], still: Id | None, number: int) -> Turn:
    """Give one round: the place at the top meets the still one, the others meet across.

    Going round, who is on the one half is for and who is on the other against, so sides change
    with every step but where somebody comes past the still place, which takes turns itself.
    """
    size = len(places)
    top = places[number]
    pairs: list[Lock] = []
    if still is not None:
        pairs.append((top, still) if number % 2 == 0 else (still, top))
    for step in range(1, size // 2 + 1):
        ahead, behind = places[(number + step) % size], places[(number - step) % size]
        pairs.append((ahead, behind) if step % 2 else (behind, ahead))
    return Turn(pairs=tuple(pairs), bye=top if still is None else None)
