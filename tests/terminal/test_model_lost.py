"""Without its model the judge goes on by rules: said by the checkup, and under each verdict."""

import json
from pathlib import Path

import pytest

from tests.broken_install import without_model
from tests.terminal.running import ARGUMENT, Machine, Ran

NOTE = "simple rules spoke instead"
JUDGED = ("judge", "--claim", "Talks avert wars.", "--side", "for")


@pytest.fixture
def model(machine: Machine) -> Path:
    return without_model(machine.home)


def run(machine: Machine, *arguments: str, typed: str = "") -> Ran:
    """Run the copy that lacks the model."""
    return machine.program(*arguments, typed=typed.encode(), PYTHONPATH=str(machine.home))


def on_judge(ran: Ran) -> tuple[str, str]:
    """Give what a checkup found about the judge: how it stands, and the sentence."""
    return next((one["state"], one["says"]) for one in ran.object if one["about"] == "judge")


@pytest.mark.usefixtures("model")
def test_a_missing_model_is_wrong_and_what_to_do_is_said(machine: Machine) -> None:
    ran = run(machine, "check", "--json")
    state, says = on_judge(ran)
    assert (ran.code, state) == (1, "wrong")
    assert "judge.onnx is missing" in says
    assert "Install Gadfly again." in says


def test_a_damaged_model_is_wrong_too(machine: Machine, model: Path) -> None:
    model.write_bytes(b"not a model")
    state, says = on_judge(run(machine, "check", "--json"))
    assert (state, "judge.onnx is damaged" in says) == ("wrong", True)


@pytest.mark.usefixtures("model")
def test_the_rules_judge_and_a_note_says_so(machine: Machine) -> None:
    ran = run(machine, *JUDGED, typed=ARGUMENT)
    assert (ran.code, ran.err) == (0, "")
    assert NOTE in " ".join(ran.out.split())


@pytest.mark.usefixtures("model")
def test_the_note_is_in_the_object_as_well(machine: Machine) -> None:
    verdict = json.loads(run(machine, *JUDGED, "--json", typed=ARGUMENT).out)
    assert [note["name"] for note in verdict["notes"]] == ["rules"]
    assert verdict["version"].startswith("rules-")


@pytest.mark.usefixtures("model")
def test_an_argument_that_is_stored_carries_the_note_too(machine: Machine) -> None:
    ran = run(machine, "play", "--side", "for", typed=ARGUMENT)
    assert (ran.code, NOTE in " ".join(ran.out.split())) == (0, True)
