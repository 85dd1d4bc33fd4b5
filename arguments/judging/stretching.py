"""Stretches: a text cut into pieces of about the length that the encoder learned from.

It learned from arguments of one sentence or two (44 words at most) and reads a little more than
that in one go. A text is cut between its sentences; as many stay together as fit.
"""

from arguments.judging.reading import Sentence

ONE_STRETCH = 60
"""The most words that sentences have together in one stretch."""

Place = tuple[int, int]


def stretches_of(sentences: tuple[Sentence, ...]) -> tuple[Place, ...]:
    """Cut sentences, in order, into stretches; each is where it begins and ends."""
    cut: list[list[Sentence]] = []
    for sentence in sentences:
        held = sum(len(one.words) for one in cut[-1]) if cut else ONE_STRETCH
        if held + len(sentence.words) <= ONE_STRETCH:
            cut[-1].append(sentence)
        else:
            cut.append([sentence])
    return tuple((each[0].start, each[-1].end) for each in cut)
