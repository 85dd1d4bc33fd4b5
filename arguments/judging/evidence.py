"""Finding evidence by its shape: numbers, years, names, links and quotations.

A numeral, a capital in mid-sentence or an address is what a stranger could look up. What the
claim says already is not evidence for it, and the same name twice is one piece.
"""

import re
from collections.abc import Iterator

from arguments.judging.cues import Find, content_within
from arguments.judging.extents import Place, is_within
from arguments.judging.lexicon import load_lexicon
from arguments.judging.reading import Reading, Sentence, clause_around, trimmed
from arguments.judging.verdict import Criterion

_YEAR = re.compile(r"(?<![\w.,$€£])(?:1[5-9]|20)\d\d(?:s|-\d\d)?(?![\w%]|[.,]\d)")
_NUMBER = re.compile(
    r"[$€£]?(?<![\w.,])(?<!\w-)\d[\d.,]*\d|(?<![\w.,])(?<!\w-)\d(?![\w)]|\.\s)"
    r"|(?<!\w)(?:half|a\s+third|two-thirds|a\s+quarter|one\s+in\s+\w+|\w+\s+in\s+ten|dozens|hundreds"
    r"|thousands|millions|billions|twice(?=\s+(?:as|the|that))|(?:two|three|four|five|six|seven|eight|nine|ten|twenty)"
    r"(?=\s+(?:years|months|weeks|days|times|people|percent|per)))(?!\w)",
    re.IGNORECASE,
)
_CITED = re.compile(
    r"(?<!\w)(?:article|section|chapter|title|part|resolution|protocol|amendment|level|phase|number"
    r"|stage|type|page|round|grade|class)\s+$",
    re.IGNORECASE,
)
"""What a numeral behind it only names."""
_QUOTATION = re.compile(r"[\"“«][^\"“”«»\n]{15,300}[\"”»]")
_PROPER = r"(?:[A-Z][\w'-]*[a-z][\w'-]*|[A-Z]{2,6})"
_CAPITAL = re.compile(rf"(?<![\w']){_PROPER}(?:\s+{_PROPER}){{0,3}}(?!\w)")
_ARTICLE = re.compile(r"(?<!\w)an?$", re.IGNORECASE)
_OPENERS = frozenset("\"“'(:*_-")
_STRENGTH = {"number": 0.35, "year": 0.32, "name": 0.25, "link": 0.3, "quotation": 0.25}
_BARE_SHARE = 0.4
_SHOUTED_SHARE = 0.5
_CLAUSE_NEWS = 2


def find_evidence(reading: Reading, claim: Reading, voices: tuple[Place, ...]) -> tuple[Find, ...]:
    """Find every number, year, name, link and quotation that is not a repeat, in order of place."""
    found: list[Find] = [
        _find("link", (start, end), (start, end), 0) for start, end in reading.links[:3]
    ]
    told = set(claim.stems)
    for sentence in reading.fresh:
        for kind, start, end in sorted(_shapes(reading, sentence), key=lambda hit: hit[1:]):
            if is_within(start, voices):
                continue
            token = reading.plain[start:end].casefold()
            key = token if kind in {"number", "year", "quotation"} else token.removesuffix("'s")
            if key in told or not _new(reading, claim, kind, start, end):
                continue
            told.add(key)
            place = clause_around(reading, sentence, (start, end), voices)
            place = place if place[1] >= end else trimmed(reading, start, sentence.end)
            news = len(content_within(reading, claim, *place))
            found.append(_find(kind, place, (start, end), news))
    return tuple(sorted(found, key=lambda find: find.at))


def _find(kind: str, place: tuple[int, int], at: tuple[int, int], news: int) -> Find:
    told = kind == "link" or news >= _CLAUSE_NEWS
    strength = _STRENGTH[kind] * (1.0 if told else _BARE_SHARE)
    return Find(kind, Criterion.EVIDENCE, *place, strength, news, *at)


def _shapes(reading: Reading, sentence: Sentence) -> Iterator[tuple[str, int, int]]:
    bounds = sentence.start, sentence.end
    years = [match.span() for match in _YEAR.finditer(reading.plain, *bounds)]
    yield from (("year", *span) for span in years)
    for match in _NUMBER.finditer(reading.plain, *bounds):
        label = _CITED.search(reading.plain, sentence.start, match.start())
        if not label and not is_within(match.start(), tuple(years)):
            yield "number", *match.span()
    for match in _QUOTATION.finditer(reading.plain, *bounds):
        yield "quotation", *match.span()
    if not _is_titled(reading, sentence):
        for match in _CAPITAL.finditer(reading.plain, *bounds):
            if _is_name(reading, sentence, match.start(), match.end()):
                yield "name", *match.span()


def _is_titled(reading: Reading, sentence: Sentence) -> bool:
    """Tell whether capitals mean nothing here: a heading, or shouting."""
    capitals = sum(reading.plain[word.start].isupper() for word in sentence.words)
    return capitals > max(2, _SHOUTED_SHARE * len(sentence.words))


def _is_name(reading: Reading, sentence: Sentence, start: int, end: int) -> bool:
    """Tell whether a capital word is a name: inside the sentence, and no common word."""
    before = reading.plain[sentence.start : start].rstrip()
    if not before or before[-1] in _OPENERS or before[-1] in ".!?":
        return False
    name = reading.plain[start:end].casefold()
    of_a_kind = bool(_ARTICLE.search(before)) and " " not in name
    return not of_a_kind and name not in load_lexicon().function | load_lexicon().calendar


def _new(reading: Reading, claim: Reading, kind: str, start: int, end: int) -> bool:
    """Tell whether a piece is new: a name of which no word is the claim's, or anything else."""
    if kind != "name":
        return True
    words = reading.words_within(start, end)
    return not any(word.stem in claim.stems for word in words)
