"""A gathering as it is kept: what is done in which channel, how far it is, and what was shown."""

from datetime import datetime
from enum import StrEnum
from typing import NewType

from pydantic import Field

from arguments.drills.spec import Task
from arguments.responses import DebaterId, ServerId
from arguments.together.results import Results
from arguments.value import Value
from storage.database import Row
from storage.times import from_ms

GatheringId = NewType("GatheringId", str)


class State(StrEnum):
    """How far a gathering is."""

    ANSWERING = "answering"
    VOTING = "voting"
    DONE = "done"
    CALLED_OFF = "called-off"


class Gathering(Value):
    """A drill that a channel does at once.

    `due` is when answering or voting ends, or ended. `answers` and `votes` count what is in.
    `shown` is the state that the channel was last shown, by `message_id`; `begun` the one that
    may be there already; `posted` counts the cards that were sent. `results` are missing until
    they are reckoned.
    """

    gathering_id: GatheringId
    server_id: ServerId
    channel_id: str
    made_by: DebaterId | None
    task: Task
    state: State
    opened: datetime
    due: datetime
    vote_minutes: int = Field(ge=1)
    answers: int = Field(default=0, ge=0)
    votes: int = Field(default=0, ge=0)
    shown: State | None = None
    begun: State | None = None
    message_id: str | None = None
    posted: int = Field(default=0, ge=0)
    results: Results | None = None


COUNTED = """
        select gatherings.*, (
            select count(*)
            from gathering_answers
            where gathering_answers.gathering_id = gatherings.gathering_id) as answers, (
            select count(*)
            from gathering_votes
            where gathering_votes.gathering_id = gatherings.gathering_id
              and chosen is not null) as votes
        from gatherings
        """
"""What every reading of gatherings begins with."""


def gathering(row: Row) -> Gathering:
    """Give the gathering that a row is."""
    return Gathering(
        gathering_id=row["gathering_id"],
        server_id=row["server_id"],
        channel_id=row["channel_id"],
        made_by=row["made_by"],
        task=Task.model_validate_json(row["task"]),
        state=row["state"],
        opened=from_ms(row["opened_ms"]),
        due=from_ms(row["due_ms"]),
        vote_minutes=row["vote_minutes"],
        answers=row["answers"],
        votes=row["votes"],
        shown=row["shown"],
        begun=row["begun"],
        message_id=row["message_id"],
        posted=row["posted"],
        results=Results.model_validate_json(row["result"]) if row["result"] else None,
    )
