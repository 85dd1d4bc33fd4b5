"""Half the words, and the point still there."""

from random import Random

from arguments.claims import Side
from arguments.drills.catalogue import drill_of
from arguments.drills.spec import Material, Outcome
from tests.unit.drills.tasks import CLAIMS, task_of

TASK = task_of("word-economy", "keep-nato-door-open", Side.FOR)
CLAIM, DRILL = CLAIMS["keep-nato-door-open"], drill_of("word-economy")


OWN = (
    "I believe that NATO should keep its door open to every democracy in Europe that wants to "
    "come in, because a state that is left outside is one that Russia may attack without having "
    "to fight the whole alliance, as Georgia had to learn in 2008 and as Ukraine has had to learn "
    "since 2014."
)


def cut(text: str) -> Outcome:
    own = Material(claim=CLAIM, side=Side.FOR, own=OWN, own_claim=CLAIM, own_side=Side.FOR)
    given = DRILL.task(own, Random(1))
    assert given is not None
    return DRILL.score(given, {"text": text})


GOOD = (
    "NATO should keep its door open to every European democracy, because "
    "Russia attacks states left outside, as Georgia learned in 2008."
)


def test_half_the_words_with_the_point_in_them_is_all() -> None:
    assert cut(GOOD).score >= 3.5


def test_the_text_uncut_is_worth_nothing() -> None:
    assert cut(OWN).score == 0


def test_what_loses_the_point_is_weak() -> None:
    assert cut("A state that is left outside is one that may be attacked.").score <= 2.5


def test_an_empty_text_is_worth_nothing() -> None:
    assert cut("").score == 0


def test_a_list_of_the_key_words_does_not_pay() -> None:
    assert cut("NATO door democracy open Europe Russia").score <= 1


def test_a_wordy_text_of_ours_is_there_for_whoever_has_none() -> None:
    assert TASK.item is not None
