"""The rules of schedules: a claim is posted at the hour that the clocks of its zone show."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arguments.mistakes import Mistake
from arguments.schedule import Post, Schedule, next_post, posts_missed
from bot.wording import load_wording

ZONES = [
    "Europe/Berlin",
    "America/New_York",
    "Australia/Lord_Howe",  # goes forward by half an hour
    "Asia/Kathmandu",  # 5:45 ahead
    "Pacific/Apia",  # had no 30 December 2011
    "Asia/Beirut",  # goes forward at midnight
    "Asia/Pyongyang",  # went forward from 23:30 to midnight in May 2018
    "UTC",
]
EVERY_DAY = (0, 1, 2, 3, 4, 5, 6)

schedules = st.builds(
    Schedule,
    hour=st.integers(min_value=0, max_value=23),
    minute=st.sampled_from([0, 15, 30, 59]),
    zone=st.sampled_from(ZONES),
    days=st.lists(st.sampled_from(EVERY_DAY), min_size=1).map(tuple),
    open_for=st.integers(min_value=1, max_value=168),
)
FIRST, DAYS = datetime(2011, 1, 1, tzinfo=UTC), 5800
CHANGES = [  # just before the clocks of one of the zones change
    datetime(2011, 12, 29, 12, tzinfo=UTC),
    datetime(2018, 5, 4, 12, tzinfo=UTC),
    datetime(2024, 3, 30, 12, tzinfo=UTC),
    datetime(2026, 3, 8, 1, tzinfo=UTC),
    datetime(2026, 3, 28, 12, tzinfo=UTC),
    datetime(2026, 10, 3, 1, tzinfo=UTC),
    datetime(2026, 10, 24, 12, tzinfo=UTC),
    datetime(2026, 11, 1, 1, tzinfo=UTC),
]
moments = st.sampled_from(CHANGES) | st.timedeltas(timedelta(0), timedelta(days=DAYS)).map(
    lambda since: FIRST + since
)


def schedule(**changes: Any) -> Schedule:
    return Schedule(**{"hour": 9, "zone": "Europe/Berlin", "days": EVERY_DAY, **changes})


def utc(year: int, month: int, day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(year, month, day, hour, minute, tzinfo=UTC)


def posts_after(one: Schedule, after: datetime, how_many: int) -> list[Post]:
    posts: list[Post] = []
    while len(posts) < how_many:
        posts.append(next_post(one, posts[-1].at if posts else after))
    return posts


def shown(one: Schedule, at: datetime) -> datetime:
    """Give what the zone's clocks show at a time."""
    return at.astimezone(ZoneInfo(one.zone)).replace(tzinfo=None)


def days_between(one: Post, another: Post) -> list[date]:
    apart = (another.day - one.day).days
    return [one.day + timedelta(days=number) for number in range(1, apart)]


def test_a_post_is_due_at_the_zones_hour() -> None:
    assert next_post(schedule(), utc(2026, 7, 1, 12)) == Post(
        day=date(2026, 7, 2), at=utc(2026, 7, 2, 7)
    )


def test_a_post_is_due_later_the_same_day_while_the_hour_is_to_come() -> None:
    assert next_post(schedule(), utc(2026, 7, 1, 6, 59)).at == utc(2026, 7, 1, 7)


def test_the_next_post_comes_strictly_after() -> None:
    assert next_post(schedule(), utc(2026, 7, 1, 7)).at == utc(2026, 7, 2, 7)


def test_only_the_wanted_days_have_a_post() -> None:
    posts = posts_after(schedule(days=(0, 3)), utc(2026, 7, 1, 12), 3)
    assert [post.day for post in posts] == [date(2026, 7, 2), date(2026, 7, 6), date(2026, 7, 9)]


def test_an_hour_that_is_skipped_is_taken_at_the_first_moment_after() -> None:
    posts = posts_after(schedule(hour=2, minute=30), utc(2026, 3, 28, 0), 3)
    assert [post.at for post in posts] == [
        utc(2026, 3, 28, 1, 30),
        utc(2026, 3, 29, 1, 0),  # from 2:00 to 3:00: posted at 3:00
        utc(2026, 3, 30, 0, 30),
    ]


def test_an_hour_that_comes_twice_is_taken_the_first_time() -> None:
    posts = posts_after(schedule(hour=2, minute=30), utc(2026, 10, 24, 0), 3)
    assert [post.at for post in posts] == [
        utc(2026, 10, 24, 0, 30),
        utc(2026, 10, 25, 0, 30),
        utc(2026, 10, 26, 1, 30),
    ]


def test_a_gap_of_half_an_hour_is_half_an_hour() -> None:
    lord_howe = schedule(hour=2, minute=15, zone="Australia/Lord_Howe")
    assert next_post(lord_howe, utc(2026, 10, 3, 0)).at == utc(2026, 10, 3, 15, 30)


