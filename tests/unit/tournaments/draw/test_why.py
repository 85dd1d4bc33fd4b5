"""Why two meet, in values and in words."""

import pytest

from arguments.mistakes import Mistake
from arguments.tournaments.draw import Draw, Id, State, pair
from arguments.tournaments.draw.drawn import Rule, SideRule
from arguments.tournaments.draw.why import Explanation, pair_of, sentences, why
from bot.wording import load_wording
from tests.unit.tournaments.draw.states import everybody, one, state


def explained(told: State, entry_id: Id) -> Explanation:
    drawn = pair(told)
    return why(told, drawn, pair_of(drawn, entry_id))


def said(explanation: Explanation) -> str:
    wording = load_wording()
    return " ".join(wording.phrase(each) for each in sentences(explanation, str))


def test_the_alternative_is_the_best_draw_without_the_pair() -> None:
    other = explained(state(*everybody(4)), "e01").alternative
    assert other is not None
    assert ({other.for_meets, other.against_meets}, other.changed) == ({"e02", "e03"}, 2)


def test_the_alternative_tells_what_it_costs() -> None:
    told = state(one("a", 1), one("b", 1), one("c"), one("d"))
    explanation = explained(told, "a")
    assert explanation.alternative is not None
    assert explanation.alternative.cost.squared_gap == 2
    assert "costs 2 more in squared gaps" in said(explanation)


def test_there_may_be_no_alternative() -> None:
    assert "No draw at all" in said(explained(state(*everybody(2)), "e01"))


def test_a_locked_pair_has_none() -> None:
    told = state(*everybody(4), locks=(("e01", "e02"),))
    assert "locked" in said(explained(told, "e01"))


def test_an_alternative_may_be_a_bye() -> None:
    assert "would rest" in said(explained(state(*everybody(3)), "e01"))


def test_who_is_kept_apart_from_whom_is_not_said() -> None:
    told = state(*everybody(4), never=(("e01", "e04"),))
    explanation = explained(told, "e01")
    assert explanation.why.rule is Rule.NEVER
    assert "apart" not in said(explanation)


@pytest.mark.parametrize("rule", Rule)
@pytest.mark.parametrize("side_rule", SideRule)
def test_every_reason_can_be_said(rule: Rule, side_rule: SideRule) -> None:
    explanation = explained(state(one("a", 1.5, met=["b"]), one("b", 1, met=["a"])), "a")
    facts = {"rule": rule, "side_rule": side_rule, "ideal": "c"}
    other = explanation.model_copy(update={"why": explanation.why.model_copy(update=facts)})
    assert "have met once before" in said(other)


def drawn_odd() -> Draw:
    return pair(state(*everybody(3)))


@pytest.mark.parametrize(
    ("entry_id", "key"), [("e03", "mistake-draw-rests"), ("z", "mistake-draw-unknown")]
)
def test_who_meets_nobody_has_no_pair(entry_id: str, key: str) -> None:
    with pytest.raises(Mistake, match=key) as raised:
        pair_of(drawn_odd(), entry_id)
    assert load_wording().mistake(raised.value)
