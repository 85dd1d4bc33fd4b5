"""Advice quotes whole clauses and things with a name, or nothing at all."""

import pytest

from arguments.claims import Side
from arguments.judging import judge
from arguments.judging.quoting import NOTHING, quotations
from arguments.judging.scoring import lay_out
from arguments.judging.verdict import Criterion
from bot.wording import Wording

CLAIM = "Washington should publicly rule out NATO membership for Ukraine in the near future."
SUNDAY = "Nobody should be forced to work on a Sunday."
NOT_PHRASES = [
    "Events on the ground tell another story.",
    "The fear actually increases.",
    "He had meetings with Trump and gave nothing.",
    "Guards were standing next to it.",
    "Imagine telling Poland that.",
    "My grandmother grew up there.",
    "Moving troops away helps.",
    "Ask again on Sunday.",
    "It is a place where the children attend.",
]
THINGS = {
    "It costs a month of negotiation.": "negotiation",
    "In 1962 a public pledge ended the crisis.": "crisis",
    "They fear a nuclear exchange.": "nuclear exchange",
    "It depends on the secret protocol.": "secret protocol",
}


@pytest.mark.parametrize("text", NOT_PHRASES)
def test_words_that_only_stand_together_are_not_quoted(text: str) -> None:
    thing = quotations(lay_out(CLAIM, Side.FOR, text), None)["thing"]
    assert thing == NOTHING or " " not in thing


@pytest.mark.parametrize(("text", "thing"), THINGS.items(), ids=THINGS.values())
def test_a_noun_with_what_describes_it_is_quoted(text: str, thing: str) -> None:
    assert quotations(lay_out(CLAIM, Side.FOR, text), None)["thing"] == thing


def test_a_day_is_not_what_a_text_is_about() -> None:
    case = lay_out(SUNDAY, Side.FOR, "Families eat together on a Saturday.")
    assert quotations(case, None)["thing"] == NOTHING
    assert quotations(case, None)["claimword"] == NOTHING


def test_an_assertion_is_quoted_whole(wording: Wording) -> None:
    gap = judge(CLAIM, Side.FOR, "Ukraine deserves protection.").feedback.gap
    assert "“Ukraine deserves protection”" in wording.phrase(gap)


@pytest.mark.parametrize("text", ["<@1> `x` deserves_it", "Ukraine **deserves** *protection*."])
def test_a_clause_with_markup_is_not_quoted(text: str) -> None:
    assert judge(CLAIM, Side.FOR, text).feedback.gap.values["clause"] == NOTHING


def test_an_effect_without_a_time_is_asked_for_one(wording: Wording) -> None:
    nothing = dict.fromkeys(("clause", "thing"), NOTHING)
    said = wording.say("advice-evidence-none-effect", **nothing)
    assert said == "Name one time when this happened."


def test_a_position_is_not_begun_with_a_word_of_the_claim(wording: Wording) -> None:
    assert wording.say("starter-claim-no-topic") == "My position is that …"


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("In 1994 Moscow signed in Budapest, and in 2014 Crimea fell to 20,000 men.", "fine"),
        (
            "In 1994 Moscow signed in Budapest. For example, Crimea fell in 2014 to 20,000 men "
            "from Sevastopol.",
            "compared",
        ),
        (
            "In 1994 Moscow signed in Budapest. According to Reuters, Crimea fell in 2014 to "
            "20,000 men.",
            "sourced",
        ),
    ],
)
def test_solid_evidence_is_asked_for_what_it_lacks(text: str, key: str) -> None:
    advice = judge(CLAIM, Side.FOR, text).criteria[Criterion.EVIDENCE].advice
    assert advice.key == f"advice-evidence-{key}"


def test_a_short_text_that_reads_easily_is_told_no_more_than_that(wording: Wording) -> None:
    verdict = judge(CLAIM, Side.FOR, "Ukraine needs help because tanks stand at its borders.")
    assert wording.phrase(verdict.criteria[Criterion.CLARITY].advice) == "Easy to read."


@pytest.mark.parametrize("criterion", Criterion)
def test_what_a_criterion_asks_is_said_as_a_request(criterion: Criterion, wording: Wording) -> None:
    first = wording.say(f"criterion-{criterion}-about").split()[0]
    assert first in {"Say", "Show", "Give", "Meet", "Make"}
