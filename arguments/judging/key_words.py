"""Choosing the one word that a piece of advice is about, so that advice speaks of this text.

Only whole words are taken, so that nothing of a text's markup or mentions can come along.
"""

from collections.abc import Iterable

from arguments.judging.lexicon import load_lexicon
from arguments.judging.reading import Reading, Word
from arguments.judging.scoring import Case
from arguments.judging.verdict import Span

UNKNOWN = "?"
"""What stands for a word where claim and text have none."""
_LONGEST = 24
_NOUN_ENDINGS = (
    "tion", "sion", "ment", "ity", "ness", "ance", "ence", "ship", "ism", "ure", "dom", "cy",
)  # fmt: skip
_VERB_ENDINGS = ("ing", "ed", "ful", "ous", "able", "ible", "ive", "ane", "al", "ic", "less")
_LEADS = frozenset(
    {"a", "an", "the", "of", "in", "for", "their", "its", "our", "my", "your", "on", "with", "no"}
)
_LEAST_TELLING = 0.0


def key_word(case: Case, near: Span | None) -> str:
    """Give the most telling word of a span, else of the text, else of the claim, as written."""
    word = own_word(case, near)
    return case.reading.text[word.start : word.end] if word else claim_word(case)


def own_word(case: Case, near: Span | None) -> Word | None:
    """Give the most telling word that the text adds to its claim, from a span if it has one."""
    inside = case.reading.words_within(near.start, near.end) if near else ()
    return _best(case.reading, inside, case.claim.stems) or _best(
        case.reading, case.reading.words, case.claim.stems
    )


def claim_word(case: Case) -> str:
    """Give the most telling word of the claim, as written."""
    word = _best(case.claim, case.claim.words, frozenset())
    return case.claim.text[word.start : word.end] if word else UNKNOWN


def _best(reading: Reading, words: Iterable[Word], known: frozenset[str]) -> Word | None:
    lexicon = load_lexicon()
    fit = [
        word
        for word in words
        if lexicon.is_specific(word.folded, word.stem)
        and word.stem not in known
        and word.end - word.start <= _LONGEST
        and _telling(reading, word) >= _LEAST_TELLING
    ]
    return max(fit, key=lambda word: (_telling(reading, word), -word.start), default=None)


def _telling(reading: Reading, word: Word) -> float:
    """Rate how likely a word is the noun that a sentence is about."""
    before = reading.words_within(max(0, word.start - 12), word.start)
    led = bool(before) and before[-1].folded in _LEADS
    rating = 2.0 * led + 3.0 * word.folded.endswith(_NOUN_ENDINGS)
    rating -= 3.0 * word.folded.endswith("ly") + 2.0 * word.folded.endswith(_VERB_ENDINGS)
    return rating + (word.end - word.start) / _LONGEST
