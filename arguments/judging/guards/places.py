"""Places: where in a text to point, as offsets of its words."""

from collections.abc import Collection, Iterable

from arguments.judging.guards.caps import Part, Place
from arguments.judging.reading import Reading, Sentence, trimmed
from arguments.judging.scoring import Case

MOST_PLACES = 3
"""As many places as a guard quotes."""


def opening(case: Case) -> tuple[Place, ...]:
    """Give the first sentence, for what is so of the whole text."""
    return (place_of(case, case.reading.sentences[0]),)


def place_of(case: Case, sentence: Sentence) -> Place:
    """Give a sentence without what stands around its words, cut where it is long."""
    return trimmed(case.reading, sentence.start, sentence.end)


def runs_of(reading: Reading, marked: Iterable[int]) -> tuple[Place, ...]:
    """Give the longest runs of marked words (by their number), in order of place."""
    longest = sorted(_runs(marked), key=lambda run: run[1] - run[0], reverse=True)[:MOST_PLACES]
    words = reading.words
    return tuple(
        trimmed(reading, words[first].start, words[last].end) for first, last in sorted(longest)
    )


def part_of(reading: Reading, marked: Collection[int]) -> Part:
    """Give the part of a text that marked words make up."""
    words = reading.words
    places = tuple((words[first].start, words[last].end) for first, last in _runs(marked))
    return Part(places, len(marked) / len(words))


def part_in(case: Case, sentences: Collection[Sentence]) -> Part:
    """Give the part of a text that some of its sentences make up."""
    places = tuple((sentence.start, sentence.end) for sentence in sentences)
    said = sum(len(sentence.words) for sentence in sentences)
    return Part(places, said / len(case.reading.words))


def leaving_out(text: str, places: Iterable[Place]) -> str:
    """Give a text with some places blanked, so that every other word stays where it was."""
    for start, end in places:
        text = text[:start] + " " * (end - start) + text[end:]
    return text


def _runs(marked: Iterable[int]) -> list[tuple[int, int]]:
    """Give the first and the last number of each run, in order."""
    runs: list[tuple[int, int]] = []
    for number in sorted(marked):
        if runs and number == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], number)
        else:
            runs.append((number, number))
    return runs
