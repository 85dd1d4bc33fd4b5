"""Cross-examination: three short closed questions that build up, and what they come to."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random

from arguments.drills.looking import (
    alike,
    content,
    copied,
    count,
    families,
    first_of,
    news,
    opening,
    reading_of,
    shared,
)
from arguments.drills.scoring import Exercise, Look, empty, guarded, outcome
from arguments.drills.spec import Answers, Field, Material, Outcome, Shape, Shown, Task
from arguments.judging.verdict import Criterion, Phrase
from arguments.sparring.nearness import near

QUESTIONS = ("first", "second", "third")
MOST_WORDS = 15
_CHOSEN_FROM = 5
_NEAR = 0.35
"""How near a question is to what stands before it where they share no word."""
_SAME, _COPIED, _LEAST_COPIED = 0.8, 0.6, 6
_OPENER = r"^\W*(?:(?:so|and|but|then|now|well|or|yet|still|ok|okay|surely)\b[,\s]*)*"
_LEAD = r"^[^,?]{2,60},\s*(?:then\s+|and\s+)?"
"""A clause in front, as “If that is so, would …”."""
_CHOICE = re.compile(r"\bor\b", re.IGNORECASE)
_OPEN = re.compile(r"^\W*(?:why|how)\b", re.IGNORECASE)
_TWO = re.compile(r"(?<=[a-z0-9])[.!;]\s+\S", re.IGNORECASE)
"""Where one sentence ends and another begins."""


@dataclass(frozen=True)
class CrossExamination(Exercise):
    """Ask three questions of an argument, and say what follows."""

    def task(self, material: Material, rng: Random) -> Task | None:
        """Show an argument of the other side; None where it has none."""
        if not material.other_side:
            return None
        target = rng.choice(material.other_side[:_CHOSEN_FROM])
        return self.pose(
            material,
            (
                *(Field(name=name, shape=Shape.LINE) for name in QUESTIONS),
                Field(name="so-what"),
            ),
            asks=self.asks(words=MOST_WORDS),
            shown=(Shown(heading=Phrase(key="drill-any-other-side"), text=target),),
        )

    def score(self, task: Task, answers: Answers) -> Outcome:
        """Look at each question by itself, at how they build, and at what they come to."""
        asked = [answers.get(name, "").strip() for name in QUESTIONS]
        so_what = answers.get("so-what", "").strip()
        if not any(map(count, [*asked, so_what])):
            return empty(self.name)
        if caught := guarded(task, "\n".join([*asked, so_what])):
            return caught
        written = [one for one in asked if count(one)]
        looks = [
            Look("three", len(written) == len(QUESTIONS), 1.0, "", 2.5, {"count": len(written)}),
            _each("asked", written, _is_asked, 1.0),
            _each("statement", written, _is_one, 0.5),
            _each("length", written, _is_short, 0.5, words=MOST_WORDS),
            _each("closed", written, is_closed, 1.0),
            _builds(task, written),
            _apart(task, written),
            _so_what(task, so_what),
        ]
        return outcome(self.name, looks)


def is_closed(question: str) -> bool:
    """Tell whether a question can be answered in a word: yes, no, or one of what it names."""
    plain = reading_of(question).plain
    starts = [0, *(match.end() - 1 for match in _TWO.finditer(plain))]
    plain = plain[starts[-1] :].strip()
    if _OPEN.search(plain):
        return False
    begins = re.compile(f"(?:{_OPENER}|{_LEAD})(?:{families()['closed'].pattern})", re.IGNORECASE)
    return bool(begins.search(plain) or _CHOICE.search(plain))


def _is_asked(question: str) -> bool:
    return question.rstrip(" \"'”’)*_").endswith("?")


def _is_one(question: str) -> bool:
    return not _TWO.search(reading_of(question).plain)


def _is_short(question: str) -> bool:
    return count(question) <= MOST_WORDS


def _each(
    name: str, written: Sequence[str], fits: Callable[[str], bool], weight: float, **values: int
) -> Look:
    """Look at every question; the first that does not fit is quoted."""
    unfit = next((one for one in written if not fits(one)), "")
    passed = bool(written) and not unfit
    return Look(name, passed, weight, opening(unfit or "".join(written[:1])), 3.0, values)


def _builds(task: Task, written: Sequence[str]) -> Look:
    """Look whether each question takes up the target or the question before it."""
    target = "\n".join([task.claim, *(one.text for one in task.shown)])
    before = [target, *(f"{target}\n{one}" for one in written)]
    pairs = zip(written, before, strict=False)
    loose = next((one for one, base in pairs if not _goes_on(one, base)), "")
    return Look("builds", bool(written) and not loose, 1.0, opening(loose), 2.5)


def _goes_on(question: str, before: str) -> bool:
    """Tell whether a question takes up what stands before it, by a word, a pointer or its drift."""
    pointing = first_of("pointing", question)
    return bool(shared(question, before) or pointing) or near(question, [before])[0] >= _NEAR


def _apart(task: Task, written: Sequence[str]) -> Look:
    """Look whether the questions are three, and none is the argument with a mark behind it."""
    target = [one.text for one in task.shown]
    pairs = [(one, other) for at, one in enumerate(written) for other in written[:at]]
    same = next((one for one, other in pairs if alike(one, other) >= _SAME), "")
    same = same or next(
        (one for one in written if count(one) >= _LEAST_COPIED and copied(one, *target) >= _COPIED),
        "",
    )
    return Look("apart", not same, 0.5, opening(same), 1.0, keeps=False)


def _so_what(task: Task, text: str) -> Look:
    """Look whether the last line comes back to the claim, with something of its own."""
    back = bool(shared(text, task.claim)) or not content(task.claim)
    own = len(news(text, task.claim)) > 1
    return Look("so-what", back and own, 1.5, opening(text), 2.5, {"said": count(text)})


DRILL = CrossExamination(
    "cross-examination",
    (Criterion.ENGAGEMENT, Criterion.REASONING),
    240,
    alarms=frozenset({"asked", "statement", "closed", "builds", "apart"}),
)
