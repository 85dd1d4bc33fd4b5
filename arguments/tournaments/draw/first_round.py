"""The first round: drawn by lot, or by rating, with clubs and those kept apart heeded."""

from collections.abc import Iterable

from arguments.tournaments.draw.history import from_history
from arguments.tournaments.draw.state import State
from arguments.tournaments.entries import Entry, EntryId
from arguments.tournaments.settings import Method, Order, Seeding


def first_state(
    entries: Iterable[Entry],
    *,
    seed: int,
    seeding: Seeding,
    method: Method,
    order: Order = Order.STRICT,
    never: Iterable[tuple[EntryId, EntryId]] = (),
) -> State:
    """Give the state of a first round; by rating, the unrated come last, as they signed up."""
    field = sorted(entries, key=lambda each: each.number)
    rated = sorted(field, key=lambda each: (each.rating is None, -(each.rating or 0.0)))
    return from_history(
        field,
        (),
        round_number=1,
        seed=seed,
        order=order,
        method=Method.RANDOM if seeding is Seeding.RANDOM else method,
        never=never,
        ranks={each.entry_id: rank for rank, each in enumerate(rated, 1)},
    )
