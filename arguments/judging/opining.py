"""Opining: what the encoder says of the stretches of a text and of the text as a whole."""

from collections.abc import Sequence

from arguments.judging.encoder import Encoder, Read
from arguments.judging.opinion import Opinion
from arguments.judging.reading import Sentence
from arguments.judging.scoring import Case
from arguments.judging.spelling import american, as_read
from arguments.judging.stretching import Place, stretches_of
from arguments.judging.verdict import Leaning, Stretch


def opine(encoder: Encoder, case: Case) -> Opinion | None:
    """Read a case with the encoder in one go; a text without words gets no opinion."""
    own = _own(case)
    places = stretches_of(own)
    if not places:
        return None
    claim = american(case.claim.plain.strip())
    texts = [_said(case, own, place) for place in places]
    everything = _said(case, case.reading.fresh, (0, len(case.reading.plain)))
    whole = [everything] if texts != [everything] else []
    read = encoder.read([(claim, text) for text in (*texts, *whole)])
    parts = read[: len(places)]
    sure = encoder.calibration.thresholds
    leaning = _together([one.leaning for one in read])
    scrambled = _least_ordered(parts, places)
    return Opinion(
        leaning=leaning,
        quality=encoder.calibration.share_of(read[-1].quality),
        scrambled=scrambled,
        strays=leaning.off_topic >= sure.off_topic,
        disordered=scrambled >= sure.scrambled,
        stretches=tuple(
            Stretch(start=start, end=end, quality=encoder.calibration.share_of(one.quality))
            for (start, end), one in zip(places, parts, strict=True)
        ),
        kinds=tuple(one.kinds for one in parts),
    )


def _own(case: Case) -> tuple[Sentence, ...]:
    """Give the sentences that say neither an earlier one nor the claim again, if there are any."""
    own = tuple(one for one in case.reading.fresh if one not in case.echoes)
    return own or case.reading.fresh


def _said(case: Case, own: Sequence[Sentence], place: Place) -> str:
    """Give the prose of a place as the encoder reads it."""
    told = [
        case.reading.plain[sentence.start : sentence.end]
        for sentence in own
        if place[0] <= sentence.start < place[1]
    ]
    return as_read(" ".join(told))


def _least_ordered(parts: Sequence[Read], places: Sequence[Place]) -> float:
    """Give how scrambled most of the text is: the mean of its stretches by their length."""
    letters = [end - start for start, end in places]
    return sum(one.scrambled * n for one, n in zip(parts, letters, strict=True)) / sum(letters)


def _together(leanings: Sequence[Leaning]) -> Leaning:
    """Give the mean of what each part and the whole lean to."""
    count = len(leanings)
    return Leaning(
        argues_for=sum(one.argues_for for one in leanings) / count,
        argues_against=sum(one.argues_against for one in leanings) / count,
        off_topic=sum(one.off_topic for one in leanings) / count,
    )
