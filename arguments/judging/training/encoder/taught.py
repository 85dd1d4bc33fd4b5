"""Taught: what a teacher thinks of pairs, asked once and looked up in every epoch."""

from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor

from arguments.judging.training.encoder.fitting import Taught, predicted
from arguments.judging.training.encoder.network import OUTPUTS, Network
from arguments.judging.training.encoder.pairs import Pair


def ask(teacher: Network, tokenizer: Any, pairs: Sequence[Pair]) -> Taught:
    """Ask the teacher about pairs; others it is not asked about later."""
    outputs = predicted(teacher, tokenizer, pairs)
    known = {(pair.claim, pair.text): row for pair, row in zip(pairs, outputs, strict=True)}
    unasked = torch.full((OUTPUTS,), torch.nan)

    def look_up(epoch: Sequence[Pair]) -> Tensor:
        return torch.stack([known.get((pair.claim, pair.text), unasked) for pair in epoch])

    return look_up
