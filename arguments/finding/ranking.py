"""Finding: which sentences of an article claim something that can be argued both ways.

A thin composition: `model` says how surely each sentence is a claim, `standing_alone`
what it states, `arguable` what speaks against arguing about it. This file weighs and ranks.
"""

from collections.abc import Sequence

from arguments.articles import Article, Sentence
from arguments.articles.markup import plain
from arguments.claims import FoundClaim
from arguments.finding.arguable import Doubt, doubts
from arguments.finding.duplicates import is_near
from arguments.finding.kinds import kind_of
from arguments.finding.model import Score, claim_scores, claim_threshold
from arguments.responses import words_in
from arguments.standing_alone import Statement, every_statement
from arguments.standing_alone.openings import is_conceded
from arguments.standing_alone.pointers import points_back

MIN_WORDS, MAX_WORDS = 3, 60
"""The words of a claim that says something and can be held in mind."""
FULL_WORDS = 5
"""A claim of fewer words ("Putin's no fool") gives a debate little to hold on to."""
NEVER = frozenset({Doubt.QUESTION, Doubt.SIGNPOST, Doubt.FRAGMENT})
"""What makes no debate, however sure the score."""
DOUBTED = 0.6
"""What any other doubt leaves of a score: only what is surely a claim stays one, and comes late."""
WEAK = 0.5
"""What each weakness leaves of a claim's score: less than any sound claim has."""


def find_claims(article: Article) -> tuple[FoundClaim, ...]:
    """Find the claims of an article, best first, each worded to stand alone and said once.

    Questions, what others hold, bare facts of record and fragments are left out; of
    near-duplicates the better stays. Concessions, claims of a few words and those that point
    back come later, and last of all those that need a reviewer's hand.
    """
    scores = claim_scores(article.sentences)
    said = zip(article.sentences, every_statement(article), scores, strict=True)
    found = [claim for one, stated, score in said for claim in _claims_in(one, stated, score)]
    found.sort(key=lambda claim: (bool(claim.hands), -claim.score, claim.start))
    kept: list[FoundClaim] = []
    for claim in found:
        if not is_near(claim.text, [other.text for other in kept]):
            kept.append(claim)
    return tuple(kept)


def _claims_in(sentence: Sentence, stated: Sequence[Statement], score: Score) -> list[FoundClaim]:
    found = []
    for one in stated:
        worded = _wording(sentence, one)
        doubted = doubts(worded)
        value = score.value * DOUBTED ** len(doubted)
        if NEVER.isdisjoint(doubted) and value >= claim_threshold() and _is_whole(worded):
            found.append(_claim_of(sentence, one, worded, score._replace(value=value)))
    return found


def _claim_of(sentence: Sentence, stated: Statement, worded: str, score: Score) -> FoundClaim:
    weak = (
        is_conceded(" ".join(plain(sentence.text).split())),
        points_back(worded),
        len(words_in(worded)) < FULL_WORDS,
    )
    return FoundClaim(
        text=sentence.text[stated.start - sentence.start : stated.end - sentence.start],
        kind=kind_of(worded),
        paragraph=sentence.paragraph,
        sentence=sentence.number,
        score=round(score.value * WEAK ** sum(weak), 4),
        start=stated.start,
        end=stated.end,
        served=stated.served,
        why=score.why,
        hands=stated.hands,
    )


def _wording(sentence: Sentence, stated: Statement) -> str:
    """Give a statement as it will be served, in one line."""
    own = sentence.text[stated.start - sentence.start : stated.end - sentence.start]
    return " ".join(plain(stated.served or own).split())


def _is_whole(worded: str) -> bool:
    """Tell whether a statement has a claim's form: neither a question nor a fragment."""
    if not MIN_WORDS <= len(words_in(worded)) <= MAX_WORDS or "?" in worded[-3:]:
        return False
    return worded[-1:] not in (":", ",", ";")
