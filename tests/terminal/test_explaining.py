"""`gadfly judge --explain`: how a total came about, as one formula with its numbers."""

import re

import pytest
from rich.console import Console

from arguments.claims import Side
from arguments.judging.verdict import GuardFinding, Phrase, Verdict
from bot.terminal.views.verdict import verdict_view
from bot.terminal.views.workings import workings_view
from bot.wording import load_wording
from tests.leaning import leans_against
from tests.terminal.running import ARGUMENT, Machine

WORDS = load_wording("en")
TEXT = "Talks do it. They save us all the trouble of a war, because nobody shoots who talks."
VERDICT = leans_against("Talks avert wars.", Side.FOR, TEXT)
CAP = GuardFinding(name="generic", cap=60, says=Phrase(key="guard-generic"))
ASKED = ("judge", "--claim", "Talks avert wars.", "--side", "for", "--explain")


def explained(verdict: Verdict, columns: int = 100) -> str:
    console = Console(width=columns, color_system=None)
    with console.capture() as capture:
        console.print(workings_view(verdict, TEXT, WORDS))
    return capture.get()


def without_workings(verdict: Verdict) -> Verdict:
    return verdict.model_copy(update={"workings": None})


def test_the_formula_stands_there_with_its_numbers() -> None:
    shown = explained(VERDICT)
    assert "50 + 50 × (1 − (1 − quality) × (1 − breadth × (1 + coverage) / 2))" in shown
    assert "50 + 50 × (1 − (1 − 0.5) × (1 − 0.08 × (1 + 0.25) / 2)) = 76.2" in shown


def test_each_stretch_is_quoted_with_its_quality() -> None:
    shown = explained(VERDICT)
    assert re.search(r"0\.5 +“Talks do it\.”", shown)
    assert re.search(r"0\.125 +“They save us”", shown)


def test_all_six_criteria_come_with_score_and_weight() -> None:
    assert len(re.findall(r"\d of 4 +.+, weight \d0\N{NO-BREAK SPACE}%", explained(VERDICT))) == 6


def test_caps_are_listed_and_a_verdict_without_one_says_so() -> None:
    capped = VERDICT.model_copy(update={"guards": (CAP,), "total": 60.0})
    assert re.search(r"Cap +60 +This looks as if", explained(capped))
    assert "nothing caps it" in explained(VERDICT)


def test_where_the_text_leans_is_told_by_a_judge_that_can_tell() -> None:
    assert "for 2\N{NO-BREAK SPACE}%, against 97\N{NO-BREAK SPACE}%" in explained(VERDICT)
    unsure = VERDICT.model_copy(update={"leaning": None})
    assert "does not tell sides" in explained(unsure)


def test_the_rules_say_their_own_formula() -> None:
    shown = " ".join(explained(without_workings(VERDICT)).split())
    assert "the six criteria by their weights" in shown
    assert "0.3 × " in shown


def test_a_judge_that_gives_totals_as_a_whole_has_no_formula() -> None:
    second = without_workings(VERDICT).model_copy(update={"version": "llm:small"})
    assert "llm:small gives the total as a whole" in explained(second)


@pytest.mark.parametrize("columns", [40, 80])
def test_no_line_is_wider_than_the_terminal(columns: int) -> None:
    assert max(map(len, explained(VERDICT, columns).splitlines())) <= columns


def test_the_command_explains_after_the_verdict(machine: Machine) -> None:
    ran = machine.run(*ASKED, typed=ARGUMENT)
    assert ran.code == 0
    assert ran.out.index("out of 100") < ran.out.index("How the total comes about")


def test_with_json_the_same_numbers_are_in_the_object(machine: Machine) -> None:
    answer = machine.run(*ASKED, "--json", typed=ARGUMENT).object
    assert {"leaning", "other_side", "workings", "notes"} <= set(answer)


def test_a_verdict_on_the_wrong_side_says_so_first() -> None:
    console = Console(width=80, color_system=None)
    with console.capture() as capture:
        console.print(verdict_view(VERDICT, Side.FOR, WORDS))
    shown = capture.get()
    assert shown.index("argues Against; you chose For") < shown.index("Goal")
