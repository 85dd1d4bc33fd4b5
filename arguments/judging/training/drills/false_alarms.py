"""False alarms: how often a drill says that something is wrong with words that people meant.

Each field is filled with arguments of the side that it speaks for; where a field asks for a form
(a question, a concession), the form is put around them.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from random import Random

from arguments.claims import Side
from arguments.drills.catalogue import drills
from arguments.drills.looking import opening
from arguments.drills.scoring import Exercise
from arguments.drills.spec import Drill, Material, Shape, Task
from arguments.judging.training.measuring.rows import Row
from arguments.judging.training.sparring.shelves import Argued, claim_of, on_motions

ARGUMENTS = 200
MOST = 0.05
"""The most false alarms that a check may give, of all answers."""
_COMMON = ("guard-", "generic")
"""What every drill may say of an answer."""
_SPLIT, _CHANCE = "dev", 7
_BESIDE = 6
_QUESTION_WORDS = 8
_QUESTIONS = (
    "Do you agree that {}?", "Is it true, then, that {}?", "If so, must we accept that {}?",
)  # fmt: skip

Texts = Mapping[Side, Sequence[str]]
"""Arguments on one claim by their side, the one that is asked about first."""


def measured(folder: Path) -> Iterator[Row]:
    """Fill every drill with arguments, and count for each check how often it spoke."""
    every = on_motions(folder, _SPLIT)
    chosen = Random(_CHANCE).sample(every, ARGUMENTS)  # noqa: S311 (always the same)
    for drill in drills().values():
        alarms = drill.alarms if isinstance(drill, Exercise) else frozenset()
        spoken, answers = _counted(drill, alarms, chosen, every)
        for name in sorted({*alarms, *spoken}) if answers else ():
            about = f"{drill.name}: {name} of {answers} honest answers"
            yield Row(about, spoken[name] / answers, most=MOST, how="false alarms")


def _counted(
    drill: Drill, alarms: frozenset[str], chosen: Sequence[Argued], every: Sequence[Argued]
) -> tuple[Counter[str], int]:
    spoken: Counter[str] = Counter()
    answered = 0
    for one in chosen:
        texts = _beside(one, every)
        task = _task(drill, one, texts)
        if task is None or all(field.shape is Shape.CHOICE for field in task.fields):
            continue
        answered += 1
        checks = drill.score(task, answers_to(task, texts)).checks
        missed = {check.name for check in checks if not check.passed}
        spoken.update(name for name in missed if name in alarms or name.startswith(_COMMON))
    return spoken, answered


def _beside(one: Argued, every: Sequence[Argued]) -> Texts:
    on_claim = [other for other in every if other.topic == one.topic and other.text != one.text]
    Random(one.text).shuffle(on_claim)  # noqa: S311 (always the same)
    sides = (one.side, one.side.other)
    texts = {side: [other.text for other in on_claim if other.side is side] for side in sides}
    return {one.side: [one.text, *texts[one.side]], one.side.other: texts[one.side.other]}


def _task(drill: Drill, one: Argued, texts: Texts) -> Task | None:
    claim = claim_of(one.topic)
    material = Material(
        claim=claim,
        side=one.side,
        with_side=tuple(texts[one.side][-_BESIDE:]),
        other_side=tuple(texts[one.side.other][-_BESIDE:]),
        own=one.text,
        own_claim=claim,
        own_side=one.side,
    )
    return drill.task(material, Random(_CHANCE))  # noqa: S311 (always the same)


def answers_to(task: Task, texts: Texts) -> dict[str, str]:
    """Fill a task's fields with arguments; each field gets another one."""
    side = next(iter(texts))
    written = _FILLED.get(task.drill, _plainly)(task, texts[side], texts[side.other])
    chosen = {field.name: field.choices[0] for field in task.fields if field.choices}
    return {**written, **chosen}


def _plainly(task: Task, own: Sequence[str], _other: Sequence[str]) -> dict[str, str]:
    texts = [field.name for field in task.fields if not field.choices]
    return dict(zip(texts, own, strict=False))


def _both(task: Task, own: Sequence[str], other: Sequence[str]) -> dict[str, str]:
    return {field.name: text for field, text in zip(task.fields, (own[0], other[0]), strict=True)}


def _steps(task: Task, own: Sequence[str], _other: Sequence[str]) -> dict[str, str]:
    heard = " ".join(shown.text for shown in task.shown)
    return {**_plainly(task, ("", *own), ()), "they-say": f"They say that {heard}"}


def _asking(task: Task, own: Sequence[str], _other: Sequence[str]) -> dict[str, str]:
    names = [field.name for field in task.fields]
    asked = [
        form.format(opening(text, _QUESTION_WORDS))
        for form, text in zip(_QUESTIONS, own, strict=False)
    ]
    return dict(zip(names, [*asked, own[-1]], strict=False))


def _granting(task: Task, own: Sequence[str], other: Sequence[str]) -> dict[str, str]:
    pairs = zip(task.fields, other, own, strict=False)
    return {field.name: f"Even if {one.rstrip(' .')}, still {two}" for field, one, two in pairs}


def _foreseeing(task: Task, _own: Sequence[str], other: Sequence[str]) -> dict[str, str]:
    return _plainly(task, other, ())


_Fill = Callable[[Task, Sequence[str], Sequence[str]], dict[str, str]]
_FILLED: Mapping[str, _Fill] = {
    "switch-sides": _both,
    "four-step-rebuttal": _steps,
    "cross-examination": _asking,
    "even-if-ladder": _granting,
    "predict-the-other-side": _foreseeing,
}
