"""What faces show of a tournament: values that are read whole on one snapshot."""

from collections.abc import Mapping
from datetime import datetime

from pydantic import Field

from arguments.claims import Claim
from arguments.judging.verdict import Phrase
from arguments.responses import DebaterId
from arguments.tournaments.bracket import Bracket
from arguments.tournaments.breaks import Break
from arguments.tournaments.entries import Entry, EntryId
from arguments.tournaments.lasting import Length
from arguments.tournaments.lifecycle import Action
from arguments.tournaments.liveness import Life
from arguments.tournaments.settings import Category
from arguments.tournaments.standings import Key, Placed
from arguments.value import Value
from bot.engine.contests.progress.undoing import Loss
from storage.tournaments.values import (
    AppealState,
    BallotId,
    BallotState,
    Match,
    MatchId,
    MatchJudge,
    MatchState,
    Outcome,
    Round,
    RoundState,
    Speech,
    Step,
    StoredResult,
    Tournament,
    TournamentJudge,
)

__all__ = [
    "AppealState",
    "BallotId",
    "BallotState",
    "BracketView",
    "Card",
    "DrawView",
    "FieldView",
    "Match",
    "MatchId",
    "MatchJudge",
    "MatchLine",
    "MatchPage",
    "MatchState",
    "Outcome",
    "PanelView",
    "Round",
    "RoundState",
    "ScheduleRow",
    "ScheduleView",
    "Speech",
    "StandingsView",
    "Step",
    "StoredResult",
    "Tournament",
    "TournamentJudge",
    "WhyView",
]
"""The views, and the stored values in them that a face names."""


class Card(Value):
    """A tournament at a glance: how many are in and there, how long it takes, who asks.

    `rounds` are those before the break; `actions` what the stage allows, whoever asks.
    """

    tournament: Tournament
    entrants: int
    there: int
    rounds: int
    length: Length
    judges: int
    mine: Entry | None
    actions: frozenset[Action]


class FieldView(Value):
    """Who takes part and who judges; a debater's name is missing where it is not known."""

    tournament: Tournament
    entries: tuple[Entry, ...]
    judges: tuple[TournamentJudge, ...]
    names: Mapping[DebaterId, str]


class MatchLine(Value):
    """A match with all that one line or card says of it."""

    match: Match
    on_for: Entry
    on_against: Entry | None
    claim: Claim | None
    judges: tuple[MatchJudge, ...] = ()


class DrawView(Value):
    """A round's draw; problems and notes of a draft are for its organiser.

    While a problem is there that `blocks`, the draft cannot be released.
    """

    tournament: Tournament
    round: Round
    lines: tuple[MatchLine, ...]
    problems: tuple[Phrase, ...] = ()
    blocks: int = 0
    notes: tuple[Phrase, ...] = ()
    resting: tuple[Entry, ...] = ()


class StandingsView(Value):
    """Who stands where after how many rounds; `silent` rounds are not in it.

    `lives` tells who is sure to break and who no longer can; it is empty where there is no
    break to come, before the first result, and while results are kept back from the reader.
    """

    tournament: Tournament
    placed: tuple[Placed, ...]
    entries: Mapping[EntryId, Entry]
    keys: tuple[Key, ...]
    rounds: int
    silent: int
    lives: Mapping[EntryId, Life] = Field(default_factory=dict)

    @property
    def is_broken(self) -> bool:
        """Tell whether there were rounds after those that are counted here."""
        return 0 < self.rounds + self.silent < self.tournament.round


class BracketView(Value):
    """The bracket of one category, with who broke and who waits."""

    category: Category
    break_: Break
    bracket: Bracket
    entries: Mapping[EntryId, Entry]


class MatchPage(Value):
    """A match with what may be known of it: of speeches only those that both sides have given."""

    tournament: Tournament
    round: Round
    line: MatchLine
    speeches: tuple[Speech, ...]
    results: tuple[StoredResult, ...]
    is_hidden: bool


class WhyView(Value):
    """Why two meet, as sentences; `alternatives` name what else could have been, and its cost."""

    tournament: Tournament
    line: MatchLine
    reasons: tuple[Phrase, ...]


class ScheduleRow(Value):
    """A round in the course of a tournament; the times of those to come are estimates.

    `number` counts from 1; a round that is not drawn yet has no state.
    """

    number: int
    round: Round | None
    is_elimination: bool
    starts: datetime | None
    ends: datetime | None
    matches: int
    missing: int


class ScheduleView(Value):
    """The rounds of a tournament, those to come with when they may be."""

    tournament: Tournament
    rows: tuple[ScheduleRow, ...]


class PanelView(Value):
    """All that an organiser decides by: what may be done, what is missing, what Undo undoes.

    `argued` counts the matches of the round that runs, byes aside, whose results come in.
    """

    card: Card
    actions: frozenset[Action]
    next: Action | None
    draw: DrawView | None
    argued: int
    missing: tuple[MatchLine, ...]
    last: Step | None
    loss: Loss
    short: tuple[Entry, ...]
