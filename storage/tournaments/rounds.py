"""Rounds: drawn as a draft, released, done; drawn again is a new version, and one stands.

The matches of a round are rated once it is done, and no longer when that is taken back.
"""

import json
from collections.abc import Sequence
from datetime import datetime

from arguments.tournaments.entries import TournamentId
from storage.database import Row, Run
from storage.ratings.matches import stale
from storage.times import from_ms, from_ms_or_none, to_ms
from storage.tournaments.values import NewMatch, NewRound, Round, RoundState


def next_version(run: Run, tournament_id: TournamentId, round_number: int) -> int:
    """Give the version that the next draft of a round will be."""
    rows = run(
        """
        select coalesce(max(version), 0) + 1 as version
        from rounds
        where tournament_id = :tournament_id and round = :round""",
        tournament_id=tournament_id,
        round=round_number,
    )
    return int(rows[0]["version"])


def add_draft(
    run: Run,
    tournament_id: TournamentId,
    drawn: NewRound,
    matches: Sequence[NewMatch],
    now: datetime,
) -> int | None:
    """Keep a draw as the draft of its round, in place of a draft before; give its version.

    Nothing is kept, and none given, where the round is released already.
    """
    standing = current(run, tournament_id, drawn.round)
    if standing is not None:
        if standing.state is not RoundState.DRAFT:
            return None
        withdraw(run, tournament_id, drawn.round, standing.version)
    version = next_version(run, tournament_id, drawn.round)
    run(
        """
        insert into rounds (tournament_id, round, version, state, is_elimination, category, seed,
          claims, silent, draw, drawn_ms)
        values (:tournament_id, :round, :version, 'draft', :is_elimination, :category, :seed,
          :claims, :silent, :draw, :now)""",
        tournament_id=tournament_id,
        round=drawn.round,
        version=version,
        is_elimination=int(drawn.is_elimination),
        category=drawn.category,
        seed=drawn.seed,
        claims=json.dumps(drawn.claims),
        silent=int(drawn.silent),
        draw=json.dumps(drawn.draw, ensure_ascii=False),
        now=to_ms(now),
    )
    place = {"tournament_id": tournament_id, "round": drawn.round, "version": version}
    for match in matches:
        _insert_match(run, place, match)
    return version


def current(run: Run, tournament_id: TournamentId, round_number: int) -> Round | None:
    """Give the version of a round that stands."""
    rows = run(
        """
        select *
        from rounds
        where tournament_id = :tournament_id and round = :round and state <> 'withdrawn'""",
        tournament_id=tournament_id,
        round=round_number,
    )
    return _round(rows[0]) if rows else None


def of(run: Run, tournament_id: TournamentId) -> list[Round]:
    """List the rounds of a tournament as they stand, in order."""
    rows = run(
        """
        select *
        from rounds
        where tournament_id = :tournament_id and state <> 'withdrawn'
        order by round""",
        tournament_id=tournament_id,
    )
    return [_round(row) for row in rows]


def versions(run: Run, tournament_id: TournamentId, round_number: int) -> list[Round]:
    """List every version of a round, the first first."""
    rows = run(
        """
        select *
        from rounds
        where tournament_id = :tournament_id and round = :round
        order by version""",
        tournament_id=tournament_id,
        round=round_number,
    )
    return [_round(row) for row in rows]


def release(
    run: Run, tournament_id: TournamentId, round_number: int, version: int, now: datetime
) -> bool:
    """Let debaters see a draft; false when it is none (any more)."""
    return _move(run, (tournament_id, round_number, version), "draft", "released", now)


def done(run: Run, tournament_id: TournamentId, round_number: int, version: int) -> bool:
    """Note that a released round is over; false when it is not released, or over already."""
    return _move(run, (tournament_id, round_number, version), "released", "done")


def take_up(run: Run, tournament_id: TournamentId, round_number: int, version: int) -> bool:
    """Take back that a round is over; false when it was not."""
    return _move(run, (tournament_id, round_number, version), "done", "released")


def withdraw(run: Run, tournament_id: TournamentId, round_number: int, version: int) -> bool:
    """Withdraw a version of a round with its matches; false when that is no news.

    Nothing of it is lost, but it counts nowhere, and the round may be drawn again.
    """
    which = (tournament_id, round_number, version)
    moved = any(_move(run, which, state, "withdrawn") for state in ("draft", "released", "done"))
    if moved:
        run(
            """
            update matches
            set state = 'withdrawn'
            where tournament_id = :tournament_id and round = :round and version = :version""",
            tournament_id=tournament_id,
            round=round_number,
            version=version,
        )
    return moved


def unveil(run: Run, tournament_id: TournamentId) -> None:
    """Show the results of every silent round from now on."""
    run(
        "update rounds set silent = 0 where tournament_id = :tournament_id and silent = 1",
        tournament_id=tournament_id,
    )


def _move(
    run: Run,
    which: tuple[TournamentId, int, int],
    seen: str,
    to: str,
    released: datetime | None = None,
) -> bool:
    rows = run(
        """
        update rounds
        set state = :to, released_ms = coalesce(:released, released_ms)
        where tournament_id = :tournament_id and round = :round and version = :version
          and state = :seen
        returning version""",
        **dict(zip(("tournament_id", "round", "version"), which, strict=True)),
        seen=seen,
        to=to,
        released=None if released is None else to_ms(released),
    )
    if rows and "done" in {seen, to}:
        stale(run, which[0], which[1])
    return bool(rows)


def _insert_match(run: Run, place: Row, match: NewMatch) -> None:
    run(
        """
        insert into matches (match_id, tournament_id, round, version, room, entry_for,
          entry_against, locked, why, offered, vetoes, claim_id, state)
        values (:match_id, :tournament_id, :round, :version, :room, :entry_for,
          :entry_against, :locked, :why, :offered, '{}', :claim_id, 'waiting')""",
        **place,
        match_id=match.match_id,
        room=match.room,
        entry_for=match.entry_for,
        entry_against=match.entry_against,
        locked=int(match.locked),
        why=json.dumps(match.why, ensure_ascii=False),
        offered=json.dumps(match.offered),
        claim_id=match.claim_id,
    )
    for entry_id, side in ((match.entry_for, "for"), (match.entry_against, "against")):
        if entry_id is not None:
            run(
                """
                insert into match_seats (tournament_id, round, version, entry_id, match_id, side)
                values (:tournament_id, :round, :version, :entry_id, :match_id, :side)""",
                **place,
                entry_id=entry_id,
                match_id=match.match_id,
                side=side,
            )


def _round(row: Row) -> Round:
    return Round(
        tournament_id=row["tournament_id"],
        round=row["round"],
        version=row["version"],
        state=RoundState(row["state"]),
        is_elimination=bool(row["is_elimination"]),
        category=row["category"],
        seed=row["seed"],
        claims=tuple(json.loads(row["claims"])),
        silent=bool(row["silent"]),
        draw=json.loads(row["draw"]),
        drawn=from_ms(row["drawn_ms"]),
        released=from_ms_or_none(row["released_ms"]),
    )
