"""Well-built arguments of three to five sentences score high, and their parts are quoted."""

from typing import NamedTuple

import pytest

from arguments.claims import Side
from arguments.judging import judge
from arguments.judging.verdict import Criterion, Effect, Verdict


class Honest(NamedTuple):
    claim: str
    side: Side
    text: str


WELL_BUILT = (
    Honest(
        "Washington should publicly rule out NATO membership for Ukraine in the near future.",
        Side.FOR,
        "Washington should rule it out. A public promise costs little, because no ally wants to "
        "admit Ukraine this decade, yet it removes the excuse that Moscow uses to keep 100,000 "
        "troops on the border. Critics say that a pledge rewards threats. But in 1962 Kennedy "
        "promised not to invade Cuba, and that concession ended the missile crisis without making "
        "the United States weaker. A lost option that nobody planned to use is a smaller price "
        "than a war that could kill tens of thousands.",
    ),
    Honest(
        "Washington should publicly rule out NATO membership for Ukraine in the near future.",
        Side.AGAINST,
        "Ruling out membership would teach the wrong lesson: if massing troops wins a veto, other "
        "borders will be tested too. Georgia was told to wait in 2008, and Russian tanks crossed "
        "its border four months later, so ambiguity did not buy safety. It is true that Ukraine "
        "will not join soon. Even so, keeping the door open costs nothing today, whereas closing "
        "it gives away a bargaining chip that matters more than one summit.",
    ),
    Honest(
        "Schools should require uniforms.",
        Side.FOR,
        "Schools should require uniforms. When everyone wears the same shirt, pupils cannot "
        "compare brands, so children from poor families are teased less. In Lagos my cousin's "
        "school introduced uniforms in 2015, and the head teacher reported that fights over shoes "
        "stopped. Some say that uniforms crush self-expression, but students still show who they "
        "are in what they write, which matters more than a logo.",
    ),
    Honest(
        "Cities should charge drivers for entering the centre.",
        Side.FOR,
        "Cities should charge drivers, because a road that is free at eight in the morning is "
        "paid for in queues. After London began its charge in 2003, traffic in the zone fell by "
        "about 18 percent, and buses ran on time. Opponents argue that the fee hurts poor "
        "workers. However, most low-paid workers in Southwark ride the bus already, so they gain "
        "from faster roads. Twenty minutes saved for many outweighs ten pounds paid by a few.",
    ),
    Honest(
        "Cities should charge drivers for entering the centre.",
        Side.AGAINST,
        "The charge should be dropped, since it sells the road to whoever earns most. A nurse on "
        "a night shift in Leeds has no train at 4 am, so she pays 60 pounds a month for doing her "
        "job. Although supporters say that the money improves buses, the routes they fund run by "
        "day. A parking levy on offices would cut traffic without punishing shift workers, which "
        "is fairer than a toll that a banker never notices.",
    ),
    Honest(
        "The death penalty should be abolished.",
        Side.FOR,
        "The death penalty should go because a mistake cannot be undone. Since 1973 more than 190 "
        "people sentenced to die in America were later cleared, according to the Death Penalty "
        "Information Center. Some argue that executions deter murder; yet states without them, "
        "such as Michigan, do not see higher murder rates. Life in prison protects the public as "
        "well, so the risk of killing one innocent person outweighs the comfort of revenge.",
    ),
    Honest(
        "Voting should be compulsory.",
        Side.AGAINST,
        "Voting should stay voluntary, because a ballot cast under threat of a fine tells "
        "politicians nothing about what voters want. In Brazil, where voting is required, about "
        "one in ten ballots in 2018 was blank or spoiled. Admittedly, turnout falls without the "
        "duty. But a smaller crowd that has read the programmes chooses more carefully than a "
        "larger one that came to avoid a fine.",
    ),
    Honest(
        "Social media does more harm than good to teenagers.",
        Side.FOR,
        "Social media harms teenagers because the feed rewards comparison, and comparison at "
        "fourteen turns into shame. A 2021 report by the Wall Street Journal quoted Instagram's "
        "researchers: a third of girls who felt bad about their bodies said that the app made it "
        "worse. It is true that shy pupils find friends there. Even so, a group chat gives them "
        "the friends without the ranking, so the loss is smaller than the harm avoided.",
    ),
    Honest(
        "Museums should return artefacts taken under colonial rule.",
        Side.AGAINST,
        "Museums should keep such pieces when the law of the day allowed the sale, because a rule "
        "that reopens every purchase would empty galleries from Berlin to Cairo. Egypt itself "
        "lends objects abroad, and 6 million visitors a year see them in London. Critics say that "
        "the descendants never agreed. That objection is serious; still, long loans give them the "
        "objects without destroying collections that explain how cultures met, which is worth "
        "more than a shelf in one capital.",
    ),
    Honest(
        "Nuclear power is needed to stop climate change.",
        Side.FOR,
        "Nuclear power is needed because wind and sun stop when the weather does, and a hospital "
        "cannot. France built 56 reactors and emits about a sixth of the carbon that Germany does "
        "for each unit of electricity. Opponents fear accidents like Chernobyl. However, coal "
        "smoke kills more people every year than reactors have in six decades, so the danger we "
        "accept now is greater than the one we refuse.",
    ),
)
"""Three to five sentences each, on claims of several kinds and on both sides."""


