"""Critical questions: what a listener asks of an argument of that kind, about its own words.

After Walton, Reed and Macagno, "Argumentation Schemes" (2008): an argument from cause, example,
authority, number or likeness stands as long as the questions that belong to its kind have an
answer. Each is asked of the words that make it one; those of the claim's kind are always left.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from arguments.claims import Claim, ClaimKind, Side
from arguments.judging.extents import Place, find_voices, is_within
from arguments.judging.reading import Sentence, clause_around, trimmed
from arguments.judging.scoring import Case, lay_out
from arguments.judging.verdict import Criterion, Phrase
from arguments.sparring.moves import Aim, Move, Source

_QUOTED = 60
"""Characters of the debater's words that stand in a question's own sentence."""
_WHOLE_SENTENCE, _LEAST_WORDS = 25, 3
"""Words of a sentence that is quoted whole, and of one that is worth a question."""
_BARE = frozenset({"absolute", "vague", "example"})
"""Finds that are asked about even where they earn nothing."""


@dataclass(frozen=True, slots=True)
class Question:
    """A question by name, and what it is asked of: finds of some kinds, or words by a pattern.

    `core` says that its sentence names the words that were found themselves, not their clause.
    """

    name: str
    kinds: frozenset[str] = frozenset()
    words: re.Pattern[str] | None = None
    core: bool = False


def _of(name: str, *kinds: str, core: bool = False) -> Question:
    return Question(name, frozenset(kinds), None, core)


def _where(name: str, pattern: str, *, core: bool = False) -> Question:
    return Question(
        name, frozenset(), re.compile(rf"(?<!\w)(?:{pattern})(?!\w)", re.IGNORECASE), core
    )


_ANALOGY = (
    r"just\s+(?:as|like)\s+(?:in|when|the|a|with|any|our)|(?:similar|comparable|akin)\s+to"
    r"|as\s+(?:happened|seen|shown)\s+in|the\s+same\s+(?:way|thing|mistake|as)|is\s+like\s+\w+"
)
_EVERY = (
    r"all\s+(?:the\s+)?(?!of\b|in\b|the\b|along\b|about\b)\w{3,}|every\s+\w{3,}"
    r"|no\s+(?:country|child|state|leader|company|person|law|parent|woman|man)"
)
_OUGHT = r"should(?:n'?t)?|must(?:n'?t)?|ought\s+to|needs?\s+to\s+be|ha(?:s|ve)\s+to"
_VALUE = (
    r"right|wrong|(?:un)?fair|(?:un)?just|good|bad|better|worse|best|worst|harmful|immoral|moral"
)
_CAUSE = (
    r"caus(?:es?|ed|ing)|leads?\s+to|led\s+to|result(?:s|ed)?\s+in|because\s+of|due\s+to"
    r"|thanks\s+to|ma(?:kes?|king|de)|driv(?:es?|ing)|drove|show(?:s|ed)|encourag(?:es?|ed)"
    r"|embolden(?:s|ed)|weaken(?:s|ed)|reduc(?:es?|ed)|increas(?:es?|ed)|prevent(?:s|ed)"
)
_CAUSED = r"caused|led\s+to|resulted\s+in|made|drove|ended|emboldened|weakened|brought|stopped"
_WILL = r"will|won'?t|going\s+to"
_MASS = (
    r"\d[\d.,]*\s?(?:%|per\s+cent|percent|people|times)|(?:\w+\s+)?(?:million|billion|thousand)s?"
    r"|hundreds|dozens|half|a\s+third|two-thirds|a\s+quarter|majority"
)
_MANY = r"many|most|some|few|often|usually|rarely|a\s+lot\s+of|lots\s+of|countless|numerous"

OF_WORDS: tuple[Question, ...] = (
    _of("which-study", "boast", core=True),
    _where("likeness", _ANALOGY),
    _of("exception", "absolute", core=True),
    _of("expert", "source"),
    _of("typical", "example"),
    _where("other-causes", _CAUSE),
    _where("of-how-many", _MASS, core=True),
    _where("who-pays", _OUGHT),
    _of("condition", "condition"),
    _where("every-one", _EVERY, core=True),
    _where("show-wrong", _WILL),
    _of("price", "outweigh"),
    _of("measure", "compare"),
    _of("one-case", "experience"),
    _of("strongest-form", "opponent"),
    _of("granted", "concession"),
    _of("since-then", "year", core=True),
    _of("gentler-way", "purpose"),
    _of("how-likely", "consequence"),
    _of("alternative", "rather"),
    _of("undone", "undoing"),
    _of("how-soon", "timeframe"),
    _of("odds", "likelihood"),
    _where("better-than", _VALUE),
    _where("how-many", _MANY, core=True),
    _of("disagree", "source", "quotation"),
    _where("anyway", _CAUSED),
    _where("what-then", _OUGHT),
    _where("where-from", rf"{_MASS}|\d[\d.,]+\d", core=True),
    _of("counterexample", "example", "name"),
    _of("meaning", "vague", core=True),
    _of("step", "because", "therefore"),
    _of("same-elsewhere", "name", core=True),
)
"""Questions of the debater's own words, what tells most in front."""
OF_KIND: dict[ClaimKind, tuple[str, ...]] = {
    ClaimKind.POLICY: ("kind-who-pays", "kind-next-move", "kind-other-way"),
    ClaimKind.PREDICTION: ("kind-by-when", "kind-last-time", "kind-what-stops-it"),
    ClaimKind.CAUSAL: ("kind-other-causes", "kind-anyway", "kind-other-way-round"),
    ClaimKind.EVALUATION: ("kind-measure", "kind-better-than", "kind-for-whom"),
    ClaimKind.INTERPRETATION: ("kind-other-reading", "kind-misfit", "kind-own-words"),
    ClaimKind.FACT: ("kind-look-up", "kind-against-it", "kind-so-what"),
}
"""Questions that a claim of that kind always leaves."""
OF_ANY: tuple[str, ...] = (
    "any-best-reply",
    "any-if-wrong",
    "any-one-case",
    "any-who-loses",
    "any-change-mind",
    "any-limit",
    "any-assumed",
    "any-weigh",
    "any-word",
)
"""Questions that any argument leaves; with three of its claim's kind they make twelve."""
_GISTS = {
    "show-wrong": "by-when",
    "what-then": "next-move",
    "gentler-way": "other-way",
    "every-one": "exception",
    "strongest-form": "any-best-reply",
    "price": "any-who-loses",
    "where-from": "of-how-many",
    "how-many": "of-how-many",
    "counterexample": "exception",
    "odds": "how-likely",
}
"""Questions that ask nearly the same as another, by name."""


