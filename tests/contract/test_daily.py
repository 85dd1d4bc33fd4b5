"""The claim of the day: due, begun once a day, posted, closed once, and tallied with consent."""

from datetime import datetime, timedelta

import pytest

from arguments.claims import Side
from arguments.responses import DebaterId, ResponseId, ServerId
from storage import Store, daily, responses, servers
from storage.daily import DailyClaim, DailyPost, Tally

from .examples import (
    ADA,
    BEA,
    BOOKS,
    CARS,
    CLUB,
    CY,
    DAILY,
    HALL,
    NOW,
    later,
    response,
    save,
    save_and_judge,
)

POST = DailyPost(
    server_id=HALL,
    day="2030-01-02",
    claim_id=CARS,
    channel_id="7001",
    tried=NOW,
    closes=later(60),
)
DAY = (HALL, POST.day)


def set_up(store: Store, due: datetime = NOW, server_id: str = HALL) -> None:
    store.do(
        lambda run: daily.put(run, ServerId(server_id), "7001", DAILY, by=ADA, now=NOW, due=due)
    )


def begin(store: Store, post: DailyPost = POST) -> bool:
    return store.do(lambda run: daily.begin(run, post))


def test_a_schedule_comes_back_as_it_was_set(store: Store) -> None:
    set_up(store)
    assert store.read_now(lambda run: daily.get(run, HALL)) == DailyClaim(
        server_id=HALL, channel_id="7001", schedule=DAILY, due=NOW
    )


def test_a_later_schedule_replaces_the_earlier(store: Store) -> None:
    set_up(store)
    set_up(store, later(5))
    kept = store.read_now(lambda run: daily.get(run, HALL))
    assert kept is not None
    assert kept.due == later(5)


def test_a_schedule_is_stopped_once(store: Store) -> None:
    set_up(store)
    assert store.do(lambda run: daily.remove(run, HALL))
    assert not store.do(lambda run: daily.remove(run, HALL))
    assert store.read_now(lambda run: daily.get(run, HALL)) is None


def test_what_is_due_comes_longest_overdue_first(store: Store) -> None:
    set_up(store, later(2))
    set_up(store, later(1), CLUB)
    assert store.read_now(lambda run: daily.due(run, NOW, 10)) == []
    due = store.read_now(lambda run: daily.due(run, later(2), 10))
    assert [each.server_id for each in due] == [CLUB, HALL]
    assert len(store.read_now(lambda run: daily.due(run, later(2), 1))) == 1


def test_what_is_set_to_its_next_day_is_no_longer_due(store: Store) -> None:
    set_up(store)
    store.do(lambda run: daily.next_due_is(run, HALL, later(1440)))
    assert store.read_now(lambda run: daily.due(run, later(1439), 10)) == []
    assert len(store.read_now(lambda run: daily.due(run, later(1440), 10))) == 1


def test_a_day_has_one_post(store: Store) -> None:
    assert begin(store)
    assert not begin(store, POST.model_copy(update={"claim_id": BOOKS}))
    assert store.read_now(lambda run: daily.posted_claims(run, HALL)) == [CARS]


def untold(store: Store, since: int, until: int) -> list[DailyPost]:
    return store.read_now(lambda run: daily.untold(run, since=later(since), until=later(until)))


def refuse(store: Store, again: int = 2) -> None:
    store.do(lambda run: daily.refused(run, *DAY, later(again)))


def test_a_post_is_untold_until_its_message_is_known(store: Store) -> None:
    set_up(store)
    begin(store)
    assert untold(store, 0, 1) == [POST]
    store.do(lambda run: daily.posted(run, *DAY, "8001"))
    assert untold(store, 0, 1) == []


def test_what_may_be_there_is_tried_again_only_in_a_while(store: Store) -> None:
    set_up(store)
    begin(store)
    assert untold(store, 0, 1) == [POST]
    assert untold(store, 1, 2) == []


