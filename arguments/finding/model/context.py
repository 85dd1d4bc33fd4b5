"""Context: what a sentence's place in its article adds to its features."""

from collections.abc import Sequence
from itertools import groupby

from arguments.articles import Sentence
from arguments.articles.markup import plain
from arguments.finding.model.features import Features, features

SHORTEST_ARTICLE = 8
"""Fewer sentences have no beginning and end to speak of."""
_PARTS = ((0.1, "place:beginning"), (0.25, "place:early"), (0.75, ""), (0.9, "place:late"))


def article_features(sentences: Sequence[Sentence]) -> list[Features]:
    """Give the features of every sentence of an article, in order, with those of its place."""
    found: list[Features] = []
    for _, grouped in groupby(sentences, key=lambda sentence: sentence.paragraph):
        paragraph = [" ".join(plain(sentence.text).split()) for sentence in grouped]
        own = [
            features(said) | more for said, more in zip(paragraph, _quoting(paragraph), strict=True)
        ]
        own[0]["place:opens"] = own[-1]["place:closes"] = 1.0
        found += own
    for number, one in enumerate(found):
        if part := _part_of(number, len(found)):
            one[part] = 1.0
    return found


def _part_of(number: int, total: int) -> str:
    if total < SHORTEST_ARTICLE:
        return ""
    return next((part for share, part in _PARTS if number < share * total), "place:end")


def _quoting(paragraph: Sequence[str]) -> list[Features]:
    """Tell which sentences stand inside a quotation that another of the paragraph opens."""
    found: list[Features] = []
    is_open = False
    for said in paragraph:
        changes = _changes(said)
        names = {
            "quote:inside": is_open,
            "quote:opens": changes and not is_open,
            "quote:closes": changes and is_open,
        }
        found.append({name: 1.0 for name, holds in names.items() if holds})
        is_open ^= changes
    return found


def _changes(said: str) -> bool:
    """Tell whether a sentence opens a quotation without closing it, or the other way round."""
    return (said.count('"') + said.count("“") + said.count("”")) % 2 == 1
