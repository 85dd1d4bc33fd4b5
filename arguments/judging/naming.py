"""Naming: every name as the same name, so that nobody's friend weighs more than another's.

Only what the encoder reads is changed. What the claim names keeps its name, since the claim is
about it, and so do peoples, languages, days and months, which say more than who.
"""

import re

ANYBODY = "Alex"
"""What a person or place that the claim does not name is called."""
_NAMES = re.compile(r"(?<=[a-z0-9,;:)] )[A-Z][a-z]+(?: [A-Z][a-z]+)*")
_WORD = re.compile(r"[A-Za-z]+")
_PEOPLES = re.compile(r"(?:[ai]an|[^aeiou]an|ish|ese|ic|ch|day|ary|ber|ity|ism)s?$")
_MONTHS = frozenset({"March", "April", "May", "June", "July", "August"})


def named_alike(text: str, claim: str) -> str:
    """Give a text in which names that a claim does not hold are all the same."""
    held = {word.casefold() for word in _WORD.findall(claim)}

    def alike(match: re.Match[str]) -> str:
        words = match.group().split()
        kept = all(_stays(word, held) for word in words)
        return match.group() if kept else ANYBODY

    return _NAMES.sub(alike, text)


def _stays(word: str, held: set[str]) -> bool:
    return word.casefold() in held or word in _MONTHS or bool(_PEOPLES.search(word))
