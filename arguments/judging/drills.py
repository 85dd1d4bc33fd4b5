"""Drills: what to practise next for each criterion, in the words of the judge's own tasks.

Each is a task that needs nothing of the text that was judged, so that it may stand where
others read it, and takes two minutes at most.
"""

from collections.abc import Mapping
from types import MappingProxyType

from arguments.judging.verdict import Criterion, Phrase

DRILLS: Mapping[Criterion, Phrase] = MappingProxyType(
    {
        Criterion.CLAIM: Phrase(key="task-claim-no-position"),
        Criterion.REASONING: Phrase(key="task-reasoning-implied"),
        Criterion.EVIDENCE: Phrase(key="task-evidence-none"),
        Criterion.ENGAGEMENT: Phrase(key="task-engagement-met"),
        Criterion.WEIGHING: Phrase(key="task-weighing-none"),
        Criterion.CLARITY: Phrase(key="task-clarity-fine"),
    }
)
"""One task a criterion: the position first, the middle of the chain, one case with a place or
a year, the other side's best reason answered, a comparison, fewer words."""
