"""Matches: found, given a claim and a thread, opened, and handed to the judges."""

import json
from datetime import datetime
from typing import Any

from arguments.claims import ClaimId, Side
from arguments.responses import DebaterId, ServerId
from arguments.tournaments.entries import EntryId, TournamentId
from storage.database import Row, Run
from storage.times import from_ms_or_none, to_ms
from storage.tournaments.results import result_of
from storage.tournaments.values import Match, MatchId, MatchState


def get(run: Run, match_id: MatchId) -> Match | None:
    """Give one match."""
    rows = run("select * from matches where match_id = :match_id", match_id=match_id)
    return _match(rows[0]) if rows else None


def of_round(
    run: Run, tournament_id: TournamentId, round_number: int, version: int | None = None
) -> list[Match]:
    """List the matches of a round room by room: of the version that stands, or of another."""
    rows = run(
        """
        select matches.*
        from rounds
        join matches using (tournament_id, round, version)
        where tournament_id = :tournament_id and round = :round
          and (version = :version or (:version is null and rounds.state <> 'withdrawn'))
        order by room""",
        tournament_id=tournament_id,
        round=round_number,
        version=version,
    )
    return [_match(row) for row in rows]


def missing(run: Run, tournament_id: TournamentId, round_number: int) -> list[Match]:
    """List the matches of a round, as it stands, that have no confirmed result."""
    rows = run(
        """
        select matches.*
        from rounds
        join matches using (tournament_id, round, version)
        where tournament_id = :tournament_id and round = :round
          and rounds.state <> 'withdrawn' and matches.state <> 'confirmed'
        order by room""",
        tournament_id=tournament_id,
        round=round_number,
    )
    return [_match(row) for row in rows]


def is_complete(run: Run, tournament_id: TournamentId, round_number: int) -> bool:
    """Tell whether every match of a round, as it stands, has a confirmed result."""
    rows = run(
        """
        select 1
        from rounds
        join matches using (tournament_id, round, version)
        where tournament_id = :tournament_id and round = :round
          and rounds.state <> 'withdrawn' and matches.state <> 'confirmed'
        limit 1""",
        tournament_id=tournament_id,
        round=round_number,
    )
    return not rows


def of_entry(run: Run, entry_id: EntryId) -> list[Match]:
    """List the matches that an entry was let see, the latest round first."""
    return _seen(run, "match_seats.entry_id = :entry_id", entry_id=entry_id)


def of_debater(
    run: Run, debater_id: DebaterId, server_id: ServerId, *, limit: int = 25
) -> list[Match]:
    """List the matches that somebody was let see in a server, the latest first."""
    return _seen(
        run,
        """match_seats.entry_id in (
          select entry_id
          from entry_members
          where debater_id = :debater_id)
        and matches.tournament_id in (
          select tournament_id
          from tournaments
          where server_id = :server_id)""",
        limit,
        debater_id=debater_id,
        server_id=server_id,
    )


def veto(run: Run, match_id: MatchId, side: Side, claim_id: ClaimId) -> bool:
    """Note the claim that a side strikes out.

    False when it struck one out before, when the claim is not offered, and when it is settled.
    """
    rows = run(
        "select offered, vetoes from matches where match_id = :match_id and claim_id is null",
        match_id=match_id,
    )
    if not rows or claim_id not in json.loads(rows[0]["offered"]):
        return False
    vetoes = json.loads(rows[0]["vetoes"])
    if side.value in vetoes:
        return False
    run(
        "update matches set vetoes = :vetoes where match_id = :match_id",
        match_id=match_id,
        vetoes=json.dumps({**vetoes, side.value: claim_id}),
    )
    return True


def settle_claim(run: Run, match_id: MatchId, claim_id: ClaimId) -> bool:
    """Settle what a match is about; false when it is settled already."""
    rows = run(
        """
        update matches
        set claim_id = :claim_id
        where match_id = :match_id and claim_id is null
        returning match_id""",
        match_id=match_id,
        claim_id=claim_id,
    )
    return bool(rows)


def begin(run: Run, match_id: MatchId, now: datetime) -> bool:
    """Open a match that waits; false when it does not."""
    return _move(run, match_id, MatchState.WAITING, MatchState.OPEN, now)


def to_judges(run: Run, match_id: MatchId) -> bool:
    """Hand an open match to its judges; false when it is not open."""
    return _move(run, match_id, MatchState.OPEN, MatchState.JUDGING)


def from_judges(run: Run, match_id: MatchId) -> bool:
    """Open a match again that the judges have; false when they do not."""
    return _move(run, match_id, MatchState.JUDGING, MatchState.OPEN)


def in_thread(run: Run, match_id: MatchId, thread_id: str | None) -> None:
    """Note the thread that a match is in, or that it is in none any more."""
    run(
        "update matches set thread_id = :thread_id where match_id = :match_id",
        match_id=match_id,
        thread_id=thread_id,
    )


def _move(
    run: Run, match_id: MatchId, seen: MatchState, to: MatchState, now: datetime | None = None
) -> bool:
    rows = run(
        """
        update matches
        set state = :to, opened_ms = coalesce(:now, opened_ms)
        where match_id = :match_id and state = :seen
        returning match_id""",
        match_id=match_id,
        seen=seen.value,
        to=to.value,
        now=None if now is None else to_ms(now),
    )
    return bool(rows)


def _seen(run: Run, condition: str, limit: int = 1000, **values: Any) -> list[Match]:
    """List matches of released rounds, found by who sits in them."""
    rows = run(
        f"""
        select matches.*
        from match_seats
        join matches using (match_id)
        join rounds on rounds.tournament_id = matches.tournament_id
          and rounds.round = matches.round and rounds.version = matches.version
        where {condition} and rounds.state in ('released', 'done')
        order by rounds.released_ms desc, matches.round desc, match_id
        limit :limit""",  # noqa: S608 (our own words)
        limit=limit,
        **values,
    )
    return [_match(row) for row in rows]


def _match(row: Row) -> Match:
    return Match(
        match_id=row["match_id"],
        tournament_id=row["tournament_id"],
        round=row["round"],
        version=row["version"],
        room=row["room"],
        entry_for=row["entry_for"],
        entry_against=row["entry_against"],
        locked=bool(row["locked"]),
        why=json.loads(row["why"]),
        offered=tuple(json.loads(row["offered"])),
        vetoes={Side(side): claim_id for side, claim_id in json.loads(row["vetoes"]).items()},
        claim_id=row["claim_id"],
        state=MatchState(row["state"]),
        opened=from_ms_or_none(row["opened_ms"]),
        thread_id=row["thread_id"],
        result=result_of(row) if row["how"] else None,
        result_version=row["result_version"],
        confirmed=from_ms_or_none(row["confirmed_ms"]),
    )
