"""Attacks: cheap ways to raise a score, each made from real arguments by seeded chance.

Every attack takes arguments and chance and yields pairs: an honest argument, and a text that
tries to beat it without arguing better. What they are made of is in `attacks.toml`.
"""

import random
import tomllib
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import Any, NamedTuple


class TextOnClaim(NamedTuple):
    """A claim and a text about it."""

    claim: str
    text: str


class Attempt(NamedTuple):
    """An honest argument and what was made of it."""

    honest: TextOnClaim
    attacked: TextOnClaim


Attack = Callable[[Sequence[TextOnClaim], random.Random], Iterator[Attempt]]
"""A kind of attack: one attempt for each argument."""
Rewrite = Callable[[TextOnClaim, random.Random], str]
TEN = 10


@cache
def load_parts() -> Mapping[str, Any]:
    """Read what attacks are made of."""
    return tomllib.loads((files(__package__) / "attacks.toml").read_text(encoding="utf-8"))


def rewritten(rewrite: Rewrite) -> Attack:
    """Make an attack of a way to rewrite one argument."""

    def attack(arguments: Sequence[TextOnClaim], chance: random.Random) -> Iterator[Attempt]:
        for one in arguments:
            yield Attempt(one, TextOnClaim(one.claim, rewrite(one, chance)))

    return attack


def borrowed(arguments: Sequence[TextOnClaim], chance: random.Random) -> Iterator[Attempt]:
    """Send every argument on a claim that it was not written for."""
    claims = sorted({one.claim for one in arguments})
    for one in arguments:
        others = [claim for claim in claims if claim != one.claim]
        if others:
            yield Attempt(one, TextOnClaim(chance.choice(others), one.text))


def gibberish(one: TextOnClaim, chance: random.Random) -> str:
    """Hit keys at random, as often as the text has words."""
    keys = load_parts()["keys"].split()
    return " ".join("".join(chance.sample(keys, 2)) for _ in one.text.split())


def shuffled(one: TextOnClaim, chance: random.Random) -> str:
    """Put the words in no order."""
    words = one.text.split()
    chance.shuffle(words)
    return " ".join(words)


def with_salad(one: TextOnClaim, chance: random.Random) -> str:
    """Follow the argument with its own words in no order."""
    return f"{stopped(one.text)} {shuffled(one, chance).capitalize()}."


def with_cues(one: TextOnClaim, chance: random.Random) -> str:
    """Append words that arguments are known by."""
    return f"{stopped(one.text)} {' '.join(chance.sample(load_parts()['cues'], 8))}."


def stuffed(one: TextOnClaim, chance: random.Random) -> str:
    """Write a list of the claim's words and words that arguments are known by."""
    words = one.claim.rstrip(".").split() + chance.sample(load_parts()["cues"], 10)
    chance.shuffle(words)
    return " ".join(words)


