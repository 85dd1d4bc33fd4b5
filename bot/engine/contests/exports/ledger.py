"""The ledger: a tournament read whole, for whoever takes it out of the record."""

from collections.abc import Iterable, Mapping, Sequence

from arguments.claims import ClaimId
from arguments.responses import DebaterId
from arguments.tournaments.entries import Entry, EntryId
from arguments.tournaments.results import Played
from arguments.value import Value
from bot.engine.contests.matches import phases
from storage import Run, claims
from storage.tournaments import (
    appeals,
    ballots,
    entries,
    judges,
    matches,
    results,
    rounds,
    speeches,
    votes,
)
from storage.tournaments.appeals import Appeal
from storage.tournaments.ballots import StoredBallot
from storage.tournaments.values import (
    Match,
    MatchJudge,
    MatchState,
    Round,
    RoundState,
    Speech,
    StoredResult,
    Tournament,
    TournamentJudge,
)
from storage.tournaments.votes import Votes


class DrawnRound(Value):
    """A released round, with its matches by room and whoever judges them."""

    round: Round
    matches: tuple[Match, ...]
    judges: tuple[MatchJudge, ...]


class Ledger(Value):
    """A tournament with everybody in it and every match, on one snapshot.

    `names` are those that members and judges go by; a former debater has none. `motions` are the
    texts of the claims that are argued.
    """

    tournament: Tournament
    entries: tuple[Entry, ...]
    judges: tuple[TournamentJudge, ...]
    rounds: tuple[DrawnRound, ...]
    history: tuple[Played, ...]
    names: Mapping[DebaterId, str]
    motions: Mapping[ClaimId, str]

    @property
    def by_id(self) -> dict[EntryId, Entry]:
        """Give every entry by its id."""
        return {entry.entry_id: entry for entry in self.entries}


class Heard(Value):
    """All that was said in a match, by debaters, judges and the audience.

    Of a phase that not everybody's speech is in for yet, there is no text: nobody may read it.
    """

    match: Match
    speeches: tuple[Speech, ...]
    judges: tuple[MatchJudge, ...]
    ballots: tuple[StoredBallot, ...]
    votes: Votes
    results: tuple[StoredResult, ...]
    appeal: Appeal | None


def open_ledger(run: Run, tournament: Tournament) -> Ledger:
    """Read a tournament whole, but for what was said in its matches."""
    tournament_id = tournament.tournament_id
    listed = tuple(entries.of(run, tournament_id))
    judging = tuple(judges.of(run, tournament_id))
    drawn = tuple(
        _drawn(run, one)
        for one in rounds.of(run, tournament_id)
        if one.state is not RoundState.DRAFT
    )
    argued = (match.claim_id for one in drawn for match in one.matches)
    return Ledger(
        tournament=tournament,
        entries=listed,
        judges=judging,
        rounds=drawn,
        history=tuple(results.history(run, tournament_id)),
        names=entries.names(run, tournament_id),
        motions=_motions(run, (claim_id for claim_id in argued if claim_id)),
    )


def hear(run: Run, match: Match) -> Heard:
    """Read all that was said in a match."""
    match_id = match.match_id
    return Heard(
        match=match,
        speeches=unsealed(speeches.of_match(run, match_id)),
        judges=tuple(judges.of_match(run, match_id)),
        ballots=tuple(ballots.of_match(run, match_id)),
        votes=votes.tally(run, match_id)
        if match.state is MatchState.CONFIRMED
        else Votes(on_for=0, on_against=0),
        results=tuple(results.versions(run, match_id)),
        appeal=appeals.get(run, match_id),
    )


def unsealed(given: Sequence[Speech]) -> tuple[Speech, ...]:
    """Give speeches without the texts of phases that are not closed."""
    shown = phases.revealed(given)
    sealed = {"text": None, "verdict": None}
    return tuple(each if each in shown else each.model_copy(update=sealed) for each in given)


def _drawn(run: Run, one: Round) -> DrawnRound:
    return DrawnRound(
        round=one,
        matches=tuple(matches.of_round(run, one.tournament_id, one.round, one.version)),
        judges=tuple(judges.of_round(run, one.tournament_id, one.round, one.version)),
    )


def _motions(run: Run, argued: Iterable[ClaimId]) -> dict[ClaimId, str]:
    found = {claim_id: claims.get(run, claim_id) for claim_id in dict.fromkeys(argued)}
    return {claim_id: claim.text for claim_id, claim in found.items() if claim}
