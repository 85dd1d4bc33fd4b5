"""The encoder: one forward pass over (claim, text) pairs, for everything it was trained to say.

onnxruntime, tokenizers and numpy are loaded when the first text is judged, not before. The
files are checked against the digests that were noted when they were made.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from math import exp
from pathlib import Path
from typing import Any, NamedTuple

from arguments.judging.calibration import Calibration, read_calibration
from arguments.judging.verdict import Leaning
from arguments.mistakes import Mistake

MODEL, TOKENIZER, CALIBRATION = "judge.onnx", "tokenizer.json", "calibration.json"
LONGEST = 96
"""Tokens of a pair that are read, as in training; what a longer text says after them is cut."""
INPUTS = ("input_ids", "attention_mask", "token_type_ids")
_TOGETHER, _LONGER = 16, 1.25
"""How many pairs are read at once, and how much longer the longest may be than the shortest: all
are filled up to its length, which costs as much as reading."""
_STANCES, _SCRAMBLED = slice(2, 5), 5
"""Where each answer stands among the outputs; the first is the quality (see training)."""


class ModelMissing(Mistake):
    """A file of the model is not there."""

    operators = True

    def __init__(self, file: str) -> None:
        super().__init__("mistake-model-missing", file=file)


class ModelDamaged(Mistake):
    """A file of the model is not the one that was made."""

    operators = True

    def __init__(self, file: str) -> None:
        super().__init__("mistake-model-damaged", file=file)


class Read(NamedTuple):
    """What the encoder says of one pair, in shares of 0 to 1."""

    quality: float
    leaning: Leaning
    scrambled: float


@dataclass(frozen=True, slots=True)
class Encoder:
    """A loaded model."""

    calibration: Calibration
    _session: Any
    _tokenizer: Any

    def read(self, pairs: Sequence[tuple[str, str]]) -> list[Read]:
        """Read (claim, text) pairs, those of a like length together; in the order given."""
        tokens = self._tokenizer.encode_batch(list(pairs))
        found: dict[int, Read] = {}
        for places in _alike([len(one.ids) for one in tokens]):
            outputs = self._run([tokens[at] for at in places])
            found |= {at: _read(row) for at, row in zip(places, outputs, strict=True)}
        return [found[at] for at in range(len(pairs))]

    def _run(self, tokens: Sequence[Any]) -> list[list[float]]:
        import numpy as np  # noqa: PLC0415 (only where a text is judged)

        longest = max(len(one.ids) for one in tokens)
        table = np.zeros((len(INPUTS), len(tokens), longest), dtype=np.int64)
        for row, one in enumerate(tokens):
            count = len(one.ids)
            table[:, row, :count] = (one.ids, [1] * count, one.type_ids)
        outputs = self._session.run(None, dict(zip(INPUTS, table, strict=True)))[0]
        rows: list[list[float]] = outputs.tolist()
        return rows


@cache
def load_encoder() -> Encoder:
    """Load the encoder that ships; raises `ModelMissing` or `ModelDamaged`."""
    return open_encoder(Path(str(files("arguments.judging.model"))))


def open_encoder(folder: Path) -> Encoder:
    """Load an encoder from a folder; raises `ModelMissing` or `ModelDamaged`."""
    calibration = _calibration(folder)
    weights = _checked(folder / MODEL, calibration)
    words = _checked(folder / TOKENIZER, calibration)
    import onnxruntime  # noqa: PLC0415 (heavy)
    import tokenizers  # noqa: PLC0415 (heavy)

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 3
    tokenizer = tokenizers.Tokenizer.from_str(words.decode("utf-8"))
    tokenizer.no_padding()
    tokenizer.enable_truncation(LONGEST, strategy="longest_first")
    session = onnxruntime.InferenceSession(weights, options, providers=["CPUExecutionProvider"])
    return Encoder(calibration, session, tokenizer)


def _calibration(folder: Path) -> Calibration:
    try:
        return read_calibration(folder / CALIBRATION)
    except OSError:
        raise ModelMissing(CALIBRATION) from None
    except (ValueError, KeyError, TypeError):
        raise ModelDamaged(CALIBRATION) from None


def _checked(path: Path, calibration: Calibration) -> bytes:
    """Read a file whole, if it is the one that was made."""
    try:
        data = path.read_bytes()
    except OSError:
        raise ModelMissing(path.name) from None
    if hashlib.sha256(data).hexdigest() != calibration.digests.get(path.name):
        raise ModelDamaged(path.name)
    return data


def _alike(lengths: Sequence[int]) -> list[list[int]]:
    """Give the places of lengths in groups of a like length, the shortest first."""
    groups: list[list[int]] = []
    for at in sorted(range(len(lengths)), key=lambda at: lengths[at]):
        held = groups[-1] if groups else []
        if held and len(held) < _TOGETHER and lengths[at] <= _LONGER * lengths[held[0]]:
            held.append(at)
        else:
            groups.append([at])
    return groups


def _read(row: Sequence[float]) -> Read:
    against, for_, off_topic = _shares(row[_STANCES])
    return Read(
        quality=_share(row[0]),
        leaning=Leaning(argues_for=for_, argues_against=against, off_topic=off_topic),
        scrambled=_share(row[_SCRAMBLED]),
    )


def _shares(logits: Sequence[float]) -> list[float]:
    """Turn logits into shares that sum to one."""
    highest = max(logits)
    raised = [exp(one - highest) for one in logits]
    return [one / sum(raised) for one in raised]


def _share(logit: float) -> float:
    return 1 / (1 + exp(-logit)) if logit > 0 else exp(logit) / (1 + exp(logit))
