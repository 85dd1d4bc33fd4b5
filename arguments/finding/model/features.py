"""Features: how a sentence speaks, in numbers; the same for training and at run time.

Only forms count: closed classes of words, endings, tenses, names, numbers, marks, lengths.
No feature knows which things a sentence is about.
"""

import math
import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from arguments.articles.quotations import QUOTED
from arguments.finding.model.lexicon import load_lexicon
from arguments.finding.model.tokens import Token, tokens

Features = dict[str, float]
"""The features of a sentence that are not nought, in the order of their names."""

MOST = 3.0
"""As often as a feature counts; names and commas are common and may count to twice as often."""
_TINY, _SHORT, _LONG = 5, 10, 30
_LONGEST_WORD = 9.0
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
_SIGNS = {
    ",": "comma", ";": "colon", ":": "colon", "(": "bracket", ")": "bracket",
    "-": "dash", "–": "dash", "—": "dash", "%": "money", "$": "money", "£": "money", "€": "money",
}  # fmt: skip
_CLOSING = " \"'”’»)"


def features(sentence: str) -> Features:
    """Give the features of one sentence, whatever stands around it."""
    read = tokens(sentence)
    words = [token for token in read if token.is_word]
    counted = _counts(read, words)
    total = max(1, len(words))
    found = {
        **{name: min(MOST * (1 + (name in {"Name", "comma"})), n) for name, n in counted.items()},
        **_pairs(read),
        **_tenses(words),
        **_lengths(words),
        **_opening(words),
        "share:names": counted["Name"] / total,
        "share:listed": sum(token.is_listed for token in words) / total,
        **_quotation(sentence),
        **_manner(sentence, counted),
    }
    return {name: float(value) for name, value in sorted(found.items()) if value}


def _counts(read: Sequence[Token], words: Sequence[Token]) -> Counter[str]:
    counted = Counter(mark for token in words for mark in token.marks)
    counted["acronym"] = sum(token.text.isupper() and len(token.text) > 1 for token in words[1:])
    for before, token in pairwise((None, *read)):
        if token is None or token.is_word:
            continue
        if token.text[0].isdigit():
            is_year = bool(_YEAR.fullmatch(token.text))
            counted["year" if is_year else "number"] += 1
            counted["in-year"] |= is_year and before is not None and "in" in before.marks
        elif token.text in _SIGNS:
            counted[_SIGNS[token.text]] += 1
    return counted


def _pairs(read: Sequence[Token]) -> Features:
    pairs = load_lexicon().pairs
    return {
        name: 1.0
        for first, second in pairwise(read)
        if first.is_word and second.is_word
        for name, left, right in pairs
        if not (left.isdisjoint(first.marks) or right.isdisjoint(second.marks))
    }


def _tenses(words: Sequence[Token]) -> Features:
    tenses = load_lexicon().tenses
    seen = [
        tense
        for token in words
        for tense in [next((tenses[mark] for mark in tenses if mark in token.marks), "")]
        + ["done"] * ("-done" in token.marks)
        if tense
    ]
    kinds = set(seen)
    found = {f"tense:{tense}": 1.0 for tense in kinds}
    found |= {f"tense-first:{tense}": 1.0 for tense in seen[:1]}
    found["tense:none"] = float(not seen)
    found["tense:past-only"] = float(bool(seen) and kinds <= {"past", "done"})
    found["tense:now-only"] = float(bool(seen) and kinds <= {"now", "open"})
    return found


def _lengths(words: Sequence[Token]) -> Features:
    total = len(words)
    letters = sum(len(token.text) for token in words)
    return {
        "length": math.log(max(1, total)),
        "length:tiny": float(total <= _TINY),
        "length:short": float(total <= _SHORT),
        "length:long": float(total >= _LONG),
        "length:word": min(_LONGEST_WORD, letters / max(1, total)),
    }


def _opening(words: Sequence[Token]) -> Features:
    if not words:
        return {}
    opens = {f"opens:{mark}": 1.0 for mark in words[0].marks}
    named = not words[0].is_listed and words[0].text[0].isupper()
    follows = len(words) > 1 and words[1].text[0].isupper()
    return {**opens, "opens:name": float(named and follows)}


def _quotation(sentence: str) -> Features:
    share = sum(map(len, QUOTED.findall(sentence))) / max(1, len(sentence))
    return {"quoted": share, "quoted:any": float(share > 0), "quoted:most": float(share > 1 / 2)}


def _manner(sentence: str, counted: Counter[str]) -> Features:
    end = sentence.rstrip(_CLOSING)[-1:]
    persons = ("i", "we", "you", "he")
    particulars = ("Name", "number", "year")
    return {
        "asks": float(end == "?"),
        "exclaims": float(end == "!"),
        "impersonal": float(not any(counted[person] for person in persons)),
        "general": float(not any(counted[particular] for particular in particulars)),
    }
