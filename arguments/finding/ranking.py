"""Finding: which sentences of an article claim something that can be argued both ways.

A thin composition: `model` says how surely each sentence is a claim, `standing_alone`
what it states, `arguable` what speaks against arguing about it. This file weighs and ranks.
"""

from collections.abc import Sequence
from typing import NamedTuple

from arguments.articles import Article, Sentence
from arguments.articles.markup import plain
from arguments.claims import FoundClaim, Hand
from arguments.finding.arguable import Doubt, doubts
from arguments.finding.duplicates import is_near
from arguments.finding.kinds import kind_of
from arguments.finding.model import Score, claim_scores, claim_threshold
from arguments.finding.strengths import is_about, strengthened, subject_of
from arguments.finding.weaknesses import people_of, weigh
from arguments.responses import words_in
from arguments.standing_alone import Statement, every_statement
from arguments.standing_alone.definites import is_unplaced

MIN_WORDS, MAX_WORDS = 3, 60
"""The words of a claim that says something and can be held in mind."""
NEVER = frozenset({Doubt.QUESTION, Doubt.SIGNPOST, Doubt.FRAGMENT})
"""What makes no debate, however sure the score."""
DOUBTED = 0.6
"""What any other doubt leaves of a score: only what is surely a claim stays one, and comes late."""
FAINT = 0.45
"""Below it a claim that only reports is left out."""
ENOUGH = 8
"""The claims ready to serve that an organiser should find in an op-ed."""


class _About(NamedTuple):
    """What the whole article says of its claims: whom it names in full, and what it is about."""

    people: frozenset[str]
    subject: frozenset[str]


def find_claims(article: Article) -> tuple[FoundClaim, ...]:
    """Find the claims of an article, best first, each worded to stand alone and said once.

    Questions, what others hold, bare facts of record and fragments are left out; of
    near-duplicates the better stays. What `strengths` knows of comes first, what `weaknesses`
    knows of later, and last of all what needs a reviewer's hand.
    """
    scores = claim_scores(article.sentences)
    said = zip(article.sentences, every_statement(article), scores, strict=True)
    about = _About(
        people=people_of(one.text for one in article.sentences),
        subject=subject_of(article.source.title),
    )
    found = [claim for each in said for claim in _claims_in(*each, about)]
    kept: list[FoundClaim] = []
    for claim in sorted(_with_hands(found, about), key=_rank):
        if not is_near(claim.text, [other.text for other in kept]):
            kept.append(claim)
    return tuple(kept)


def _rank(claim: FoundClaim) -> tuple[bool, float, int]:
    return bool(claim.hands), -claim.score, claim.start


def _with_hands(found: Sequence[FoundClaim], about: _About) -> list[FoundClaim]:
    """Ask for a hand where nothing places a "the", as long as enough claims need none.

    What the headline names is placed: a card shows the headline.
    """
    ready = [claim for claim in sorted(found, key=_rank) if not claim.hands]
    loose = [claim for claim in ready if _is_loose(claim.served or claim.text, about)]
    spare = loose[max(0, ENOUGH - (len(ready) - len(loose))) :]
    return [
        claim.model_copy(update={"hands": (Hand.POINTER,)}) if claim in spare else claim
        for claim in found
    ]


def _is_loose(worded: str, about: _About) -> bool:
    return is_unplaced(worded) and not is_about(worded, about.subject)


def _claims_in(
    sentence: Sentence, stated: Sequence[Statement], score: Score, about: _About
) -> list[FoundClaim]:
    found = []
    for one in stated:
        worded = _wording(sentence, one)
        doubted = doubts(worded)
        value = score.value * DOUBTED ** len(doubted)
        if NEVER.isdisjoint(doubted) and value >= claim_threshold() and _is_whole(worded):
            claim = _claim_of(sentence, one, worded, score._replace(value=value), about)
            found += [claim] if claim else []
    return found


def _claim_of(
    sentence: Sentence, stated: Statement, worded: str, score: Score, about: _About
) -> FoundClaim | None:
    kind = kind_of(worded)
    own, placed = " ".join(plain(sentence.text).split()), is_about(worded, about.subject)
    weighed = weigh(own, worded, kind, about.people, placed=placed)
    strong = strengthened(score.value, worded, kind, about.subject)
    value, hands = strong * weighed.left, stated.hands
    if value < FAINT and weighed.reports and not hands:
        return None
    return FoundClaim(
        text=sentence.text[stated.start - sentence.start : stated.end - sentence.start],
        kind=kind,
        paragraph=sentence.paragraph,
        sentence=sentence.number,
        score=round(value, 4),
        start=stated.start,
        end=stated.end,
        served=stated.served,
        why=score.why,
        hands=hands,
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
