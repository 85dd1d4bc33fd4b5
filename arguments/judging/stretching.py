"""Stretches: a text cut into pieces of the length that the encoder learned from.

It learned from arguments of one sentence or two (a median of 17 words, 44 at most). A text is cut
between its sentences; short ones stay together, as far as that length goes.
"""

from arguments.judging.reading import Sentence

ONE_STRETCH = 45
"""The most words that sentences have together in one stretch."""
_ENOUGH = 12
"""Words from which a stretch takes no further sentence."""

Place = tuple[int, int]


def stretches_of(sentences: tuple[Sentence, ...]) -> tuple[Place, ...]:
    """Cut sentences, in order, into stretches; each is where it begins and ends."""
    cut: list[list[Sentence]] = []
    for sentence in sentences:
        held = sum(len(one.words) for one in cut[-1]) if cut else ONE_STRETCH
        small = held < _ENOUGH or len(sentence.words) < _ENOUGH / 2
        if small and held + len(sentence.words) <= ONE_STRETCH:
            cut[-1].append(sentence)
        else:
            cut.append([sentence])
    return tuple((each[0].start, each[-1].end) for each in cut)