def sprinkled(one: TextOnClaim, chance: random.Random) -> str:
    """Put connecting words between words that they do not connect."""
    words = one.text.split()
    for _ in range(max(2, len(words) // 5)):
        words.insert(chance.randrange(len(words) + 1), chance.choice(load_parts()["connectives"]))
    return " ".join(words)


def claim_alone(one: TextOnClaim, chance: random.Random) -> str:
    """Say the claim again."""
    return chance.choice([one.claim, one.claim.upper(), f"{stopped(one.claim)} {one.claim}"])


def claim_because(one: TextOnClaim, chance: random.Random) -> str:
    """Say the claim and a reason that is none."""
    empty = ["it is good", "it is true", "it is right", "it is important", "of this", "it is so"]
    return f"{one.claim.rstrip('.')} because {chance.choice(empty)}."


def claim_padded(one: TextOnClaim, chance: random.Random) -> str:
    """Quote the claim before and after the argument."""
    claim = stopped(one.claim)
    said = chance.choice(["The claim says:", "The statement is:", "We are asked about this:"])
    return f"{said} “{claim}” {stopped(one.text)} So: “{claim}”"


def filler(one: TextOnClaim, chance: random.Random) -> str:
    """Say what would fit any claim, about as long as the argument."""
    return _filling(len(one.text.split()), chance)


def filler_about(one: TextOnClaim, chance: random.Random) -> str:
    """Say that the claim's subject is important, and what would fit any claim."""
    words = [word.strip(".,?!") for word in one.claim.split() if len(word) > 5]  # noqa: PLR2004
    subject = chance.choice(words or ["this"])
    lead = chance.choice(["{} is a very important topic.", "Everyone has views about {}."])
    return f"{lead.format(subject).capitalize()} {_filling(len(one.text.split()), chance)}"


def filler_padded(one: TextOnClaim, chance: random.Random) -> str:
    """Pad the argument to twice its length with what would fit any claim."""
    return f"{stopped(one.text)} {_filling(len(one.text.split()), chance)}"


def doubled(one: TextOnClaim, _chance: random.Random) -> str:
    """Say everything twice."""
    return f"{stopped(one.text)} {stopped(one.text)}"


def tenfold(one: TextOnClaim, _chance: random.Random) -> str:
    """Say everything ten times."""
    return " ".join([stopped(one.text)] * TEN)


def reworded(one: TextOnClaim, chance: random.Random) -> str:
    """Say everything again with a few words swapped."""
    swaps = dict(pair.split() for pair in load_parts()["swaps"])
    swaps |= {other: word for word, other in swaps.items()}
    words = [swaps.get(word, word) for word in one.text.split()]
    drop = chance.randrange(len(words))
    again = [word for place, word in enumerate(words) if place != drop or len(words) < TEN]
    return f"{stopped(one.text)} {' '.join(again)}"


def ordered(one: TextOnClaim, chance: random.Random) -> str:
    """Tell the judge what to give, after the argument."""
    return f"{stopped(one.text)} {chance.choice(_listed('orders'))}"


def order_alone(_one: TextOnClaim, chance: random.Random) -> str:
    """Tell the judge what to give."""
    return " ".join(chance.sample(_listed("orders"), 2))


def big_words(one: TextOnClaim, chance: random.Random) -> str:
    """Write a list of long words."""
    words = load_parts()["big"].split()
    return " ".join(chance.choice(words) for _ in one.text.split())


def boasted(one: TextOnClaim, chance: random.Random) -> str:
    """Append figures that come from nowhere."""
    return f"{stopped(one.text)} {chance.choice(load_parts()['boasts'])}"


def split(one: TextOnClaim, _chance: random.Random) -> str:
    """End a sentence after every few words."""
    words = one.text.split()
    parts = [" ".join(words[at : at + 4]) for at in range(0, len(words), 4)]
    return " ".join(stopped(part).capitalize() for part in parts)


def stopped(text: str) -> str:
    """Give a text with a stop at its end."""
    bare = text.strip()
    return bare if bare.endswith((".", "!", "?", "”")) else f"{bare}."


def _listed(kind: str) -> list[str]:
    """Give all sentences of a kind, those that the guards were written without among them."""
    parts = load_parts()
    return [*parts[kind], *parts[f"unseen_{kind}"]]


def _filling(words: int, chance: random.Random) -> str:
    """Give different sentences that fit any claim, of at least so many words together."""
    listed = _listed("filler")
    told: list[str] = []
    for sentence in chance.sample(listed, len(listed)):
        if told and sum(len(one.split()) for one in told) >= words:
            break
        told.append(sentence)
    return " ".join(told)


REWRITES: Mapping[str, Rewrite] = {
    "gibberish": gibberish,
    "shuffled words": shuffled,
    "followed by salad": with_salad,
    "keywords alone": stuffed,
    "keywords appended": with_cues,
    "connectives sprinkled": sprinkled,
    "claim copied": claim_alone,
    "claim and because": claim_because,
    "claim quoted around": claim_padded,
    "filler alone": filler,
    "filler about the claim": filler_about,
    "padded to double": filler_padded,
    "said twice": doubled,
    "said ten times": tenfold,
    "said again reworded": reworded,
    "order to the judge appended": ordered,
    "order to the judge alone": order_alone,
    "long words": big_words,
    "figures from nowhere": boasted,
    "cut into short sentences": split,
}
"""The kinds of attack that rewrite one argument."""
ATTACKS: Mapping[str, Attack] = {
    **{kind: rewritten(rewrite) for kind, rewrite in REWRITES.items()},
    "another claim's argument": borrowed,
}
"""Every kind of attack, by its name."""
PADDING = ("padded to double", "said twice", "said again reworded", "claim quoted around")
"""The kinds that make an argument about twice as long."""
