"""Lent arguments on record: only what is allowed, judged, read and fit; the best first."""

import pytest

from arguments.claims import Side
from arguments.responses import DebaterId
from storage import Store, lending, personal_data, profiles, servers

from .examples import (
    ADA,
    BEA,
    CARS,
    CLUB,
    HALL,
    NOW,
    judge,
    move,
    rejudge,
    response,
    save,
    save_and_judge,
)

WORDS, VECTOR = "words-9", bytes(range(128))


@pytest.fixture
def lent(store: Store) -> Store:
    """Have Ada lend one argument, read."""
    save_and_judge(store, response(1))
    store.do(lambda run: lending.allow(run, HALL, ADA, NOW))
    read(store)
    return store


def read(store: Store, words: str = WORDS) -> int:
    """Read everything that is unread."""
    found = store.read_now(lambda run: lending.unread(run, words, 100))
    for one in found:
        store.do(lambda run, one=one: lending.was_read(run, one, words, VECTOR))  # type: ignore[misc]
    return len(found)


def shown(
    store: Store, side: Side = Side.FOR, but: DebaterId | None = None, words: str = WORDS
) -> list[tuple[str, float]]:
    found = store.read_now(
        lambda run: lending.shortlist(run, HALL, CARS, side, but=but, words=words)
    )
    return [(one.response_id, one.total) for one in found]


def test_what_is_lent_is_shown_with_its_vector(lent: Store) -> None:
    [one] = lent.read_now(lambda run: lending.shortlist(run, HALL, CARS, Side.FOR, words=WORDS))
    assert (one.text, one.vector) == (response(1).text, VECTOR)


def test_nothing_is_shown_until_it_is_read(store: Store) -> None:
    save_and_judge(store, response(1))
    store.do(lambda run: lending.allow(run, HALL, ADA, NOW))
    assert shown(store) == []


def test_nothing_is_shown_by_the_vectors_of_another_table(lent: Store) -> None:
    assert shown(lent, words="words-10") == []
    assert read(lent, "words-10") == 1


def test_the_best_come_first_and_not_ones_own(lent: Store) -> None:
    lent.do(lambda run: lending.allow(run, HALL, BEA, NOW))
    save_and_judge(lent, response(2, BEA), 80)
    save_and_judge(lent, response(3, BEA), 60)
    read(lent)
    assert shown(lent) == [("response-2", 80), ("response-1", 70), ("response-3", 60)]
    assert shown(lent, but=BEA) == [("response-1", 70)]


def test_what_is_lent_in_one_server_is_not_in_another(store: Store) -> None:
    save_and_judge(store, response(1, server_id=CLUB))
    store.do(lambda run: lending.allow(run, HALL, ADA, NOW))
    assert read(store) == 0


def test_what_has_no_verdict_is_lent_with_it(lent: Store) -> None:
    save(lent, response(2))
    assert read(lent) == 0
    judge(lent, response(2))
    assert read(lent) == 1


def test_what_is_judged_anew_is_read_anew(lent: Store) -> None:
    rejudge(lent, response(1), 90)
    assert shown(lent) == []
    read(lent)
    assert shown(lent) == [("response-1", 90)]


def test_what_moves_to_the_other_side_is_lent_there_once_it_is_judged(lent: Store) -> None:
    move(lent, response(1))
    assert (read(lent), shown(lent)) == (0, [])
    judge(lent, response(1))
    assert (read(lent), shown(lent), shown(lent, Side.AGAINST)) == (1, [], [("response-1", 70)])


def test_a_reading_that_came_too_late_is_none(lent: Store) -> None:
    rejudge(lent, response(1), 90)
    [unread] = lent.read_now(lambda run: lending.unread(run, WORDS, 100))
    rejudge(lent, response(1), 60, was="new-1", is_now="new-2")
    lent.do(lambda run: lending.was_read(run, unread, WORDS, VECTOR))
    assert shown(lent) == []


def test_what_is_taken_back_or_erased_is_gone(lent: Store) -> None:
    lent.do(lambda run: lending.take_back(run, HALL, ADA))
    assert shown(lent) == []
    assert not lent.read_now(lambda run: lending.allowed(run, HALL, ADA))


def test_nothing_is_shown_of_who_has_left_until_they_return(lent: Store) -> None:
    lent.do(lambda run: profiles.left(run, HALL, ADA, NOW))
    gone = shown(lent)
    lent.do(lambda run: profiles.returned(run, HALL, ADA, NOW))
    assert (gone, shown(lent)) == ([], [("response-1", 70)])


def test_who_is_hidden_on_boards_still_lends(lent: Store) -> None:
    lent.do(lambda run: profiles.hide(run, HALL, ADA, NOW))
    assert shown(lent) == [("response-1", 70)]


def test_who_erases_themselves_lends_nothing(lent: Store) -> None:
    lent.do(lambda run: personal_data.erase(run, ADA))
    assert lent.read_now(lambda run: run("select * from lent_arguments")) == []


def test_a_forgotten_server_lends_nothing(lent: Store) -> None:
    lent.do(lambda run: servers.forget(run, HALL))
    assert lent.read_now(lambda run: run("select * from lent_arguments")) == []
