"""Batches: pairs as tokens, those of a like length together, with their labels beside them."""

import random
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

import torch
from torch import Tensor

from arguments.judging.spelling import american, as_read
from arguments.judging.training.encoder.network import Batch
from arguments.judging.training.encoder.pairs import Pair

LONGEST = 96
"""Tokens of a pair that are read; the rest of a long text is cut off."""
_LOOSELY = 6
_UNKNOWN = -100


class Labels(NamedTuple):
    """What is known of a batch; unknown classes are -100, unknown numbers have no weight."""

    quality: Tensor
    quality_weight: Tensor
    stance: Tensor
    stance_weight: Tensor
    scrambled: Tensor


class Task(NamedTuple):
    """A batch with its labels and with the places of its pairs in the epoch."""

    batch: Batch
    labels: Labels
    places: list[int]


def tokenized(tokenizer: Any, pairs: Sequence[Pair]) -> list[dict[str, list[int]]]:
    """Turn pairs into tokens, as the judge reads them and without padding."""
    read = tokenizer(
        [american(pair.claim) for pair in pairs],
        [as_read(pair.text, pair.claim) for pair in pairs],
        truncation="longest_first",
        max_length=LONGEST,
        return_token_type_ids=True,
    )
    return [
        {"input_ids": ids, "token_type_ids": types}
        for ids, types in zip(read["input_ids"], read["token_type_ids"], strict=True)
    ]


def tasks(tokenizer: Any, pairs: Sequence[Pair], size: int, chance: random.Random) -> list[Task]:
    """Lay an epoch out in batches of about equal lengths, in a drawn order."""
    read = tokenized(tokenizer, pairs)
    order = sorted(
        range(len(pairs)),
        key=lambda at: len(read[at]["input_ids"]) + chance.random() * _LOOSELY,
    )
    places = [order[at : at + size] for at in range(0, len(order), size)]
    chance.shuffle(places)
    return [
        Task(padded([read[at] for at in each]), labels_of([pairs[at] for at in each]), each)
        for each in places
    ]


def in_order(read: Sequence[dict[str, list[int]]], size: int) -> Iterator[tuple[list[int], Batch]]:
    """Lay tokens out for prediction, the shortest first, with the places they came from."""
    order = sorted(range(len(read)), key=lambda at: len(read[at]["input_ids"]))
    for first in range(0, len(order), size):
        places = order[first : first + size]
        yield places, padded([read[at] for at in places])


def padded(read: Sequence[dict[str, list[int]]]) -> Batch:
    """Pad tokens to the longest of them."""
    longest = max(len(one["input_ids"]) for one in read)
    ids = torch.zeros((len(read), longest), dtype=torch.long)
    mask, types = torch.zeros_like(ids), torch.zeros_like(ids)
    for row, one in enumerate(read):
        count = len(one["input_ids"])
        ids[row, :count] = torch.tensor(one["input_ids"])
        types[row, :count] = torch.tensor(one["token_type_ids"])
        mask[row, :count] = 1
    return Batch(ids, mask, types)


def labels_of(pairs: Sequence[Pair]) -> Labels:
    """Lay out what is known of pairs."""
    return Labels(
        quality=torch.tensor([pair.quality or (0.0, 0.0) for pair in pairs]),
        quality_weight=torch.tensor([float(pair.quality is not None) for pair in pairs]),
        stance=torch.tensor(
            [_UNKNOWN if pair.stance is None else int(pair.stance) for pair in pairs]
        ),
        stance_weight=torch.tensor([pair.stance_weight for pair in pairs]),
        scrambled=torch.tensor([float(pair.scrambled) for pair in pairs]),
    )
