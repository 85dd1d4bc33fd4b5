"""Laws of the judge for any text at all."""

import pickle

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from arguments.claims import Side
from arguments.judging import judge, judge_version
from arguments.judging.verdict import Criterion, Span, Verdict

CLAIM = "Washington should publicly rule out NATO membership for Ukraine in the near future."
pieces = st.sampled_from(
    [
        "because", "war costs more than peace", "in 1962", "Cuba", "İstanbul", "straße", "ﬁne",
        "critics say", "but", "```", "`code`", "https://x.org/a?b=c", "@everyone", "<@!1>", "<",
        "100%", "…", "\n", "\u202e", "שלום", "مرحبا", "e\u0301", "👩‍👩‍👧", "\x00",
        "“", "very", "ALL CAPS",
        ". ", "; ", ", ", "—", "(", "’s",
    ]
)  # fmt: skip
wild = st.text(max_size=300) | st.lists(pieces, max_size=60).map(" ".join)


def spans_of(verdict: Verdict) -> list[Span]:
    scored = [span for part in verdict.criteria.values() for span in part.spans]
    guarded = [span for found in verdict.guards for span in found.spans]
    said = [span for span in (verdict.feedback.keep, verdict.feedback.change) if span]
    return scored + guarded + said


@given(text=wild, claim=wild | st.just(CLAIM), side=st.sampled_from(Side))
@settings(deadline=None, max_examples=200)
def test_any_text_gets_a_verdict_in_range_with_true_quotations(
    text: str, claim: str, side: Side
) -> None:
    verdict = judge(claim, side, text)
    assert 50 <= verdict.total <= 100
    assert set(verdict.criteria) == set(Criterion)
    assert all(text[span.start : span.end] == span.text for span in spans_of(verdict))
    assert all(span.start < span.end for span in spans_of(verdict))


@given(text=wild)
@settings(deadline=None, max_examples=50)
def test_the_same_text_always_gets_the_same_verdict(text: str) -> None:
    assert judge(CLAIM, Side.FOR, text) == judge(CLAIM, Side.FOR, text)


@given(text=wild)
@settings(deadline=None, max_examples=100)
def test_a_total_is_the_criteria_unless_a_guard_caps_it(text: str) -> None:
    verdict = judge(CLAIM, Side.FOR, text)
    assert verdict.total <= min((found.cap for found in verdict.guards), default=100)


@pytest.mark.parametrize(
    "text",
    ["", " \n ", "a, " * 1300, "because " * 500, "A" * 4000, '"' * 4000, "x. " * 1300, "<@" * 2000],
)
def test_extreme_texts_get_a_verdict(text: str) -> None:
    assert judge(CLAIM, Side.FOR, text).total <= 60


def test_what_is_past_the_limit_is_not_read() -> None:
    text = "Peace helps because soldiers go home. ".ljust(4000) + "In 1962 Cuba was spared."
    assert judge(CLAIM, Side.FOR, text).total == judge(CLAIM, Side.FOR, text[:4000]).total


def test_the_judge_and_its_verdict_can_be_sent_to_another_process() -> None:
    sent = pickle.loads(pickle.dumps(judge))  # noqa: S301 (our own bytes)
    verdict = sent(CLAIM, Side.FOR, "Peace helps because soldiers go home.")
    assert pickle.loads(pickle.dumps(verdict)) == verdict  # noqa: S301 (our own bytes)
    assert verdict.version == judge_version()
