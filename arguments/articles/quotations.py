"""Sentences of a paragraph, with quotations kept whole."""

import re
from itertools import pairwise

from nupunkt import sent_spans

LONGEST_JOINED = 700
"""The most characters that a sentence may reach by joining; beyond it no quotation is meant."""

QUOTED = re.compile(
    r"“[^”]*”?|\"[^\"]*\"?|«[^»]*»?|(?<![\w’'])[‘'](?=[A-Z]).{0,600}?[.,!?…][’'](?!\w)", re.DOTALL
)
"""What stands in quotation marks, to the end of a text that closes none.

Single marks are apostrophes as well, so they quote only from a capital to a stop.
"""

_PAIRS = {"“": "”", "«": "»", "「": "」"}
_LOW_PAIR = {"„": "“"}
_DOUBLE = re.compile(r"[“”„«»\"]")
_SINGLE_OPENS = re.compile(r"(?<![\w’'])[‘'](?=[A-Z])")
_SINGLE_CLOSES = re.compile(r"(?<=[\w.,!?…])[’'](?!\w)")
_SINGLE_STOPS = re.compile(r"[.,!?…][’'](?!\w)")


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
        opened, rest = text[begun:end], text[end:]
        if (_is_open(opened) and _closes(rest)) or _is_open_singly(opened, rest):
            open_from = begun
        else:
            open_from = -1
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


def _is_open_singly(text: str, rest: str) -> bool:
    """Tell whether a single mark, which British writers quote with, opens and then closes."""
    opens = [mark.end() for mark in _SINGLE_OPENS.finditer(text)]
    if not opens or _DOUBLE.search(text):
        return False
    return not _SINGLE_CLOSES.search(text, opens[-1]) and bool(
        _SINGLE_STOPS.search(rest[:LONGEST_JOINED])
    )


def _closes(rest: str) -> bool:
    return '"' in rest or any(close in rest for close in (*_PAIRS.values(), *_LOW_PAIR.values()))


def _trimmed(text: str, start: int, end: int) -> tuple[int, int] | None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return (start, end) if end > start else None
