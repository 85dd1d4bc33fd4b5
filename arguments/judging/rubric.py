"""The rubric: how what was found becomes 0 to 4 on each criterion, and a total of 50 to 100.

Anchors, for every criterion: 0 nothing of it, 1 a trace, 2 once and thinly, 3 clearly, 4 so that
an opponent would have to answer it. The scale of totals is that of British Parliamentary
judging (WUDC: 50 to 100, 75 a good average speech); the criteria follow Toulmin's layout (claim,
data, warrant, rebuttal) with weighing added, as NSDA ballots ask for. Accent, fluency and
grammar count for nothing.

    total = 50 + 50 x (sum of weight x score / 4), then capped by guards
"""

from collections.abc import Mapping
from math import log1p, prod

from arguments.judging.cues import MARKED, Find, content_within
from arguments.judging.lexicon import load_lexicon
from arguments.judging.reading import Sentence
from arguments.judging.scoring import Case, Scores
from arguments.judging.verdict import HIGHEST, LOWEST, Criterion

WEIGHTS = {
    Criterion.CLAIM: 0.10,
    Criterion.REASONING: 0.30,
    Criterion.EVIDENCE: 0.20,
    Criterion.ENGAGEMENT: 0.20,
    Criterion.WEIGHING: 0.10,
    Criterion.CLARITY: 0.10,
}
"""What each criterion is worth in the total; they sum to one."""

LENGTH_SHARE = 0.4
"""The most of the reasoning score that having more to say can give, apart from saying why."""
UNTIED_SHARE = 0.35
"""What a sentence counts for when no word of it ties it to the claim."""
UNTIED_REASON_SHARE = 0.75
"""The same for a reason that a `because` or `therefore` marks as one."""
_ENOUGH_CONTENT = 10
_ENOUGH_TOPIC = 2
_LONG_WORDS, _SHORT_WORDS = 30, 8
_DISCOUNT = {
    Criterion.REASONING: 0.55,
    Criterion.EVIDENCE: 1.0,
    Criterion.ENGAGEMENT: 1.0,
    Criterion.WEIGHING: 0.95,
}


class RulesScorer:
    """The numbers by rules alone."""

    version = "rules-1"

    def score(self, case: Case) -> Scores:
        """Score one case by what was found in it."""
        tied = case.tied
        criteria = {
            Criterion.CLAIM: _claim(case, tied),
            Criterion.REASONING: _reasoning(case, tied),
            Criterion.EVIDENCE: _gathered(case, Criterion.EVIDENCE),
            Criterion.ENGAGEMENT: _gathered(case, Criterion.ENGAGEMENT),
            Criterion.WEIGHING: _gathered(case, Criterion.WEIGHING),
            Criterion.CLARITY: _clarity(case),
        }
        return Scores(criteria=criteria, share=covered(criteria))


def covered(criteria: Mapping[Criterion, float]) -> float:
    """Give how much of the rubric is covered, 0 to 1: its criteria by their weights."""
    return sum(WEIGHTS[criterion] * share for criterion, share in criteria.items())


def in_halves(share: float) -> float:
    """Give a share of 0 to 1 as a score of 0 to 4 in halves."""
    return round(min(1.0, max(0.0, share)) * 8) / 2


def total_of(share: float) -> float:
    """Give a share of 0 to 1 of the scale as a total of 50 to 100, to a tenth."""
    return round(LOWEST + (HIGHEST - LOWEST) * min(1.0, max(0.0, share)), 1)


def content_count(case: Case) -> int:
    """Count the different specific words that the text adds to its claim; repeats add none."""
    return len(
        frozenset[str]().union(
            *(
                content_within(case.reading, case.claim, sentence.start, sentence.end)
                for sentence in case.reading.fresh
            )
        )
    )


def shared_with_claim(case: Case) -> frozenset[str]:
    """Give the stems of content words that claim and text have in common."""
    lexicon = load_lexicon()
    return frozenset(
        word.stem
        for word in case.claim.words
        if lexicon.is_content(word.folded) and word.stem in case.reading.stems
    )


def _gathered(case: Case, criterion: Criterion) -> float:
    """Combine finds so that each further one adds less: 1 minus the product of what is left."""
    discount = _DISCOUNT[criterion]
    return 1 - prod(1 - discount * find.strength for find in case.of(criterion))


def _reasoning(case: Case, tied: tuple[Sentence, ...]) -> float:
    links = 1 - prod(
        1 - _DISCOUNT[Criterion.REASONING] * find.strength * _link_tie(find, tied)
        for find in case.of(Criterion.REASONING)
    )
    said = max((_said(case, sentence, tied) for sentence in case.reading.fresh), default=0.0)
    return (1 - LENGTH_SHARE) * links + LENGTH_SHARE * said


def _tie(at: int, tied: tuple[Sentence, ...]) -> float:
    return 1.0 if any(one.start <= at < one.end for one in tied) else UNTIED_SHARE


def _link_tie(find: Find, tied: tuple[Sentence, ...]) -> float:
    """Give what a link counts for: one that is marked as a reason may stand further off."""
    least = UNTIED_REASON_SHARE if find.kind in MARKED else UNTIED_SHARE
    return max(least, _tie(find.at, tied))


def _said(case: Case, sentence: Sentence, tied: tuple[Sentence, ...]) -> float:
    """Give how much one sentence says, 0 to 1; the best one counts, so that more add nothing."""
    content = len(content_within(case.reading, case.claim, sentence.start, sentence.end))
    return min(1.0, log1p(content) / log1p(_ENOUGH_CONTENT)) * _tie(sentence.start, tied)


def _claim(case: Case, tied: tuple[Sentence, ...]) -> float:
    if not case.reading.words:
        return 0.0
    topic = min(_ENOUGH_TOPIC, len(_topic_words(case))) / _ENOUGH_TOPIC
    first = case.reading.fresh[0]
    stated = [find.at for find in case.of(Criterion.CLAIM)]
    early = any(at < first.end for at in stated)
    position = early or any(_tie(at, tied) == 1 for at in stated)
    return 0.2 + 0.5 * topic + 0.2 * position + 0.1 * early


def _topic_words(case: Case) -> frozenset[str]:
    """Give the claim's content words that sentences of the text's own take up."""
    own = (sentence for sentence in case.reading.fresh if sentence not in case.echoes)
    return shared_with_claim(case) & {word.stem for sentence in own for word in sentence.words}


def _clarity(case: Case) -> float:
    words = [len(sentence.words) for sentence in case.reading.fresh]
    if not words:
        return 0.0
    long = sum(max(0, count - _LONG_WORDS) for count in words) / 30
    short = max(0, _SHORT_WORDS - sum(words)) / _SHORT_WORDS
    marked = sum(find.strength for find in case.of(Criterion.CLARITY))
    return max(0.0, 1 - min(0.6, long) - short - min(0.6, marked))
