"""Leaning: what the encoder says of where candidates stand, where its word can be taken.

It was measured to know the side of what is said about what ought to be done, and to be no better
than chance on what is so: there it is asked about the topic alone.
"""

import re
from collections.abc import Mapping, Sequence

from arguments.claims import Claim, Side
from arguments.judging.encoder import ModelDamaged, ModelMissing, Read, load_encoder
from arguments.judging.spelling import american, as_read
from arguments.sparring.moves import Candidate

_OUGHT = re.compile(r"\b(?:should|must|ought)\b", re.IGNORECASE)
OWN_SIDE_OF_MOTION, OWN_SIDE = 0.15, 0.7
"""The share for the debater's own side from which a candidate is not said: on a motion any
doubt is enough, elsewhere the encoder is hardly ever that sure (of four in a hundred fit ones)."""
OFF_TOPIC = 0.3
"""The share off the topic from which a candidate is not said."""


def on_the_other_side(
    claim: Claim, side: Side, candidates: Sequence[Candidate]
) -> Mapping[str, bool]:
    """Tell by key whether candidates are on the topic and not on the debater's own side."""
    if not candidates:
        return {}
    try:
        encoder = load_encoder()
    except (ModelMissing, ModelDamaged):
        return {}
    asked = american(claim.text)
    read = encoder.read([(asked, as_read(one.text, claim.text)) for one in candidates])
    least = OWN_SIDE_OF_MOTION if _OUGHT.search(claim.text) else OWN_SIDE
    return {
        one.key: _holds(found, side, least) for one, found in zip(candidates, read, strict=True)
    }


def _holds(found: Read, side: Side, least: float) -> bool:
    leaning = found.leaning
    own = leaning.argues_for if side is Side.FOR else leaning.argues_against
    return leaning.off_topic < OFF_TOPIC and own < least
