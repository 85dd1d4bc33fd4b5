"""What the record holds of tournaments beside the values of the game itself."""

from datetime import datetime
from enum import StrEnum
from typing import Any, NewType

from pydantic import Field

from arguments.claims import ClaimId, Side
from arguments.judging.verdict import Verdict
from arguments.responses import DebaterId, ServerId
from arguments.tournaments.entries import EntryId, TournamentId
from arguments.tournaments.lifecycle import Stage as Stage  # noqa: PLC0414 (a part of what is kept)
from arguments.tournaments.results import Result
from arguments.tournaments.settings import Settings
from arguments.value import Value

MatchId = NewType("MatchId", str)
BallotId = NewType("BallotId", str)
Json = dict[str, Any]
"""What is kept as JSON: ids and numbers, never a name or what somebody wrote."""


class RoundState(StrEnum):
    """How far a version of a round is; all but a withdrawn one stand."""

    DRAFT = "draft"
    RELEASED = "released"
    DONE = "done"
    WITHDRAWN = "withdrawn"


class MatchState(StrEnum):
    """How far a match is."""

    WAITING = "waiting"
    OPEN = "open"
    JUDGING = "judging"
    CONFIRMED = "confirmed"
    WITHDRAWN = "withdrawn"


class Outcome(StrEnum):
    """What became of a speech."""

    DUE = "due"
    IN = "in"
    MISSED = "missed"


class Role(StrEnum):
    """What a judge is in a match."""

    CHAIR = "chair"
    PANEL = "panel"
    TRAINEE = "trainee"
    EXTRA = "extra"


class BallotState(StrEnum):
    """How a version of a ballot stands."""

    SUBMITTED = "submitted"
    CONFIRMED = "confirmed"
    DISCARDED = "discarded"


class AppealState(StrEnum):
    """How an appeal stands."""

    OPEN = "open"
    UPHELD = "upheld"
    DISMISSED = "dismissed"


class Tournament(Value):
    """A tournament as it stands. `step` is the last step taken; `round` is 0 before the first."""

    tournament_id: TournamentId
    server_id: ServerId
    name: str
    settings: Settings
    stage: Stage
    round: int
    seed: int
    step: int
    paused: datetime | None
    channel_id: str | None
    created_by: DebaterId | None
    created: datetime
    ended: datetime | None


class Step(Value):
    """A step that was taken, what undoing it goes back to, and the step that undid it."""

    step: int
    action: str
    payload: Json
    was_stage: Stage
    was_round: int
    taken_by: DebaterId | None
    taken: datetime
    undone_step: int | None


class Round(Value):
    """One version of a round. `draw` is what its draw cost; `claims` are those it was given."""

    tournament_id: TournamentId
    round: int
    version: int
    state: RoundState
    is_elimination: bool
    category: str | None
    seed: int
    claims: tuple[ClaimId, ...]
    silent: bool
    draw: Json
    drawn: datetime
    released: datetime | None


class NewRound(Value):
    """A round as it is drawn."""

    round: int
    seed: int
    is_elimination: bool = False
    category: str | None = None
    claims: tuple[ClaimId, ...] = ()
    silent: bool = False
    draw: Json = Field(default_factory=dict)


class NewMatch(Value):
    """A match as it is drawn; without anybody against it, it is a bye."""

    match_id: MatchId
    room: int
    entry_for: EntryId
    entry_against: EntryId | None
    locked: bool = False
    why: Json = Field(default_factory=dict)
    offered: tuple[ClaimId, ...] = ()
    claim_id: ClaimId | None = None


class Match(NewMatch):
    """A match as it stands. `result_version` is the number of results that it has had."""

    tournament_id: TournamentId
    round: int
    version: int
    vetoes: dict[Side, ClaimId]
    state: MatchState
    opened: datetime | None
    thread_id: str | None
    result: Result | None
    result_version: int
    confirmed: datetime | None


class StoredResult(Value):
    """One version of a match's result: who decided so, when, and why where that was said."""

    version: int
    result: Result
    decided_by: DebaterId | None
    decided: datetime
    reason: str | None


class NewSpeech(Value):
    """A speech that is to be given; it is due once its clock runs.

    `debater_id` is None where anyone of the team may give it.
    """

    match_id: MatchId
    place: int
    side: Side
    entry_id: EntryId
    debater_id: DebaterId | None
    due: datetime | None = None


class Speech(NewSpeech):
    """A speech as it stands. A text that is gone, though it is in, was a former debater's."""

    outcome: Outcome
    text: str | None
    submitted: datetime | None
    verdict: Verdict | None


class TournamentJudge(Value):
    """Somebody who judges in a tournament."""

    debater_id: DebaterId
    club: str | None = None
    skill: float = 0.0
    is_trainee: bool = False


class MatchJudge(Value):
    """A judge of a match."""

    match_id: MatchId
    debater_id: DebaterId
    role: Role
