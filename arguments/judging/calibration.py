"""Calibration: what the encoder's raw numbers mean, measured when it was made."""

import json
from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Thresholds:
    """From which share the judge says a thing aloud, each chosen for few false alarms.

    `other_side_of_motion`, `other_side` and `off_topic` are shares of a leaning, `scrambled` of
    words in no order. What ought to be (a motion) is understood better than what is; a share
    of more than 1 is never reached.
    """

    other_side_of_motion: float
    other_side: float
    off_topic: float
    scrambled: float


@dataclass(frozen=True, slots=True)
class Calibration:
    """The version of the encoder, the digests of its files, and how to read what it says.

    `scale` has qualities and the shares of the scale of totals that they reach, both rising, set by
    ranks among IBM-30k's training arguments: a median argument there lands near the middle and
    the best tenth near the top.
    """

    version: str
    digests: Mapping[str, str]
    scale: tuple[tuple[float, float], ...]
    thresholds: Thresholds

    def share_of(self, raw: float) -> float:
        """Give the share of the scale, 0 to 1, that a quality reaches; in straight lines."""
        above = bisect_left(self.scale, (raw, 0.0))
        if above in {0, len(self.scale)}:
            return self.scale[min(above, len(self.scale) - 1)][1]
        (low, least), (high, most) = self.scale[above - 1 : above + 1]
        return least + (most - least) * (raw - low) / (high - low)


def read_calibration(path: Path) -> Calibration:
    """Read a calibration; raises `OSError`, `ValueError`, `KeyError` or `TypeError`."""
    told = json.loads(path.read_text(encoding="utf-8"))
    return Calibration(
        version=str(told["version"]),
        digests=dict(told["digests"]),
        scale=tuple((float(raw), float(share)) for raw, share in told["scale"]),
        thresholds=Thresholds(**told["thresholds"]),
    )
