"""Warrant hunt: a claim and a fact are there; what is missing is why the one follows."""

from dataclasses import dataclass
from random import Random

from arguments.claims import Side
from arguments.drills.looking import (
    alike,
    case_of,
    clause_of,
    content,
    copied,
    count,
    judged,
    news,
    opening,
    quality_of,
    shared,
    written,
)
from arguments.drills.scoring import Exercise, Look, empty, guarded, outcome
from arguments.drills.spec import Answers, Field, Material, Outcome, Shown, Task
from arguments.judging.verdict import Criterion, Phrase

LONGEST_EVIDENCE = 60
"""Words of an argument that is shown as evidence."""
_FACTS = frozenset({"number", "year", "name", "quotation", "source"})
_COPIED, _SAME = 0.5, 0.8
_LEAST_NEWS = 2
_NAMED = 3
_QUALITY = 0.2


@dataclass(frozen=True)
class WarrantHunt(Exercise):
    """Write the link between evidence and claim."""

    def task(self, material: Material, rng: Random) -> Task | None:
        """Show evidence that holds a fact, of either side; None where there is none."""
        for side, arguments in (
            (material.side, material.with_side),
            (material.side.other, material.other_side),
        ):
            facts = [one for one in arguments if _is_evidence(material.claim.text, side, one)]
            if facts:
                return self._task(material, side, rng.choice(facts))
        return None

    def _task(self, material: Material, side: Side, evidence: str) -> Task:
        heading = Phrase(key=f"drill-{self.name}-evidence")
        return self.pose(
            material,
            (Field(name="link"),),
            asks=self.asks(side=side.value),
            side=side,
            shown=(Shown(heading=heading, text=evidence),),
        )

    def score(self, task: Task, answers: Answers) -> Outcome:
        """Look for a link that is new, joins both, and would hold for other cases."""
        text, side = answers.get("link", ""), task.side or Side.FOR
        if not count(text):
            return empty(self.name)
        if caught := guarded(task, text):
            return caught
        evidence = "\n".join(one.text for one in task.shown)
        verdict = judged(task.claim, side, text)
        joint, rule = opening(clause_of("link", text)), opening(clause_of("general", text))
        looks = [
            _own(task, text, evidence),
            _new(task, text, evidence),
            _ties(text, evidence, content(task.claim), "fact", opening(evidence)),
            _ties(text, task.claim, frozenset(), "claim", opening(task.claim)),
            Look("joint", bool(joint), 1.0, joint, 2.5),
            Look("rule", bool(rule), 1.0, rule, 3.5),
        ]
        quality = quality_of(verdict)
        return outcome(self.name, looks, quality=quality, part=_QUALITY, total=verdict.total)


def _is_evidence(claim: str, side: Side, text: str) -> bool:
    facts = (find.kind in _FACTS for find in case_of(claim, side, text).finds)
    return any(facts) and count(text) <= LONGEST_EVIDENCE


def _own(task: Task, text: str, evidence: str) -> Look:
    taken = copied(text, task.claim, evidence) >= _COPIED or any(
        alike(text, one) >= _SAME for one in (task.claim, evidence)
    )
    quoted = opening(text) if taken else ""
    return Look("copied", not taken, 0.5, quoted, 0.5, common=True, keeps=False)


def _new(task: Task, text: str, evidence: str) -> Look:
    """Look for words that neither the claim nor the fact has: a link says something more."""
    fresh = written(text, news(text, task.claim, evidence))
    quoted = ", ".join(fresh[:_NAMED])
    return Look("new", len(fresh) >= _LEAST_NEWS, 1.0, quoted, 1.5)


def _ties(text: str, to: str, without: frozenset[str], name: str, start: str) -> Look:
    """Look for what the link takes up of one of its ends; of the fact, what the claim lacks."""
    met = shared(text, to)
    terms = written(text, (met - without) or met)
    quoted = ", ".join(terms[:_NAMED])
    return Look(name, bool(met), 1.0, quoted, 2.5, {"start": start})


DRILL = WarrantHunt(
    "warrant-hunt",
    (Criterion.REASONING,),
    120,
    alarms=frozenset({"copied"}),
)
