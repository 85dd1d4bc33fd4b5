"""The outbox: effects kept in the transaction that causes them, carried out in order, each once.

An effect that was tried and is not done may have been carried out: whoever tries it again looks
first. A payload holds ids, never a name or what somebody wrote: faces look those up.
"""

import json
from collections.abc import Sequence
from datetime import datetime

from pydantic import Field

from arguments.responses import ServerId
from arguments.tournaments.entries import TournamentId
from arguments.value import Value
from storage.database import Row, Run
from storage.times import from_ms_or_none, to_ms
from storage.tournaments.values import Json, MatchId


class NewEffect(Value):
    """Something that is to be done outside, known by its key: added twice, it is one."""

    key: str
    tournament_id: TournamentId
    server_id: ServerId
    kind: str
    match_id: MatchId | None = None
    payload: Json = Field(default_factory=dict)


class Effect(NewEffect):
    """An effect as it stands: when and how often it was tried, and what came of it once done."""

    place: int
    tried: datetime | None
    tries: int
    done: datetime | None
    result: Json | None


def add(run: Run, effects: Sequence[NewEffect], now: datetime) -> list[str]:
    """Keep effects behind those that are there, in their order; give the keys that are new."""
    new: list[str] = []
    for effect in effects:
        rows = run(
            """
            insert into outbox (effect_key, tournament_id, server_id, match_id, kind, payload,
              place, made_ms)
            select :key, :tournament_id, :server_id, :match_id, :kind, :payload,
              coalesce(max(place), 0) + 1, :now
            from outbox
            where true
            on conflict (effect_key) do nothing
            returning effect_key""",
            key=effect.key,
            tournament_id=effect.tournament_id,
            server_id=effect.server_id,
            match_id=effect.match_id,
            kind=effect.kind,
            payload=json.dumps(effect.payload, ensure_ascii=False),
            now=to_ms(now),
        )
        new.extend(row["effect_key"] for row in rows)
    return new


def waiting(run: Run, limit: int, now: datetime) -> list[Effect]:
    """List what is to be carried out now, in order.

    What was put off holds up what comes after it in the same match; put off for the whole of a
    tournament, it holds up all that comes after it there.
    """
    rows = run(
        """
        with put_off as (
          select tournament_id, match_id, place
          from outbox
          where done_ms is null and again_ms > :now
        )
        select *
        from outbox
        where done_ms is null
          and not exists (
            select 1
            from put_off
            where put_off.tournament_id = outbox.tournament_id
              and put_off.place <= outbox.place
              and (put_off.match_id is null or put_off.match_id = outbox.match_id
                or put_off.place = outbox.place))
        order by place
        limit :limit""",
        now=to_ms(now),
        limit=limit,
    )
    return [_effect(row) for row in rows]


def tried(run: Run, key: str, now: datetime) -> None:
    """Note that an effect is about to be carried out: from now on it may be there."""
    run(
        """
        update outbox
        set tried_ms = :now, tries = tries + 1, again_ms = null
        where effect_key = :key and done_ms is null""",
        key=key,
        now=to_ms(now),
    )


def put_off(run: Run, key: str, again: datetime) -> None:
    """Note that an effect was surely not carried out, and when it may be tried again."""
    run(
        """
        update outbox
        set tried_ms = null, again_ms = :again
        where effect_key = :key and done_ms is null""",
        key=key,
        again=to_ms(again),
    )


def done(run: Run, key: str, now: datetime, result: Json | None = None) -> bool:
    """Note that an effect is carried out, and what came of it; false when that is no news."""
    rows = run(
        """
        update outbox
        set done_ms = :now, result = :result
        where effect_key = :key and done_ms is null
        returning effect_key""",
        key=key,
        now=to_ms(now),
        result=json.dumps(result or {}, ensure_ascii=False),
    )
    return bool(rows)


def result_of(run: Run, key: str) -> Json | None:
    """Give what came of an effect; nothing while it is not done."""
    effect = get(run, key)
    return effect.result if effect else None


def get(run: Run, key: str) -> Effect | None:
    """Give one effect."""
    rows = run("select * from outbox where effect_key = :key", key=key)
    return _effect(rows[0]) if rows else None


def latest(run: Run, tournament_id: TournamentId, kind: str) -> Effect | None:
    """Give the last effect of a kind that a tournament asked for, done or not."""
    rows = run(
        """
        select *
        from outbox
        where tournament_id = :tournament_id and kind = :kind
        order by place desc
        limit 1""",
        tournament_id=tournament_id,
        kind=kind,
    )
    return _effect(rows[0]) if rows else None


def of(run: Run, tournament_id: TournamentId) -> list[Effect]:
    """List every effect of a tournament, done or not, in order."""
    rows = run(
        "select * from outbox where tournament_id = :tournament_id order by place",
        tournament_id=tournament_id,
    )
    return [_effect(row) for row in rows]


def _effect(row: Row) -> Effect:
    return Effect(
        key=row["effect_key"],
        tournament_id=row["tournament_id"],
        server_id=row["server_id"],
        kind=row["kind"],
        match_id=row["match_id"],
        payload=json.loads(row["payload"]),
        place=row["place"],
        tried=from_ms_or_none(row["tried_ms"]),
        tries=row["tries"],
        done=from_ms_or_none(row["done_ms"]),
        result=json.loads(row["result"]) if row["result"] else None,
    )
