"""The rules of the other side's moves: near, new, and never without one."""

import pickle

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from arguments.claims import Side
from arguments.sparring.answers import Answer
from arguments.sparring.choosing import choose
from arguments.sparring.moves import Candidate, Move, Source
from arguments.sparring.supply import consideration_candidates
from tests.unit.sparring.saying import OPENING, candidate, claim, conceding, free

WAGES = "Sunday wages are higher, so that money for books would pay for staff."
REST = "Librarians have families too, and Sunday is the only day that their families are free."
TRAMS = "The tram to the harbour was electrified by a Norwegian engineer."
LENT = Source.DEBATER


def chosen(
    *candidates: Candidate,
    text: str = OPENING,
    told: tuple[Move, ...] = (),
    passed: tuple[str, ...] = (),
    answers: tuple[Answer, ...] = (),
) -> Move:
    return choose(claim(), Side.FOR, text, candidates, told, passed, answers)


def spar(text: str, exchanges: int = 9) -> list[Move]:
    told: list[Move] = []
    for _ in range(exchanges):
        candidates = consideration_candidates(claim(), Side.FOR)
        told.append(choose(claim(), Side.FOR, text, candidates, told, (), ()))
    return told


def test_what_is_near_is_said_before_what_is_far() -> None:
    assert chosen(candidate(TRAMS, "a"), candidate(REST, "b")).key == "b"


def test_a_question_is_asked_where_nothing_is_near() -> None:
    assert chosen(candidate(TRAMS)).source is Source.QUESTION


def test_a_move_quotes_the_sentence_that_it_is_nearest_to() -> None:
    aim = chosen(candidate(REST)).aim
    assert aim is not None
    assert aim.text == OPENING[: aim.end].rstrip(".")
    assert "families" in aim.text


def test_what_was_passed_over_is_not_said() -> None:
    assert chosen(candidate(REST, "b"), passed=("b",)).source is Source.QUESTION


def test_what_was_told_is_not_said_in_nearly_the_same_words() -> None:
    told = chosen(candidate(REST, "b"))
    again = REST.replace("only", "one")
    assert chosen(candidate(again, "c"), told=(told,)).source is Source.QUESTION


def test_what_the_debater_answered_in_the_text_is_not_said() -> None:
    text = f"{OPENING} Critics say that Sunday wages are higher and money for books pays for staff,"
    text += " but students would gladly do it."
    assert chosen(candidate(WAGES), text=text).source is Source.QUESTION


def test_what_the_debater_granted_is_not_said() -> None:
    granted = conceding("Sunday wages are higher, and money for books would pay for staff.")
    assert chosen(candidate(WAGES), answers=(granted,)).source is Source.QUESTION


def test_the_debaters_own_words_are_not_said() -> None:
    own = "Libraries should open on Sundays because families are free that day."
    assert chosen(candidate(own)).source is Source.QUESTION


@pytest.mark.parametrize(
    "text",
    [
        "",
        "😀😀😀",
        "Sonntags brauchen auch Bibliothekare und ihre Familien einen freien Tag zum Ausruhen.",
        "Only idiots want libraries open on Sundays when families are free.",
        "Libraries on Sundays: see https://example.org/sundays for why families lose.",
        "Families need a free Sunday without libraries. " * 40,
    ],
)
def test_what_no_reader_should_see_is_not_said(text: str) -> None:
    assert chosen(candidate(text)).source is Source.QUESTION


def test_a_long_argument_ends_at_a_sentence() -> None:
    move = chosen(candidate(f"{REST} " + "Their children wait at home on Sundays. " * 8))
    assert len(move.text) <= 280
    assert move.text.endswith(".")


def test_a_lent_argument_of_the_debaters_own_side_is_not_said() -> None:
    own = "Opening public libraries on Sundays helps families who cannot come on other days."
    lent = Candidate(key="response:1", source=LENT, text=own)
    assert chosen(lent).source is Source.QUESTION


def test_a_lent_argument_of_the_other_side_is_said() -> None:
    other = "Libraries should stay closed on Sundays because staff need a day with their families."
    lent = Candidate(key="response:2", source=LENT, text=other)
    assert chosen(lent).key == "response:2"


def test_whatever_is_handed_in_can_go_to_another_process() -> None:
    call = pickle.loads(pickle.dumps((choose, chosen(candidate(REST)))))  # noqa: S301 (our own)
    assert call == (choose, chosen(candidate(REST)))


@settings(max_examples=20, deadline=None)
@given(some.text(max_size=120) | some.just(OPENING))
def test_nothing_is_said_twice_in_a_spar_of_any_text(text: str) -> None:
    keys = [move.key for move in spar(text)]
    assert len(keys) == len(set(keys))


@settings(max_examples=30, deadline=None)
@given(
    some.text(max_size=200) | some.just(OPENING),
    some.lists(some.text(max_size=100) | some.just(REST), max_size=4),
    some.text(max_size=80),
)
def test_there_is_always_a_move_and_the_same_one(text: str, shelf: list[str], said: str) -> None:
    candidates = [candidate(one, f"x:{number}") for number, one in enumerate(shelf)]
    first = choose(claim(), Side.FOR, text, candidates, (), (), (free(said),))
    assert first == choose(claim(), Side.FOR, text, candidates, (), (), (free(said),))
    assert first.aim is None or first.aim.text == text[first.aim.start : first.aim.end]
