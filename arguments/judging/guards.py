"""Guards: what a text looks like when its score would mislead, and the cap that this leaves.

A guard never accuses. It says what the text looks like, quotes the place, and caps the total;
it takes nothing from the criteria, so that the reader still sees what was found.
"""

from collections import Counter
from collections.abc import Iterator

from arguments.judging.lexicon import load_lexicon
from arguments.judging.phrases import Guard, about
from arguments.judging.reading import Sentence, Word, trimmed
from arguments.judging.rubric import content_count, shared_with_claim
from arguments.judging.scoring import Case
from arguments.judging.spans import span_of
from arguments.judging.topicality import topicality
from arguments.judging.verdict import HIGHEST, LOWEST, Criterion, Effect, GuardFinding
from arguments.languages import language_of

CAPS = {
    Guard.WORDLESS: LOWEST,
    Guard.GIBBERISH: LOWEST,
    Guard.LANGUAGE: 55.0,
    Guard.TO_THE_JUDGE: 54.0,
    Guard.COPIED_CLAIM: 53.0,
    Guard.BARE_BECAUSE: 56.0,
    Guard.REPETITION: 58.0,
    Guard.WORD_LIST: 54.0,
    Guard.GENERIC: 57.0,
    Guard.OFF_TOPIC: 64.0,
    Guard.UNREAD: HIGHEST,
}
"""The highest total that each guard leaves. `UNREAD` only says what the judge cannot do.

`OFF_TOPIC` leaves this where nothing ties a text to its claim, and more with every tie.
"""

_ODD_LETTERS, _ODD_SHARE, _TELLING = 4.0, 0.4, 3
_PROSE_SHARE, _LIST_SHARE = 0.2, 0.1
_LIST_WORDS, _NONSENSE_WORDS = 10, 5
_STUFFED_SHARE, _STUFFED_CUES = 0.22, 4
_REPEATED_SHARE = 0.34
_COPIED_NEW, _BARE_NEW = 1, 3
_COPIED_SHARE = 0.6
_GENERIC_WORDS, _GENERIC_SHARE, _GENERIC_OWN = 9, 0.2, 10
_ROOM_TO_NAME = 18
_SURE, _VERY_SURE = 0.5, 0.8


def find_guards(case: Case, total: float) -> tuple[GuardFinding, ...]:
    """Find every guard that speaks of a text that would have this total, the lowest cap first."""
    if not case.reading.words:
        return (_finding(case, Guard.WORDLESS, ()),)
    found = [_finding(case, guard, places) for guard, places in _noticed(case)]
    if not found:
        found = _off_topic(case, total)
    return tuple(sorted(found, key=lambda finding: (finding.cap, finding.name)))


def _noticed(case: Case) -> Iterator[tuple[Guard, tuple[tuple[int, int], ...]]]:
    unreadable = _unreadable(case)
    if unreadable is not None:
        yield unreadable, (_opening(case),)
    if places := _to_the_judge(case):
        yield Guard.TO_THE_JUDGE, places
    if places := _repeated(case):
        yield Guard.REPETITION, places
    if unreadable is None:
        yield from _empty(case)


def _empty(case: Case) -> Iterator[tuple[Guard, tuple[tuple[int, int], ...]]]:
    """Notice readable texts that say little of their own; the plainest name for it only."""
    if _is_list(case):
        yield Guard.WORD_LIST, (_opening(case),)
    elif copy := _copied(case):
        yield copy, (_opening(case),)
    elif _is_generic(case):
        yield Guard.GENERIC, (_opening(case),)


def _unreadable(case: Case) -> Guard | None:
    """Name what keeps rules from reading a text; most show at once that they are English."""
    words = case.reading.words
    if not any(sum(map(str.isalpha, word.folded)) > 1 for word in words):
        return Guard.GIBBERISH
    prose = _share(words, load_lexicon().function)
    odd = _odd_share(words)
    if odd <= _ODD_SHARE and prose >= _PROSE_SHARE:
        return None
    language, sure = language_of(case.reading.plain)
    if language != "en" and sure >= _SURE and (odd <= _ODD_SHARE or sure >= _VERY_SURE):
        claimed, _ = language_of(case.claim.plain)
        return Guard.UNREAD if claimed == language else Guard.LANGUAGE
    nonsense = prose == 0 and len(words) >= _NONSENSE_WORDS and language != "en"
    return Guard.GIBBERISH if odd > _ODD_SHARE or nonsense else None


