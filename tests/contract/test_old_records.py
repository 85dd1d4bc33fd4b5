"""A record of before libraries had shelves opens with everything that it held."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from arguments.responses import DebaterId, ServerId
from storage import Store, claims, facts, shelves, totals
from storage.boards import places
from storage.boards.refreshing import PRACTICE
from storage.migrations import MIGRATIONS, missing_from
from storage.ratings import attempts, checking
from storage.shelves import EVERYONE, Query, Status
from storage.sqlite import SqliteDatabase

from . import old_record
from .examples import CARS, HALL, NOW, claim, seen_at, shelve, status_of
from .rated import boards, catch_up
from .recomputed import kept, recomputed
from .test_processes import PROCESSES, start_together

EACH = Query(status=None)
HALL_9 = ServerId("discord:9")


@pytest.fixture
def old(path: Path) -> Iterator[Store]:
    old_record.write(path)
    with Store.open(path) as opened:
        yield opened


def test_it_is_sound_and_has_every_step(old: Store) -> None:
    assert old.check() == []


def test_its_library_is_everyones_in_the_order_of_arrival(old: Store) -> None:
    assert seen_at(old, HALL) == ["cars", "tea"]
    assert seen_at(old, EVERYONE, EACH) == ["books", "cars", "tea"]


def test_what_was_retired_stays_so(old: Store) -> None:
    books = claim("books").claim_id
    assert status_of(old, HALL, books) is Status.RETIRED
    assert seen_at(old, HALL, Query(status=Status.RETIRED)) == ["books"]


def test_what_came_with_a_pack_is_known_by_it(old: Store) -> None:
    listed = old.read_now(lambda run: shelves.browse(run, HALL, EACH, 0, 9))
    assert [each.pack for each in listed] == ["starter", "starter", None]


def test_its_claims_say_what_they_said(old: Store) -> None:
    cars = old.read_now(lambda run: claims.get(run, CARS))
    assert cars is not None
    assert (cars.text, cars.source.title) == (claim().text, "Streets")
    assert cars.considerations.on_for == ("calm",)


def test_first_attempts_that_were_judged_are_scored(old: Store) -> None:
    cars = old.read_now(lambda run: shelves.found(run, HALL, CARS))
    assert cars is not None
    assert (cars.on_for.argued, cars.on_for.judged, cars.on_for.points) == (3, 2, 131.6)
    assert cars.on_for.squares == pytest.approx(71.5**2 + 60.1**2)
    assert (cars.on_against.argued, cars.on_against.judged) == (1, 0)


def test_its_claims_are_found_by_their_words(old: Store) -> None:
    found = old.read_now(lambda run: shelves.search(run, HALL, "coffee walker", 5))
    assert [each.claim.claim_id for each in found] == ["tea"]
    assert seen_at(old, HALL, Query(text="strasse offentlich", status=None)) == ["books"]


def test_a_claim_that_it_holds_is_not_new(old: Store) -> None:
    assert (
        old.do(
            lambda run: shelve(run, [claim("cars-2", "CITIES should ban cars from their centres!")])
        )
        == []
    )


def test_a_claim_that_it_holds_to_the_letter_is_the_one_that_is_there(old: Store) -> None:
    kept = old.read_now(lambda run: claims.get(run, CARS))
    assert kept is not None
    assert old.do(lambda run: claims.add(run, [kept])) == [CARS]


def test_nothing_may_be_quoted_that_nobody_was_asked_about(old: Store) -> None:
    rows = old.read_now(lambda run: run("select showable_ms from responses"))
    assert {row["showable_ms"] for row in rows} == {None}


def test_first_attempts_that_were_judged_wait_to_be_rated(old: Store) -> None:
    rows = old.read_now(lambda run: list(attempts.rows_from(run, 1)))
    assert [(row["number"], row["response_id"]) for row in rows] == [(1, "r1"), (2, "r3")]
    assert old.read_now(attempts.waiting) == 2
    catch_up(old)
    assert old.read_now(checking.check).agrees
    assert old.read_now(lambda run: places.size(run, HALL_9, PRACTICE, NOW)) == 2


def test_what_was_argued_stands_on_the_boards_of_its_time_and_its_article(old: Store) -> None:
    catch_up(old)
    first = [row for row in old.read_now(boards) if row["debater_id"] == "discord:1"]
    assert [row["board"] for row in first] == [
        f"article:{old_record.ARTICLE}",
        "month:1970-01",
        "practice",
        "streak",
        "week:1970-W01",
    ]


def test_the_days_that_were_argued_are_a_streak(old: Store) -> None:
    assert old.read_now(kept).totals == old.read_now(recomputed).totals
    resting = old.read_now(lambda run: totals.of(run, HALL_9, DebaterId("discord:1")))
    assert resting is not None
    assert (resting.streak.days, resting.streak.last) == (2, date(1970, 1, 3))


def test_a_copy_of_before_is_kept(old: Store, path: Path) -> None:
    copy = SqliteDatabase.open(path.with_name("gadfly-before-m005.db"))
    with copy.reading() as run:
        assert missing_from(copy, run, MIGRATIONS) == [
            "m005_library",
            "m006_judging",
            "m007_tournaments",
            "m008_ratings",
            "m009_sparring",
            "m010_redrawing",
        ]
        assert facts.get(run, "fact") == "old"
        assert [row["pack"] for row in run("select pack from claims order by claim_id")] == [
            "starter",
            "starter",
            None,
        ]
    copy.close()


def test_processes_that_start_together_on_it_change_it_once(path: Path) -> None:
    old_record.write(path)
    assert start_together(path) == [(0, "")] * PROCESSES
    with Store.open(path) as store:
        assert store.check() == []
        assert seen_at(store, HALL) == ["cars", "tea"]
    assert sorted(each.name for each in path.parent.iterdir()) == [
        "gadfly-before-m005.db",
        "gadfly.db",
    ]
