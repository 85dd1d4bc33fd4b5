"""Motions: what a round argues, of what the server serves and its debaters have not practised."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from random import Random

from arguments.claims import ClaimId
from arguments.mistakes import Mistake
from arguments.tournaments.claims_for_rounds import (
    FRESH_AFTER,
    OF_THREE,
    Candidate,
    Pairing,
    Practised,
    RoundClaims,
    claims_for_round,
    warnings,
)
from arguments.tournaments.entries import Entry, EntryId
from arguments.tournaments.lots import lot
from bot.engine.contests.draws.drafts import BYE, FLOOR, Paired
from bot.engine.library.library import served_claim
from storage import Run, shelves
from storage.shelves import Query
from storage.tournaments import practised, rounds
from storage.tournaments.values import Tournament


def claims_of(
    run: Run,
    tournament: Tournament,
    number: int,
    pairs: Sequence[Paired],
    *,
    field: Mapping[EntryId, Entry],
    now: datetime,
) -> RoundClaims:
    """Choose what a round argues: the same claims for the same pairs and practice.

    An open floor argues one claim in every room, whatever somebody has practised.
    """
    pairings = _pairings(pairs, field)
    chosen = claims_for_round(
        _candidates(run, tournament),
        pairings,
        _practised(run, tournament, field, now),
        offered=tournament.settings.claims_offered,
        used=_used(run, tournament, number),
        now=now,
        rng=Random(lot(tournament.seed, "claims", number)),  # noqa: S311 (a draw is repeatable)
    )
    on_floor = any(pair.kind == FLOOR for pair in pairs)
    return chosen.model_copy(update={"apart": ()}) if on_floor else chosen


def claims_by_hand(
    run: Run,
    tournament: Tournament,
    number: int,
    pairs: Sequence[Paired],
    claim_ids: Sequence[ClaimId],
    *,
    field: Mapping[EntryId, Entry],
    now: datetime,
) -> RoundClaims:
    """Have a round argue what the organiser says, with what speaks against that."""
    if len(set(claim_ids)) != len(claim_ids) or len(claim_ids) not in {1, OF_THREE}:
        raise Mistake("mistake-round-claims", claims=len(claim_ids))
    for claim_id in claim_ids:
        served_claim(run, tournament.server_id, claim_id)
    candidates = {each.claim_id: each for each in _candidates(run, tournament)}
    known = _practised(run, tournament, field, now)
    used = _used(run, tournament, number)
    notes = [
        note
        for claim_id in claim_ids
        for note in warnings(
            candidates.get(claim_id, Candidate(claim_id=claim_id)),
            _pairings(pairs, field),
            known,
            used=used,
            now=now,
        )
    ]
    return RoundClaims(claims=tuple(claim_ids), notes=tuple(notes))


def _pairings(pairs: Sequence[Paired], field: Mapping[EntryId, Entry]) -> list[Pairing]:
    """Give who argues which side, room by room."""
    pairings = []
    for room, pair in enumerate(pairs, 1):
        on_for = field[pair.for_id].members
        on_against = field[pair.against_id].members if pair.against_id else ()
        if pair.kind == FLOOR and pair.why["side"] == "against":
            on_for, on_against = on_against, on_for
        if pair.kind != BYE:
            pairings.append(Pairing(room=room, on_for=on_for, on_against=on_against))
    return pairings


def _candidates(run: Run, tournament: Tournament) -> list[Candidate]:
    """List what the server serves."""
    place, query = tournament.server_id, Query()
    served = shelves.browse(run, place, query, 0, shelves.browse_size(run, place, query))
    return [
        Candidate(claim_id=each.claim.claim_id, on_for=each.on_for, on_against=each.on_against)
        for each in served
    ]


def _practised(
    run: Run, tournament: Tournament, field: Mapping[EntryId, Entry], now: datetime
) -> list[Practised]:
    """List what was practised lately, in the name of somebody of each entry."""
    return [
        Practised(
            debater_id=field[one.entry_id].members[0],
            claim_id=one.claim_id,
            side=one.side,
            at=now,
        )
        for one in practised.in_practice(run, tournament.tournament_id, now - FRESH_AFTER)
        if one.entry_id in field
    ]


def _used(run: Run, tournament: Tournament, number: int) -> set[ClaimId]:
    """Give what other rounds of the tournament argue."""
    return {
        claim_id
        for each in rounds.of(run, tournament.tournament_id)
        if each.round != number
        for claim_id in each.claims
    }
