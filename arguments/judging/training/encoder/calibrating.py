"""Calibrating: what the exported encoder's numbers mean, by how it reads arguments it can rely on.

Qualities are set against IBM-30k's training arguments. What is said aloud needs a share from
which it is right often enough on dev, with the encoder as it ships.
"""

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path

from arguments.claims import Side
from arguments.judging.calibration import Thresholds
from arguments.judging.encoder import CALIBRATION, MODEL, TOKENIZER, Encoder, open_encoder
from arguments.judging.opining import opine
from arguments.judging.opinion import Opinion
from arguments.judging.scoring import lay_out
from arguments.judging.spelling import american, as_read
from arguments.judging.training.encoder.augmenting import lent
from arguments.judging.training.encoder.pairs import Pair, Stance, ranked
from arguments.judging.training.encoder.written import written
from arguments.judging.training.measuring.statistics import share, threshold_at

ANCHORS = ((0.01, 0.0), (0.5, 0.6), (0.9, 0.84), (0.999, 1.0))
"""Ranks among known arguments and the shares of the scale that they reach. Between them the scale
follows the quality itself: people's qualities have a long tail of weak arguments, and a scale that
has it too agrees with them better than ranks or log odds do."""
RIGHT = 0.97
"""How often what is said aloud should be right on dev; the test sets ask for 0.95."""
NEVER = 1.1
"""A share that is never reached."""
_LEAST_SURE = 0.6
_ENOUGH = 0.05
"""The least of the texts on a side that a threshold must find, so that its precision is no luck."""
_ALARMS = 0.005


def calibrate(folder: Path, data: Path, version: str) -> None:
    """Write the calibration of the model and tokenizer in a folder."""
    told: dict[str, object] = {
        "version": version,
        "digests": {
            name: hashlib.sha256((folder / name).read_bytes()).hexdigest()
            for name in (MODEL, TOKENIZER)
        },
        "scale": [(0.0, 0.0), (1.0, 1.0)],
        "thresholds": dict.fromkeys(Thresholds.__slots__, NEVER),
    }
    _write(folder, told)
    encoder = open_encoder(folder)
    told["scale"] = scale(encoder, ranked(data, "train"))
    _write(folder, told)
    dev = ranked(data, "dev")
    opinions = opinions_of(encoder, dev)
    ours = [pair for one in written("dev") for pair in one.pairs]
    told["thresholds"] = {
        "other_side_of_motion": other_side(dev, opinions),
        "other_side": other_side(ours, opinions_of(encoder, ours)),
        "off_topic": off_topic(encoder, dev, opinions),
        "scrambled": rarely([one.scrambled for one in opinions]),
    }
    _write(folder, told)


def scale(encoder: Encoder, pairs: Sequence[Pair]) -> list[tuple[float, float]]:
    """Give the qualities at the anchors' ranks, with the shares that they reach."""
    read = [(american(one.claim), as_read(one.text, one.claim)) for one in pairs]
    raw = sorted(one.quality for one in encoder.read(read))
    return [(round(raw[int(rank * (len(raw) - 1))], 5), share) for rank, share in ANCHORS]


def opinions_of(encoder: Encoder, pairs: Sequence[Pair]) -> list[Opinion]:
    """Read pairs as the judge does."""
    found = (opine(encoder, lay_out(pair.claim, Side.FOR, pair.text)) for pair in pairs)
    return [opinion for opinion in found if opinion]


def other_side(pairs: Sequence[Pair], opinions: Sequence[Opinion]) -> float:
    """Give the share from which a text that leans to a side argues it, often enough."""
    held = list(zip(pairs, opinions, strict=True))
    scores = [opinion.leaning.argues_for for _, opinion in held]
    scores += [opinion.leaning.argues_against for _, opinion in held]
    right = [pair.stance is Stance.FOR for pair, _ in held]
    right += [pair.stance is Stance.AGAINST for pair, _ in held]
    least = threshold_at(RIGHT, scores, right)
    enough = share([score >= least for score in scores]) >= _ENOUGH / 2
    return _sure(least) if enough else NEVER


def off_topic(encoder: Encoder, pairs: Sequence[Pair], opinions: Sequence[Opinion]) -> float:
    """Give the share from which a text is on another claim, often enough."""
    strayed = opinions_of(encoder, lent(pairs[::3]))
    scores = [one.leaning.off_topic for one in (*opinions[::3], *strayed)]
    off = [False] * len(opinions[::3]) + [True] * len(strayed)
    return _sure(threshold_at(RIGHT, scores, off))


def rarely(scores: Sequence[float]) -> float:
    """Give the share that hardly any real argument reaches."""
    ranked_scores = sorted(scores)
    return _sure(ranked_scores[int(len(scores) * (1 - _ALARMS))])


def _sure(least: float) -> float:
    return round(min(1.0, max(_LEAST_SURE, least)), 4)


def _write(folder: Path, told: dict[str, object]) -> None:
    text = json.dumps(told, indent=1)
    (folder / CALIBRATION).write_text(f"{text}\n", encoding="utf-8")
