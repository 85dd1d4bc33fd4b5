"""Topicality: how far the words of a text tie it to its claim, 0 to 1.

Each word of the claim that the text takes up ties it once, so that adding to a text never
loosens it. A word that suits few topics ties alone; one that suits many, or another word for
nearly the same, ties a little, and so do words of the claim's topic.
"""

from arguments.judging.lexicon import load_lexicon
from arguments.judging.reading import Reading, Word

_WEAK = 0.25
"""What a word ties that is found in arguments about almost anything."""
_ALIKE, _KIN, _TOPIC = 0.8, 0.6, 0.3
_MOST_TOPIC = 1.2
_ENOUGH = 1.5
_HEAD = 5
_ENOUGH_SHARE = 0.6


def topicality(claim: Reading, text: Reading) -> float:
    """Give how far a text is tied to a claim; a claim without words of a topic ties any text."""
    content = {word.stem: word for word in _content(claim)}
    said = {word.stem: word for word in _content(text)}
    enough = min(_ENOUGH, _ENOUGH_SHARE * sum(_weight(word) for word in content.values()))
    if not enough:
        return 1.0
    ties = sum(_tie(word, said) for word in content.values()) + _topic(content, said)
    return min(1.0, ties / enough)


def kin_of(word_stem: str) -> frozenset[str]:
    """Give the stems that mean nearly the same as one, itself included."""
    return load_lexicon().kin.get(word_stem, frozenset()) | {word_stem}


def _content(reading: Reading) -> list[Word]:
    lexicon = load_lexicon()
    return [word for word in reading.words if lexicon.is_content(word.folded)]


def _weight(word: Word) -> float:
    return 1.0 if load_lexicon().telling(word.folded, word.stem) else _WEAK


def _tie(word: Word, said: dict[str, Word]) -> float:
    """Give the strongest tie of a word of the claim to any word of the text."""
    if word.stem in said:
        return _weight(word)
    kin = [_KIN * max(_weight(word), _weight(said[one])) for one in kin_of(word.stem) & said.keys()]
    head = word.folded[:_HEAD]
    alike = len(head) == _HEAD and any(other.folded.startswith(head) for other in said.values())
    return max([*kin, _ALIKE * _weight(word) if alike else 0.0])


def _topic(content: dict[str, Word], said: dict[str, Word]) -> float:
    """Give what other words of a topic tie that two words of the claim belong to."""
    shared: set[str] = set()
    for listed in load_lexicon().topics.values():
        if sum(_listed(word, listed) for word in content.values()) > 1:
            shared |= {stem for stem, word in said.items() if _listed(word, listed)}
    return min(_MOST_TOPIC, _TOPIC * len(shared - content.keys()))


def _listed(word: Word, listed: frozenset[str]) -> bool:
    return word.folded in listed or (len(word.stem) >= _HEAD and word.stem in listed)
