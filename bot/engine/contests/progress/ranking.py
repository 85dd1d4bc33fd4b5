"""Ranking: the standings of a tournament from what is on record, for the public or for all."""

from collections.abc import Iterable, Sequence

from arguments.tournaments.entries import Entry, Status
from arguments.tournaments.open_floor import FloorPlaced, Scored, rank_floor
from arguments.tournaments.results import How, Played
from arguments.tournaments.settings import Format
from arguments.tournaments.standings import Placed, rank
from storage import Run
from storage.tournaments import entries, matches, results, rounds
from storage.tournaments.values import Match, Round, Tournament


def standings_of(run: Run, tournament: Tournament, *, public: bool) -> tuple[Placed, ...]:
    """Rank everybody who ever could be drawn; the public is not shown silent rounds."""
    tournament_id = tournament.tournament_id
    standing = rounds.of(run, tournament_id)
    heard = [each for each in standing if not (public and each.silent)]
    field = ranked(entries.of(run, tournament_id), started=tournament.round > 0)
    if tournament.settings.format is Format.OPEN_FLOOR:
        return _floor(run, tournament, field, heard)
    history = heard_of(results.history(run, tournament_id), heard)
    return rank(field, history, tournament.settings.precedence)


def heard_of(history: Iterable[Played], heard: Iterable[Round]) -> list[Played]:
    """Give what was played in some of the rounds."""
    numbers = {each.round for each in heard}
    return [played for played in history if played.round in numbers]


def ranked(field: Iterable[Entry], *, started: bool) -> list[Entry]:
    """Leave out who signed up and never came, once it has started."""
    return [each for each in field if not started or each.status is not Status.SIGNED_UP]


def ranked_floor(field: Iterable[Entry], played: Iterable[Match]) -> tuple[FloorPlaced, ...]:
    """Rank an open floor by what its decided matches came to."""
    scored = [
        Scored(
            entry_id=match.entry_for, claim_id=match.claim_id, points=match.result.score_for or 0.0
        )
        for match in played
        if match.claim_id and match.result and match.result.how is How.DECIDED
    ]
    return rank_floor(field, scored, {each.claim_id for each in scored})


def _floor(
    run: Run, tournament: Tournament, field: Sequence[Entry], heard: Iterable[Round]
) -> tuple[Placed, ...]:
    """Rank an open floor by its totals, in the shape that a break is drawn from."""
    played = [
        match
        for each in heard
        if not each.is_elimination
        for match in matches.of_round(run, tournament.tournament_id, each.round)
    ]
    return tuple(
        Placed(
            entry_id=each.entry_id,
            rank=each.rank,
            is_tied=each.is_tied,
            points=each.total or 0.0,
            subrank=1,
            values=(each.total,),
            debates=each.argued,
        )
        for each in ranked_floor(field, played)
    )
