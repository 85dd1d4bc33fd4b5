"""Augmenting: the pairs of one epoch, drawn anew each time from what is known.

Negated motions teach that a text changes sides with its claim; borrowed claims teach what
off-topic looks like; key points are claims of fact and cause with arguments that make them;
spoiled arguments teach that what is added without being argued makes nothing better.
"""

import random
import re
import tomllib
from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from typing import NamedTuple, TypeVar

from arguments.judging.training.encoder.pairs import KeyPoint, Pair, Stance
from arguments.judging.training.encoder.written import ArguedClaim, opposite

BORROWED = 0.10
"""The share of ranked arguments that are shown with another's claim."""
NEGATED = 0.13
"""The share of pairs on motions that are shown with the motion negated."""
OURS = 2.0
"""The weight of an argument of our own: there are few, on the claims that matter most."""
LOOSE = 0.4
"""The weight of a key point of the other side: it opposes, but not always the very point."""
SPOILED = 0.15
"""What an argument loses in quality by what is put after it and argues nothing."""
HOLLOW = (0.3, 0.1)
"""The two qualities of what would fit any claim: below those of most that people wrote."""
KEPT = 0.85
"""The share of its words with which an argument is said again."""
Drawn = TypeVar("Drawn")
_OUGHT = re.compile(r"\bshould\b(?! not)")


class Known(NamedTuple):
    """Everything that an epoch is drawn from."""

    ranked: Sequence[Pair]
    sided: Sequence[Pair]
    points: Sequence[KeyPoint]
    written: Sequence[ArguedClaim]


class Share(NamedTuple):
    """How many of each an epoch takes.

    Our own arguments are shown with their claim or its negation, or `both_ways` in one epoch.
    """

    sided: int
    points: int
    borrowed_written: int
    scrambled: int = 0
    spoiled: int = 0
    hollow: int = 0
    both_ways: bool = False


def an_epoch(known: Known, share: Share, chance: random.Random) -> list[Pair]:
    """Draw the pairs of an epoch, shuffled."""
    pairs = [_varied(pair, known, chance) for pair in known.ranked]
    pairs += [_varied(pair, known, chance) for pair in _some(known.sided, share.sided, chance)]
    pairs += [_pointed(one, known, chance) for one in _some(known.points, share.points, chance)]
    pairs += [
        pair._replace(stance_weight=OURS)
        for one in known.written
        for both in zip(one.pairs, one.negated_pairs, strict=True)
        for pair in (both if share.both_ways else (chance.choice(both),))
    ]
    pairs += [_astray(known.written, chance) for _ in range(share.borrowed_written)]
    pairs += [scrambled(one, chance) for one in _some(known.ranked, share.scrambled, chance)]
    pairs += [spoiled(one, known, chance) for one in _some(known.ranked, share.spoiled, chance)]
    pairs += [hollow(one, chance) for one in _some(known.ranked, share.hollow, chance)]
    chance.shuffle(pairs)
    return pairs


def scrambled(pair: Pair, chance: random.Random) -> Pair:
    """Put the words of a text in no order; nothing but that is known of it then."""
    words = pair.text.split()
    chance.shuffle(words)
    return Pair(pair.claim, " ".join(words), scrambled=True, source="scrambled")


def spoiled(pair: Pair, known: Known, chance: random.Random) -> Pair:
    """Put after an argument what argues nothing and so makes it no better."""
    own, other = pair.text.split(), chance.choice(known.ranked).text.split()
    count = chance.randint(6, 18)
    added = chance.choice(
        (
            chance.sample(own + other, min(len(own), count)),
            other[:count],
            [word for word in own if chance.random() < KEPT],
            chance.choice(load_parts()["hollow"]).split(),
            " ".join(chance.sample(load_parts()["hollow"], 2)).split(),
            chance.choice(load_parts()["pleas"]).split(),
        )
    )
    quality = pair.quality and (max(0.0, pair.quality[0] - SPOILED), pair.quality[1])
    said = " ".join(added).rstrip(".")
    text = f"{pair.text.rstrip('.!? ')}. {said[:1].upper()}{said[1:]}."
    return pair._replace(text=text, quality=quality, source="spoiled")


def hollow(pair: Pair, chance: random.Random) -> Pair:
    """Say in place of an argument what would fit any."""
    text = " ".join(chance.sample(load_parts()["hollow"], chance.randint(1, 3)))
    return Pair(pair.claim, text, quality=HOLLOW, source="hollow")


@cache
def load_parts() -> dict[str, list[str]]:
    """Read what argues nothing."""
    return tomllib.loads((files(__package__) / "hollow.toml").read_text(encoding="utf-8"))


def lent(pairs: Sequence[Pair]) -> list[Pair]:
    """Show each text with another claim of the same pairs; the same pairs give the same."""
    chance = random.Random(0)  # noqa: S311 (repeatable)
    claims = sorted({pair.claim for pair in pairs})
    return [
        pair._replace(claim=chance.choice([one for one in claims if one != pair.claim]))
        for pair in pairs
    ]


def negated_motion(claim: str) -> str | None:
    """Negate a motion that says what should be; nothing else is negated by rule."""
    if "should not " in claim:
        return claim.replace("should not ", "should ", 1)
    return _OUGHT.sub("should not", claim, count=1) if _OUGHT.search(claim) else None


def _varied(pair: Pair, known: Known, chance: random.Random) -> Pair:
    drawn = chance.random()
    if drawn < BORROWED and pair.quality:
        other = chance.choice(known.ranked).claim
        if other != pair.claim:
            return Pair(other, pair.text, Stance.OFF_TOPIC, source="borrowed")
    negated = negated_motion(pair.claim)
    if negated and drawn > 1 - NEGATED:
        return pair._replace(claim=negated, stance=opposite(pair.stance), quality=None)
    return pair


def _pointed(one: KeyPoint, known: Known, chance: random.Random) -> Pair:
    if one.matches and chance.random() < 2 / 3:
        return Pair(one.key_point, one.argument, Stance.FOR, source="points")
    other = chance.choice(known.points)
    if other.topic != one.topic:
        return Pair(other.key_point, one.argument, Stance.OFF_TOPIC, source="points")
    if other.is_for != one.is_for:
        return Pair(other.key_point, one.argument, Stance.AGAINST, LOOSE, source="points")
    return Pair(one.topic, one.argument, Stance.FOR if one.is_for else Stance.AGAINST)


def _astray(written: Sequence[ArguedClaim], chance: random.Random) -> Pair:
    """Show an argument with another claim: half the time one of the same area."""
    one, other = chance.choice(written), chance.choice(written)
    if chance.random() < 1 / 2:
        other = chance.choice([near for near in written if near.area == one.area])
    text = chance.choice(one.pairs).text
    if other.text == one.text:
        return next(pair for pair in one.pairs if pair.text == text)
    return Pair(other.text, text, Stance.OFF_TOPIC, source="borrowed")


def _some(known: Sequence[Drawn], count: int, chance: random.Random) -> list[Drawn]:
    return chance.sample(known, min(count, len(known)))
