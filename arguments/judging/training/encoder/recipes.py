"""Recipes: the teacher and the judge, from base weights and the data folder to files.

Base weights are folders as `transformers` writes them: all-mpnet-base-v2 for the teacher and
all-MiniLM-L6-v2 for the judge, both Apache-2.0.
"""

import random
from collections.abc import Sequence
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
    """One fit: how, on how much of each, and what counts for how much."""

    plan: Plan
    share: Share
    weights: Weights = Weights()


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

    for plan, share, weights in recipe.stages:
        epoch = partial(_epoch, held, share, plan.seed)
        network = fit(network, tokenizer, epoch, plan, weights, taught=taught, after=after, say=say)
    return network


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
