"""Vectors: a text as 128 small numbers, so that two texts on the same thing point the same way.

What all arguments have in common is taken off, and a word weighs 0.001 / (0.001 + its share of
all words), after Arora, Liang and Ma, "A Simple but Tough-to-Beat Baseline for Sentence
Embeddings" (2017); the table holds both.
"""

import hashlib
from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from io import BytesIO
from typing import Any, NamedTuple

from arguments.judging.encoder import TOKENIZER, ModelDamaged, ModelMissing

SIZE = 128
"""Numbers of a vector, each -127 to 127 and stored as one byte."""
VERSION = "words-1"
"""Names the table that a vector was made with: those of another cannot be compared with it."""
WORDS, DIGEST = "words.npz", "words.sha256"
_HIGHEST = 127
_LONGEST = 512
"""Word pieces of a text that are read."""

Vector = bytes


class _Table(NamedTuple):
    words: Any
    middle: Any
    tokenizer: Any


def vector_of(text: str) -> Vector:
    """Give the vector of a text: all zeros where no word is known.

    Raises `ModelMissing` or `ModelDamaged`.
    """
    return vectors_of([text])[0]


def vectors_of(texts: Sequence[str]) -> list[Vector]:
    """Give the vectors of texts, in order; raises `ModelMissing` or `ModelDamaged`."""
    import numpy as np  # noqa: PLC0415 (only where texts are compared)

    table = _table()
    found = []
    for tokens in table.tokenizer.encode_batch(list(texts), add_special_tokens=False):
        summed = table.words[tokens.ids].astype(np.float32).sum(axis=0)
        length = float(np.linalg.norm(summed))
        apart = summed / length - table.middle if length else summed
        widest = float(np.abs(apart).max()) or 1.0
        found.append(np.rint(apart * (_HIGHEST / widest)).astype(np.int8).tobytes())
    return found


def closeness(one: Vector, other: Vector) -> float:
    """Give how near two vectors point: 1 the same way, 0 nothing in common, -1 opposite ways."""
    return closenesses(one, [other])[0]


def closenesses(one: Vector, others: Sequence[Vector]) -> list[float]:
    """Give how near each of the others points to one, -1 to 1; 0 where either is all zeros."""
    import numpy as np  # noqa: PLC0415 (only where texts are compared)

    if not others:
        return []
    target = np.frombuffer(one, dtype=np.int8).astype(np.float32)
    rows = np.frombuffer(b"".join(others), dtype=np.int8).reshape(len(others), SIZE)
    table = rows.astype(np.float32)
    lengths = np.linalg.norm(table, axis=1) * np.linalg.norm(target)
    found: list[float] = (table @ target / np.maximum(lengths, 1.0)).tolist()
    return found


def read_table(folder: Traversable) -> tuple[Any, Any]:
    """Read the words of a folder and their middle; raises `ModelMissing` or `ModelDamaged`."""
    import numpy as np  # noqa: PLC0415 (only where texts are compared)

    try:
        data: bytes = (folder / WORDS).read_bytes()
        known: str = (folder / DIGEST).read_text(encoding="ascii").strip()
    except OSError:
        raise ModelMissing(WORDS) from None
    if hashlib.sha256(data).hexdigest() != known:
        raise ModelDamaged(WORDS)
    with np.load(BytesIO(data), allow_pickle=False) as kept:
        return kept["words"], kept["middle"]


@cache
def _table() -> _Table:
    import tokenizers  # noqa: PLC0415 (heavy)

    words, middle = read_table(files("arguments.likeness"))
    tokenizer = tokenizers.Tokenizer.from_str(
        (files("arguments.judging.model") / TOKENIZER).read_text(encoding="utf-8")
    )
    tokenizer.no_padding()
    tokenizer.enable_truncation(_LONGEST)
    return _Table(words, middle, tokenizer)
