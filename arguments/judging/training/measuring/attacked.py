"""Attacked: whether cheap tricks pay, and whether guards leave real arguments alone."""

from collections.abc import Iterator, Sequence
from statistics import fmean

from arguments.judging import judge
from arguments.judging.training.attacks import PADDING, TextOnClaim
from arguments.judging.training.encoder.pairs import Pair
from arguments.judging.training.false_alarms import false_alarms
from arguments.judging.training.gaming import gamed, steady
from arguments.judging.training.measuring.rows import Row

TRIED = 200
SEED = 7


def attack_rows(pairs: Sequence[Pair]) -> Iterator[Row]:
    """Try every attack on real arguments."""
    step = max(1, len(pairs) // TRIED)
    honest = [TextOnClaim(pair.claim, pair.text) for pair in pairs[::step]][:TRIED]
    tried = gamed(honest, lambda claim, side, text: judge(claim, side, text).total, SEED)
    for one in tried:
        how = f"{one.pairs} pairs, gain {one.gain:+.1f}"
        yield Row(f"attack: {one.kind}, beats its original", one.beats, most=0.05, how=how)
    padded = [one.gain for one in tried if one.kind in PADDING]
    yield Row("padding to double length, mean gain in points", fmean(padded), most=1.0)
    for held in steady(honest, lambda claim, side, text: judge(claim, side, text).total, SEED):
        how = f"{held.pairs} pairs"
        yield Row(f"{held.kind} changed: within 2 points", held.within, least=0.95, how=how)


def alarm_rows(pairs: Sequence[Pair]) -> Iterator[Row]:
    """Count the guards that cap real arguments."""
    honest = [TextOnClaim(pair.claim, pair.text) for pair in pairs]
    for alarm in false_alarms(honest, judge):
        yield Row(
            f"false alarms: {alarm.guard}", alarm.share, how=f"{alarm.times} of {len(honest)}"
        )
