"""The claim model: how surely each sentence of an article claims something contestable.

`claim_scores(sentences) -> tuple[Score, ...]` is the seam. Pure and deterministic; the
weights are read at the first call, from a file that `MODEL_CARD.md` describes.
"""

from arguments.finding.model.model import Score, claim_scores, claim_threshold

__all__ = ["Score", "claim_scores", "claim_threshold"]
