"""Servers are forgotten thirty days after the bot was removed, unless it comes back."""

import pytest

from arguments.claims import ClaimId
from arguments.mistakes import ClaimUnknown
from bot.engine.library.library import Library
from bot.engine.practice import Practice
from bot.engine.servers import FORGET, Servers
from bot.engine.timers import Timers
from storage import Store, personal_data
from storage import servers as servers_table
from storage import timers as timers_table
from storage.boards import places
from storage.boards.refreshing import PRACTICE
from tests.engine.submitting import submission
from tests.stand_ins import Clock, asker

SERVER = asker().server_id
APPLICATION = 100


def timers(store: Store, clock: Clock, servers: Servers) -> Timers:
    """Give the timers that a program runs."""
    return Timers(store, clock, {FORGET: servers.forget})


def everything(store: Store) -> str:
    """Give all that the record holds."""
    return store.read_now(lambda run: str(list(personal_data.everything(run))))


async def test_a_server_that_removed_the_bot_is_forgotten_after_thirty_days(
    store: Store, clock: Clock, servers: Servers, practice: Practice
) -> None:
    await servers.joined(APPLICATION, SERVER, "Club")
    await practice.receive(asker(), submission())
    await servers.left(SERVER)
    clock.advance(days=30)
    assert await timers(store, clock, servers).run_due() == 1
    assert store.read_now(lambda run: places.size(run, SERVER, PRACTICE, clock())) == 0


async def test_nothing_is_forgotten_a_day_early(
    store: Store, clock: Clock, servers: Servers
) -> None:
    await servers.joined(APPLICATION, SERVER, "Club")
    await servers.left(SERVER)
    clock.advance(days=29)
    assert await timers(store, clock, servers).run_due() == 0


async def test_a_server_that_takes_the_bot_back_is_kept(
    store: Store, clock: Clock, servers: Servers
) -> None:
    await servers.joined(APPLICATION, SERVER, "Club")
    await servers.left(SERVER)
    await servers.joined(APPLICATION, SERVER, "Club")
    clock.advance(days=31)
    assert await timers(store, clock, servers).run_due() == 0


async def test_a_timer_is_carried_out_once(store: Store, clock: Clock, servers: Servers) -> None:
    await servers.joined(APPLICATION, SERVER, "Club")
    await servers.left(SERVER)
    clock.advance(days=30)
    due = timers(store, clock, servers)
    assert [await due.run_due(), await due.run_due()] == [1, 0]


async def test_a_server_is_new_only_the_first_time(servers: Servers) -> None:
    assert [
        await servers.joined(APPLICATION, SERVER, "Club"),
        await servers.joined(APPLICATION, SERVER, "Club"),
    ] == [
        True,
        False,
    ]


async def test_a_server_that_came_back_while_the_bot_was_away_is_kept(
    store: Store, clock: Clock, servers: Servers, practice: Practice
) -> None:
    await servers.joined(APPLICATION, SERVER, "Club")
    await practice.receive(asker(), submission())
    await servers.left(SERVER)
    await servers.present(APPLICATION, {SERVER: "Club"})
    clock.advance(days=31)
    assert await timers(store, clock, servers).run_due() == 0


async def test_a_server_that_removed_the_bot_while_it_was_away_is_forgotten(
    store: Store, clock: Clock, servers: Servers, practice: Practice
) -> None:
    await servers.present(APPLICATION, {SERVER: "Club"})
    await practice.receive(asker(), submission())
    await servers.present(APPLICATION, {})
    clock.advance(days=30)
    await timers(store, clock, servers).run_due()
    assert store.read_now(lambda run: places.size(run, SERVER, PRACTICE, clock())) == 0


async def test_a_bot_does_not_judge_by_another_bots_servers(
    store: Store, clock: Clock, servers: Servers
) -> None:
    await servers.present(APPLICATION, {SERVER: "Club"})
    await servers.present(APPLICATION + 1, {})
    clock.advance(days=31)
    assert await timers(store, clock, servers).run_due() == 0


async def test_a_timer_that_fails_is_kept_and_holds_up_no_other(
    store: Store, clock: Clock, servers: Servers
) -> None:
    now = clock()
    store.do(lambda run: timers_table.set_timer(run, "a", now, "unknown", {}))
    await servers.joined(APPLICATION, SERVER, "Club")
    await servers.left(SERVER)
    clock.advance(days=30)
    await timers(store, clock, servers).run_due()
    due = store.read_now(lambda run: timers_table.due_timers(run, clock(), 9))
    assert [timer.key for timer in due] == ["a"]


async def test_a_server_that_joined_and_left_between_two_starts_is_forgotten(
    store: Store, clock: Clock, servers: Servers, practice: Practice
) -> None:
    await servers.joined(APPLICATION, SERVER, "Club")
    await practice.receive(asker(), submission())
    await servers.present(APPLICATION, {})
    clock.advance(days=30)
    await timers(store, clock, servers).run_due()
    assert store.read_now(lambda run: places.size(run, SERVER, PRACTICE, clock())) == 0


async def test_a_start_after_the_removal_does_not_put_forgetting_off(
    store: Store, clock: Clock, servers: Servers
) -> None:
    await servers.present(APPLICATION, {SERVER: "Club"})
    await servers.left(SERVER)
    clock.advance(days=29)
    await servers.present(APPLICATION, {})
    clock.advance(days=1)
    assert await timers(store, clock, servers).run_due() == 1


async def test_a_server_whose_name_is_not_known_now_keeps_its_name(
    store: Store, servers: Servers
) -> None:
    await servers.present(APPLICATION, {SERVER: "Club"})
    await servers.present(APPLICATION, {SERVER: ""})
    stored = store.read_now(lambda run: servers_table.get(run, SERVER))
    assert stored is not None
    assert stored.name == "Club"


async def test_a_forgotten_server_does_not_come_back_at_the_next_start(
    store: Store, clock: Clock, servers: Servers
) -> None:
    await servers.present(APPLICATION, {SERVER: "Club"})
    await servers.left(SERVER)
    clock.advance(days=30)
    await timers(store, clock, servers).run_due()
    assert SERVER not in everything(store)
    await servers.present(APPLICATION, {})
    assert SERVER not in everything(store)


async def test_a_server_that_was_never_noted_leaves_nothing(store: Store, servers: Servers) -> None:
    await servers.left(SERVER)
    assert SERVER not in everything(store)


async def test_a_start_lets_go_of_claims_that_stand_nowhere(
    store: Store, library: Library, servers: Servers
) -> None:
    store.do(lambda run: run("delete from shelves where claim_id = 'claim-1'"))
    await servers.present(APPLICATION, {})
    with pytest.raises(ClaimUnknown):
        await library.shelved(SERVER, ClaimId("claim-1"))