@pytest.mark.parametrize("honest", WELL_BUILT)
def test_a_well_built_argument_scores_high(honest: Honest) -> None:
    assert 75 <= judge(*honest).total <= 97


@pytest.mark.parametrize("honest", WELL_BUILT)
def test_no_guard_speaks_about_an_honest_argument(honest: Honest) -> None:
    assert judge(*honest).guards == ()


@pytest.mark.parametrize("honest", WELL_BUILT)
def test_all_parts_of_a_well_built_argument_are_quoted(honest: Honest) -> None:
    verdict = judge(*honest)
    quoted = {criterion for criterion in Criterion if earned(verdict, criterion)}
    assert quoted >= {Criterion.REASONING, Criterion.EVIDENCE, Criterion.ENGAGEMENT}


def test_a_newcomers_reason_comparison_and_case_are_found(claim: str, newcomer: str) -> None:
    verdict = judge(claim, Side.FOR, newcomer)
    assert "because every week of negotiation delays an invasion" in earned(
        verdict, Criterion.REASONING
    )
    assert "costs less than war" in earned(verdict, Criterion.WEIGHING)
    assert any("1962" in text for text in earned(verdict, Criterion.EVIDENCE))


def test_a_newcomer_is_asked_for_what_is_missing(claim: str, newcomer: str) -> None:
    feedback = judge(claim, Side.FOR, newcomer).feedback
    assert feedback.goal is Criterion.ENGAGEMENT
    assert feedback.gap.key.startswith("gap-engagement-none")


def test_a_bare_assertion_scores_below_a_reason(claim: str, newcomer: str) -> None:
    bare = judge(claim, Side.FOR, "Washington should promise that Ukraine stays out of NATO.")
    assert bare.total < judge(claim, Side.FOR, newcomer).total


def test_announced_proof_earns_less_than_a_named_case(claim: str) -> None:
    boast = judge(claim, Side.FOR, "Many studies show that pledges prevent invasions.")
    case = judge(claim, Side.FOR, "In 1962 a pledge over Cuba prevented an invasion.")
    assert score(boast, Criterion.EVIDENCE) < score(case, Criterion.EVIDENCE)
    assert boast.criteria[Criterion.EVIDENCE].spans[0].why.key == "why-boast"


def test_a_concession_with_an_answer_earns_more_than_one_without(claim: str) -> None:
    granted = "Critics say that a pledge rewards threats."
    answered = f"{granted} However, no ally planned to admit Kyiv this decade."
    assert score(judge(claim, Side.FOR, granted), Criterion.ENGAGEMENT) < score(
        judge(claim, Side.FOR, answered), Criterion.ENGAGEMENT
    )


def test_the_side_alone_changes_no_score(claim: str, newcomer: str) -> None:
    assert judge(claim, Side.FOR, newcomer).total == judge(claim, Side.AGAINST, newcomer).total


def test_capitals_and_long_sentences_cost_clarity(claim: str, newcomer: str) -> None:
    loud = judge(claim, Side.FOR, newcomer.upper())
    assert "why-shouting" in {span.why.key for span in loud.criteria[Criterion.CLARITY].spans}


def earned(verdict: Verdict, criterion: Criterion) -> list[str]:
    spans = verdict.criteria[criterion].spans
    return [span.text for span in spans if span.effect is Effect.EARNED]


def score(verdict: Verdict, criterion: Criterion) -> float:
    return verdict.criteria[criterion].score
