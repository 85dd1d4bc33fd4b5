"""Why two meet: the facts of their pair, and what the best draw without it would have cost.

The alternative is worked out when somebody asks: the same state is paired anew with the two
kept apart, which takes as long as a draw.
"""

from collections.abc import Callable

from arguments.judging.verdict import Phrase
from arguments.mistakes import Mistake
from arguments.tournaments.draw.drawn import Cost, Draw, Pair, Rule, Why
from arguments.tournaments.draw.pairing import pair
from arguments.tournaments.draw.state import Id, State
from arguments.value import Value

Name = Callable[[Id], str]
"""Gives the name of an entry as people know it."""


class Alternative(Value):
    """The best draw in which two do not meet: whom they meet there, and what it costs.

    An opponent is None where the entry would rest. `changed` counts the pairs that are new.
    """

    for_meets: Id | None
    against_meets: Id | None
    cost: Cost
    changed: int


class Explanation(Value):
    """Why two meet, what the draw costs, and the alternative; None where there is none at all."""

    for_id: Id
    against_id: Id
    why: Why
    cost: Cost
    alternative: Alternative | None


def pair_of(draw: Draw, entry_id: Id) -> Pair:
    """Give the pair of an entry; who rests or is not drawn has none, which is a mistake."""
    for each in draw.pairs:
        if each.has(entry_id):
            return each
    if entry_id == draw.bye:
        raise Mistake("mistake-draw-rests", entry=str(entry_id))
    raise Mistake("mistake-draw-unknown", entry=str(entry_id))


def why(state: State, draw: Draw, asked: Pair) -> Explanation:
    """Explain a pair of a draw, with the best draw in which the two are kept apart."""
    return Explanation(
        for_id=asked.for_id,
        against_id=asked.against_id,
        why=asked.why,
        cost=draw.cost,
        alternative=None if asked.why.locked else _alternative(state, draw, asked),
    )


def _alternative(state: State, draw: Draw, asked: Pair) -> Alternative | None:
    apart = (*state.never, (asked.for_id, asked.against_id))
    try:
        other = pair(state.model_copy(update={"never": apart}))
    except Mistake:
        return None  # no draw at all keeps them apart
    known = {frozenset((each.for_id, each.against_id)) for each in draw.pairs}
    new = {frozenset((each.for_id, each.against_id)) for each in other.pairs}
    return Alternative(
        for_meets=_opponent(other, asked.for_id),
        against_meets=_opponent(other, asked.against_id),
        cost=other.cost,
        changed=len(new - known),
    )


def _opponent(draw: Draw, entry_id: Id) -> Id | None:
    return None if draw.bye == entry_id else pair_of(draw, entry_id).opponent(entry_id)


def sentences(explained: Explanation, name: Name) -> tuple[Phrase, ...]:
    """Put an explanation into phrases, in the order in which they are read."""
    facts = explained.why
    upper, lower = _upper_and_lower(explained)
    said = [
        Phrase(key="draw-why-bracket", values={"points": facts.bracket})
        if facts.pulled_up is None
        else Phrase(
            key="draw-why-pulled-up",
            values={"entry": name(lower), "points": facts.bracket, "gap": facts.gap},
        ),
        _rule(facts, name(upper), name),
        Phrase(
            key="draw-why-side",
            values={
                "rule": facts.side_rule.value,
                "for": name(explained.for_id),
                "against": name(explained.against_id),
            },
        ),
        Phrase(key="draw-why-met", values={"times": facts.met}),
    ]
    return (*said, _other(explained, name))


def _upper_and_lower(explained: Explanation) -> tuple[Id, Id]:
    if explained.why.pulled_up == explained.for_id:
        return explained.against_id, explained.for_id
    return explained.for_id, explained.against_id


def _rule(facts: Why, upper: str, name: Name) -> Phrase:
    """Say which rule decided; who is kept apart from whom is between them and the organiser."""
    rule = Rule.OTHERS if facts.rule is Rule.NEVER else facts.rule
    ideal = "" if facts.ideal is None else name(facts.ideal)
    return Phrase(key="draw-why-rule", values={"rule": rule.value, "entry": upper, "ideal": ideal})


def _other(explained: Explanation, name: Name) -> Phrase:
    """Say what the best draw without the pair would have been, by the first cost that differs."""
    other = explained.alternative
    if explained.why.locked:
        return Phrase(key="draw-why-locked")
    if other is None:
        return Phrase(key="draw-why-only")
    differences = {
        field: getattr(other.cost, field) - getattr(explained.cost, field)
        for field in Cost.model_fields
    }
    first = next((field for field in Cost.model_fields if differences[field]), "none")
    meets = {
        which: "" if opponent is None else name(opponent)
        for which, opponent in (("for", other.for_meets), ("against", other.against_meets))
    }
    rests = next((which for which, opponent in meets.items() if not opponent), "nobody")
    return Phrase(
        key="draw-why-other",
        values={
            "for": name(explained.for_id),
            "against": name(explained.against_id),
            "formeets": meets["for"],
            "againstmeets": meets["against"],
            "rests": rests,
            "changed": other.changed,
            "rule": first,
            "more": differences.get(first, 0),
        },
    )
