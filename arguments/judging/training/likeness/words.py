"""Words: the encoder's own word vectors, weighted by rarity and turned into 128 small numbers.

The words are those of `judge.onnx`; how frequent they are, and along which directions arguments
differ, is counted over the training split of IBM-ArgQ-Rank-30kArgs (CC BY-SA 3.0).
"""

import hashlib
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import tokenizers
from onnx import numpy_helper

from arguments.likeness.vectors import DIGEST, SIZE, WORDS

_COMMON = 1e-3
"""The share of all words at which a word weighs half of what a very rare one does."""
_SOME = 0.5
"""How often a word counts as seen that was never seen."""
_TABLE = "encoder.embeddings.word_embeddings.weight"
_HIGHEST = 127


def write_words(model: Path, tokenizer: Path, texts: Sequence[str], folder: Path) -> None:
    """Write the table of words and its digest into a folder."""
    reader = tokenizers.Tokenizer.from_file(str(tokenizer))
    ids = [one.ids for one in reader.encode_batch(list(texts), add_special_tokens=False)]
    table = _weighted(_word_vectors(model), ids)
    turned = table @ _directions(_lengthened(table, ids))
    small = np.rint(turned * (_HIGHEST / np.abs(turned).max())).astype(np.int8)
    middle = _lengthened(small.astype(np.float32), ids).mean(axis=0)
    np.savez_compressed(folder / WORDS, words=small, middle=middle)
    digest = hashlib.sha256((folder / WORDS).read_bytes()).hexdigest()
    (folder / DIGEST).write_text(f"{digest}\n", encoding="ascii")


def _word_vectors(model: Path) -> Any:
    """Give the word vectors of an exported encoder, around their own middle."""
    parts = {part.name: part for part in onnx.load(str(model)).graph.initializer}
    whole, scale, zero = (
        numpy_helper.to_array(parts[f"{_TABLE}_{name}"]).astype(np.float32)
        for name in ("quantized", "scale", "zero_point")
    )
    vectors = (whole - zero) * scale
    return vectors - vectors.mean(axis=0)


def _weighted(vectors: Any, texts: Sequence[Sequence[int]]) -> Any:
    seen = Counter(word for text in texts for word in text)
    counts = np.array([seen.get(word, 0) + _SOME for word in range(len(vectors))])
    share = counts / counts.sum()
    return vectors * (_COMMON / (_COMMON + share))[:, None]


def _lengthened(table: Any, texts: Sequence[Sequence[int]]) -> Any:
    """Give the sums of the words of each text, all of one length."""
    sums = np.stack([table[list(text)].sum(axis=0) for text in texts if text])
    return sums / np.linalg.norm(sums, axis=1, keepdims=True)


def _directions(sums: Any) -> Any:
    """Give the directions along which texts differ most from their middle, as columns."""
    apart = sums - sums.mean(axis=0)
    _, vectors = np.linalg.eigh(apart.T @ apart)
    return vectors[:, ::-1][:, :SIZE]
