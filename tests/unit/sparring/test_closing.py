"""The rules of the closing: what moved, which answer was best, one drill."""

from arguments.claims import Side
from arguments.judging.verdict import Criterion
from arguments.sparring.answers import Answer
from arguments.sparring.closing import close, whole_case
from arguments.sparring.course import Closing, Exchange
from bot.wording import load_wording
from tests.unit.sparring.saying import GOOD, MOVE, OPENING, claim, conceding, engaged, free

DRILLS = {one: f"drill-of-{one.value}" for one in Criterion}
NO = free("That's wrong.")


def exchanges(*answers: Answer) -> tuple[Exchange, ...]:
    return tuple(
        Exchange(number=number, move=MOVE, answer=one, engaged=engaged(one))
        for number, one in enumerate(answers, 1)
    )


def closed(*answers: Answer) -> Closing:
    return close(claim(), Side.FOR, OPENING, exchanges(*answers), None, DRILLS)


def keys(closing: Closing) -> list[str]:
    return [phrase.key for phrase in closing.says]


def test_what_the_answers_add_moves_the_verdict() -> None:
    closing = closed(GOOD)
    assert closing.final.total > closing.first.total
    assert closing.moved[Criterion.EVIDENCE] > 0


def test_the_first_verdict_is_the_one_that_was_given() -> None:
    first = closed(NO).first
    assert close(claim(), Side.FOR, OPENING, (), first, DRILLS).first is first


def test_a_spar_that_nobody_answered_says_so_and_moves_nothing() -> None:
    closing = closed()
    assert keys(closing) == ["spar-closing-unanswered"]
    assert closing.final == closing.first
    assert closing.best is None


def test_the_best_answer_is_named() -> None:
    assert closed(NO, GOOD, NO).best == 2


def test_a_point_that_got_away_once_is_named() -> None:
    assert "spar-closing-missing-once" in keys(closed(GOOD, NO, GOOD))


def test_low_answers_get_the_drill_for_meeting_the_other_side() -> None:
    assert closed(NO, NO).drill == "drill-of-engagement"


def test_good_answers_get_the_drill_that_the_whole_case_needs() -> None:
    closing = closed(GOOD)
    assert closing.drill == DRILLS[closing.final.feedback.goal]


def test_what_was_granted_is_counted() -> None:
    assert closed(conceding("Sunday wages are higher."), NO).conceded == 1


def test_the_whole_case_leaves_out_the_other_sides_part() -> None:
    assert "They say" not in whole_case(OPENING, exchanges(GOOD))


def test_what_was_added_is_read_after_an_opening_of_any_length() -> None:
    assert GOOD.own in whole_case("word " * 800, exchanges(GOOD))


def test_a_closing_has_three_sentences_at_most() -> None:
    say = load_wording("en").phrase
    assert [bool(say(one)) for one in closed(GOOD, NO, NO).says] == [True] * 3
