"""Approving the best of an import at once: what it was, taking it back, seeing it."""

from arguments.claims import Hand
from tests.discord.conftest import World
from tests.discord.reading import button_id, labels, words
from tests.discord.shelves import OTHER, imported, wording


async def test_the_best_ten_are_approved_with_a_tap_and_listed(world: World) -> None:
    queued = await imported(world, 12)
    answer = await world.tap_id(world.ada, f"best:{queued.batch_id}:10")
    assert f"Approved the best 10:\n- {wording(0)}\n- {wording(1)}" in words(answer)
    assert "Of this import, 2 still wait for review." in words(answer)
    assert labels(answer) == ["Review one by one", "Undo", "See them"]


async def test_what_was_approved_at_once_is_taken_back_with_a_tap(world: World) -> None:
    queued = await imported(world, 3)
    answer = await world.tap_id(world.ada, f"best:{queued.batch_id}:10")
    undone = await world.tap_id(world.ada, button_id(answer, "Undo"))
    assert "3 claims wait again." in words(undone)
    assert labels(undone) == ["Review one by one", "Approve the best ten"]


async def test_what_was_approved_at_once_can_be_seen(world: World) -> None:
    queued = await imported(world, 3)
    await imported(world, 5, OTHER, best=5)
    answer = await world.tap_id(world.ada, f"best:{queued.batch_id}:10")
    seen = await world.tap_id(world.ada, button_id(answer, "See them"))
    assert "3 claims" in words(seen)
    assert "of “Dark windows”" in words(seen)


async def test_taking_back_twice_takes_nothing_back(world: World) -> None:
    queued = await imported(world, 3)
    undo = button_id(await world.tap_id(world.ada, f"best:{queued.batch_id}:10"), "Undo")
    await world.tap_id(world.ada, undo)
    assert "Nothing was taken back" in words(await world.tap_id(world.ada, undo))


async def test_what_needs_a_hand_is_left_for_the_review(world: World) -> None:
    queued = await imported(world, 2, hands=(Hand.POINTER,))
    answer = await world.tap_id(world.ada, f"best:{queued.batch_id}:10")
    assert "None was approved" in words(answer)
    assert labels(answer) == ["Review one by one"]
