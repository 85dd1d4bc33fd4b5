"""Fitting: the loop that turns pairs and a base into a network, on whatever processor there is."""

import math
import random
import time
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple, cast

import torch
from torch import Tensor
from torch.nn import functional
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

from arguments.judging.training.encoder.batches import Labels, Task, in_order, tasks, tokenized
from arguments.judging.training.encoder.network import (
    AGREED,
    QUALITY,
    SCRAMBLED,
    STANCES,
    Network,
)
from arguments.judging.training.encoder.pairs import Pair

Epoch = Callable[[int], Sequence[Pair]]
Say = Callable[[str], None]
After = Callable[[int, Network], None]
_SAID_EVERY = 50


class Plan(NamedTuple):
    """How to fit: passes over the data, the highest rate, and the seed of every chance.

    `averaged` is how much of the running mean of the weights each step keeps; the mean is what a
    fit gives. It agrees with people better than the weights of any one step.
    """

    epochs: int
    rate: float
    size: int = 32
    seed: int = 0
    warmed: float = 0.06
    lowest: float = 0.02
    threads: int = 2
    averaged: float = 0.998


class Weights(NamedTuple):
    """What each part of the loss counts for; `taught` is the share of the teacher's word."""

    quality: float = 20.0
    agreed: float = 0.3
    stance: float = 0.5
    scrambled: float = 0.2
    taught: float = 0.0


Taught = Callable[[Sequence[Pair]], Tensor]
"""Gives a teacher's outputs for pairs, (pairs, outputs); NaN where it was not asked."""


def fit(
    network: Network,
    tokenizer: Any,
    epoch: Epoch,
    plan: Plan,
    weights: Weights,
    *,
    taught: Taught | None = None,
    after: After = lambda _number, _network: None,
    say: Say = print,
) -> Network:
    """Fit a network; each epoch is drawn when it begins, and `after` is given what it made."""
    torch.manual_seed(plan.seed)
    torch.set_num_threads(plan.threads)
    chance = random.Random(plan.seed)  # noqa: S311 (seeded, so that training repeats)
    moving = [one for one in network.parameters() if one.requires_grad]
    optimizer = torch.optim.AdamW(moving, plan.rate, weight_decay=0.01, fused=True)
    mean = AveragedModel(network, multi_avg_fn=get_ema_multi_avg_fn(plan.averaged))
    began = time.monotonic()
    for number in range(plan.epochs):
        pairs = epoch(number)
        heard = taught(pairs) if taught else None
        network.train()
        laid = tasks(tokenizer, pairs, plan.size, chance)
        lost = 0.0
        for step, task in enumerate(laid):
            _set_rate(optimizer, plan, (number + step / len(laid)) / plan.epochs)
            lost += _step(network, optimizer, task, weights, heard)
            mean.update_parameters(network)
            if (step + 1) % _SAID_EVERY == 0:
                spent = time.monotonic() - began
                done = f"epoch {number + 1}/{plan.epochs}, {step + 1}/{len(laid)}"
                say(f"{done}: loss {lost / _SAID_EVERY:.3f}, {spent:.0f} s")
                lost = 0.0
        after(number, mean.module)
    return cast(Network, mean.module)


def predicted(network: Network, tokenizer: Any, pairs: Sequence[Pair], size: int = 64) -> Tensor:
    """Give the network's outputs for pairs, in their order: (pairs, outputs)."""
    read = tokenized(tokenizer, pairs)
    found: dict[int, Tensor] = {}
    network.eval()
    with torch.inference_mode(), torch.autocast("cpu", dtype=torch.bfloat16):
        for places, batch in in_order(read, size):
            outputs = network(*batch).float()
            found |= dict(zip(places, outputs, strict=True))
    return torch.stack([found[at] for at in range(len(pairs))]).clone()


def _step(
    network: Network,
    optimizer: torch.optim.Optimizer,
    task: Task,
    weights: Weights,
    heard: Tensor | None,
) -> float:
    with torch.autocast("cpu", dtype=torch.bfloat16):
        outputs = network(*task.batch)
    teacher = heard[task.places] if heard is not None else None
    loss = loss_of(outputs.float(), task.labels, weights, teacher)
    loss.backward()
    torch.nn.utils.clip_grad_norm_([one for one in network.parameters() if one.requires_grad], 1.0)
    optimizer.step()
    optimizer.zero_grad(set_to_none=True)
    return float(loss.detach())


def loss_of(
    outputs: Tensor, labels: Labels, weights: Weights, teacher: Tensor | None = None
) -> Tensor:
    """Give the loss of a batch: squared for quality, cross entropy for classes, by weight.

    Where a teacher was asked, its quality and stance take their share beside the labels.
    """
    size, own = len(outputs), torch.ones(len(outputs))
    if teacher is not None:
        own = torch.where(torch.isnan(teacher[:, QUALITY]), 1.0, 1 - weights.taught)
    quality = torch.sigmoid(outputs[:, QUALITY])
    missed = weights.quality * (quality - labels.quality[:, 0]) ** 2
    agreed = functional.binary_cross_entropy_with_logits(
        outputs[:, AGREED], labels.quality[:, 1], reduction="none"
    )
    loss = (own * (missed + weights.agreed * agreed) * labels.quality_weight).sum() / size
    stance = functional.cross_entropy(outputs[:, STANCES], labels.stance, reduction="none")
    loss = loss + weights.stance * (own * stance * labels.stance_weight).sum() / size
    order = functional.binary_cross_entropy_with_logits(outputs[:, SCRAMBLED], labels.scrambled)
    loss = loss + weights.scrambled * order
    if teacher is not None:
        loss = loss + weights.taught * _taught_loss(outputs, teacher, weights)
    return loss


def _taught_loss(outputs: Tensor, teacher: Tensor, weights: Weights) -> Tensor:
    """Compare with the teacher: its quality, and its stance as shares rather than a choice."""
    known = ~torch.isnan(teacher[:, QUALITY])
    if not known.any():
        return outputs.sum() * 0
    size, outputs, teacher = len(outputs), outputs[known], teacher[known]
    thought = torch.sigmoid(teacher[:, QUALITY])
    missed = weights.quality * (torch.sigmoid(outputs[:, QUALITY]) - thought) ** 2
    agreed = functional.binary_cross_entropy_with_logits(
        outputs[:, AGREED], torch.sigmoid(teacher[:, AGREED]), reduction="none"
    )
    stance = functional.cross_entropy(
        outputs[:, STANCES], torch.softmax(teacher[:, STANCES], -1), reduction="none"
    )
    each = missed + weights.agreed * agreed + weights.stance * stance
    return each.sum() / size


def _set_rate(optimizer: torch.optim.Optimizer, plan: Plan, done: float) -> None:
    """Warm up, then follow a cosine down to a fraction of the highest rate."""
    if done < plan.warmed:
        share = done / plan.warmed
    else:
        turned = (done - plan.warmed) / (1 - plan.warmed)
        share = plan.lowest + (1 - plan.lowest) * (1 + math.cos(math.pi * turned)) / 2
    for group in optimizer.param_groups:
        group["lr"] = plan.rate * share
