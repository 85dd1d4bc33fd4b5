"""How a server is asked: strictly where it can, in its own way where it must, and quietly."""

import json
import logging

import pytest

from bot.engine.judging.second_judge import Endpoint, SecondJudge
from bot.engine.judging.second_judge.silences import Why
from tests.engine.judging.second_judge.scripted import (
    KEY,
    STANCES,
    TEXT,
    Model,
    Second,
    completion,
    judged,
    reads,
    refusal,
    reply,
    why_silent,
)


@pytest.mark.parametrize(
    "chat",
    [
        "Sure! Here is my judgement:\n```json\n{answer}\n```\nI hope that this helps.",
        "<think>The text {{probably}} argues for it.</think>\n{answer}",
        "{answer}\n{answer}",
    ],
    ids=["fenced", "thought", "twice"],
)
async def test_an_answer_is_found_in_the_chat_around_it(
    second: SecondJudge, model: Model, chat: str
) -> None:
    model.will(*(completion(chat.format(answer=reply(stance))) for stance in STANCES))
    assert (await judged(second)).total == 70


async def test_a_line_may_break_within_the_reason(second: SecondJudge, model: Model) -> None:
    broken = (reply(stance).replace("gives one", "gives\none") for stance in STANCES)
    model.will(*(completion(answer) for answer in broken))
    assert (await judged(second)).total == 70


async def test_the_answers_shape_is_asked_for_by_schema(second: SecondJudge, model: Model) -> None:
    await judged(second)
    shape = model.asked[1]["response_format"]["json_schema"]["schema"]
    assert shape["properties"]["stance"]["enum"] == ["side-one", "side-two", "neither"]
    assert shape["additionalProperties"] is False


@pytest.mark.parametrize(
    ("status", "message"),
    [(400, "no"), (404, "no"), (422, "no"), (500, "('body', 'response_format', 'type')")],
)
async def test_a_server_without_schemas_is_asked_for_less(
    second: SecondJudge, model: Model, status: int, message: str
) -> None:
    model.will(refusal(status, message), refusal(status, message), *reads(70, 80, 75))
    assert (await judged(second)).total == 75
    assert model.asked[-1]["response_format"]["type"] == "json_object"


async def test_what_a_server_takes_is_remembered(second: SecondJudge, model: Model) -> None:
    model.will(*4 * [refusal(400)], *reads(70, 80, 75), *reads(60, 61, 62))
    await judged(second)
    assert (await judged(second)).total == 61
    assert len(model.asked) == 10
    assert "response_format" not in model.asked[-1]


async def test_a_server_that_takes_no_form_is_refused(second: SecondJudge, model: Model) -> None:
    model.will(refusal(400))
    assert await why_silent(second) == Why.REFUSED
    assert len(model.asked) == 5


async def test_the_key_is_sent_to_the_server_alone(second: SecondJudge, model: Model) -> None:
    await judged(second)
    assert model.headers[0]["Authorization"] == f"Bearer {KEY}"
    assert KEY not in json.dumps(model.asked)


async def test_neither_the_text_nor_the_key_is_logged(
    make: Second, model: Model, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    model.will(*reads(70, 80, 75), refusal(500))
    await judged(second := make())
    await judged(second)
    assert "why=broken" in caplog.text
    assert TEXT not in caplog.text
    assert KEY not in caplog.text


def test_an_endpoint_does_not_show_its_key() -> None:
    endpoint = Endpoint(url="http://127.0.0.1/v1", model="any", key=KEY)
    assert KEY not in f"{endpoint!r} {endpoint} {endpoint.model_dump_json()}"


async def test_a_text_is_bounded_where_a_grammar_is_made_of_the_schema(
    second: SecondJudge, model: Model
) -> None:
    model.will(refusal(400), refusal(400), *reads(70, 80, 75))
    await judged(second)
    strict = model.asked[0]["response_format"]["json_schema"]["schema"]["properties"]["reason"]
    grammar = model.asked[-1]["response_format"]["schema"]["properties"]["reason"]
    assert (strict, grammar) == ({"type": "string"}, {"type": "string", "maxLength": 200})
