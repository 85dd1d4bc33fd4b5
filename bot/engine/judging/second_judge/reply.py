"""The reply: what a model may answer, held to strictly, however much it chats around it."""

import json
from collections.abc import Iterator
from typing import Annotated, Any, TypeVar

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from arguments.claims import Side
from arguments.judging.comparing import Winner
from arguments.judging.verdict import HIGHEST, LOWEST, Criterion
from arguments.tidying import tidy_line
from bot.engine.judging.second_judge.angles import Angle
from bot.engine.judging.second_judge.silences import Silent, Why

LONGEST_REASON = 400
LONGEST_REBUTTAL = 600
LONGEST_ANSWER = 20_000
"""Characters of an answer that are looked at; one as asked for has a few hundred."""

_R = TypeVar("_R", bound=BaseModel)
_Reason = Annotated[str, StringConstraints(min_length=1, max_length=LONGEST_REASON)]
_Score = Annotated[float, Field(ge=0, le=4, allow_inf_nan=False)]
_STRICT = ConfigDict(strict=True, frozen=True, extra="forbid")


class Scores(BaseModel):
    """The six criteria, each from 0 to 4."""

    model_config = _STRICT

    claim: _Score
    reasoning: _Score
    evidence: _Score
    engagement: _Score
    weighing: _Score
    clarity: _Score


class Reply(BaseModel):
    """One reading of one text; the reason is asked for because who gives one scores better."""

    model_config = _STRICT

    stance: str
    reason: _Reason
    scores: Scores
    total: float = Field(ge=LOWEST, le=HIGHEST, allow_inf_nan=False)

    def score(self, criterion: Criterion) -> float:
        """Give the score of one criterion."""
        return float(getattr(self.scores, criterion.value))


class Preference(BaseModel):
    """One reading of two texts."""

    model_config = _STRICT

    reason: _Reason
    better: Winner


class Rebuttal(BaseModel):
    """A point against a text, as a model puts it."""

    model_config = _STRICT

    reply: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)] = Field(
        max_length=LONGEST_REBUTTAL
    )


class _Message(BaseModel):
    content: str | None = None
    refusal: str | None = None


class _Choice(BaseModel):
    message: _Message
    finish_reason: str | None = None


class _Completion(BaseModel):
    """As much of a chat completion as is read; servers differ in the rest."""

    choices: list[_Choice] = Field(min_length=1)


def content_of(body: str) -> str:
    """Give what the model said in a server's response; raises `Silent`."""
    try:
        choice = _Completion.model_validate_json(body).choices[0]
    except ValidationError:
        raise Silent(Why.UNCLEAR) from None
    if choice.message.refusal or choice.finish_reason == "content_filter":
        raise Silent(Why.DECLINED)
    return choice.message.content or ""


def read_reply(answer: str, angle: Angle) -> tuple[Side | None, Reply]:
    """Read the scores and the stance out of an answer; raises `Silent`."""
    reply = _the_one(answer, Reply)
    if reply.stance not in angle.stances:
        raise Silent(Why.UNCLEAR)
    return angle.side_of(reply.stance), reply


def read_preference(answer: str) -> Preference:
    """Read which of two texts is better out of an answer; raises `Silent`."""
    return _the_one(answer, Preference)


def read_rebuttal(answer: str, words: int) -> str:
    """Read a rebuttal of at most so many words out of an answer; raises `Silent`.

    One with an address in it is refused: nothing that it was given has one to pass on.
    """
    said = tidy_line(_the_one(answer, Rebuttal).reply)
    if not 0 < len(said.split()) <= words or "://" in said:
        raise Silent(Why.UNCLEAR)
    return said


def rebuttal_schema() -> dict[str, Any]:
    """Describe a rebuttal in JSON Schema."""
    return _object(reply={"type": "string"})


def reply_schema(angle: Angle) -> dict[str, Any]:
    """Describe a reply in JSON Schema; numbers are listed, because fewer servers know bounds."""
    score = {"type": "integer", "enum": list(range(5))}
    return _object(
        stance={"type": "string", "enum": list(angle.stances)},
        reason={"type": "string"},
        scores=_object(**{criterion.value: score for criterion in angle.criteria}),
        total={"type": "integer", "enum": list(range(int(LOWEST), int(HIGHEST) + 1))},
    )


def preference_schema() -> dict[str, Any]:
    """Describe a preference in JSON Schema."""
    better = {"type": "string", "enum": [one.value for one in Winner]}
    return _object(reason={"type": "string"}, better=better)


def _object(**properties: Any) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _the_one(answer: str, kind: type[_R]) -> _R:
    """Give the one reply in an answer; two that differ are as good as none."""
    found: list[_R] = []
    for written in _objects(answer[:LONGEST_ANSWER]):
        try:
            reply = kind.model_validate_json(written)
        except ValidationError:
            continue
        if reply not in found:
            found.append(reply)
    if len(found) != 1:
        raise Silent(Why.UNCLEAR)
    return found[0]


def _objects(text: str) -> Iterator[str]:
    """List the outermost JSON objects in a text.

    A line may break within a string: llama-cpp-python's grammar lets it, JSON does not.
    """
    decoder = json.JSONDecoder(strict=False)
    at = text.find("{")
    while at >= 0:
        try:
            found, end = decoder.raw_decode(text, at)
            written = json.dumps(found)
        except (json.JSONDecodeError, RecursionError):
            end = at + 1
        else:
            yield written
        at = text.find("{", end)
