"""Whatever keeps the model from answering, the offline verdict stands and says why."""

import sys

import pytest

from bot.engine.judging.second_judge import SecondJudge
from bot.engine.judging.second_judge.silences import Why
from bot.wording import load_wording
from tests.engine.judging.second_judge.scripted import (
    Model,
    Says,
    Second,
    completion,
    judged,
    reads,
    refusal,
    reply,
    why_silent,
)
from tests.stand_ins import Clock

GOOD = reply()


@pytest.mark.parametrize(
    "answer",
    [
        "",
        "Seventy, I would say.",
        GOOD[:-1],
        reply(total=101),
        reply(total=49.9),
        reply(total="70"),
        reply(total=True),
        reply(total=float("nan")),
        reply(score=5),
        reply(score=-1),
        reply(score=None),
        reply(stance="both"),
        reply(stance="side-two"),
        reply(reason=""),
        reply(reason="so " * 200),
        reply(grade="A"),
        '{"total": 70}',
        "{" * 30_000,
        '{"a":' * 3_000,
        '{"a":' * 900 + "1" + "}" * 900,
        f"{GOOD} or rather {reply(total=90)}",
    ],
)
async def test_an_answer_that_is_not_as_asked_for_is_unclear(
    second: SecondJudge, model: Model, answer: str
) -> None:
    model.will(completion(answer))
    assert await why_silent(second) == Why.UNCLEAR
    assert len(model.asked) == 1


@pytest.mark.parametrize(
    "body", ["", "<html>Hello</html>", "{}", '{"choices": []}', '{"choices": null}', "[1]"]
)
@pytest.mark.parametrize("kind", ["application/json", "text/html"])
async def test_a_response_that_is_no_completion_is_unclear(
    second: SecondJudge, model: Model, body: str, kind: str
) -> None:
    model.will(Says(body, kind=kind))
    assert await why_silent(second) == Why.UNCLEAR


@pytest.mark.parametrize(
    "says",
    [
        completion(None, refusal="I cannot judge this."),
        completion("", finish="content_filter"),
    ],
)
async def test_a_refusal_is_taken(second: SecondJudge, model: Model, says: Says) -> None:
    model.will(says)
    assert await why_silent(second) == Why.DECLINED
    assert len(model.asked) == 1


@pytest.mark.parametrize(
    ("status", "why"),
    [(429, Why.BUSY), (500, Why.BROKEN), (503, Why.BROKEN), (408, Why.BROKEN)],
)
async def test_a_server_that_is_unwell_is_asked_twice(
    second: SecondJudge, model: Model, status: int, why: Why
) -> None:
    model.will(refusal(status))
    assert await why_silent(second) == why
    assert len(model.asked) == 2


@pytest.mark.parametrize("status", [429, 500])
async def test_a_server_that_was_unwell_once_is_forgiven(
    second: SecondJudge, model: Model, status: int
) -> None:
    model.will(refusal(status), *reads(70, 80, 75))
    assert (await judged(second)).total == 75


@pytest.mark.parametrize("status", [401, 402, 403, 302])
async def test_a_server_that_refuses_us_is_not_asked_again(
    second: SecondJudge, model: Model, status: int
) -> None:
    model.will(refusal(status, Location="/elsewhere"))
    assert await why_silent(second) == Why.REFUSED
    assert len(model.asked) == 1


async def test_an_answer_that_takes_too_long_is_given_up(make: Second, model: Model) -> None:
    model.will(Says("{}", pause=30.0))
    assert await why_silent(make(seconds=0.5)) == Why.LATE
    assert len(model.asked) == 2


async def test_a_server_that_is_not_there_is_broken(make: Second) -> None:
    assert await why_silent(make(url="http://127.0.0.1:9/v1")) == Why.BROKEN


async def test_a_server_that_was_unwell_is_left_alone_for_a_minute(
    second: SecondJudge, model: Model, clock: Clock
) -> None:
    model.will(refusal(500))
    assert [await why_silent(second), await why_silent(second)] == [Why.BROKEN, Why.RESTING]
    clock.advance(seconds=60)
    model.will(*reads(70, 80, 75))
    assert (await judged(second)).total == 75


async def test_reads_that_disagree_about_the_side_are_no_opinion(
    second: SecondJudge, model: Model
) -> None:
    model.will(*reads(70, 80, 75, stances=("for", "side-one", "neither")))
    assert await why_silent(second) == Why.UNSURE


async def test_without_the_sdk_the_offline_judge_speaks(
    second: SecondJudge, model: Model, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "openai", None)
    monkeypatch.delitem(sys.modules, "bot.engine.judging.second_judge.wire", raising=False)
    assert await why_silent(second) == Why.ABSENT
    assert model.asked == []


@pytest.mark.parametrize("why", Why)
def test_every_silence_can_be_said(why: Why) -> None:
    assert load_wording().say("judge-note-fallback", why=why.value).startswith("The offline judge")
