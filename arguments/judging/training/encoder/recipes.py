"""Recipes: the teacher and the judge, from base weights and the data folder to files.

Base weights are folders as `transformers` writes them: all-mpnet-base-v2 for the teacher and
all-MiniLM-L6-v2 for the judge, both Apache-2.0.
"""

import random
from collections.abc import Sequence
from copy import deepcopy
from functools import partial
from pathlib import Path
from typing import NamedTuple

import torch

from arguments.judging.training.encoder import augmenting
from arguments.judging.training.encoder.augmenting import Known, Share
from arguments.judging.training.encoder.fitting import Plan, Say, Weights, fit
from arguments.judging.training.encoder.held_out import kept, kept_points, telling_words
from arguments.judging.training.encoder.network import Network, tokenizer_of
from arguments.judging.training.encoder.pairs import (
    Pair,
    claimed,
    key_points,
    perspectives,
    ranked,
)
from arguments.judging.training.encoder.progress import on_dev
from arguments.judging.training.encoder.taught import ask
from arguments.judging.training.encoder.written import written


class Stage(NamedTuple):
    """One fit: how, on how much of each, and what counts for how much.

    `own_word`: the network that comes in is the teacher, so that it keeps what it knows. `kept` is
    how much of the weights that came in stays in the mean of those and of what the fit gave.
    """

    plan: Plan
    share: Share
    weights: Weights = Weights()
    own_word: bool = False
    kept: float = 0.0


class Recipe(NamedTuple):
    """How one network is made: fits one after another, each from what the one before gave."""

    stages: tuple[Stage, ...]
    frozen: int = 0
    dropped: float = 0.1


TEACHER = Recipe(
    (
        Stage(
            Plan(epochs=1, rate=5e-5, seed=200),
            Share(sided=3000, points=1500, borrowed_written=300),
        ),
    ),
    frozen=4,
    dropped=0.0,
)
JUDGE = Recipe(
    (
        Stage(
            Plan(epochs=3, rate=9e-5, seed=500),
            Share(
                sided=3000,
                points=1200,
                borrowed_written=500,
                scrambled=900,
                spoiled=2400,
                hollow=500,
            ),
            Weights(quality=24.0, taught=0.7),
        ),
        Stage(
            Plan(epochs=1, rate=5e-5, seed=600),
            Share(
                sided=6000,
                points=1200,
                borrowed_written=500,
                scrambled=900,
                spoiled=2000,
                hollow=400,
            ),
            Weights(quality=24.0, stance=0.8, taught=0.7),
        ),
        Stage(
            Plan(epochs=4, rate=8e-5, seed=700, averaged=0.995),
            Share(
                sided=5000,
                points=900,
                borrowed_written=500,
                scrambled=700,
                spoiled=3500,
                hollow=500,
                both_ways=True,
            ),
            Weights(quality=24.0, stance=0.8, taught=0.6),
            own_word=True,
            kept=0.5,
        ),
    ),
)


def known(data: Path) -> Known:
    """Read everything that training may see."""
    topics = {pair.claim for split in ("dev", "test") for pair in ranked(data, split)}
    telling = telling_words(topics)
    return Known(
        ranked=ranked(data, "train"),
        sided=kept(perspectives(data, "train"), telling) + kept(claimed(data, "train"), telling),
        points=kept_points(key_points(data), frozenset(topics)),
        written=written("train"),
    )


class Teacher(NamedTuple):
    """A fitted teacher and the base that it was fitted from, whose tokenizer it reads with."""

    network: Network
    base: Path


def make(
    recipe: Recipe, data: Path, base: Path, say: Say, *, teacher: Teacher | None = None
) -> Network:
    """Fit a network by its recipe, from what a teacher thinks too where there is one."""
    held = known(data)
    network = Network(base, recipe.frozen, recipe.dropped)
    tokenizer = tokenizer_of(base)
    taught = None
    if teacher is not None:
        say("asking the teacher")
        taught = ask(teacher.network, tokenizer_of(teacher.base), held.ranked)

    def after(_number: int, fitted: Network) -> None:
        for line in on_dev(fitted, tokenizer, data):
            say(line)

    for stage in recipe.stages:
        came = deepcopy(network)
        heard = ask(came, tokenizer, held.ranked) if stage.own_word else taught
        epoch = partial(_epoch, held, stage.share, stage.plan.seed)
        network = fit(
            network,
            tokenizer,
            epoch,
            stage.plan,
            stage.weights,
            taught=heard,
            after=after,
            say=say,
        )
        network = between(came, network, stage.kept)
    return network


def between(before: Network, after: Network, kept: float) -> Network:
    """Give the mean of two networks' weights, of which so much is the first's."""
    first, second = before.state_dict(), after.state_dict()
    mixed = {
        name: kept * first[name] + (1 - kept) * one if one.is_floating_point() else one
        for name, one in second.items()
    }
    after.load_state_dict(mixed)
    return after


def _epoch(held: Known, share: Share, seed: int, number: int) -> Sequence[Pair]:
    chance = random.Random(seed + number)  # noqa: S311 (repeatable)
    return augmenting.an_epoch(held, share, chance)


def saved(network: Network, path: Path) -> None:
    """Keep a network's weights."""
    torch.save(network.state_dict(), path)


def loaded(base: Path, path: Path) -> Network:
    """Load a network that was kept."""
    network = Network(base)
    network.load_state_dict(torch.load(path, weights_only=True))
    return network
