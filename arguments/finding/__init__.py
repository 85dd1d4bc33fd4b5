"""Finding: which sentences of an article claim something that can be argued both ways.

`ranking` composes: `model` scores, `arguable` doubts, `kinds` names, `duplicates` parts.
"""

from arguments.finding.ranking import find_claims

__all__ = ["find_claims"]
