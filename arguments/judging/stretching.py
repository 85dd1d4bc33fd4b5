"""Stretches: a text cut into pieces of the length that the encoder learned from.

It learned from arguments of one sentence or two (a median of 17 words, 44 at most). A text that
short is one stretch; a longer one is cut between sentences, and short sentences stay together.
"""

from arguments.judging.reading import Sentence

ONE_STRETCH = 45
"""Words up to which a whole text is one stretch; no two sentences together have more."""
_ENOUGH = 12
"""Words from which a stretch takes no further sentence."""

Place = tuple[int, int]


def stretches_of(sentences: tuple[Sentence, ...]) -> tuple[Place, ...]:
    """Cut sentences, in order, into stretches; each is where it begins and ends."""
    if sum(len(sentence.words) for sentence in sentences) <= ONE_STRETCH:
        return ((sentences[0].start, sentences[-1].end),) if sentences else ()
    cut: list[list[Sentence]] = []
    for sentence in sentences:
        held = sum(len(one.words) for one in cut[-1]) if cut else ONE_STRETCH
        small = held < _ENOUGH or len(sentence.words) < _ENOUGH / 2
        if small and held + len(sentence.words) <= ONE_STRETCH:
            cut[-1].append(sentence)
        else:
            cut.append([sentence])
    return tuple((each[0].start, each[-1].end) for each in cut)
