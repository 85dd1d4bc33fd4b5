"""Finding: which sentences of an article claim something that can be argued both ways.

Rules, not a trained model: each cue of `cues.features` adds or takes away its weight, and
the sum is squashed into a score from 0 to 1. `claim_score` is the seam where a trained
detector takes over; everything around it stays.
"""

import math
from collections.abc import Mapping

from arguments.articles import Article, Sentence
from arguments.claims import FoundClaim
from arguments.cues import ANOTHER_SPEAKS, features, kind_of
from arguments.duplicates import is_near
from arguments.markup import plain
from arguments.responses import words_in
from arguments.standing_alone import (
    is_conceded,
    points_back,
    stands_alone,
    without_connective,
)

THRESHOLD = 0.65
"""The least score of a claim: precision before recall, for a wrong claim wastes a debate."""
MIN_WORDS, MAX_WORDS = 3, 60
"""The words of a claim that says something and can be held in mind."""
DEMOTED = THRESHOLD
"""What is left of a score for each reason why a claim makes a poor debate: sound ones go before."""
FULL_WORDS = 5
"""A claim of fewer words ("Putin's no fool") gives a debate little to hold on to."""

LEAN = 0.6
"""What a sentence without any cue leans to: in op-eds most sentences claim something."""
WEIGHTS: Mapping[str, float] = {
    "prediction": 0.65,  # what will or may be is open to argument
    "policy": 0.55,  # and so is what ought to be
    "present": 0.4,  # claims speak of how things are,
    "evaluation": 0.4,  # how good they are,
    "interpretation": 0.35,  # what they really are,
    "stance": 0.3,  # how sure the writer is,
    "causal": 0.3,  # why they are
    "degree": 0.2,  # and how much so
    "names": -0.2,  # records name who,
    "past": -0.35,  # tell what happened,
    "past_regular": -0.25,
    "numbers": -0.8,  # and count it
    "short": -0.4,  # fragments lean on their neighbours
    "first_person": -0.8,  # a memoir is not open to argument
    "reported": -1.2,  # someone else's claim
    "quoted": -4.5,  # in someone else's words
}
"""Rounded from a logistic fit of these cues to the Webis editorials (Al-Khatib et al. 2016)."""


def claim_score(sentence: str) -> float:
    """Say from 0 to 1 how surely a sentence claims something contestable."""
    cues = features(sentence)
    total = LEAN + sum(weight * cues[name] for name, weight in WEIGHTS.items())
    return 1 / (1 + math.exp(-total))


def find_claims(article: Article) -> tuple[FoundClaim, ...]:
    """Find the claims of an article, best first, each able to stand alone and said once.

    Questions, reported speech, bare facts of record, fragments and sentences that lean on
    the one before are left out; of near-duplicates the better stays. Concessions, claims of
    a few words and those that point back ("the offer") come last.
    """
    found = [claim for one in article.sentences if (claim := _claim_in(one))]
    found.sort(key=lambda claim: (-claim.score, claim.start))
    kept: list[FoundClaim] = []
    for claim in found:
        if not is_near(claim.text, [other.text for other in kept]):
            kept.append(claim)
    return tuple(kept)


def _claim_in(sentence: Sentence) -> FoundClaim | None:
    said = " ".join(plain(sentence.text).split())
    if not _is_servable(said):
        return None
    score = claim_score(said)
    if score < THRESHOLD:
        return None
    weak = (is_conceded(said), points_back(said), len(words_in(said)) < FULL_WORDS)
    score *= DEMOTED ** sum(weak)
    skipped = without_connective(sentence.text)
    return FoundClaim(
        text=sentence.text[skipped:],
        kind=kind_of(said),
        paragraph=sentence.paragraph,
        sentence=sentence.number,
        score=round(score, 4),
        start=sentence.start + skipped,
        end=sentence.end,
    )


def _is_servable(said: str) -> bool:
    """Tell whether a sentence has a claim's form: a whole statement of the writer's own."""
    if not MIN_WORDS <= len(words_in(said)) <= MAX_WORDS or "?" in said[-3:]:
        return False
    if said[-1:] in (":", ",", ";") or ANOTHER_SPEAKS.match(said):
        return False
    return stands_alone(said)
