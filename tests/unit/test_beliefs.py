"""Beliefs in all: told of ten people and more, and of nobody alone."""

import pytest

from arguments.beliefs import Minds, Moved, minds
from arguments.claims import ClaimId, Side
from arguments.responses import DebaterId


def moved(person: int, by: int, side: Side | None = Side.FOR, claim: str = "cars") -> Moved:
    return Moved(
        debater_id=DebaterId(f"discord:{person}"),
        claim_id=ClaimId(claim),
        at_first=50,
        at_last=50 + by,
        side=side,
    )


def people(count: int, by: int = -10) -> list[Moved]:
    return [moved(person, by) for person in range(count)]


def test_nothing_is_told_of_nine() -> None:
    assert minds(people(9)) == Minds(people=9)


def test_of_ten_the_mean_move_is_told_and_who_came_nearer_to_the_other_side() -> None:
    told = minds([*people(6, -10), *(moved(person, 20) for person in range(6, 10))]).overall
    assert told is not None
    assert told.people == 10
    assert [told.mean, told.towards_other] == pytest.approx([14, 0.6])


def test_the_eleventh_changes_nothing_until_there_are_fifteen() -> None:
    ten, eleven = minds(people(10)), minds([*people(10), moved(99, 50)])
    assert eleven.overall == ten.overall
    assert eleven.people == 11


def test_who_argued_against_comes_nearer_by_agreeing_more() -> None:
    told = minds([moved(person, 10, Side.AGAINST) for person in range(10)]).overall
    assert told is not None
    assert told.towards_other == 1


def test_of_those_who_argued_neither_side_no_share_is_told() -> None:
    told = minds([moved(person, 10, None) for person in range(10)]).overall
    assert told is not None
    assert told.towards_other is None


def test_a_person_counts_once_however_many_claims_they_argued() -> None:
    busy = [moved(0, 50, claim=f"claim-{n}") for n in range(20)]
    told = minds([*busy, *(moved(person, 0) for person in range(1, 10))]).overall
    assert told is not None
    assert (told.people, told.mean) == (10, 5)
    assert minds(busy).overall is None


def test_a_claim_is_told_of_from_ten_people_up() -> None:
    some = [*people(10), *(moved(person, 5, claim="books") for person in range(9))]
    assert [claim_id for claim_id, _ in minds(some).claims] == ["cars"]
