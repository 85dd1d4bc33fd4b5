"""Stance: whether the judge knows which side a text argues, and when it speaks to the matter."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from arguments.claims import Side
from arguments.judging import judge
from arguments.judging.training.encoder.augmenting import lent, negated_motion
from arguments.judging.training.encoder.pairs import Pair, Stance, perspectives
from arguments.judging.training.encoder.written import ArguedClaim
from arguments.judging.training.measuring.quality import side_of
from arguments.judging.training.measuring.rows import Row
from arguments.judging.training.measuring.statistics import auc, recall_at, share
from arguments.judging.verdict import Leaning, Verdict

SURE = 0.95


def leaning(claim: str, text: str) -> Leaning:
    """Give where the judge takes a text to stand; nowhere, where it cannot say."""
    found = judge(claim, Side.FOR, text).leaning
    return found or Leaning(argues_for=0, argues_against=0, off_topic=1)


def argues_for(found: Leaning) -> bool:
    """Tell which side a leaning is on."""
    return found.argues_for > found.argues_against


def ranked_rows(pairs: Sequence[Pair], verdicts: Sequence[Verdict]) -> Iterator[Row]:
    """Measure stance, flips and off-topic on the arguments on motions."""
    held = [(pair, one.leaning) for pair, one in zip(pairs, verdicts, strict=True) if one.leaning]
    right = [argues_for(found) == (pair.stance is Stance.FOR) for pair, found in held]
    yield Row("stance, motions", share(right), least=0.87, how="IBM-30k test")
    yield Row("motion negated: the stance flips", share(list(_flips(held))), least=0.90)
    yield from _off_topic(pairs, [found for _, found in held])


def perspective_rows(folder: Path) -> Iterator[Row]:
    """Measure stance on short perspectives."""
    pairs = perspectives(folder, "test")
    right = [argues_for(leaning(p.claim, p.text)) == (p.stance is Stance.FOR) for p in pairs]
    yield Row(
        "stance, perspectives", share(right), least=0.76, how=f"Perspectrum test, {len(pairs)}"
    )


def written_rows(written: Sequence[ArguedClaim]) -> Iterator[Row]:
    """Measure stance on op-ed claims, and what is said of a wrong side."""
    pairs = [pair for one in written for pair in one.pairs]
    found = [leaning(pair.claim, pair.text) for pair in pairs]
    right = [
        argues_for(one) == (pair.stance is Stance.FOR)
        for pair, one in zip(pairs, found, strict=True)
    ]
    how = f"our own test half, {len(pairs)} arguments on {len(written)} claims"
    yield Row("stance, op-ed claims", share(right), least=0.80, how=how)
    negated = [leaning(pair.claim, pair.text) for one in written for pair in one.negated_pairs]
    flipped = [argues_for(a) != argues_for(b) for a, b in zip(found, negated, strict=True)]
    yield Row("op-ed claim negated: the stance flips", share(flipped), least=0.90)
    wrong = [judge(pair.claim, side_of(pair).other, pair.text).other_side for pair in pairs]
    meant = [judge(pair.claim, side_of(pair), pair.text).other_side for pair in pairs]
    told = sum(wrong) + sum(meant)
    yield Row(
        "“other side” said: right", sum(wrong) / max(1, told), least=SURE, how=f"said {told} times"
    )
    yield Row("wrong side noticed", share(wrong), least=0.5)


def _flips(held: Sequence[tuple[Pair, Leaning]]) -> Iterator[bool]:
    for pair, found in held[::3]:
        negated = negated_motion(pair.claim)
        if negated:
            yield argues_for(leaning(negated, pair.text)) != argues_for(found)


def _off_topic(pairs: Sequence[Pair], found: Sequence[Leaning]) -> Iterator[Row]:
    """Show a third of the arguments with another's motion."""
    strayed = [leaning(pair.claim, pair.text) for pair in lent(pairs[::3])]
    scores = [one.off_topic for one in (*found[::3], *strayed)]
    off = [False] * len(found[::3]) + [True] * len(strayed)
    yield Row("off-topic, AUC", auc(scores, off), least=0.98)
    yield Row("off-topic, recall at 95 % precision", recall_at(SURE, scores, off), least=0.70)
