"""Quoting: finds and other places as the spans that a verdict shows, in the words written."""

from arguments.judging.cues import Find
from arguments.judging.phrases import Cost, Why, why
from arguments.judging.reading import Reading, Sentence, trimmed
from arguments.judging.scoring import Case
from arguments.judging.verdict import Criterion, Effect, Phrase, Span

MOST_SPANS = 4
"""As many spans as one criterion shows; the strongest are kept."""
LONG_SENTENCE = 35
"""Words in a sentence from which a reader loses the thread."""
_LEAST_EARNED = 0.1
_SHOUTED = 3
_COSTS = {"boast", "vague", "filler", "absolute"}


def span_of(reading: Reading, place: tuple[int, int], effect: Effect, says: Phrase) -> Span:
    """Quote a place of the text as it was written."""
    start, end = place
    return Span(start=start, end=end, text=reading.text[start:end], effect=effect, why=says)


def spans_for(case: Case, criterion: Criterion) -> tuple[Span, ...]:
    """Give what earned and cost on one criterion: the strongest, in order of place, none twice."""
    earned = [find for find in case.of(criterion) if find.strength >= _LEAST_EARNED]
    earned = [find for find in earned if find.kind not in _COSTS]
    chosen: list[Find] = []
    for find in sorted(earned, key=lambda find: (-find.strength, find.start)):
        if not any(_overlap(find, other) for other in chosen) and len(chosen) < MOST_SPANS:
            chosen.append(find)
    spans = [
        span_of(case.reading, (find.start, find.end), Effect.EARNED, why(Why(find.kind)))
        for find in chosen
    ]
    spans += _costs(case, criterion)
    return tuple(sorted(spans, key=lambda span: (span.start, span.end)))


def shouted(reading: Reading) -> Sentence | None:
    """Give the first sentence that is written in capitals."""
    for sentence in reading.fresh:
        loud = [reading.plain[word.start : word.end] for word in sentence.words]
        loud = [word for word in loud if len(word) > _SHOUTED and word.isupper()]
        if len(loud) >= _SHOUTED and len(loud) * 2 >= len(sentence.words):
            return sentence
    return None


def longest(reading: Reading) -> Sentence | None:
    """Give the longest sentence when it is longer than a reader can hold."""
    longest_one = max(reading.fresh, key=lambda sentence: len(sentence.words), default=None)
    if longest_one is None or len(longest_one.words) <= LONG_SENTENCE:
        return None
    return longest_one


def empty_reasons(case: Case) -> tuple[Find, ...]:
    """Give the reasons that bring nothing new after their `because`."""
    return tuple(
        find
        for find in case.of(Criterion.REASONING)
        if find.kind in {"because", "therefore"} and find.strength == 0
    )


def _costs(case: Case, criterion: Criterion) -> list[Span]:
    if criterion is Criterion.REASONING:
        places = [((find.start, find.end), Cost.EMPTY_REASON) for find in empty_reasons(case)[:2]]
    else:
        places = [
            ((find.start, find.end), Cost(find.kind))
            for find in case.of(criterion)
            if find.kind in _COSTS
        ][:MOST_SPANS]
    if criterion is Criterion.CLARITY:
        places += _sentence_costs(case.reading)
    return [span_of(case.reading, place, Effect.COST, why(name)) for place, name in places]


def _sentence_costs(reading: Reading) -> list[tuple[tuple[int, int], Cost]]:
    marked = [(longest(reading), Cost.LONG), (shouted(reading), Cost.SHOUTING)]
    return [
        (trimmed(reading, sentence.start, sentence.end), name)
        for sentence, name in marked
        if sentence is not None
    ]


def _overlap(find: Find, other: Find) -> bool:
    shared = min(find.end, other.end) - max(find.start, other.start)
    return shared > 0.5 * min(find.end - find.start, other.end - other.start)