def test_a_day_that_begins_after_midnight_is_still_that_day() -> None:
    beirut = schedule(hour=0, zone="Asia/Beirut")
    post = next_post(beirut, utc(2024, 3, 30, 12))
    assert (post.day, post.at) == (date(2024, 3, 31), utc(2024, 3, 30, 22))


def test_a_day_that_a_zone_never_had_has_no_post() -> None:
    posts = posts_after(schedule(zone="Pacific/Apia"), utc(2011, 12, 29, 0), 2)
    assert [post.day for post in posts] == [date(2011, 12, 29), date(2011, 12, 31)]


@given(schedules, moments)
def test_posts_come_one_after_another_on_wanted_days(one: Schedule, after: datetime) -> None:
    posts = posts_after(one, after, 5)
    times = [after, *(post.at for post in posts)]
    assert all(earlier < later for earlier, later in pairwise(times))
    assert {post.day.weekday() for post in posts} <= set(one.days)


@given(schedules, moments)
def test_no_wanted_day_is_left_out(one: Schedule, after: datetime) -> None:
    former, latter = posts_after(one, after, 2)
    between = [day for day in days_between(former, latter) if day.weekday() in one.days]
    assert set(between) <= ({date(2011, 12, 30)} if one.zone == "Pacific/Apia" else set())


@given(schedules, moments)
def test_a_post_is_the_first_moment_that_shows_the_hour_or_later(
    one: Schedule, after: datetime
) -> None:
    post = next_post(one, after)
    wanted = datetime.combine(post.day, time(one.hour, one.minute))
    assert shown(one, post.at - timedelta(seconds=1)) < wanted <= shown(one, post.at)


@given(schedules, moments)
def test_a_post_shows_the_very_hour_but_where_the_clocks_skip_it(
    one: Schedule, after: datetime
) -> None:
    post = next_post(one, after)
    wanted = datetime.combine(post.day, time(one.hour, one.minute), ZoneInfo(one.zone))
    skipped = shown(one, wanted.astimezone(UTC)) != wanted.replace(tzinfo=None)
    assert (shown(one, post.at) == wanted.replace(tzinfo=None)) is not skipped


def test_of_all_that_was_missed_the_latest_is_caught_up() -> None:
    missed = posts_missed(schedule(), utc(2026, 7, 1, 6), utc(2026, 7, 4, 12))
    assert missed is not None
    assert missed.at == utc(2026, 7, 4, 7)


def test_a_post_that_is_due_this_moment_is_due() -> None:
    assert posts_missed(schedule(), utc(2026, 7, 1, 6), utc(2026, 7, 1, 7)) is not None


def test_a_post_that_was_made_is_not_missed() -> None:
    assert posts_missed(schedule(), utc(2026, 7, 1, 7), utc(2026, 7, 2, 6)) is None


@given(schedules, moments, st.timedeltas(timedelta(0), timedelta(days=40)))
def test_what_was_missed_is_the_last_post_before_now(
    one: Schedule, since: datetime, stop: timedelta
) -> None:
    now = since + stop
    missed = posts_missed(one, since, now)
    assert (missed is None) is (next_post(one, since).at > now)
    assert missed is None or since < missed.at <= now < next_post(one, missed.at).at


def test_days_are_kept_once_and_in_order() -> None:
    assert schedule(days=(4, 0, 4)).days == (0, 4)


def test_a_zone_is_kept_by_its_name() -> None:
    assert schedule(zone="new york").zone == "America/New_York"


@pytest.mark.parametrize(
    ("changes", "key", "said"),
    [
        ({"hour": 24}, "mistake-schedule-hour", "24 is no hour"),
        ({"hour": -1}, "mistake-schedule-hour", "-1 is no hour"),
        ({"minute": 60}, "mistake-schedule-minute", "60 is no minute"),
        ({"days": ()}, "mistake-schedule-days", "one day"),
        ({"days": (7,)}, "mistake-schedule-days", "one day"),
        ({"open_for": 0}, "mistake-schedule-open", "0 hours"),
        ({"open_for": 169}, "mistake-schedule-open", "168 hours"),
        ({"zone": "Europe/Berln"}, "mistake-schedule-zone", "Did you mean Europe/Berlin?"),
        ({"zone": "Mars"}, "mistake-schedule-zone", "“Mars” is not"),
        ({"zone": "../../etc/passwd"}, "mistake-schedule-zone", "is not a time zone"),
        ({"zone": ""}, "mistake-schedule-zone", "such as Europe/Berlin"),
        ({"zone": "EST"}, "mistake-schedule-zone", "such as Europe/Berlin"),
    ],
)
def test_a_schedule_that_cannot_be_kept_says_why(
    changes: dict[str, Any], key: str, said: str
) -> None:
    with pytest.raises(Mistake) as raised:
        schedule(**changes)
    assert raised.value.key == key
    assert said in load_wording().mistake(raised.value)
