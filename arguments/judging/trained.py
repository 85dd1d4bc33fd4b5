"""The trained scorer: the encoder's word on quality and stance, beside what the rules found.

    share = 1 - (1 - quality) x (1 - breadth x (1 + coverage) / 2),    total = 50 + 50 x share

`quality` is that of the best stretch: of the whole text where it is a sentence or two. So repeats,
filler and splitting add nothing. It falls with the doubt whether the text is on its claim and in
order, and a little with sentences that nothing ties to the rest.
`coverage` (the six criteria by their weights) and length can only lift, each as much as the other,
by a `breadth` that grows with how much the text says once it is longer than a sentence or two, and
is capped at `WIDEST`. Length alone lifts no more than half of that.
"""

import re
from math import log1p

from arguments.claims import Side
from arguments.judging.encoder import Encoder
from arguments.judging.opining import opine, own_sentences
from arguments.judging.opinion import Opinion
from arguments.judging.rubric import RulesScorer, covered
from arguments.judging.scoring import Case, Scores
from arguments.judging.verdict import Leaning, Workings

WIDEST = 0.7
"""The most of what is missing that coverage and length can lift together."""
_NARROW, _WIDE = 160, 550
"""Letters (of what is said once and is neither the claim's nor filler) from which a text has any
breadth, and from which it has all of it: about thirty words and a hundred."""
_OUGHT = re.compile(r"\b(?:should|must|ought)\b", re.IGNORECASE)
"""What makes a claim a motion: it says what ought to be."""
_USUAL_DOUBT = 0.2
"""The doubt that most honest arguments leave; it costs nothing."""
_STRAYED = 0.5
"""What a text loses of its quality at most where it seems to be on another claim: good arguments
that do not name their subject seem so too."""
_UNTIED = 0.15
"""What a text loses of its quality as nearly all of it is tied neither to the claim nor to what is:
such sentences are often filler that no list knows."""


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
            quality=_quality(case, opinion),
            coverage=min(1.0, covered(criteria)),
            breadth=breadth_of(_said(case)),
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


def breadth_of(letters: int) -> float:
    """Give the breadth of a text by how many letters it has that count."""
    reached = (log1p(letters) - log1p(_NARROW)) / (log1p(_WIDE) - log1p(_NARROW))
    return WIDEST * min(1.0, max(0.0, reached))


def _said(case: Case) -> int:
    """Count the letters of what a text says, once and beside the claim's own and filler."""
    return sum(one.end - one.start for one in own_sentences(case))


def _quality(case: Case, opinion: Opinion) -> float:
    doubt = max(_STRAYED * _beyond(opinion.leaning.off_topic), _beyond(opinion.scrambled))
    return (1 - doubt) * (1 - _UNTIED * _untied(case)) * opinion.best


def _beyond(doubt: float) -> float:
    """Give how far a doubt goes beyond the usual, 0 to 1."""
    return max(0.0, doubt - _USUAL_DOUBT) / (1 - _USUAL_DOUBT)


def _untied(case: Case) -> float:
    """Give the share of a text that nothing ties, where something is tied."""
    own = own_sentences(case)
    loose = sum(one.end - one.start for one in own if one not in case.tied)
    whole = sum(one.end - one.start for one in own)
    return loose / whole if loose < whole else 0.0
