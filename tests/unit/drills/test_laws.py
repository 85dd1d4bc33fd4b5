"""What holds for every drill, whatever is written into it."""

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from arguments.claims import Side
from arguments.drills.catalogue import drills
from arguments.drills.spec import MOST_FIELDS, Outcome, Task
from arguments.judging.verdict import Criterion
from bot.wording import load_wording
from tests.unit.drills.tasks import CLAIMS, material

LONGEST_LABEL, LONGEST_CHOICE = 45, 80
TASKS = {
    name: drill.task(material("keep-nato-door-open", Side.FOR), Random(3))
    for name, drill in drills().items()
}
WORDING = load_wording()
texts = st.text(max_size=200) | st.sampled_from(
    ["because", "Even if they say so, still it is not.", "Is it so?", "?", "\n", "no", "🙂" * 50]
)
names = st.sampled_from(sorted(TASKS))


def task_of(name: str) -> Task:
    task = TASKS[name]
    assert task is not None
    return task


def filled(name: str, data: st.DataObject) -> dict[str, str]:
    return {field.name: data.draw(texts) for field in task_of(name).fields}


@settings(max_examples=150, deadline=None)
@given(name=names, data=st.data())
def test_any_strings_score_in_halves_and_in_words_that_exist(
    name: str, data: st.DataObject
) -> None:
    outcome = drills()[name].score(task_of(name), filled(name, data))
    said = [check.says for check in outcome.checks] + [outcome.change]
    said += [outcome.keep] if outcome.keep else []
    assert outcome.score * 2 == int(outcome.score * 2)
    assert all(WORDING.phrase(phrase) for phrase in said)
    assert Outcome.model_validate_json(outcome.model_dump_json()) == outcome


@settings(max_examples=40, deadline=None)
@given(name=names, data=st.data())
def test_the_same_answers_score_the_same(name: str, data: st.DataObject) -> None:
    answers = filled(name, data)
    drill, task = drills()[name], task_of(name)
    assert drill.score(task, answers) == drill.score(task, dict(answers))


@settings(max_examples=60, deadline=None)
@given(
    name=names,
    claim_id=st.sampled_from(sorted(CLAIMS)),
    side=st.sampled_from(Side),
    chance=st.integers(0, 99),
)
def test_the_same_chance_gives_the_same_task(
    name: str, claim_id: str, side: Side, chance: int
) -> None:
    drill, given_ = drills()[name], material(claim_id, side)
    task = drill.task(given_, Random(chance))
    assert task == drill.task(given_, Random(chance))
    assert task is None or Task.model_validate_json(task.model_dump_json()) == task


@pytest.mark.parametrize("name", sorted(TASKS))
def test_a_drill_has_its_title_and_its_line(name: str) -> None:
    assert WORDING.say(f"drill-{name}")
    assert WORDING.say(f"drill-{name}-about").endswith(".")


@pytest.mark.parametrize("name", sorted(TASKS))
def test_a_task_can_be_said(name: str) -> None:
    task = task_of(name)
    assert all(map(WORDING.phrase, [task.asks, *(shown.heading for shown in task.shown)]))


@pytest.mark.parametrize("name", sorted(TASKS))
def test_fields_fit_a_form(name: str) -> None:
    fields = task_of(name).fields
    labels = [WORDING.say(f"drill-{name}-{field.name}") for field in fields]
    assert len(fields) <= MOST_FIELDS
    assert max(map(len, labels)) <= LONGEST_LABEL


@pytest.mark.parametrize("name", sorted(TASKS))
def test_choices_fit_a_form(name: str) -> None:
    choices = [choice for field in task_of(name).fields for choice in field.choices]
    assert all(len(WORDING.say(f"choice-{choice}")) <= LONGEST_CHOICE for choice in choices)


@pytest.mark.parametrize("name", sorted(TASKS))
def test_what_an_answer_is_held_against_is_not_shown(name: str) -> None:
    task = task_of(name)
    shown = " ".join(one.text for one in task.shown)
    assert [secret for secret in task.hidden if len(secret.split()) > 1 and secret in shown] == []


@pytest.mark.parametrize("criterion", Criterion)
def test_every_criterion_has_a_drill(criterion: Criterion) -> None:
    assert any(criterion in drill.criteria for drill in drills().values())
