"""Invariances: changes that say nothing of an argument, and so should leave its total alone."""

import random
import re
from collections.abc import Callable, Iterator, Mapping, Sequence

from arguments.judging.training.attacks import Attempt, TextOnClaim, load_parts

Change = Callable[[Sequence[TextOnClaim], random.Random], Iterator[Attempt]]
"""A kind of change: an attempt for each argument in which there is something to change."""
_WORD = re.compile(r"[A-Za-z]+")


def spelled_otherwise(
    arguments: Sequence[TextOnClaim], _chance: random.Random
) -> Iterator[Attempt]:
    """Write American spellings for British ones, and British for American."""
    pairs = [pair.split() for pair in load_parts()["spellings"]]
    forms = {one + end: other + end for one, other in pairs for end in ("", "s", "d", "ed")}
    forms |= {other: one for one, other in forms.items()}
    for one in arguments:
        text = _WORD.sub(lambda match: _as_cased(match.group(), forms), one.text)
        if text != one.text:
            yield Attempt(one, TextOnClaim(one.claim, text))


def named_otherwise(arguments: Sequence[TextOnClaim], chance: random.Random) -> Iterator[Attempt]:
    """Tell who saw it, once under one name and once under another."""
    kinds: list[list[str]] = load_parts()["names"]
    for one in arguments:
        first, second = chance.sample(chance.choice(kinds[:2]), 2)
        place, other = chance.sample(kinds[-1], 2)
        told = "My friend {} from {} saw this at work. {}"
        yield Attempt(
            TextOnClaim(one.claim, told.format(first, place, one.text)),
            TextOnClaim(one.claim, told.format(second, other, one.text)),
        )


def typeset_otherwise(
    arguments: Sequence[TextOnClaim], _chance: random.Random
) -> Iterator[Attempt]:
    """Write typographic apostrophes, and a line for every sentence."""
    for one in arguments:
        text = one.text.replace("'", "’").replace(". ", ".\n\n")
        if text != one.text:
            yield Attempt(one, TextOnClaim(one.claim, text))


def _as_cased(word: str, forms: Mapping[str, str]) -> str:
    changed = forms.get(word.casefold(), word)
    return changed.capitalize() if word[0].isupper() and changed != word else changed


INVARIANCES: Mapping[str, Change] = {
    "names": named_otherwise,
    "spelling": spelled_otherwise,
    "typesetting": typeset_otherwise,
}
"""Every kind of change to a text. That sides' labels change nothing is measured with the judge."""