def test_what_was_refused_is_tried_again_however_much_later(store: Store) -> None:
    set_up(store)
    begin(store)
    refuse(store)
    assert untold(store, 0, 1) == []
    assert [post.tried for post in untold(store, 58, 59)] == [later(2)]


def test_what_is_tried_again_may_be_there_and_closes_later(store: Store) -> None:
    set_up(store)
    begin(store)
    refuse(store)
    again = POST.model_copy(update={"tried": later(9), "closes": later(70)})
    store.do(lambda run: daily.tried(run, again))
    assert untold(store, 9, 10) == [again]
    assert untold(store, 10, 11) == []


def test_a_post_given_up_is_untold_no_more(store: Store) -> None:
    set_up(store)
    begin(store)
    store.do(lambda run: daily.closed(run, *DAY, NOW))
    assert untold(store, 0, 1) == []


def test_only_what_was_refused_is_given_up_with_the_rest(store: Store) -> None:
    set_up(store)
    begin(store)
    store.do(lambda run: daily.give_up(run, HALL, NOW))
    assert untold(store, 0, 1) == [POST]
    refuse(store)
    store.do(lambda run: daily.give_up(run, HALL, NOW))
    assert untold(store, 0, 99) == []


def test_where_posting_was_stopped_nothing_is_untold(store: Store) -> None:
    begin(store)
    assert untold(store, 0, 1) == []


def test_a_post_that_is_there_is_not_tried_again(store: Store) -> None:
    begin(store)
    store.do(lambda run: daily.posted(run, *DAY, "8001"))
    refuse(store)
    found = store.read_now(lambda run: daily.open_post_of(run, HALL, CARS, later(1)))
    assert found == POST.model_copy(update={"message_id": "8001"})


def far_ahead(store: Store, now: datetime) -> list[str]:
    ahead = timedelta(days=8)
    found = store.read_now(lambda run: daily.far_ahead(run, now, 10, ahead=ahead))
    return [each.server_id for each in found]


def test_what_is_due_in_more_than_a_week_is_due_too_late(store: Store) -> None:
    set_up(store, NOW + timedelta(days=9))
    set_up(store, NOW + timedelta(days=7), CLUB)
    assert far_ahead(store, NOW) == [HALL]


def test_a_server_with_a_post_of_time_to_come_is_looked_at(store: Store) -> None:
    set_up(store)
    begin(store)
    assert far_ahead(store, later(-6)) == [HALL]
    assert far_ahead(store, later(-4)) == []


def test_a_post_of_a_clock_that_ran_ahead_closes_after_its_hours(store: Store) -> None:
    begin(store)
    store.do(lambda run: daily.posted(run, *DAY, "8001"))
    now = NOW - timedelta(days=9)
    store.do(lambda run: daily.pull_back(run, now, ahead=timedelta(days=8)))
    [over] = store.read_now(lambda run: daily.closing(run, now + timedelta(hours=1), 10))
    assert (over.tried, over.closes) == (now, now + timedelta(hours=1))


def test_what_nobody_saw_of_a_clock_that_ran_ahead_is_closed(store: Store) -> None:
    set_up(store)
    begin(store)
    now = NOW - timedelta(days=9)
    store.do(lambda run: daily.pull_back(run, now, ahead=timedelta(days=8)))
    assert store.read_now(lambda run: daily.closing(run, later(99), 10)) == []


def test_a_day_has_its_post_once_that_was_begun(store: Store) -> None:
    assert not store.read_now(lambda run: daily.has_post(run, *DAY))
    begin(store)
    assert store.read_now(lambda run: daily.has_post(run, *DAY))


@pytest.mark.parametrize(("minutes", "is_open"), [(-1, False), (0, True), (59, True), (60, False)])
def test_a_claim_is_of_the_day_from_its_post_until_it_closes(
    store: Store, minutes: int, *, is_open: bool
) -> None:
    begin(store)
    found = store.read_now(lambda run: daily.open_post_of(run, HALL, CARS, later(minutes)))
    assert (found is not None) is is_open


