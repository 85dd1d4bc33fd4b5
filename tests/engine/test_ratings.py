"""Rating anew, from the engine's side: told, swept, checked."""

import pytest

from arguments.claims import Side
from bot.engine.practice import Practice
from bot.engine.ratings import Ratings
from storage import Run, Store
from storage.boards import places
from storage.boards.refreshing import PRACTICE
from storage.ratings import mark
from tests.engine.submitting import submission
from tests.stand_ins import Clock, asker


@pytest.fixture
def ratings(store: Store, clock: Clock) -> Ratings:
    return Ratings(store, clock)


@pytest.fixture
async def _argued(practice: Practice) -> None:
    await practice.receive(asker(), submission(request="r1"))
    await practice.receive(asker("Ben"), submission(request="r2"))
    await practice.receive(asker(), submission(request="r3", side=Side.AGAINST))


def spoil(run: Run) -> None:
    """Have ratings stand as nobody rated them."""
    run("update attempts set rating = 2400")


def spreads(run: Run, clock: Clock) -> list[float]:
    """Give the deviations on the board of practice."""
    rows = places.page(run, asker().server_id, PRACTICE, 0, 9, clock())
    return [row.spread or 0 for row in rows]


@pytest.mark.usefixtures("_argued")
async def test_what_waits_is_caught_up_and_told(store: Store, ratings: Ratings) -> None:
    told: list[tuple[int, int]] = []
    await store.run(lambda run: mark.lower(run, 2))
    assert await ratings.catch_up(lambda done, of: told.append((done, of))) == 2
    assert told == [(2, 2)]
    assert await ratings.catch_up() == 0


@pytest.mark.usefixtures("_argued")
async def test_a_rebuild_puts_right_what_a_check_finds(store: Store, ratings: Ratings) -> None:
    await store.run(spoil)
    assert not (await ratings.check()).agrees
    told: list[tuple[int, int]] = []
    rebuilt = await ratings.rebuild(lambda done, of: told.append((done, of)))
    assert (rebuilt.attempts, rebuilt.rounds) == (3, 0)
    assert (told[0], told[-1]) == ((0, 3), (3, 3))
    assert (await ratings.check()).agrees


@pytest.mark.usefixtures("_argued")
async def test_a_sweep_catches_up(store: Store, ratings: Ratings) -> None:
    await store.run(lambda run: mark.lower(run, 1))
    await ratings.sweep()
    assert (await ratings.check()).waiting == 0


@pytest.mark.usefixtures("_argued")
async def test_a_sweep_has_boards_say_how_time_passes(
    store: Store, ratings: Ratings, clock: Clock
) -> None:
    before = await store.read(lambda run: spreads(run, clock))
    clock.advance(days=200)
    await ratings.sweep()
    after = await store.read(lambda run: spreads(run, clock))
    assert all(now > then for now, then in zip(after, before, strict=True))


async def test_a_sweep_of_nothing_is_nothing(ratings: Ratings) -> None:
    await ratings.sweep()
    assert (await ratings.check()).attempts == 0