def _odd_share(words: tuple[Word, ...]) -> float:
    """Give the share of words (of three letters and more) whose letters are not as in English."""
    lexicon = load_lexicon()
    plain = [word.folded.replace("'", "").replace("-", "") for word in words]
    letters = [
        word for word in plain if len(word) >= _TELLING and word.isascii() and word.isalpha()
    ]
    odd = sum(lexicon.commonness(word) < _ODD_LETTERS for word in letters)
    return odd / len(letters) if letters else 0.0


def _share(words: tuple[Word, ...], listed: frozenset[str]) -> float:
    return sum(word.folded in listed for word in words) / len(words)


def _to_the_judge(case: Case) -> tuple[tuple[int, int], ...]:
    pattern = load_lexicon().to_the_judge
    return tuple(match.span() for match in pattern.finditer(case.reading.plain))[:3]


def _repeated(case: Case) -> tuple[tuple[int, int], ...]:
    """Give the repeated sentences, or the first words, when over a third of the text repeats."""
    words = [word.folded for word in case.reading.words]
    repeats = [sentence for sentence in case.reading.sentences if sentence.repeats]
    twice = sum(len(sentence.words) for sentence in repeats) / len(words)
    runs = list(zip(words, words[1:], words[2:], strict=False))
    again = sum(count - 1 for count in Counter(runs).values()) / max(1, len(runs))
    if max(twice, again) <= _REPEATED_SHARE:
        return ()
    return tuple(_place(case, sentence) for sentence in repeats[:2]) or (_opening(case),)


def _is_list(case: Case) -> bool:
    words = case.reading.words
    if len(words) < _LIST_WORDS:
        return False
    cues = {
        find.at
        for find in case.finds
        if find.criterion not in {Criterion.CLARITY, Criterion.CLAIM}
        and find.kind not in {"number", "year", "name", "mechanism", "consequence", "rather"}
    }
    stuffed = len(cues) >= _STUFFED_CUES and len(cues) / len(words) > _STUFFED_SHARE
    return stuffed or _share(words, load_lexicon().function) < _LIST_SHARE


def _copied(case: Case) -> Guard | None:
    lexicon = load_lexicon()
    claimed = {word.stem for word in case.claim.words if lexicon.is_content(word.folded)}
    own = {word.stem for word in case.reading.words if lexicon.is_content(word.folded)} - claimed
    if not claimed or len(shared_with_claim(case)) / len(claimed) < _COPIED_SHARE:
        return None
    if len(own) < _COPIED_NEW:
        return Guard.COPIED_CLAIM
    bare = len(own) < _BARE_NEW and content_count(case) < _COPIED_NEW
    return Guard.BARE_BECAUSE if bare else None


def _is_generic(case: Case) -> bool:
    lexicon = load_lexicon()
    content = [word for word in case.reading.words if lexicon.is_content(word.folded)]
    own = [
        word
        for word in content
        if lexicon.is_specific(word.folded, word.stem) and word.stem not in case.claim.stems
    ]
    few = content_count(case) < _GENERIC_OWN
    return few and len(content) >= _GENERIC_WORDS and len(own) / len(content) < _GENERIC_SHARE


def _off_topic(case: Case, total: float) -> list[GuardFinding]:
    """Notice a text that its words tie too loosely to its claim for the total it would have.

    The cap depends on the ties alone, so that a longer text is never held lower. A total that
    is below it anyway is left alone, unless the text had room enough to name its subject.
    """
    tied = topicality(case.claim, case.reading)
    cap = CAPS[Guard.OFF_TOPIC] + (HIGHEST - CAPS[Guard.OFF_TOPIC]) * tied**2
    loose = tied == 0 and content_count(case) >= _ROOM_TO_NAME
    places = (_opening(case),)
    return [_finding(case, Guard.OFF_TOPIC, places, cap)] if total > cap or loose else []


def _opening(case: Case) -> tuple[int, int]:
    return _place(case, case.reading.sentences[0])


def _place(case: Case, sentence: Sentence) -> tuple[int, int]:
    return trimmed(case.reading, sentence.start, sentence.end)


def _finding(
    case: Case, guard: Guard, places: tuple[tuple[int, int], ...], cap: float | None = None
) -> GuardFinding:
    says = about("guard", guard)
    spans = tuple(span_of(case.reading, place, Effect.COST, says) for place in places)
    return GuardFinding(
        name=guard.value, cap=round(CAPS[guard] if cap is None else cap, 1), spans=spans, says=says
    )