def questions_of(claim: Claim, side: Side, text: str) -> tuple[Move, ...]:
    """Give every question that a text leaves, best first, each once and aimed at words of it.

    What asks about words that no question before it asked about comes first. There are twelve
    at the least, whatever the text; only one without a word is aimed at nothing.
    """
    case = lay_out(claim.text, side, text)
    fresh: list[Move] = []
    again: list[Move] = []
    asked: list[Place] = []
    for question, place, core in _found(case):
        at = _unasked(place, asked)
        (fresh if at else again).append(_move(text, question.name, place, core))
        asked.append(place)
    whole = _main(case)
    left = [_move(text, name, whole, whole) for name in (*OF_KIND[claim.kind], *OF_ANY)]
    return (*fresh, *again, *left)


def is_alike(question: Move, other: Move) -> bool:
    """Tell whether two questions ask nearly the same, of whatever words."""
    return _gist(question) == _gist(other)


def is_general(question: Move) -> bool:
    """Tell whether a question is asked of the whole argument, not of some words of it."""
    return question.key.startswith(("question:kind-", "question:any-"))


@cache
def question_names() -> tuple[str, ...]:
    """Give the name of every question; its sentence is `question-NAME` in the wording."""
    named = [question.name for question in OF_WORDS]
    return (*named, *(name for names in OF_KIND.values() for name in names), *OF_ANY)


def _found(case: Case) -> Iterator[tuple[Question, Place, Place]]:
    """Give each question that has something to ask about: the clause, and the words in it."""
    voices = find_voices(case.reading)
    for question in OF_WORDS:
        places = _by_words(case, question, voices) if question.words else _by_kind(case, question)
        first = next(iter(places), None)
        if first:
            clause, core = first
            yield question, clause, core if question.core else clause


def _by_kind(case: Case, question: Question) -> Iterator[tuple[Place, Place]]:
    """Give the finds of a question's kinds, the strongest first."""
    finds = [find for find in case.finds if find.kind in question.kinds]
    finds = [one for one in finds if one.strength > 0 or one.kind in _BARE]
    for find in sorted(finds, key=lambda find: (-find.strength, find.at)):
        sentence = _sentence_at(case, find.at)
        if sentence and len(sentence.words) >= _LEAST_WORDS:
            yield _clause(case, sentence, (find.start, find.end)), (find.at, find.until)


def _by_words(
    case: Case, question: Question, voices: tuple[Place, ...]
) -> Iterator[tuple[Place, Place]]:
    """Give where a question's words stand in what the text says of its own."""
    if question.words is None:
        return
    for sentence in case.reading.fresh:
        for match in question.words.finditer(case.reading.plain, sentence.start, sentence.end):
            if not is_within(match.start(), voices) and sentence not in case.echoes:
                yield _clause(case, sentence, match.span()), trimmed(case.reading, *match.span())


def _clause(case: Case, sentence: Sentence, place: Place) -> Place:
    """Give the sentence of a place where it is short enough to quote, else the clause."""
    if len(sentence.words) <= _WHOLE_SENTENCE:
        return trimmed(case.reading, sentence.start, sentence.end)
    return clause_around(case.reading, sentence, place)


def _gist(question: Move) -> str:
    name = question.key.removeprefix("question:").removeprefix("kind-")
    return _GISTS.get(name, name)


def _sentence_at(case: Case, at: int) -> Sentence | None:
    return next((one for one in case.reading.sentences if one.start <= at < one.end), None)


def _unasked(place: Place, asked: list[Place]) -> bool:
    start, end = place
    return all(min(end, until) - max(start, at) <= (end - start) / 2 for at, until in asked)


def _main(case: Case) -> Place | None:
    """Give the sentence that carries most: of those with a reason, else of all, the longest."""
    reasons = [find.at for find in case.of(Criterion.REASONING) if find.strength > 0]
    own = [one for one in case.reading.fresh if one not in case.echoes] or case.reading.fresh
    best = max(
        own,
        key=lambda one: (sum(one.start <= at < one.end for at in reasons), len(one.words)),
        default=None,
    )
    return trimmed(case.reading, best.start, best.end) if best else None


def _move(text: str, name: str, place: Place | None, core: Place | None) -> Move:
    aim = Aim(start=place[0], end=place[1], text=text[place[0] : place[1]]) if place else None
    words = _short(text[core[0] : core[1]]) if core else ""
    return Move(
        key=f"question:{name}",
        source=Source.QUESTION,
        aim=aim,
        question=Phrase(key=f"question-{name}", values={"words": words}),
    )


def _short(words: str) -> str:
    """Cut words to what fits into a sentence, at a word's end."""
    one_line = " ".join(words.split())
    if len(one_line) <= _QUOTED:
        return one_line
    return f"{one_line[:_QUOTED].rpartition(' ')[0] or one_line[:_QUOTED]}…"
