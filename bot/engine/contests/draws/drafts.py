"""Drafts: rounds as they are kept before anybody sees them, each change a version of its own."""

from collections.abc import Sequence
from datetime import datetime

from arguments.claims import ClaimId
from arguments.mistakes import Defect, Mistake
from arguments.tournaments.claims_for_rounds import RoundClaims
from arguments.tournaments.entries import EntryId
from arguments.value import Value
from storage import Run
from storage.tournaments import matches, rounds
from storage.tournaments.values import (
    Json,
    Match,
    MatchId,
    NewMatch,
    NewRound,
    Round,
    RoundState,
    Tournament,
)

KIND = "kind"
"""What a match is, in its `why`: one of the next five."""
PAIR, BYE, FLOOR, BRACKET, CIRCLE = "pair", "bye", "floor", "bracket", "circle"
NOTES, THROUGH = "notes", "through"
"""In a round's `draw`: what its organiser should know, and who goes through without a match."""


class Paired(Value):
    """A match that is to be: who is for and who against, nobody in a bye or on an open floor."""

    for_id: EntryId
    against_id: EntryId | None
    why: Json
    locked: bool = False

    @property
    def kind(self) -> str:
        """Tell what it is."""
        return str(self.why[KIND])


def draft_of(run: Run, tournament: Tournament) -> tuple[Round, list[Match]]:
    """Give the draft of a tournament that is being drawn."""
    standing = rounds.current(run, tournament.tournament_id, tournament.round)
    if standing is None or standing.state is not RoundState.DRAFT:
        raise Defect(f"a tournament without the draft that it draws: {tournament.tournament_id}")
    return standing, matches.of_round(run, tournament.tournament_id, tournament.round)


def keep(
    run: Run,
    tournament: Tournament,
    drawn: NewRound,
    pairs: Sequence[Paired],
    *,
    claims: RoundClaims,
    now: datetime,
) -> int:
    """Keep a draft, room by room in the order of its pairs; gives its version."""
    offers = [
        () if pair.kind == BYE else claims.of_room(room) for room, pair in enumerate(pairs, 1)
    ]
    notes = [phrase.model_dump() for phrase in claims.notes]
    with_claims = drawn.model_copy(
        update={"claims": claims.claims, "draw": {**drawn.draw, NOTES: notes}}
    )
    return _add(run, tournament, with_claims, pairs, offers=offers, now=now)


def copy_as_draft(run: Run, tournament: Tournament, version: int, now: datetime) -> int:
    """Bring back an earlier version of the round as a draft; gives the new version."""
    tournament_id, number = tournament.tournament_id, tournament.round
    old = next(
        each for each in rounds.versions(run, tournament_id, number) if each.version == version
    )
    drawn = NewRound.model_validate(old.model_dump(include=set(NewRound.model_fields)))
    there = matches.of_round(run, tournament_id, number, version)
    offers = [match.offered for match in there]
    return _add(run, tournament, drawn, [paired(match) for match in there], offers=offers, now=now)


def paired(match: Match) -> Paired:
    """Give the pair of a match."""
    return Paired(
        for_id=match.entry_for,
        against_id=match.entry_against,
        why=match.why,
        locked=match.locked,
    )


def _add(
    run: Run,
    tournament: Tournament,
    drawn: NewRound,
    pairs: Sequence[Paired],
    *,
    offers: Sequence[tuple[ClaimId, ...]],
    now: datetime,
) -> int:
    tournament_id = tournament.tournament_id
    version = rounds.next_version(run, tournament_id, drawn.round)
    new = [
        NewMatch(
            match_id=MatchId(f"{tournament_id}-{drawn.round}-{version}-{room}"),
            room=room,
            entry_for=pair.for_id,
            entry_against=pair.against_id,
            locked=pair.locked,
            why=pair.why,
            offered=offered,
        )
        for room, (pair, offered) in enumerate(zip(pairs, offers, strict=True), 1)
    ]
    if rounds.add_draft(run, tournament_id, drawn, new, now) != version:
        raise Mistake("mistake-round-released", round=drawn.round)
    return version
