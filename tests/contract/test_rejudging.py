"""Judged anew: the later verdict holds, the earlier one is kept, every number follows."""

from datetime import date

import pytest

from arguments.claims import Side
from storage import Store, responses, spending, totals

from .examples import (
    ADA,
    BEA,
    CLUB,
    HALL,
    NOW,
    judge,
    later,
    rejudge,
    response,
    save,
    save_and_judge,
    verdict,
)
from .recomputed import kept, recomputed

TODAY, TOMORROW = date(2030, 1, 2), date(2030, 1, 3)


def judged_by(store: Store, number: int, version: str) -> None:
    """Have a response saved and judged by some judge."""
    given = response(number)
    save(store, given)
    store.do(lambda run: responses.judged(run, given.response_id, verdict(70.0, version), NOW))


def to_rejudge(store: Store, after: int | None = None, limit: int = 9) -> list[str]:
    """List what the judge `new-1` would judge anew."""
    last = response(after) if after else None
    found = store.read_now(
        lambda run: responses.to_rejudge(run, "new-1", after=last, limit=limit),
    )
    return [each.response.response_id for each in found]


def best(store: Store) -> float | None:
    """Give Ada's best total in the Hall."""
    known = store.read_now(lambda run: totals.of(run, HALL, ADA))
    return known.best if known else None


def test_the_later_verdict_holds_and_the_earlier_is_kept(store: Store) -> None:
    save_and_judge(store, response(1), 70.0)
    assert rejudge(store, response(1), 81.5)
    stored = store.read_now(lambda run: responses.get(run, response(1).response_id))
    [earlier] = store.read_now(lambda run: run("select * from earlier_verdicts"))
    assert stored is not None
    assert stored.verdict == verdict(81.5, "new-1")
    assert (earlier["total"], earlier["judge_version"]) == (70.0, "example-1")
    assert earlier["verdict"] == verdict(70.0).model_dump_json()


def test_a_verdict_is_replaced_only_while_it_is_the_one_that_was_read(store: Store) -> None:
    save_and_judge(store, response(1), 70.0)
    assert rejudge(store, response(1), 81.5)
    assert not rejudge(store, response(1), 55.0)
    assert best(store) == 81.5


def test_a_response_that_changed_its_side_meanwhile_keeps_its_verdict(store: Store) -> None:
    save_and_judge(store, response(1), 70.0)
    assert not rejudge(store, response(1, side=Side.AGAINST), 81.5)


def test_a_response_that_waits_or_went_is_not_judged_anew(store: Store) -> None:
    save(store, response(1))
    assert not rejudge(store, response(1), 81.5)
    assert not rejudge(store, response(2), 81.5)


@pytest.mark.parametrize("total", [50.0, 64.9, 65.0, 80.0, 100.0])
def test_every_number_follows(store: Store, total: float) -> None:
    save_and_judge(store, response(1), 80.0)
    save_and_judge(store, response(2), 65.0)
    save_and_judge(store, response(3, BEA), 71.3)
    rejudge(store, response(1), total)
    assert best(store) == max(total, 65.0)
    assert store.read_now(kept) == store.read_now(recomputed)


def test_the_best_elsewhere_is_no_best_here(store: Store) -> None:
    save_and_judge(store, response(1), 80.0)
    save_and_judge(store, response(2, server_id=CLUB), 90.0)
    rejudge(store, response(1), 60.0)
    assert best(store) == 60.0


def test_a_verdict_replaced_twice_is_kept_twice(store: Store) -> None:
    save_and_judge(store, response(1), 70.0)
    rejudge(store, response(1), 80.0, is_now="new-1")
    rejudge(store, response(1), 90.0, was="new-1", is_now="new-2")
    kept_rows = store.read_now(lambda run: run("select * from earlier_verdicts order by number"))
    assert [(row["number"], row["total"]) for row in kept_rows] == [(1, 70.0), (2, 80.0)]


def test_what_another_judge_judged_is_listed_the_oldest_first(store: Store) -> None:
    judged_by(store, 3, "old-1")
    judged_by(store, 1, "old-2")
    judged_by(store, 2, "new-1")
    save(store, response(4))
    assert to_rejudge(store) == ["response-1", "response-3"]


def test_a_second_judges_verdicts_are_counted_and_left(store: Store) -> None:
    judged_by(store, 1, "llm:small")
    judged_by(store, 2, "old-1")
    judged_by(store, 3, "new-1")
    assert to_rejudge(store) == ["response-2"]
    backlog = store.read_now(lambda run: responses.backlog(run, "new-1"))
    assert (backlog.to_rejudge, backlog.left) == (1, 1)


def test_a_list_goes_on_after_the_last_one_read(store: Store) -> None:
    save_and_judge(store, response(1))
    save_and_judge(store, response(2))
    save_and_judge(store, response(3))
    assert to_rejudge(store, limit=2) == ["response-1", "response-2"]
    assert to_rejudge(store, after=2) == ["response-3"]


def test_responses_of_before_a_moment_are_left_out(store: Store) -> None:
    save_and_judge(store, response(1))
    save_and_judge(store, response(2))
    since = later(2)
    found = store.read_now(lambda run: responses.to_rejudge(run, "new-1", since=since, limit=9))
    counted = store.read_now(lambda run: responses.backlog(run, "new-1", since=since))
    assert [each.response for each in found] == [response(2)]
    assert counted.to_rejudge == 1


def test_each_page_is_found_by_an_index(store: Store) -> None:
    plan = store.read_now(
        lambda run: run("""
            explain query plan
            select * from responses
            where verdict is not null and created_ms >= 0
              and (created_ms, response_id) > (7, 'x')
            order by created_ms, response_id
            limit 50""")
    )
    assert [row["detail"] for row in plan if "responses_judged" not in row["detail"]] == []


def test_what_was_judged_before_goes_with_its_response(store: Store) -> None:
    save_and_judge(store, response(1), 70.0)
    rejudge(store, response(1), 80.0)
    store.do(lambda run: run("delete from responses"))
    assert store.read_now(lambda run: run("select * from earlier_verdicts")) == []


def test_a_verdict_that_comes_late_replaces_none(store: Store) -> None:
    save_and_judge(store, response(1), 70.0)
    rejudge(store, response(1), 80.0)
    assert not judge(store, response(1), 60.0)


def test_spending_adds_up_by_server_and_day(store: Store) -> None:
    for server_id, day in ((HALL, TODAY), (HALL, TODAY), (CLUB, TODAY), (HALL, TOMORROW)):
        store.do(lambda run, s=server_id, d=day: spending.spend(run, s, d, 300))  # type: ignore[misc]
    spent = store.read_now(lambda run: spending.spent(run, HALL, TODAY))
    assert spent == spending.Spent(requests=2, tokens=600)


def test_nothing_is_spent_until_something_is(store: Store) -> None:
    spent = store.read_now(lambda run: spending.spent(run, HALL, TODAY))
    assert spent == spending.Spent(requests=0, tokens=0)
