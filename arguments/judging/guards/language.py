"""Language: letters that make no words, and words of a language that the rules cannot read."""

from arguments.judging.guards.caps import Notice
from arguments.judging.guards.places import opening
from arguments.judging.lexicon import load_lexicon
from arguments.judging.phrases import Guard
from arguments.judging.reading import Reading, Word
from arguments.judging.scoring import Case
from arguments.languages import language_of

_ODD_LETTERS, _ODD_SHARE, _TELLING = 4.0, 0.4, 3
_PROSE_SHARE = 0.2
_NONSENSE_WORDS = 5
_SURE, _VERY_SURE = 0.5, 0.8
READ = "en"
"""The language whose words the judge knows."""


def unreadable(case: Case) -> Notice | None:
    """Notice what keeps the judge from reading a text or its claim; most are English at sight."""
    if looks_english(case.reading):
        foreign = not looks_english(case.claim) and _sure_language(case.claim) not in {"", READ}
        return Notice(Guard.UNREAD, opening(case)) if foreign else None
    guard = _named(case)
    return Notice(guard, opening(case)) if guard else None


def looks_english(reading: Reading) -> bool:
    """Tell whether a text shows by its small words and its letters that it is English."""
    words = reading.words
    prose = prose_share(words)
    return odd_share(words) <= _ODD_SHARE and prose >= _PROSE_SHARE and _spelled(words)


def prose_share(words: tuple[Word, ...]) -> float:
    """Give the share of the words that build English sentences."""
    function = load_lexicon().function
    return sum(word.folded in function for word in words) / max(1, len(words))


def odd_share(words: tuple[Word, ...]) -> float:
    """Give the share of words (of three letters and more) whose letters are not as in English."""
    lexicon = load_lexicon()
    plain = [word.folded.replace("'", "").replace("-", "") for word in words]
    letters = [
        word for word in plain if len(word) >= _TELLING and word.isascii() and word.isalpha()
    ]
    odd = sum(lexicon.commonness(word) < _ODD_LETTERS for word in letters)
    return odd / len(letters) if letters else 0.0


def _named(case: Case) -> Guard | None:
    words = case.reading.words
    if not _spelled(words):
        return Guard.GIBBERISH
    odd = odd_share(words)
    language, sure = language_of(case.reading.plain)
    if language != READ and sure >= _SURE and (odd <= _ODD_SHARE or sure >= _VERY_SURE):
        claimed, _ = language_of(case.claim.plain)
        return Guard.UNREAD if claimed == language else Guard.LANGUAGE
    bare = prose_share(words) == 0 and len(words) >= _NONSENSE_WORDS and language != READ
    return Guard.GIBBERISH if odd > _ODD_SHARE or bare else None


def _spelled(words: tuple[Word, ...]) -> bool:
    """Tell whether any word has more than one letter."""
    return any(sum(map(str.isalpha, word.folded)) > 1 for word in words)


def _sure_language(reading: Reading) -> str:
    language, sure = language_of(reading.plain)
    return language if sure >= _SURE else ""
