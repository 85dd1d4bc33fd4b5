"""The trained scorer: the encoder's word on quality and stance, beside what the rules found.

    share = 1 - (1 - quality) x (1 - breadth x coverage),    total = 50 + 50 x share

`quality` is that of the best stretch: of the whole text where it is a sentence or two. So repeats,
filler and splitting add nothing. It falls with the doubt whether the text is on its claim and in
order.
`coverage` (the six criteria by their weights) can only lift, by a `breadth` that grows with how
much is said that is the text's own, and is capped at `WIDEST`: a bare sentence has none.
"""

import re
from math import log1p

from arguments.claims import Side
from arguments.judging.cues import content_within
from arguments.judging.encoder import Encoder
from arguments.judging.opining import opine
from arguments.judging.opinion import Opinion
from arguments.judging.rubric import RulesScorer, covered
from arguments.judging.scoring import Case, Scores
from arguments.judging.verdict import Leaning, Workings

WIDEST = 0.9
"""The most of what is missing that coverage can lift."""
_NARROW, _WIDE = 8, 90
"""Words of its own (different, specific, not the claim's) from which a text has any breadth, and
from which it has all of it."""
_OUGHT = re.compile(r"\b(?:should|must|ought)\b", re.IGNORECASE)
"""What makes a claim a motion: it says what ought to be."""
_USUAL_DOUBT = 0.2
"""The doubt that most honest arguments leave; it costs nothing."""
_LOOSE = 0.75
"""What a stretch among others counts for when nothing ties it to the claim."""


class TrainedScorer:
    """The encoder's numbers, and the rules' for the criteria."""

    def __init__(self, encoder: Encoder) -> None:
        self._encoder = encoder
        self._rules = RulesScorer()

    @property
    def version(self) -> str:
        """Name the encoder and its revision."""
        return self._encoder.calibration.version

    def score(self, case: Case) -> Scores:
        """Score a case; one without words is nothing."""
        criteria = self._rules.score(case).criteria
        opinion = opine(self._encoder, case)
        if opinion is None:
            return Scores(criteria=criteria, share=0.0)
        workings = Workings(
            quality=_quality(opinion),
            coverage=min(1.0, covered(criteria)),
            breadth=breadth_of(_own_words(case, opinion)),
            stretches=opinion.stretches,
        )
        return Scores(
            criteria=criteria,
            share=workings.share,
            workings=workings,
            opinion=opinion,
            other_side=self._argues_other_side(case, opinion.leaning),
        )

    def _argues_other_side(self, case: Case, leaning: Leaning) -> bool:
        """Tell whether a text surely argues the side that was not chosen."""
        other = leaning.argues_against if case.side is Side.FOR else leaning.argues_for
        sure = self._encoder.calibration.thresholds
        motion = _OUGHT.search(case.claim.plain)
        return other >= (sure.other_side_of_motion if motion else sure.other_side)


def breadth_of(own: float) -> float:
    """Give the breadth of a text by how many words of its own it has."""
    reached = (log1p(own) - log1p(_NARROW)) / (log1p(_WIDE) - log1p(_NARROW))
    return WIDEST * min(1.0, max(0.0, reached))


def _own_words(case: Case, opinion: Opinion) -> float:
    """Count the words of the text's own; those of a stretch that nothing ties count for less."""
    told: set[str] = set()
    own = 0.0
    tied = [sentence.start for sentence in case.tied]
    several = len(opinion.stretches) > 1
    for stretch in opinion.stretches:
        content = content_within(case.reading, case.claim, stretch.start, stretch.end)
        loose = several and not any(stretch.start <= at < stretch.end for at in tied)
        own += len(content - told) * (_LOOSE if loose else 1.0)
        told |= content
    return own


def _quality(opinion: Opinion) -> float:
    doubt = max(opinion.leaning.off_topic, opinion.scrambled)
    sure = 1 - max(0.0, doubt - _USUAL_DOUBT) / (1 - _USUAL_DOUBT)
    return sure * max(stretch.quality for stretch in opinion.stretches)
