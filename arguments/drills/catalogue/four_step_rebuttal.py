"""The four-step rebuttal: they say, but, because, therefore."""

import re
from dataclasses import dataclass
from random import Random

from arguments.claims import Side
from arguments.drills.looking import (
    alike,
    content,
    copied,
    count,
    first_of,
    judged,
    news,
    opening,
    shared,
    written,
)
from arguments.drills.scoring import Exercise, Look, Values, empty, guarded, outcome
from arguments.drills.spec import Answers, Field, Material, Outcome, Shown, Task
from arguments.judging.verdict import Criterion, Phrase
from arguments.sparring.answers import Answer, Way
from arguments.sparring.denying import refusal
from arguments.sparring.moves import Move, Source
from arguments.sparring.restating import overstatement, restated

STEPS = ("they-say", "but", "because", "therefore")
_CHOSEN_FROM = 5
_FAIR = 0.4
"""How fairly an argument is said again that its side would nod at, 0 to 1."""
_JOINING = re.compile(r"^\W*(?:but|because|therefore|so|thus|and)\b[,:…\s]*", re.IGNORECASE)
_PART = 0.25
"""The part of the score that is the judge's."""
_NEWS, _TOLD = 2, 4
_SAME, _COPIED, _LEAST_COPIED = 0.8, 0.6, 6


@dataclass(frozen=True)
class FourStepRebuttal(Exercise):
    """Answer an opposing reason in four steps."""

    def task(self, material: Material, rng: Random) -> Task | None:
        """Show an argument of the other side; None where it has none."""
        if not material.other_side:
            return None
        target = rng.choice(material.other_side[:_CHOSEN_FROM])
        return self.pose(
            material,
            (Field(name=step) for step in STEPS),
            shown=(Shown(heading=Phrase(key="drill-any-other-side"), text=target),),
        )

    def score(self, task: Task, answers: Answers) -> Outcome:
        """Look at each step for what it is there for."""
        said = {step: answers.get(step, "").strip() for step in STEPS}
        own = " ".join(_sentence(said[step]) for step in STEPS[1:] if count(said[step]))
        if not any(map(count, said.values())):
            return empty(self.name)
        if caught := guarded(task, own):
            return caught
        target = " ".join(one.text for one in task.shown)
        laugh = first_of("ridicule", "\n".join(said.values()))
        looks = [
            _restated(target, said),
            _answered(target, said),
            _reasoned(task, target, said),
            _concluded(task, said["therefore"]),
            _apart(said),
            _own(target, own),
            Look("ridicule", not laugh, 0.5, laugh, 2.0, common=True, keeps=False),
        ]
        verdict = judged(task.claim, task.side or Side.FOR, own)
        return outcome(self.name, looks, verdict=verdict, part=_PART)


def _sentence(step: str) -> str:
    """Give a step as a sentence of its own, without the word that joins it to the one before."""
    bare = _JOINING.sub("", step)
    return f"{bare[:1].upper()}{bare[1:].rstrip(' .')}."


def _restated(target: str, said: dict[str, str]) -> Look:
    """Look whether the other side would know its own point again."""
    they_say = said["they-say"]
    move = Move(key="target", source=Source.CONSIDERATION, text=target)
    fair = restated(Answer(way=Way.STEPS, they_say=they_say), move) >= _FAIR
    over = overstatement(they_say, target)
    values: Values = {"said": count(they_say), "target": opening(target), "over": over}
    return Look("restated", fair, 1.0, opening(they_say), 2.5, values)


def _answered(target: str, said: dict[str, str]) -> Look:
    """Look whether the answer is more than a no."""
    but = said["but"]
    new = news(but, target, said["they-say"])
    denies = bool(refusal(but)) and len(new) < _NEWS
    values: Values = {"said": count(but)}
    return Look("answered", bool(new) and not denies, 1.0, opening(but), 2.0, values)


def _reasoned(task: Task, target: str, said: dict[str, str]) -> Look:
    """Look whether the reason brings something that nobody has said yet."""
    because = said["because"]
    new = news(because, target, task.claim, said["they-say"], said["but"])
    told = ", ".join(written(because, new)[:_TOLD])
    values: Values = {"said": count(because), "told": told}
    return Look("reasoned", len(new) >= _NEWS, 1.5, opening(because), 2.0, values)


def _concluded(task: Task, therefore: str) -> Look:
    """Look whether the end comes back to the claim."""
    back = bool(shared(therefore, task.claim)) or not content(task.claim)
    named = bool(first_of("claim", therefore))
    values: Values = {"said": count(therefore)}
    passed = bool(count(therefore)) and (back or named)
    return Look("concluded", passed, 1.0, opening(therefore), 3.0, values)


def _apart(said: dict[str, str]) -> Look:
    """Look whether each step says something of its own."""
    steps = [text for text in said.values() if count(text)]
    pairs = [(one, other) for at, one in enumerate(steps) for other in steps[:at]]
    same = next((one for one, other in pairs if alike(one, other) >= _SAME), "")
    return Look("apart", not same, 0.5, opening(same), 1.0, keeps=False)


def _own(target: str, own: str) -> Look:
    """Look whether the answer is more than what it answers; its restatement may quote."""
    taken = count(own) >= _LEAST_COPIED and copied(own, target) >= _COPIED
    return Look(
        "copied", not taken, 0.5, opening(own) if taken else "", 1.0, common=True, keeps=False
    )


DRILL = FourStepRebuttal(
    "four-step-rebuttal",
    (Criterion.ENGAGEMENT, Criterion.REASONING),
    240,
    alarms=frozenset({"answered", "apart", "copied", "ridicule"}),
)
