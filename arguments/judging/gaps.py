"""Naming the gap: for each criterion, the one thing that this argument lacks most.

Each criterion is a short list of rules, tried in order; the first that holds names the gap.
The rules look at what was found, so that different arguments are told different things.
"""

from collections.abc import Callable

from arguments.judging.extents import VOICES
from arguments.judging.lexicon import load_lexicon
from arguments.judging.phrases import Gap
from arguments.judging.rubric import in_halves, shared_with_claim
from arguments.judging.scoring import Case, Scores
from arguments.judging.spans import empty_reasons, longest, shouted
from arguments.judging.verdict import Criterion

GapRule = tuple[Gap, Callable[[Case], bool]]

FINE_FROM = 3.5
"""The score from which a criterion is fine, and what is named is how to go on."""
_MANY_LINKS = 3
_SHORT_WORDS, _BRIEF_WORDS = 8, 60
_THEME_WORDS = 2
_OUGHT = ("should", "must", "ought", "need", "ha")
_EFFECTS = ("mechanism", "consequence", "purpose")
_IS = ("is", "are", "was", "were", "would", "will")


def gap_of(case: Case, criterion: Criterion, scores: Scores) -> Gap:
    """Name what the argument lacks most on a criterion, or that it is fine."""
    if in_halves(scores.criteria[criterion]) >= FINE_FROM:
        return next(gap for gap, holds in _FINE[criterion] if holds(case))
    return next(gap for gap, holds in _RULES[criterion] if holds(case))


def _earned(criterion: Criterion, *kinds: str) -> Callable[[Case], bool]:
    return lambda case: any(kind in case.kinds(criterion) for kind in kinds)


def _only(criterion: Criterion, *kinds: str) -> Callable[[Case], bool]:
    """Hold when something was found, and nothing but these kinds."""
    return lambda case: (
        0
        < len(case.kinds(criterion))
        <= len([kind for kind in case.kinds(criterion) if kind in kinds])
    )


def _about(theme: str) -> Callable[[Case], bool]:
    """Hold when the text itself, apart from words of its claim, is about a theme."""
    return lambda case: len(_theme_words(case, theme)) >= _THEME_WORDS


def _theme_words(case: Case, theme: str) -> set[str]:
    return {
        word.folded
        for word in case.reading.words
        if word.stem not in case.claim.stems
        and load_lexicon().is_about(theme, word.folded, word.stem)
    }


def _nothing(criterion: Criterion) -> Callable[[Case], bool]:
    return lambda case: not case.kinds(criterion)


def _both(*rules: Callable[[Case], bool]) -> Callable[[Case], bool]:
    return lambda case: all(rule(case) for rule in rules)


def _no_topic(case: Case) -> bool:
    return not shared_with_claim(case)


def _empty_reason(case: Case) -> bool:
    given = _earned(Criterion.REASONING, "because", "therefore")
    return bool(empty_reasons(case)) and not given(case)


def _many_thin(case: Case) -> bool:
    links = [find for find in case.of(Criterion.REASONING) if find.strength > 0]
    return len(links) >= _MANY_LINKS


def _chained(case: Case) -> bool:
    """Hold when one effect is told after another."""
    return len([kind for kind in case.kinds(Criterion.REASONING) if kind in _EFFECTS]) > 1


def _voiced(case: Case) -> bool:
    """Hold when the other side speaks or is granted something, however little is new in it."""
    return any(find.kind in VOICES for find in case.of(Criterion.ENGAGEMENT))


def _answered(case: Case) -> bool:
    return any(find.kind == "answer" for find in case.of(Criterion.ENGAGEMENT))


def _long(case: Case) -> bool:
    return longest(case.reading) is not None


def _loud(case: Case) -> bool:
    return shouted(case.reading) is not None


def _short(case: Case) -> bool:
    return len(case.reading.words) < _SHORT_WORDS


def _brief(case: Case) -> bool:
    return len(case.reading.words) < _BRIEF_WORDS


def _position(*openings: str) -> Callable[[Case], bool]:
    """Hold when the position is put with one of these words."""
    return lambda case: any(
        case.reading.plain[find.at : find.until].casefold().startswith(openings)
        for find in case.of(Criterion.CLAIM)
    )


def _always(_case: Case) -> bool:
    return True


_CLAIM, _REASONING, _EVIDENCE = Criterion.CLAIM, Criterion.REASONING, Criterion.EVIDENCE
_ENGAGEMENT, _WEIGHING, _CLARITY = Criterion.ENGAGEMENT, Criterion.WEIGHING, Criterion.CLARITY

