"""Specificity: whether what is said could only be said of this claim.

Names, figures and words of few topics are specific; words that suit any claim, and words that
promise proof of anything, are not. A sentence without any is filler.
"""

from collections.abc import Set

from arguments.judging.guards.caps import Notice
from arguments.judging.guards.phrasebook import load_phrasebook
from arguments.judging.guards.places import MOST_PLACES, opening, part_in, place_of
from arguments.judging.lexicon import load_lexicon
from arguments.judging.opinion import CONVINCED, Opinion
from arguments.judging.phrases import Guard
from arguments.judging.reading import Sentence, Word
from arguments.judging.scoring import Case
from arguments.judging.verdict import Criterion

_COMMON = 0.5
_SHOWING = frozenset({"name", "year", "link", "quotation", "experience"})
_LEAST_WORDS, _MOSTLY, _THIN = 12, 0.6, 0.1
_NOTHING, _NAMED = 0.6, 1
_PART_WORDS, _PART = 20, 0.3
_SENTENCE_WORDS, _PROOF_WORDS = 6, 5
_THIN_SENTENCE = 1.1
FILLER = 0.6
"""What a sentence says of its own, at most, when it would fit almost any claim."""


def generic(case: Case, opinion: Opinion | None = None) -> Notice | None:
    """Notice a text that would fit almost any claim, or the part of it that would.

    What the encoder finds a good argument on this claim is not generic as a whole.
    """
    count = len(case.reading.words)
    if count < _LEAST_WORDS:
        return None
    convinced = opinion is not None and opinion.best >= CONVINCED
    if not convinced and _is_generic(case):
        return Notice(Guard.GENERIC, opening(case))
    proofs = [one for one in case.reading.sentences if is_bare_proof(case, one)]
    empty = [one for one in case.reading.sentences if is_filler(case, one, FILLER)]
    if part_in(case, empty).share < _PART or count < _PART_WORDS:
        empty = proofs
    places = tuple(place_of(case, sentence) for sentence in empty[:MOST_PLACES])
    return Notice(Guard.GENERIC, places, part_in(case, empty)) if empty else None


def is_filler(case: Case, sentence: Sentence, below: float) -> bool:
    """Tell whether a sentence has no word of this claim, and less than so much of its own."""
    shown = _shown(case, sentence.start, sentence.end)
    long = len(sentence.words) >= _SENTENCE_WORDS
    bare = not shown and not _named(case, sentence.words)
    return long and bare and specific(case, sentence.words) < below


def is_bare_proof(case: Case, sentence: Sentence) -> bool:
    """Tell whether a sentence gives a figure that could be for anything, and no source for it."""
    proof = load_phrasebook().proof
    promised = any(word.folded in proof for word in sentence.words)
    figure = any(word.folded[0].isdigit() for word in sentence.words)
    short = len(sentence.words) >= _PROOF_WORDS and specific(case, sentence.words) < FILLER
    named = _named(case, sentence.words) or _shown(case, sentence.start, sentence.end, {"name"})
    return promised and figure and short and not named


def _is_generic(case: Case) -> bool:
    words = case.reading.words
    said = specific(case, words) + len(_shown(case, 0, len(case.reading.plain)))
    empty = [one for one in case.reading.sentences if is_filler(case, one, _THIN_SENTENCE)]
    mostly = part_in(case, empty).share >= _MOSTLY and said < _THIN * len(words)
    named = _named(case, words)
    nothing = said < _NOTHING and len(named) <= _NAMED
    return mostly or nothing or (not named and _is_wide(case, words))


def _is_wide(case: Case, words: tuple[Word, ...]) -> bool:
    """Tell whether no word is rarer than those found in arguments on anything."""
    lexicon, book = load_lexicon(), load_phrasebook()
    rare = {
        word.stem
        for word in words
        if lexicon.is_specific(word.folded, word.stem)
        and word.stem not in book.wide | book.empty | case.claim.stems
    }
    shown = _shown(case, 0, len(case.reading.plain))
    return not shown and not rare


def _named(case: Case, words: tuple[Word, ...]) -> set[str]:
    """Give the words of the claim's topic that are taken up."""
    lexicon = load_lexicon()
    return {
        word.stem
        for word in words
        if word.stem in case.claim.stems and lexicon.telling(word.folded, word.stem)
    }


def specific(case: Case, words: tuple[Word, ...]) -> float:
    """Count the different specific words that the claim does not hold; common ones count half."""
    lexicon, empty = load_lexicon(), load_phrasebook().empty
    own = {
        word.stem: lexicon.telling(word.folded, word.stem)
        for word in words
        if lexicon.is_specific(word.folded, word.stem)
        and word.stem not in empty
        and word.stem not in case.claim.stems
    }
    return sum(1.0 if telling else _COMMON for telling in own.values())


def _shown(case: Case, start: int, end: int, kinds: Set[str] = _SHOWING) -> list[int]:
    """Give where something stands that can be looked up; a bare figure can be of anything."""
    return [
        find.at
        for find in case.of(Criterion.EVIDENCE)
        if find.kind in kinds and start <= find.at < end
    ]
