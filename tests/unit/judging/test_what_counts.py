"""Words that look like a sign and are none, and signs that are easily missed."""

import pytest

from arguments.claims import Side
from arguments.judging import judge
from arguments.judging.verdict import Criterion, Span

CLAIM = "The risk of nuclear war is reason enough for the West to limit its help to Ukraine."
PLEDGE = "An American pledge to keep Ukraine out of NATO could have averted the invasion."
RUN_ON = (
    "So basically when the US left Afghanistan it was a mess and people were falling off planes "
    "and Putin was watching that on tv and he thought ok they are weak now so I can do what I "
    "want and nobody will stop me and then a few months later he went and put all his troops there"
)
FALSE_SIGNS = [
    ("number", "Leaders should think twice before they mock a nuclear power."),
    ("number", "Moscow lost a shot-down U-2 in those days."),
    ("number", "Nobody reads Article 5 as a blank cheque."),
    ("name", "Parliament met again on Monday and argued until dawn."),
    ("name", "Few would call such a club an Alliance of equals."),
    ("empty-reason", "Neither of the two has been attacked since."),
    ("rather", "Guards were standing next to the fence all night."),
    ("rather", "Sunlight is the best disinfectant for crooked deals."),
    ("compare", "The Baltic states hold fewer people than Moscow."),
    ("absolute", "Such a threat is almost never carried out."),
    ("absolute", "His goal was never just a border."),
    ("absolute", "Peace would be cheaper for everyone in the region."),
    ("absolute", "I totally agree with the generals."),
]


@pytest.mark.parametrize(("kind", "text"), FALSE_SIGNS)
def test_a_word_that_only_looks_like_a_sign_is_none(kind: str, text: str) -> None:
    assert f"why-{kind}" not in {span.why.key for span in spans(CLAIM, text)}


@pytest.mark.parametrize(
    "text",
    [
        "Trust can be rebuilt later; a city hit by a warhead stays ash.",
        "A lost border cannot be reversed, whereas a treaty expires.",
        "A dead city is irreversible damage to a whole people.",
    ],
)
def test_saying_whether_it_can_be_undone_is_weighing(text: str) -> None:
    assert "why-undoing" in {span.why.key for span in spans(CLAIM, text)}


def test_whoever_wrote_because_is_not_told_that_no_reason_is_given() -> None:
    text = "No pledge would have stopped Putin, because his goal was never just NATO."
    advice = judge(PLEDGE, Side.AGAINST, text).criteria[Criterion.REASONING].advice
    assert not advice.key.startswith("advice-reasoning-none")


def test_a_reason_with_nothing_new_is_named_by_its_own_word() -> None:
    text = "A pledge could have averted it, since it could have averted the invasion."
    advice = judge(PLEDGE, Side.FOR, text).criteria[Criterion.REASONING].advice
    assert (advice.key, advice.values["link"]) == ("advice-reasoning-empty", "since")


def test_a_text_that_is_hard_to_read_is_told_so_first() -> None:
    verdict = judge(PLEDGE, Side.FOR, RUN_ON)
    assert verdict.criteria[Criterion.CLARITY].score <= 1
    assert verdict.feedback.goal is Criterion.CLARITY


def test_a_quotation_runs_to_the_end_of_its_clause() -> None:
    text = "It works because warheads fell from 70,000 to 12,000 while both sides kept counting."
    assert "because warheads fell from 70,000 to 12,000 while both sides kept counting" in [
        span.text for span in spans(CLAIM, text)
    ]


def test_a_quotation_stays_inside_its_sentence() -> None:
    text = "Summits are a photo op. Kim Jong Un got three meetings and gave nothing."
    assert not any("op. Kim" in span.text for span in spans(CLAIM, text))


def spans(claim: str, text: str) -> list[Span]:
    verdict = judge(claim, Side.FOR, text)
    return [span for part in verdict.criteria.values() for span in part.spans]
