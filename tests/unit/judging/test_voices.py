"""What is said for the other side, or denied, is not the writer's own reason."""

import pytest

from arguments.claims import Side
from arguments.judging import judge
from arguments.judging.verdict import Criterion, Effect, Verdict

TALKING = "Talking with a hostile government is worthwhile even when no agreement is in sight."
SANCTIONS = "Sanctions on rulers change policy more than sanctions on whole economies."
DOOR = "NATO should keep its door open to every European democracy that meets its conditions."
README = (
    "Talking costs less than war, because every week of negotiation delays an invasion. Critics "
    "say that talks reward threats, but in 1962 a public pledge over Cuba ended a nuclear crisis "
    "without a shot."
)
HEARD = {
    "opponents": "Opponents argue that meeting a dictator rewards him.",
    "some": "Some argue that broad sanctions punish ordinary people.",
    "concession": "I concede that public offers build trust.",
    "supporters": "Supporters hope for goodwill because leaders want quiet borders.",
}
TURNED = {
    "yet": "Some argue that broad sanctions punish ordinary people. Yet a war punishes them more.",
    "but": "Supporters hope for goodwill, but gifts without terms are soon forgotten.",
    "however": "Admittedly, Georgia waited long. However, waiting cost no lives in Tbilisi.",
    "conceding": "I concede that public offers build trust. But secrecy lets leaders retreat.",
}


@pytest.mark.parametrize("text", HEARD.values(), ids=HEARD.keys())
def test_a_clause_that_the_other_side_speaks_earns_as_that_alone(text: str) -> None:
    verdict = judge(TALKING, Side.FOR, text)
    earned = {criterion for criterion in Criterion if quoted(verdict, criterion)}
    assert earned == {Criterion.ENGAGEMENT}


@pytest.mark.parametrize("text", TURNED.values(), ids=TURNED.keys())
def test_nobody_who_let_an_opponent_speak_is_told_that_none_spoke(text: str) -> None:
    verdict = judge(SANCTIONS, Side.FOR, text)
    assert verdict.criteria[Criterion.ENGAGEMENT].advice.key != "advice-engagement-hint"


def test_a_turn_without_an_opponent_is_quoted_as_it_was_written() -> None:
    verdict = judge(SANCTIONS, Side.FOR, "Broad sanctions hurt many. However, rulers stay rich.")
    advice = verdict.criteria[Criterion.ENGAGEMENT].advice
    assert (advice.key, advice.values["turn"]) == ("advice-engagement-hint", "however")


def test_a_reason_that_is_denied_is_not_praised() -> None:
    text = "The door should close, not because Russia deserves a veto, but because trust is gone."
    quotes = quoted(judge(DOOR, Side.AGAINST, text), Criterion.REASONING)
    assert quotes == ["because trust is gone"]


@pytest.mark.parametrize(
    "text",
    ["Sanctions do not work because elites smuggle luxury goods.", "It fails because elites cope."],
)
def test_a_reason_for_a_denial_counts(text: str) -> None:
    assert any(q.startswith("because") for q in quoted(judge(DOOR, Side.FOR, text)))


def test_what_is_kept_is_the_writers_own() -> None:
    text = f"{HEARD['opponents']} A meeting costs a plane ticket and prevents a misunderstanding."
    keep = judge(TALKING, Side.FOR, text).feedback.keep
    assert keep is not None
    assert keep.text.startswith("A meeting")


def test_the_readmes_argument_reads_sensibly() -> None:
    claim = "Washington should publicly rule out NATO membership for Ukraine in the near future."
    verdict = judge(claim, Side.FOR, README)
    keep, change = verdict.feedback.keep, verdict.feedback.change
    assert quoted(verdict, Criterion.ENGAGEMENT)[0] == "Critics say that talks reward threats"
    assert keep is not None
    assert keep.text == "because every week of negotiation delays an invasion"
    assert change is not None
    assert change.text.startswith("in 1962 a public pledge over Cuba ended")


def quoted(verdict: Verdict, criterion: Criterion = Criterion.REASONING) -> list[str]:
    spans = verdict.criteria[criterion].spans
    return [span.text for span in spans if span.effect is Effect.EARNED]
