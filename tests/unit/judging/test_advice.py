"""Advice: every sentence exists, is about this text, and is short enough to be read."""

import string

import pytest

from arguments.claims import Side
from arguments.judging import judge
from arguments.judging.phrases import Gap, every_key
from arguments.judging.verdict import Criterion, Effect, Verdict
from bot.wording import Wording

CLAIM = "Washington should publicly rule out NATO membership for Ukraine in the near future."
VARIED = {
    "bare": "Ukraine deserves protection from its neighbours.",
    "ought": "Washington must defend the young democracy in Kyiv.",
    "judgement": "Such a promise is wrong and cowardly in front of Moscow.",
    "effect": "A pledge weakens every small country on the Russian border.",
    "condition": "If Washington yields, other capitals will draw their conclusions about promises.",
    "reason": "Ukraine needs help because tanks stand at three of its borders tonight.",
    "boast": "Studies show that appeasement invites invasions, because dictators count retreats.",
    "case": (
        "Pledges fail because paper stops no tanks. In 1994 Moscow signed the Budapest Memorandum, "
        "and in 2014 its soldiers took Crimea."
    ),
    "answered": (
        "Pledges fail because paper stops no tanks: in 1994 Moscow signed the Budapest Memorandum, "
        "and in 2014 its soldiers took Crimea. Critics say that diplomacy needs time, but the time "
        "bought in Minsk was spent on artillery."
    ),
}
QUOTED = ("clause", "thing", "link", "turn", "claimword")
each_text = pytest.mark.parametrize("text", VARIED.values(), ids=VARIED.keys())


def said(verdict: Verdict, wording: Wording) -> str:
    """Put the feedback together as a card does."""
    feedback = verdict.feedback
    spans = [span for span in (feedback.keep, feedback.change) if span]
    quoted = [f"“{span.text}” {wording.phrase(span.why)}" for span in spans[:1]]
    rest = [wording.phrase(part) for part in (feedback.gap, feedback.task, feedback.starter)]
    return " ".join([wording.say(f"goal-{feedback.goal}"), *quoted, *rest])


def test_every_key_that_the_judge_can_hand_over_has_its_sentence(wording: Wording) -> None:
    assert every_key() <= wording.keys()


def test_every_sentence_of_the_judge_is_one_that_it_can_hand_over(wording: Wording) -> None:
    families = ("why-", "gap-", "advice-", "task-", "starter-", "goal-")
    assert {key for key in list(wording.keys()) if key.startswith(families)} <= every_key()


@pytest.mark.parametrize("key", sorted(every_key()))
def test_every_sentence_needs_no_more_than_the_judge_gives(key: str, wording: Wording) -> None:
    assert wording.say(key, **dict.fromkeys(QUOTED, "pledge"))


@pytest.mark.parametrize("key", sorted(key for key in every_key() if key.startswith("guard-")))
def test_a_guard_says_what_it_looks_like_and_accuses_nobody(key: str, wording: Wording) -> None:
    words = {word.strip(string.punctuation) for word in wording.say(key).casefold().split()}
    assert words.isdisjoint({"you", "your", "cheat", "cheating", "spam", "fake", "copied"})


@each_text
def test_feedback_is_short(text: str, wording: Wording) -> None:
    assert 40 <= len(said(judge(CLAIM, Side.FOR, text), wording).split()) <= 90


@each_text
def test_feedback_quotes_a_place_to_change(text: str) -> None:
    change = judge(CLAIM, Side.FOR, text).feedback.change
    assert change is not None
    assert change.effect is Effect.COST
    assert text[change.start : change.end] == change.text


def test_different_arguments_are_told_different_things(wording: Wording) -> None:
    told = {said(judge(CLAIM, Side.FOR, text), wording) for text in VARIED.values()}
    gaps = {judge(CLAIM, Side.FOR, text).feedback.gap.key for text in VARIED.values()}
    assert len(told) == len(VARIED)
    assert len(gaps) >= len(VARIED) - 2


def test_a_missing_reason_comes_before_everything_else() -> None:
    assert judge(CLAIM, Side.FOR, VARIED["bare"]).feedback.goal is Criterion.REASONING


def test_a_reason_without_a_case_is_asked_for_one() -> None:
    assert judge(CLAIM, Side.FOR, VARIED["reason"]).feedback.goal is Criterion.EVIDENCE


def test_announced_proof_is_named_in_the_advice() -> None:
    advice = judge(CLAIM, Side.FOR, VARIED["boast"]).criteria[Criterion.EVIDENCE].advice
    assert advice.key == "advice-evidence-boast"


def test_a_quotation_in_advice_never_carries_markup_or_a_mention() -> None:
    verdict = judge(CLAIM, Side.FOR, "**@everyone** <@99> `pledges` _weaken_ [deterrence](x.org)")
    phrases = [verdict.feedback.gap, *(part.advice for part in verdict.criteria.values())]
    quoted = " ".join(str(value) for phrase in phrases for value in phrase.values.values())
    assert set(quoted).isdisjoint("*@<>`_[]()")


@pytest.mark.parametrize("gap", Gap)
def test_a_gap_is_named_after_its_criterion(gap: Gap) -> None:
    assert gap.value.startswith(gap.criterion.value)
