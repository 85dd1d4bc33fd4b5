"""Choosing the few words that a piece of advice is about, so that advice speaks of this text.

Only whole words with single spaces between them are taken, so that nothing of a text's
markup or mentions can come along.
"""

from collections.abc import Iterable

from arguments.judging.lexicon import load_lexicon
from arguments.judging.reading import Reading, Word
from arguments.judging.scoring import Case
from arguments.judging.verdict import Span

UNKNOWN = "?"
"""What stands for a word where claim and text have none."""
_LONGEST = 24
_NEIGHBOURS = 2
_NOUN_ENDINGS = (
    "tion", "sion", "ment", "ity", "ness", "ance", "ence", "ship", "ism", "ure", "dom", "cy",
)  # fmt: skip
_VERB_ENDINGS = ("ing", "ed", "ful", "ous", "able", "ible", "ive", "ane", "al", "ic", "less")
_LEADS = frozenset(
    {"a", "an", "the", "of", "in", "for", "their", "its", "our", "my", "your", "on", "with", "no"}
)
_JOINTS = frozenset(
    {"a", "an", "and", "for", "from", "in", "its", "of", "on", "or", "the", "their", "to", "with"}
)
_LEAST_TELLING = 0.0


def key_words(case: Case, near: Span | None) -> str:
    """Give the most telling few words of a span, else of the text, else a word of the claim."""
    place = own_words(case, near)
    return case.reading.text[slice(*place)] if place else claim_word(case)


def own_words(case: Case, near: Span | None) -> tuple[int, int] | None:
    """Give the place of the few most telling words that the text adds to its claim.

    They are the most telling word, from a span if that has one, with its neighbours on
    either side in the same phrase, up to the first and last that carry a topic.
    """
    inside = case.reading.words_within(near.start, near.end) if near else ()
    word = _best(case.reading, inside, case.claim.stems) or _best(
        case.reading, case.reading.words, case.claim.stems
    )
    return _with_neighbours(case.reading, word) if word else None


def claim_word(case: Case) -> str:
    """Give the most telling word of the claim, as written."""
    word = _best(case.claim, case.claim.words, frozenset())
    return case.claim.text[word.start : word.end] if word else UNKNOWN


def _with_neighbours(reading: Reading, word: Word) -> tuple[int, int]:
    at = reading.words.index(word)
    first = _reach(reading, range(at, max(at - _NEIGHBOURS, 0), -1), -1)
    last = _reach(reading, range(at, min(at + _NEIGHBOURS, len(reading.words) - 1)), 1)
    return reading.words[first].start, reading.words[last].end


def _reach(reading: Reading, places: range, step: int) -> int:
    """Walk from the first place on through one phrase; end on a word that carries a topic."""
    reached = places.start
    for place in places:
        left, right = sorted((place, place + step))
        between = reading.text[reading.words[left].end : reading.words[right].start]
        folded = reading.words[place + step].folded
        topical = load_lexicon().is_content(folded)
        if between != " " or not (topical or folded in _JOINTS):
            break
        if topical:
            reached = place + step
    return reached


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
    rating -= 3.0 * (word.folded in load_lexicon().dull)
    return rating + (word.end - word.start) / _LONGEST
