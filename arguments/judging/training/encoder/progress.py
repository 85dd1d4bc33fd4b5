"""Progress: how a network does on dev while it is made; test splits are not looked at here."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import torch

from arguments.judging.training.encoder.fitting import predicted
from arguments.judging.training.encoder.network import AGREED, QUALITY, STANCES, Network
from arguments.judging.training.encoder.pairs import Pair, Stance, perspectives, ranked
from arguments.judging.training.encoder.written import written
from arguments.judging.training.measuring.statistics import pearson, share, spearman


def on_dev(network: Network, tokenizer: Any, data: Path) -> Iterator[str]:
    """Say how well a network ranks and sides the dev splits."""
    pairs = ranked(data, "dev")
    outputs = predicted(network, tokenizer, pairs)
    quality = outputs[:, QUALITY].tolist()
    averaged = [pair.quality[0] for pair in pairs if pair.quality]
    agreed = [pair.quality[1] for pair in pairs if pair.quality]
    yield f"dev, WA: {pearson(quality, averaged):.4f} / {spearman(quality, averaged):.4f}"
    shares = torch.sigmoid(outputs[:, AGREED]).tolist()
    yield f"dev, MACE-P: {pearson(shares, agreed):.4f}; stance {_sided(outputs, pairs):.4f}"
    short = perspectives(data, "dev")
    outputs = predicted(network, tokenizer, short)
    yield f"dev, perspectives: stance {_sided(outputs, short):.4f}"
    ours = [pair for one in written("dev") for pair in one.pairs]
    yield f"dev, op-ed claims: stance {_sided(predicted(network, tokenizer, ours), ours):.4f}"


def _sided(outputs: torch.Tensor, pairs: list[Pair]) -> float:
    leaned = outputs[:, STANCES]
    is_for = leaned[:, Stance.FOR] > leaned[:, Stance.AGAINST]
    return share(
        [
            told == (pair.stance is Stance.FOR)
            for told, pair in zip(is_for.tolist(), pairs, strict=True)
        ]
    )
