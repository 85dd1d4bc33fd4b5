"""Train the claim model: `python -m arguments.judging.training claims --data FOLDER`.

The penalty, the calibration and the threshold are chosen on the training folds, each scored
by a model that has not seen its articles. What ships is the model that was measured: trained
on four fifths of the articles, measured on the rest. The same data give the same bytes.
"""

import json
import math
from collections.abc import Sequence
from pathlib import Path
from statistics import fmean, pstdev
from typing import Any, NamedTuple

from arguments.finding.model.context import article_features
from arguments.finding.model.features import Features
from arguments.finding.model.model import STEADY, Model, Weight, article_logits
from arguments.judging.training.editorials import Editorial
from arguments.judging.training.measures import best_threshold

REACH = {"own": 1.0, "before": 0.15, "after": 0.15, "article": 0.4}
"""How freely each column may weigh: what stands around a sentence says less than itself."""
PENALTIES = (0.005, 0.01, 0.02)
"""Inverse strengths of the penalty on weights, to choose from."""
RARE = 60
"""A feature that fewer sentences have is left out."""
DIGITS = 4


class Example(NamedTuple):
    """An editorial with the features of its sentences."""

    fold: int
    features: list[Features]
    claims: tuple[bool, ...]


class Spread(NamedTuple):
    """The mean and the deviation of a feature over sentences."""

    mean: float
    deviation: float


def examples_of(editorials: Sequence[Editorial]) -> list[Example]:
    """Read the features of editorials."""
    return [Example(one.fold, article_features(one.sentences), one.claims) for one in editorials]


def train(examples: Sequence[Example]) -> Model:
    """Fit, calibrate and set the threshold of a model on examples alone."""
    claims = [claim for one in examples for claim in one.claims]
    tried = {penalty: _out_of_fold(examples, penalty) for penalty in PENALTIES}
    calibrated = {penalty: _calibrated(logits, claims) for penalty, logits in tried.items()}
    chosen = min(PENALTIES, key=lambda penalty: _loss(calibrated[penalty][2], claims))
    slope, shift, scores = calibrated[chosen]
    fitted = _fitted(examples, chosen)
    return Model(
        threshold=best_threshold(scores, claims),
        bias=round(slope * fitted.bias + shift, DIGITS),
        weights={name: _scaled(weight, slope) for name, weight in fitted.weights.items()},
    )


def scores_of(model: Model, example: Example) -> list[float]:
    """Score the sentences of one editorial."""
    return [_odds(logit) for logit in article_logits(model, example.features)]


def write_model(model: Model, path: Path) -> None:
    """Write a model as the text that ships: a feature a line, by name."""
    rows = [f"    {json.dumps(name)}: {json.dumps(w)}" for name, w in sorted(model.weights.items())]
    head = f'{{\n  "threshold": {model.threshold},\n  "bias": {model.bias},\n'
    columns = json.dumps(Weight._fields)
    text = f'{head}  "columns": {columns},\n  "weights": {{\n' + ",\n".join(rows) + "\n  }\n}\n"
    path.write_text(text, encoding="utf-8")


def _out_of_fold(examples: Sequence[Example], penalty: float) -> list[float]:
    """Give the log odds of every sentence by a model that has not seen its article's fold."""
    folds = {one.fold for one in examples}
    models = {
        fold: _fitted([one for one in examples if one.fold != fold], penalty) for fold in folds
    }
    return [logit for one in examples for logit in article_logits(models[one.fold], one.features)]


def _fitted(examples: Sequence[Example], penalty: float) -> Model:
    """Fit the weights of features and neighbours, all on one scale but for their reach."""
    spreads = _spreads([features for one in examples for features in one.features])
    columns = [(name, column) for column in REACH for name in spreads]
    rows = [row for one in examples for row in _rows(one, spreads)]
    claims = [claim for one in examples for claim in one.claims]
    scales = [REACH[column] / spreads[name].deviation for name, column in columns]
    slopes, bias = _regress([[*map(float.__mul__, row, scales)] for row in rows], claims, penalty)
    weights = {
        key: slope * scale for key, slope, scale in zip(columns, slopes, scales, strict=True)
    }
    return Model(
        threshold=0.5,
        bias=bias,
        weights={
            name: Weight(spread.mean, *(weights[name, column] for column in REACH))
            for name, spread in spreads.items()
        },
    )


def _spreads(sentences: Sequence[Features]) -> dict[str, Spread]:
    names = sorted({name for features in sentences for name in features})
    values = {name: [features.get(name, 0.0) for features in sentences] for name in names}
    return {
        name: Spread(fmean(held), pstdev(held))
        for name, held in values.items()
        if sum(map(bool, held)) >= RARE and pstdev(held) > 0
    }


def _rows(example: Example, spreads: dict[str, Spread]) -> list[list[float]]:
    """Lay out the columns of an editorial's sentences, as `article_logits` weighs them."""
    own = [
        [features.get(name, 0.0) - spread.mean for name, spread in spreads.items()]
        for features in example.features
    ]
    nothing = [0.0] * len(spreads)
    article = [sum(column) / (len(own) + STEADY) for column in zip(*own, strict=True)]
    around = zip(own, [nothing, *own[:-1]], [*own[1:], nothing], strict=True)
    return [[*one, *before, *after, *article] for one, before, after in around]


def _regress(
    rows: Sequence[Sequence[float]], claims: Sequence[bool], penalty: float
) -> tuple[list[float], float]:
    """Fit a logistic regression, to the one minimum that it has."""
    from sklearn.linear_model import LogisticRegression  # noqa: PLC0415 (the extra `train` alone)

    fitted: Any = LogisticRegression(C=penalty, tol=1e-8, max_iter=10_000).fit(rows, claims)
    return [float(slope) for slope in fitted.coef_[0]], float(fitted.intercept_[0])


def _calibrated(
    logits: Sequence[float], claims: Sequence[bool]
) -> tuple[float, float, list[float]]:
    """Stretch and shift log odds so that scores are shares of claims."""
    (slope,), shift = _regress([[logit] for logit in logits], claims, 1e6)
    return slope, shift, [_odds(slope * logit + shift) for logit in logits]


def _scaled(weight: Weight, slope: float) -> Weight:
    mean, *columns = weight
    return Weight(round(mean, DIGITS), *(round(slope * column, DIGITS) for column in columns))


def _loss(scores: Sequence[float], claims: Sequence[bool]) -> float:
    pairs = zip(scores, claims, strict=True)
    return -fmean(math.log(score if claim else 1 - score) for score, claim in pairs)


def _odds(logit: float) -> float:
    return 1 / (1 + math.exp(-logit))
