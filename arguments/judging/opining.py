"""Opining: what the encoder says of the stretches of a text, and of the text by them.

Where a text leans off its topic, the words that tie it to its claim are heard beside the encoder:
each is wrong about other texts, and together they are right more often than either.
"""

from collections.abc import Sequence
from math import exp

from arguments.judging.encoder import Encoder
from arguments.judging.guards.specificity import FILLER, is_filler
from arguments.judging.opinion import Opinion
from arguments.judging.reading import Sentence
from arguments.judging.scoring import Case
from arguments.judging.spelling import american, as_read
from arguments.judging.stretching import Place, stretches_of
from arguments.judging.topicality import topicality
from arguments.judging.verdict import Leaning, Stretch

_USUAL_TIE = 0.5
"""How far words tie about half of all texts that are on their topic: it changes nothing."""
_TIES = 1.5
"""How much the log odds of being off topic fall from words that do not tie to words that do."""


def opine(encoder: Encoder, case: Case) -> Opinion | None:
    """Read a case with the encoder in one go; a text without words gets no opinion."""
    own = own_sentences(case)
    places = stretches_of(own)
    if not places:
        return None
    claim = american(case.claim.plain.strip())
    read = encoder.read([(claim, _said(case, own, place)) for place in places])
    sure = encoder.calibration.thresholds
    letters = [end - start for start, end in places]
    leaning = _heard(_together([one.leaning for one in read], letters), case)
    scrambled = _weighed([one.scrambled for one in read], letters)
    return Opinion(
        leaning=leaning,
        scrambled=scrambled,
        strays=leaning.off_topic >= sure.off_topic,
        disordered=scrambled >= sure.scrambled,
        stretches=tuple(
            Stretch(start=start, end=end, quality=encoder.calibration.share_of(one.quality))
            for (start, end), one in zip(places, read, strict=True)
        ),
    )


def own_sentences(case: Case) -> tuple[Sentence, ...]:
    """Give the sentences that argue: not an earlier one or the claim again, and not filler.

    A text that has nothing else is read as it is.
    """
    own = tuple(
        one
        for one in case.reading.fresh
        if not (
            one in case.echoes or one in case.reading.said_again or is_filler(case, one, FILLER)
        )
    )
    return own or case.reading.fresh


def _said(case: Case, own: Sequence[Sentence], place: Place) -> str:
    """Give the prose of a place as the encoder reads it."""
    told = [
        case.reading.plain[sentence.start : sentence.end]
        for sentence in own
        if place[0] <= sentence.start < place[1]
    ]
    return as_read(" ".join(told), case.claim.plain)


def _together(leanings: Sequence[Leaning], letters: Sequence[int]) -> Leaning:
    """Give what most of the text leans to."""
    return Leaning(
        argues_for=_weighed([one.argues_for for one in leanings], letters),
        argues_against=_weighed([one.argues_against for one in leanings], letters),
        off_topic=_weighed([one.off_topic for one in leanings], letters),
    )


def _heard(leaning: Leaning, case: Case) -> Leaning:
    """Let the words that tie a text to its claim speak on whether it is on its topic."""
    tied = topicality(case.claim, case.reading)
    strays = leaning.off_topic * exp(_TIES * (_USUAL_TIE - tied))
    stays = 1 - leaning.off_topic
    off_topic = strays / (strays + stays)
    kept = (1 - off_topic) / stays if stays else 0.0
    return Leaning(
        argues_for=min(1.0, leaning.argues_for * kept),
        argues_against=min(1.0, leaning.argues_against * kept),
        off_topic=min(1.0, off_topic),
    )


def _weighed(shares: Sequence[float], letters: Sequence[int]) -> float:
    """Give the mean of the stretches' shares by their length."""
    return sum(one * n for one, n in zip(shares, letters, strict=True)) / sum(letters)
