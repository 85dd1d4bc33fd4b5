"""Whether a text is about its claim, by rules: no cliff, no price for other words or for more."""

import pytest

from arguments.claims import Side
from arguments.judging import judge_with
from arguments.judging.reading import read
from arguments.judging.rubric import RulesScorer
from arguments.judging.topicality import topicality
from arguments.judging.verdict import Verdict

SUNDAY = "Nobody should be forced to work on a Sunday."
DOOR = "NATO should keep its door open to every European democracy that meets its conditions."
TALKING = "Talking with a hostile government is worthwhile even when no agreement is in sight."
PENSIONS = (
    "For ordinary Russians the break-up was a disaster, because pensions and clinics collapsed "
    "within three years. Male life expectancy fell by six years between 1990 and 1994. Of course, "
    "Estonia is better off, but it holds fewer people than Moscow."
)
WEIGHED = f"{PENSIONS} So the harm to a hundred million outweighs the gain of a few."
UNIFORMS = (
    "School uniforms help pupils learn, because nobody compares brands in the corridor. A 2019 "
    "study in Leeds found that fights over shoes fell by a third. Critics say that uniforms crush "
    "self-expression, but children still show who they are in what they write."
)
MEETING = (
    "Opponents argue that meeting a dictator rewards him. I disagree. A meeting costs a plane "
    "ticket; a misunderstanding between nuclear powers could cost millions of lives. Reagan met "
    "Gorbachev in 1985, and two years later a whole class of missiles was gone."
)


def judge(claim: str, side: Side, text: str) -> Verdict:
    return judge_with(RulesScorer(), claim, side, text)


@pytest.mark.parametrize(
    ("claim", "text"), [(SUNDAY, PENSIONS), (SUNDAY, WEIGHED), (DOOR, UNIFORMS)]
)
def test_an_essay_about_something_else_is_held_low(claim: str, text: str) -> None:
    verdict = judge(claim, Side.AGAINST, text)
    assert verdict.total <= 67
    assert [found.name for found in verdict.guards] == ["off-topic"]


def test_other_words_for_the_same_are_not_punished() -> None:
    verdict = judge(TALKING, Side.FOR, MEETING)
    assert verdict.total >= 80
    assert verdict.guards == ()


@pytest.mark.parametrize(("claim", "text"), [(SUNDAY, PENSIONS), (TALKING, MEETING)])
def test_a_longer_text_is_never_held_lower(claim: str, text: str) -> None:
    longer = f"{text} So the harm to a hundred million outweighs the gain of a few."
    assert judge(claim, Side.FOR, longer).total >= judge(claim, Side.FOR, text).total - 1


def test_more_words_never_loosen_the_ties() -> None:
    assert topicality(read(DOOR), read(f"{MEETING} {UNIFORMS}")) >= topicality(
        read(DOOR), read(MEETING)
    )


def test_the_cap_rises_with_every_word_of_the_claim() -> None:
    named = [f"{UNIFORMS}{more}" for more in ("", " Mind the door.", " Mind the NATO door.")]
    totals = [judge(DOOR, Side.FOR, text).total for text in named]
    assert totals == sorted(set(totals))


def test_a_total_that_a_loose_tie_would_not_lower_is_left_alone() -> None:
    assert judge(SUNDAY, Side.FOR, "Families need one day together.").guards == ()


def test_a_word_that_suits_any_topic_ties_less_than_a_rare_one() -> None:
    claim = read("Governments should fund journalism.")
    assert topicality(claim, read("The government slept.")) < topicality(
        claim, read("Journalism slept.")
    )


def test_a_claim_without_words_of_a_topic_ties_any_text() -> None:
    assert topicality(read("It is so."), read(UNIFORMS)) == 1
