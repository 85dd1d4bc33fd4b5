"""Quoted: the words that stand between quotation marks in a sentence that names their source."""

import re

from arguments.judging.guards.phrasebook import load_phrasebook
from arguments.judging.reading import Reading

_BETWEEN = re.compile(r"[\"“«„](?P<words>[^\"“”«»„]{2,1500})[\"”»“]")
_BEFORE, _AFTER = 120, 80
_NAME = re.compile(r"(?<![.!?]\s)(?<!^)\b[A-Z][a-z]+\b")


def quoted_words(reading: Reading) -> set[int]:
    """Give the numbers of the words that are quoted with a source near by."""
    places = [
        match.span("words")
        for match in _BETWEEN.finditer(reading.plain)
        if _sourced(reading, match)
    ]
    return {
        number
        for number, word in enumerate(reading.words)
        if any(start <= word.start and word.end <= end for start, end in places)
    }


def _sourced(reading: Reading, match: re.Match[str]) -> bool:
    """Tell whether the words around a quotation say whose it is, or name somebody."""
    before = reading.plain[max(0, match.start() - _BEFORE) : match.start()]
    after = reading.plain[match.end() : match.end() + _AFTER]
    said = load_phrasebook().quoting
    return any(said.search(around) or _NAME.search(around) for around in (before, after))