_FINE: dict[Criterion, tuple[GapRule, ...]] = {
    _CLAIM: ((Gap.CLAIM_FINE, _always),),
    _REASONING: ((Gap.REASONING_FINE, _always),),
    _EVIDENCE: (
        (Gap.EVIDENCE_COMPARED, _earned(_EVIDENCE, "example")),
        (Gap.EVIDENCE_SOURCED, _earned(_EVIDENCE, "source", "link")),
        (Gap.EVIDENCE_FINE, _always),
    ),
    _ENGAGEMENT: ((Gap.ENGAGEMENT_FINE, _always),),
    _WEIGHING: ((Gap.WEIGHING_FINE, _always),),
    _CLARITY: ((Gap.CLARITY_BRIEF, _brief), (Gap.CLARITY_FINE, _always)),
}
_RULES: dict[Criterion, tuple[GapRule, ...]] = {
    _CLAIM: (
        (Gap.CLAIM_NO_TOPIC, _no_topic),
        (Gap.CLAIM_ECHO, lambda case: bool(case.echoes)),
        (Gap.CLAIM_IMPLIED, _both(_nothing(_CLAIM), _earned(_REASONING, *_EFFECTS))),
        (Gap.CLAIM_NO_POSITION, _nothing(_CLAIM)),
        (Gap.CLAIM_LATE, _always),
    ),
    _REASONING: (
        (Gap.REASONING_EMPTY, _empty_reason),
        (Gap.REASONING_NONE_OUGHT, _both(_nothing(_REASONING), _position(*_OUGHT))),
        (Gap.REASONING_NONE_VALUE, _both(_nothing(_REASONING), _position(*_IS))),
        (Gap.REASONING_NONE, _nothing(_REASONING)),
        (Gap.REASONING_LIST, _many_thin),
        (Gap.REASONING_ONE, _earned(_REASONING, "because", "therefore")),
        (Gap.REASONING_CONDITION, _earned(_REASONING, "condition", "purpose")),
        (Gap.REASONING_IMPLIED, _earned(_REASONING, "consequence")),
        (Gap.REASONING_EFFECT, _always),
    ),
    _EVIDENCE: (
        (Gap.EVIDENCE_BOAST, _only(_EVIDENCE, "boast")),
        (Gap.EVIDENCE_NUMBER, _only(_EVIDENCE, "number", "year", "boast")),
        (Gap.EVIDENCE_NAME, _only(_EVIDENCE, "name", "quotation", "boast")),
        (Gap.EVIDENCE_ONE, _earned(_EVIDENCE, "number", "year", "name", "example", "source")),
        (Gap.EVIDENCE_NONE_WAR, _both(_nothing(_EVIDENCE), _about("war"))),
        (Gap.EVIDENCE_NONE_MONEY, _both(_nothing(_EVIDENCE), _about("money"))),
        (Gap.EVIDENCE_NONE_SAFETY, _both(_nothing(_EVIDENCE), _about("safety"))),
        (Gap.EVIDENCE_NONE_RIGHTS, _both(_nothing(_EVIDENCE), _about("rights"))),
        (Gap.EVIDENCE_NONE_SCHOOLS, _both(_nothing(_EVIDENCE), _about("schools"))),
        (Gap.EVIDENCE_NONE_CHAIN, _both(_nothing(_EVIDENCE), _chained)),
        (Gap.EVIDENCE_NONE_EFFECT, _both(_nothing(_EVIDENCE), _earned(_REASONING, *_EFFECTS))),
        (Gap.EVIDENCE_NONE, _nothing(_EVIDENCE)),
        (Gap.EVIDENCE_ONE, _always),
    ),
    _ENGAGEMENT: (
        (Gap.ENGAGEMENT_MET, _both(_voiced, _answered)),
        (Gap.ENGAGEMENT_UNANSWERED, _voiced),
        (Gap.ENGAGEMENT_HINT, _earned(_ENGAGEMENT, "answer")),
        (Gap.ENGAGEMENT_NONE_ABSOLUTE, _earned(_CLARITY, "absolute")),
        (Gap.ENGAGEMENT_NONE_MONEY, _about("money")),
        (Gap.ENGAGEMENT_NONE_REASON, _earned(_REASONING, "because", "therefore", "condition")),
        (Gap.ENGAGEMENT_NONE_EFFECT, _earned(_REASONING, *_EFFECTS)),
        (Gap.ENGAGEMENT_NONE, _always),
    ),
    _WEIGHING: (
        (Gap.WEIGHING_HINT, _only(_WEIGHING, "rather", "timeframe", "likelihood")),
        (Gap.WEIGHING_ONE, _earned(_WEIGHING, "compare", "outweigh", "undoing")),
        (Gap.WEIGHING_NONE_MONEY, _about("money")),
        (Gap.WEIGHING_NONE_SAFETY, _about("safety")),
        (Gap.WEIGHING_NONE_EFFECT, _earned(_REASONING, *_EFFECTS)),
        (Gap.WEIGHING_NONE, _always),
    ),
    _CLARITY: (
        (Gap.CLARITY_LONG, _long),
        (Gap.CLARITY_SHOUTING, _loud),
        (Gap.CLARITY_FILLER, _earned(_CLARITY, "filler")),
        (Gap.CLARITY_VAGUE, _earned(_CLARITY, "vague")),
        (Gap.CLARITY_SHORT, _short),
        (Gap.CLARITY_ABSOLUTE, _earned(_CLARITY, "absolute")),
        (Gap.CLARITY_LONG, _always),
    ),
}
