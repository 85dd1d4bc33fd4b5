"""Choosing what of a text its advice quotes: a whole clause, or the thing that it speaks of.

Where nothing good is found the wording does without a quotation. Only plain words are taken,
so that nothing of a text's markup or mentions can come along.
"""

import re
from collections.abc import Iterator

from arguments.judging.lexicon import load_lexicon
from arguments.judging.reading import Reading, Word
from arguments.judging.scoring import Case
from arguments.judging.verdict import Criterion, Span

NOTHING = "none"
"""What stands for a quotation where there is no good one."""
_CLAUSE_WORDS, _CLAUSE_LETTERS = 18, 120
_THING_WORDS, _THING_LETTERS = 3, 36
_DESCRIBED = 2
"""Words of the best noun group: a noun and what describes it."""
_PLAIN = re.compile(r"[^\W_](?:[^\W_]|[ ,.%$€£'’-])*")
_DETERMINERS = frozenset(
    {"a", "an", "the", "their", "its", "our", "my", "your", "his", "her", "every", "this", "these"}
    | {"those", "no", "any", "each", "some", "many", "all", "more", "most", "few"}
)
_PREPOSITIONS = frozenset(
    {"of", "in", "on", "for", "from", "over", "against", "between", "by", "with", "without"}
    | {"about", "under", "into", "through", "across", "out"}
)
_PLURAL = re.compile(r"[^s'ui]s$|^(?:children|people|men|women)$")
"""What a verb follows and a noun hardly does."""
_NOUN_ENDINGS = (
    "tion", "sion", "ment", "ity", "ness", "ance", "ence", "ship", "ism", "ure", "dom", "cy",
)  # fmt: skip
_NOT_LAST = (
    "'s", "ed", "ly", "ful", "ous", "able", "ible", "ive", "al", "ic", "less", "ish", "ary", "ian",
)  # fmt: skip


def quotations(case: Case, near: Span | None) -> dict[str, str]:
    """Give every quotation that a sentence may use, by the name that the wording knows."""
    thing = thing_in(case, near)
    return {
        "clause": _clause(near),
        "thing": case.reading.text[slice(*thing)] if thing else NOTHING,
        "link": _cue(case, Criterion.REASONING, {"because", "therefore"}),
        "turn": _cue(case, Criterion.ENGAGEMENT, {"answer"}),
        "claimword": _subject(case.claim),
    }


def thing_in(case: Case, near: Span | None) -> tuple[int, int] | None:
    """Give the place of the best noun group that the text, or a span of it, adds to its claim."""
    within = (near.start, near.end) if near else (0, len(case.reading.plain))
    return _best(case.reading, within, case.claim.stems)


def _clause(near: Span | None) -> str:
    short = near and len(near.text) <= _CLAUSE_LETTERS and near.text.count(" ") < _CLAUSE_WORDS
    return near.text if near and short and _PLAIN.fullmatch(near.text) else NOTHING


def _cue(case: Case, criterion: Criterion, kinds: set[str]) -> str:
    """Give the connecting word that the text uses first."""
    found = next((find for find in case.of(criterion) if find.kind in kinds), None)
    return case.reading.plain[found.at : found.until].strip(" ,").casefold() if found else NOTHING


def _subject(claim: Reading) -> str:
    place = _best(claim, (0, len(claim.plain)), frozenset())
    return claim.text[slice(*place)] if place else NOTHING


def _best(
    reading: Reading, within: tuple[int, int], known: frozenset[str]
) -> tuple[int, int] | None:
    groups = [
        group
        for group in _noun_groups(reading, *within)
        if load_lexicon().is_specific(group[-1].folded, group[-1].stem)
        and any(word.stem not in known for word in group)
    ]
    best = max(groups, key=lambda group: (_telling(group), -group[0].start), default=None)
    return (best[0].start, best[-1].end) if best else None


def _noun_groups(reading: Reading, start: int, end: int) -> Iterator[tuple[Word, ...]]:
    """Find short runs of topical words between a determiner or preposition and a small word.

    What stands there is a noun, alone or behind what describes it, unless its form says that
    it may be a verb.
    """
    words = reading.words_within(start, end)
    for at, word in enumerate(words[:-1]):
        if word.folded in _DETERMINERS | _PREPOSITIONS:
            group = _run(reading, words[at + 1 :], word)
            if group and _is_noun(group, led=word.folded in _DETERMINERS):
                yield group


def _run(reading: Reading, words: tuple[Word, ...], before: Word) -> tuple[Word, ...]:
    """Give the topical words from the first on; none if they run on into another noun group."""
    run: list[Word] = []
    for word in words:
        joined = reading.text[before.end : word.start] == " "
        if not joined or not load_lexicon().is_content(word.folded):
            ends = not joined or word.folded not in _DETERMINERS
            return tuple(run) if ends else ()
        run.append(word)
        before = word
    following = reading.text[before.end : before.end + 1]
    return tuple(run) if not following.isalnum() and following != " " else ()


def _is_noun(group: tuple[Word, ...], *, led: bool) -> bool:
    lexicon, last = load_lexicon(), group[-1]
    verbs = next(cue.pattern for cue in lexicon.cues if cue.kind == "mechanism")
    unfit = lexicon.dull | lexicon.calendar
    letters = last.end - group[0].start
    return (
        len(group) <= _THING_WORDS
        and letters <= _THING_LETTERS
        and not any(word.folded in unfit or word.folded.endswith("ly") for word in group)
        and not last.folded.endswith(_NOT_LAST)
        and not (last.folded.endswith("ing") and not (led and len(group) == 1))
        and not (len(group) > 1 and any(verbs.fullmatch(word.folded) for word in group))
        and not any(_PLURAL.search(word.folded) for word in group[:-1])
    )


def _telling(group: tuple[Word, ...]) -> float:
    """Rate how likely a group is what a sentence is about."""
    lexicon, last = load_lexicon(), group[-1]
    rating = 1.0 * (len(group) == _DESCRIBED) + 1.0 * last.folded.endswith(_NOUN_ENDINGS)
    return rating + lexicon.telling(last.folded, last.stem) + 0.02 * (last.end - last.start)
