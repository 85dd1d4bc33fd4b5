"""The command line that people script against."""

import json

import pytest

from arguments.judging import judge_version
from tests.terminal.running import ARGUMENT, Machine

CRITERIA = ["claim", "reasoning", "evidence", "engagement", "weighing", "clarity"]


def line(**values: object) -> str:
    return json.dumps({"claim": "Talks avert wars.", "side": "for", "text": ARGUMENT, **values})


def test_an_argument_on_standard_input_is_judged_once_and_answered_in_one_object(
    machine: Machine,
) -> None:
    ran = machine.run("play", "--json", "--side", "for", typed=ARGUMENT)
    answer = ran.object
    assert (ran.code, ran.err, ran.out.count("\n")) == (0, "", 1)
    assert list(answer)[:5] == ["claim", "side", "text", "verdict", "standing"]
    assert set(answer["claim"]) == {"id", "text"}
    assert (answer["side"], answer["text"]) == ("for", ARGUMENT)


def test_a_verdict_scores_six_criteria_and_quotes_the_text_that_it_judged(machine: Machine) -> None:
    verdict = machine.run("play", "--json", typed=ARGUMENT).object["verdict"]
    spans = [span for score in verdict["criteria"].values() for span in score["spans"]]
    assert list(verdict["criteria"]) == CRITERIA
    assert (50 <= verdict["total"] <= 100, verdict["version"]) == (True, judge_version())
    assert {"score", "out_of", "spans", "advice"} == set(verdict["criteria"]["claim"])
    assert all(ARGUMENT[span["start"] : span["end"]] == span["text"] for span in spans)


def test_the_standing_follows_what_was_argued(machine: Machine) -> None:
    standing = machine.run("play", "--json", typed=ARGUMENT).object["standing"]
    assert (standing["name"], standing["place"], standing["responses"]) == ("Ada", 1, 1)


def test_a_claim_and_a_side_may_be_chosen(machine: Machine) -> None:
    claim = machine.run("claims", "list", "--json").object[3]["id"]
    ran = machine.run("play", "--claim", claim, "--side", "against", "--json", typed=ARGUMENT)
    assert (ran.object["claim"]["id"], ran.object["side"]) == (claim, "against")


def test_play_without_json_says_the_verdict_in_plain_text(machine: Machine) -> None:
    ran = machine.run("play", typed=ARGUMENT)
    assert ran.code == 0
    assert "out of 100" in ran.out
    assert "\x1b" not in ran.out


def test_names_are_ranked_on_the_leaderboard(machine: Machine) -> None:
    machine.run("play", "--name", "Grace", "--json", typed=ARGUMENT)
    board = machine.run("leaderboard", "--json").object
    assert [(row["place"], row["name"]) for row in board["rows"]] == [(1, "Grace")]
    assert "Grace" in machine.run("leaderboard").out


def test_a_board_without_anybody_says_so(machine: Machine) -> None:
    assert "gadfly play" in machine.run("leaderboard").out
    assert machine.run("leaderboard", "--json").object["rows"] == []


def test_judge_gives_a_verdict_and_stores_nothing(machine: Machine) -> None:
    ran = machine.run(
        "judge", "--claim", "Talks avert wars.", "--side", "for", "--json", typed=ARGUMENT
    )
    assert list(ran.object["criteria"]) == CRITERIA
    assert not machine.database.exists()


def test_judge_without_json_speaks_in_words(machine: Machine) -> None:
    ran = machine.run("judge", "--claim", "Talks avert wars.", "--side", "for", typed=ARGUMENT)
    assert (ran.code, "out of 100" in ran.out) == (0, True)


def test_lines_are_judged_in_order(machine: Machine) -> None:
    given = "\n".join([line(), line(text="War is always bad for all of us.", side="against")])
    ran = machine.run("judge", "--jsonl", typed=given)
    totals = [answer["total"] for answer in ran.objects]
    assert (ran.code, ran.err) == (0, "")
    assert totals[0] > totals[1]


@pytest.mark.parametrize(
    "bad",
    ["nonsense", "[]", "{}", line(side="maybe"), line(text="short"), line(claim=""), "[" * 5000],
)
def test_a_bad_line_is_answered_in_its_place_and_the_run_goes_on(
    machine: Machine, bad: str
) -> None:
    ran = machine.run("judge", "--jsonl", typed="\n".join([line(), bad, line()]))
    assert ["error" in answer for answer in ran.objects] == [False, True, False]
    assert ran.objects[1]["line"] == 2
    assert (ran.code, len(ran.sentences)) == (1, 1)


def test_a_line_of_megabytes_and_one_that_is_no_text_are_answered_too(machine: Machine) -> None:
    given = b"x" * 2_000_000 + b"\n\xff\xfe\n\n" + line().encode()
    ran = machine.run("judge", "--jsonl", typed=given)
    assert [answer.get("line") for answer in ran.objects] == [1, 2, None]


@pytest.mark.parametrize(
    "arguments",
    [
        ["play", "--side", "maybe"],
        ["play", "--nonsense"],
        ["nonsense"],
        ["judge"],
        ["judge", "--claim", "Talks avert wars."],
        ["judge", "--jsonl", "--side", "for"],
        ["claims", "import"],
        ["claims", "nonsense"],
        ["demo", "--port", "99999999"],
    ],
)
def test_wrong_usage_ends_with_two(machine: Machine, arguments: list[str]) -> None:
    ran = machine.run(*arguments)
    assert (ran.code, ran.out) == (2, "")
    assert "Traceback" not in ran.err


def test_the_program_itself_speaks_utf_8_whatever_its_terminal_does(machine: Machine) -> None:
    text = "Вести переговоры дешевле войны, потому что каждая неделя мира спасает жизни."
    ran = machine.program("play", "--json", typed=text.encode(), PYTHONIOENCODING="ascii")
    assert (ran.code, ran.err, ran.object["text"]) == (0, "", text)


def test_a_reader_that_leaves_is_no_error_to_speak_of(machine: Machine) -> None:
    with machine.start("export", "-") as process:
        assert process.stdout is not None
        process.stdout.close()
        process.wait(timeout=30)
        assert process.stderr is not None
        assert process.stderr.read() == b""


def test_the_version_is_shown(machine: Machine) -> None:
    assert machine.run("--version").out.startswith("gadfly")
