"""The network: a pretrained encoder, the mean of its last layer, and one layer of outputs."""

from pathlib import Path
from typing import Any, NamedTuple

import torch
from torch import Tensor, nn
from transformers import AutoModel, AutoTokenizer

QUALITY, AGREED = 0, 1
STANCES = slice(2, 5)
SCRAMBLED = 5
OUTPUTS = 6
"""Two qualities, three stances (a softmax), and words in no order; all logits."""
_START = 1.3, 0.3
"""About the log odds of the mean quality, so that training does not start far off."""


class Batch(NamedTuple):
    """Pairs as the encoder takes them: three tables of (pairs, tokens)."""

    input_ids: Tensor
    attention_mask: Tensor
    token_type_ids: Tensor


class Network(nn.Module):
    """(claim, text) -> six numbers; see `OUTPUTS`."""

    def __init__(self, base: Path, frozen: int = 0, dropped: float = 0.1) -> None:
        """Load the base weights; embeddings and the lowest layers may stay as they are."""
        super().__init__()
        self.encoder: Any = AutoModel.from_pretrained(
            str(base),
            add_pooling_layer=False,
            hidden_dropout_prob=dropped,
            attention_probs_dropout_prob=dropped,
        )
        self.typed = self.encoder.config.model_type == "bert"
        self.outputs = nn.Linear(self.encoder.config.hidden_size, OUTPUTS)
        nn.init.normal_(self.outputs.weight, std=0.02)
        with torch.no_grad():
            self.outputs.bias.zero_()
            self.outputs.bias[:2] = torch.tensor(_START)
        for part in (self.encoder.embeddings, *self.encoder.encoder.layer[:frozen]):
            part.requires_grad_(requires_grad=False)

    def forward(self, input_ids: Tensor, attention_mask: Tensor, token_type_ids: Tensor) -> Tensor:
        """Give the outputs of every pair."""
        types = {"token_type_ids": token_type_ids} if self.typed else {}
        last = self.encoder(input_ids=input_ids, attention_mask=attention_mask, **types)[0]
        mask = attention_mask.unsqueeze(-1).to(last.dtype)
        mean: Tensor = (last * mask).sum(1) / mask.sum(1)
        outputs: Tensor = self.outputs(mean)
        return outputs


def tokenizer_of(base: Path) -> Any:
    """Load the tokenizer that belongs to base weights."""
    return AutoTokenizer.from_pretrained(str(base))
