"""Changing sides: one response of a debater counts on each side, and every number follows."""

import pytest

from arguments.claims import Side
from storage import Store, responses

from .examples import (
    BEA,
    judge,
    move,
    rejudge,
    response,
    save,
    save_and_judge,
    verdict,
)
from .recomputed import kept, recomputed


def counting(store: Store) -> set[str]:
    """Name the responses that count."""
    rows = store.read_now(lambda run: run("select response_id from responses where counts = 1"))
    return {row["response_id"] for row in rows}


def sound(store: Store) -> bool:
    """Tell whether every number is what the responses add up to."""
    return store.read_now(kept) == store.read_now(recomputed)


def test_a_moved_response_argues_the_other_side_and_waits_for_its_verdict(store: Store) -> None:
    save_and_judge(store, response(1), 80.0)
    moved = move(store, response(1))
    assert moved is not None
    assert (moved.response, moved.verdict) == (response(1, side=Side.AGAINST), None)
    assert sound(store)


def test_its_verdict_is_kept_with_the_side_that_it_was_on(store: Store) -> None:
    save_and_judge(store, response(1), 80.0)
    move(store, response(1))
    [earlier] = store.read_now(lambda run: run("select * from earlier_verdicts"))
    assert (earlier["side"], earlier["verdict"]) == ("for", verdict(80.0).model_dump_json())


def test_it_is_judged_on_its_new_side(store: Store) -> None:
    save_and_judge(store, response(1), 80.0)
    move(store, response(1))
    assert judge(store, response(1), 66.0)
    assert sound(store)


def test_moving_twice_is_moving_once(store: Store) -> None:
    save_and_judge(store, response(1), 80.0)
    move(store, response(1))
    again = move(store, response(1))
    assert again is not None
    assert again.response.side is Side.AGAINST


def test_what_waits_for_its_verdict_or_went_is_not_moved(store: Store) -> None:
    save(store, response(1))
    waiting = move(store, response(1))
    assert waiting is not None
    assert waiting.response.side is Side.FOR
    assert move(store, response(2)) is None


def test_where_the_one_that_counts_leaves_the_next_counts(store: Store) -> None:
    save_and_judge(store, response(1), 80.0)
    save_and_judge(store, response(2), 60.0)
    save_and_judge(store, response(3), 70.0)
    move(store, response(1))
    assert counting(store) == {"response-1", "response-2"}
    assert sound(store)


def test_the_next_counts_also_while_it_waits(store: Store) -> None:
    save_and_judge(store, response(1), 80.0)
    save(store, response(2))
    move(store, response(1))
    judge(store, response(2), 60.0)
    assert counting(store) == {"response-1", "response-2"}
    assert sound(store)


def test_where_one_that_trains_leaves_the_other_goes_on_counting(store: Store) -> None:
    save_and_judge(store, response(1), 80.0)
    save_and_judge(store, response(2), 60.0)
    move(store, response(2))
    assert counting(store) == {"response-1", "response-2"}
    assert sound(store)


def test_where_one_counts_already_the_one_that_arrives_trains(store: Store) -> None:
    save_and_judge(store, response(1), 80.0)
    save_and_judge(store, response(2, side=Side.AGAINST), 60.0)
    move(store, response(1))
    assert counting(store) == {"response-2"}
    assert sound(store)


def test_the_same_words_are_not_moved_onto_themselves(store: Store) -> None:
    save_and_judge(store, response(1), 80.0)
    twin = response(2, side=Side.AGAINST).model_copy(update={"text": response(1).text})
    save(store, twin)
    with pytest.raises(responses.SameWordsThere):
        move(store, response(1))
    assert sound(store)


def test_nobody_elses_responses_are_touched(store: Store) -> None:
    save_and_judge(store, response(1), 80.0)
    save_and_judge(store, response(2, BEA), 60.0)
    move(store, response(1))
    assert counting(store) == {"response-1", "response-2"}
    assert sound(store)


def test_a_moved_response_is_not_judged_anew_on_the_side_it_left(store: Store) -> None:
    save_and_judge(store, response(1), 80.0)
    move(store, response(1))
    judge(store, response(1), 60.0)
    assert not rejudge(store, response(1), 90.0)
    assert rejudge(store, response(1, side=Side.AGAINST), 90.0)
    assert sound(store)
