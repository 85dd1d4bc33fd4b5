"""The claim model: how surely each sentence of an article claims something contestable.

A logistic model over features: a sentence's own, those of its two neighbours, and the
article's mean. `claim_scores` is the seam: an encoder would stand behind the same function.
"""

import json
import math
import operator
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from arguments.articles import Sentence
from arguments.finding.model.context import article_features
from arguments.finding.model.features import Features
from arguments.finding.model.lexicon import load_lexicon

STEADY = 8
"""The sentences of a usual article by which a short one's mean is steadied."""
REASONS = 3
_LEAST_REASON = 0.05
"""What a group of features must add to be worth telling."""


class Score(NamedTuple):
    """How surely a sentence is a claim, from 0 to 1, and what spoke for it, strongest first."""

    value: float
    why: tuple[str, ...]


class Weight(NamedTuple):
    """What a feature adds, above its mean: its own sentence's, a neighbour's, the article's."""

    mean: float
    own: float
    before: float
    after: float
    article: float


@dataclass(frozen=True, slots=True)
class Model:
    """The weights by feature, and the least score of a claim."""

    threshold: float
    bias: float
    weights: Mapping[str, Weight]


@cache
def load_model() -> Model:
    """Read the weights that ship beside this module."""
    return read_model((files(__package__) / "weights.json").read_text(encoding="utf-8"))


def read_model(text: str) -> Model:
    """Read a model from the text of its file."""
    data = json.loads(text)
    weights = {name: Weight(*numbers) for name, numbers in data["weights"].items()}
    return Model(threshold=data["threshold"], bias=data["bias"], weights=weights)


def claim_threshold() -> float:
    """Give the score from which on a sentence counts as a claim."""
    return load_model().threshold


def claim_scores(sentences: Sequence[Sentence]) -> tuple[Score, ...]:
    """Score the sentences of an article, in order; neighbours and place matter."""
    if not sentences:
        return ()
    model = load_model()
    found = article_features(sentences)
    logits = article_logits(model, found)
    return tuple(
        Score(1 / (1 + math.exp(-logit)), _why(model, own))
        for logit, own in zip(logits, found, strict=True)
    )


def article_logits(model: Model, found: Sequence[Features]) -> list[float]:
    """Give the log odds of each sentence of an article, by the features of them all."""
    usual = _sums(model, {name: weight.mean for name, weight in model.weights.items()})
    sums = [tuple(map(operator.sub, _sums(model, features), usual)) for features in found]
    of_article = sum(article for *_, article in sums) / (len(sums) + STEADY)
    before = [0.0, *(before for _, before, _, _ in sums[:-1])]
    after = [*(after for _, _, after, _ in sums[1:]), 0.0]
    return [
        model.bias + of_article + own + from_before + from_after
        for (own, *_), from_before, from_after in zip(sums, before, after, strict=True)
    ]


def _sums(model: Model, features: Features) -> tuple[float, float, float, float]:
    """Weigh features by each column: as one's own, before, after, and in the article."""
    own = before = after = article = 0.0
    for name, value in features.items():
        if weight := model.weights.get(name):
            own += weight.own * value
            before += weight.before * value
            after += weight.after * value
            article += weight.article * value
    return own, before, after, article


def _why(model: Model, own: Features) -> tuple[str, ...]:
    groups = load_lexicon().why
    spoke: dict[str, float] = defaultdict(float)
    for name, value in own.items():
        if name in groups and (weight := model.weights.get(name)):
            spoke[groups[name]] += weight.own * (value - weight.mean)
    ranked = sorted(spoke, key=lambda group: (-spoke[group], group))
    return tuple(group for group in ranked if spoke[group] > _LEAST_REASON)[:REASONS]
