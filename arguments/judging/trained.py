"""The trained scorer: the encoder's word on quality and stance, beside what the rules found.

    share = 1 - (1 - quality) x (1 - breadth x coverage),    total = 50 + 50 x share

`quality` is the mean of two readings: of the best stretch, which counts by how much it says that
is its own, and of the text as one, which counts for no more than that. So repeats, filler and
splitting add nothing. It falls with the doubt whether the text is on its claim and in order.
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
from arguments.judging.rubric import RulesScorer, covered, tied_sentences
from arguments.judging.scoring import Case, Scores
from arguments.judging.verdict import Leaning, Stretch, Workings

WIDEST = 0.8
"""The most of what is missing that coverage can lift."""
_NARROW, _WIDE = 8, 45
"""Words of its own (different, specific, not the claim's) from which a text has any breadth, and
from which it has all of it."""
_OUGHT = re.compile(r"\b(?:should|must|ought)\b", re.IGNORECASE)
"""What makes a claim a motion: it says what ought to be."""
_USUAL_DOUBT = 0.2
"""The doubt that most honest arguments leave; it costs nothing."""
_LOOSE = 0.75
"""What a stretch among others counts for when nothing ties it to the claim."""
_OWN = 3
"""Words of its own from which a stretch counts in full."""


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
        weighed, own = _weighed(case, opinion)
        workings = Workings(
            quality=_quality(weighed, opinion),
            coverage=min(1.0, covered(criteria)),
            breadth=breadth_of(own),
            stretches=weighed,
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


def _weighed(case: Case, opinion: Opinion) -> tuple[tuple[Stretch, ...], float]:
    """Give the stretches, each by how much it says that is new, and the words of the text's own."""
    told: set[str] = set()
    own = 0.0
    tied = [sentence.start for sentence in tied_sentences(case)]
    several = len(opinion.stretches) > 1
    weighed = []
    for stretch in opinion.stretches:
        content = content_within(case.reading, case.claim, stretch.start, stretch.end)
        news = len(content - told)
        told |= content
        loose = several and not any(stretch.start <= at < stretch.end for at in tied)
        counts = min(1.0, news / _OWN) * (_LOOSE if loose else 1.0)
        own += news * (_LOOSE if loose else 1.0)
        weighed.append(stretch.model_copy(update={"quality": stretch.quality * counts}))
    return tuple(weighed), own


def _quality(weighed: tuple[Stretch, ...], opinion: Opinion) -> float:
    best = max(stretch.quality for stretch in weighed)
    doubt = max(opinion.leaning.off_topic, opinion.scrambled)
    sure = 1 - max(0.0, doubt - _USUAL_DOUBT) / (1 - _USUAL_DOUBT)
    return sure * (best + min(best, opinion.quality)) / 2