def test_a_claim_is_of_the_day_in_its_own_server_alone(store: Store) -> None:
    begin(store)
    assert store.read_now(lambda run: daily.open_post_of(run, CLUB, CARS, NOW)) is None
    assert store.read_now(lambda run: daily.open_post_of(run, HALL, BOOKS, NOW)) is None


def test_a_post_whose_time_is_over_closes_once(store: Store) -> None:
    begin(store)
    assert store.read_now(lambda run: daily.closing(run, later(59), 10)) == []
    assert store.read_now(lambda run: daily.closing(run, later(60), 10)) == [POST]
    assert store.do(lambda run: daily.closed(run, *DAY, later(60)))
    assert not store.do(lambda run: daily.closed(run, *DAY, later(61)))
    assert store.read_now(lambda run: daily.closing(run, later(99), 10)) == []


def test_the_claims_that_were_posted_come_newest_first(store: Store) -> None:
    begin(store)
    begin(store, POST.model_copy(update={"day": "2030-01-03", "claim_id": BOOKS}))
    assert store.read_now(lambda run: daily.posted_claims(run, HALL)) == [BOOKS, CARS]


def test_a_forgotten_server_has_no_claim_of_the_day(store: Store) -> None:
    set_up(store)
    begin(store)
    store.do(lambda run: servers.forget(run, HALL))
    assert store.read_now(lambda run: daily.get(run, HALL)) is None
    assert store.read_now(lambda run: daily.posted_claims(run, HALL)) == []


def tally(store: Store, since: int = 0, until: int = 60) -> Tally:
    window = later(since), later(until)
    return store.read_now(lambda run: daily.tally(run, HALL, CARS, *window))


def allow(store: Store, number: int, when: datetime | None = NOW) -> None:
    store.do(lambda run: responses.allow_showing(run, ResponseId(f"response-{number}"), when))


def argue(store: Store, number: int, who: DebaterId, total: float, side: Side = Side.FOR) -> None:
    save_and_judge(store, response(number, who, side=side), total)


def test_debaters_are_counted_once_a_side_and_within_the_time_alone(store: Store) -> None:
    argue(store, 1, ADA, 70.0)
    argue(store, 2, ADA, 71.0)
    argue(store, 3, ADA, 72.0, Side.AGAINST)
    save(store, response(4, BEA))
    save(store, response(60, CY))
    save(store, response(5, CY, CLUB))
    save(store, response(6, CY, claim_id=BOOKS))
    counted = tally(store)
    assert (counted.on_for, counted.on_against) == (2, 1)


def test_the_best_is_the_best_of_those_whose_author_allows_it(store: Store) -> None:
    argue(store, 1, ADA, 70.0)
    argue(store, 2, BEA, 80.0)
    argue(store, 3, CY, 90.0)
    allow(store, 1)
    allow(store, 2)
    best = tally(store).best_for
    assert best is not None
    assert (best.response.debater_id, best.showable) == (BEA, True)


def test_what_was_shared_with_the_channel_may_be_quoted(store: Store) -> None:
    argue(store, 1, ADA, 70.0, Side.AGAINST)
    store.do(lambda run: responses.first_sharing(run, ResponseId("response-1"), NOW))
    best = tally(store).best_against
    assert best is not None
    assert best.response == response(1, ADA, side=Side.AGAINST)


def test_without_consent_or_with_it_taken_back_nobody_is_quoted(store: Store) -> None:
    argue(store, 1, ADA, 70.0)
    argue(store, 2, BEA, 80.0)
    allow(store, 2)
    allow(store, 2, None)
    assert tally(store).best_for is None


def test_an_unjudged_response_is_not_the_best(store: Store) -> None:
    save(store, response(1, ADA))
    allow(store, 1)
    assert tally(store).best_for is None
