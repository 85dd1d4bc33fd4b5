"""Sentences of a paragraph, with quotations kept whole."""

import re
from itertools import pairwise

from nupunkt import sent_spans

LONGEST_JOINED = 700
"""The most characters that a sentence may reach by joining; beyond it no quotation is meant."""

_PAIRS = {"“": "”", "«": "»", "「": "」"}
_LOW_PAIR = {"„": "“"}


_MISSED = re.compile(
    r"(?<![\w.])(?!(?:approx|dept|incl|excl|vols|figs|assn)\.)[a-z]{4,}[.!?]()\s+(?=[A-Z“])"
)
"""A full word, its stop and a capital: an end that the trained model now and then passes over."""


def sentence_spans(text: str) -> list[tuple[int, int]]:
    """Give where each sentence starts and ends, trimmed of space; a quotation is never cut.

    A sentence that opens a quotation takes in what follows up to its close, if it closes.
    """
    joined: list[tuple[int, int]] = []
    open_from = -1
    for start, end in _ends_found(text):
        if open_from >= 0 and end - open_from <= LONGEST_JOINED:
            joined[-1] = (open_from, end)
        else:
            joined.append((start, end))
        begun = joined[-1][0]
        open_from = begun if _is_open(text[begun:end]) and _closes(text[end:]) else -1
    return [span for start, end in joined if (span := _trimmed(text, start, end))]


def _ends_found(text: str) -> list[tuple[int, int]]:
    if not text.strip():
        return []
    cuts = {end for _, end in sent_spans(text)}
    cuts |= {found.start(1) for found in _MISSED.finditer(text)}
    return list(pairwise([0, *sorted(cuts)]))


def _is_open(text: str) -> bool:
    if text.count('"') % 2:
        return True
    pairs = _LOW_PAIR if "„" in text else _PAIRS
    return any(text.rfind(mark) > text.rfind(close) for mark, close in pairs.items())


def _closes(rest: str) -> bool:
    return '"' in rest or any(close in rest for close in (*_PAIRS.values(), *_LOW_PAIR.values()))


def _trimmed(text: str, start: int, end: int) -> tuple[int, int] | None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return (start, end) if end > start else None
