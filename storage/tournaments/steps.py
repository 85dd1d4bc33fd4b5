"""Steps of a tournament: each is taken from the one that was seen, so that none is overtaken.

Nothing is overwritten: a step that is undone stays, with the step that undid it.
"""

import json
from datetime import datetime

from arguments.mistakes import Mistake
from arguments.responses import DebaterId
from arguments.tournaments.entries import TournamentId
from storage.database import Row, Run
from storage.times import from_ms, to_ms
from storage.tournaments.values import Json, Stage, Step

UNDO = "undo"
"""The action of a step that undoes another."""


def take_step(
    run: Run,
    tournament_id: TournamentId,
    seen_step: int,
    *,
    action: str,
    now: datetime,
    payload: Json | None = None,
    stage: Stage | None = None,
    round_number: int | None = None,
    by: DebaterId | None = None,
) -> bool:
    """Take the step after the one that was seen; false when somebody else was first.

    The stage and the round stay where none is given. Raises a mistake where a tournament that
    is over would open again and another has its name by now.
    """
    before = run(
        """
        select stage, round, ended_ms
        from tournaments
        where tournament_id = :tournament_id and step = :seen_step""",
        tournament_id=tournament_id,
        seen_step=seen_step,
    )
    if not before:
        return False
    [was] = before
    stage = Stage(was["stage"]) if stage is None else stage
    ended = None
    if stage.is_over:
        ended = to_ms(now) if was["ended_ms"] is None else was["ended_ms"]
    elif was["ended_ms"] is not None:
        _refuse_taken(run, tournament_id)
    taken = run(
        """
        update tournaments
        set step = step + 1, stage = :stage, round = :round, ended_ms = :ended
        where tournament_id = :tournament_id and step = :seen_step
        returning step""",
        tournament_id=tournament_id,
        seen_step=seen_step,
        stage=stage.value,
        round=was["round"] if round_number is None else round_number,
        ended=ended,
    )
    for row in taken:
        run(
            """
            insert into tournament_steps (tournament_id, step, action, payload, was_stage,
              was_round, taken_by, taken_ms)
            values (:tournament_id, :step, :action, :payload, :was_stage, :was_round, :by, :now)""",
            tournament_id=tournament_id,
            step=row["step"],
            action=action,
            payload=json.dumps(payload or {}, ensure_ascii=False),
            was_stage=was["stage"],
            was_round=was["round"],
            by=by,
            now=to_ms(now),
        )
    return bool(taken)


def undo(
    run: Run,
    tournament_id: TournamentId,
    seen_step: int,
    *,
    undoes: int,
    now: datetime,
    by: DebaterId | None = None,
) -> bool:
    """Go back to the stage and round of before a step, as a step of its own.

    False when somebody else was first, or when that step does not stand.
    """
    undone = get(run, tournament_id, undoes)
    if undone is None or undone.undone_step is not None:
        return False
    done = take_step(
        run,
        tournament_id,
        seen_step,
        action=UNDO,
        now=now,
        payload={"undoes": undoes},
        stage=undone.was_stage,
        round_number=undone.was_round,
        by=by,
    )
    if done:
        run(
            """
            update tournament_steps
            set undone_step = :undone_step
            where tournament_id = :tournament_id and step = :step""",
            tournament_id=tournament_id,
            step=undoes,
            undone_step=seen_step + 1,
        )
    return done


def get(run: Run, tournament_id: TournamentId, step: int) -> Step | None:
    """Give one step."""
    rows = run(
        """
        select *
        from tournament_steps
        where tournament_id = :tournament_id and step = :step""",
        tournament_id=tournament_id,
        step=step,
    )
    return _step(rows[0]) if rows else None


def latest(run: Run, tournament_id: TournamentId, *, limit: int = 25) -> list[Step]:
    """List the steps of a tournament, the latest first."""
    rows = run(
        """
        select *
        from tournament_steps
        where tournament_id = :tournament_id
        order by step desc
        limit :limit""",
        tournament_id=tournament_id,
        limit=limit,
    )
    return [_step(row) for row in rows]


def standing(run: Run, tournament_id: TournamentId, *, limit: int = 25) -> list[Step]:
    """List the steps that were neither undone nor undid another, the latest first."""
    rows = run(
        """
        select *
        from tournament_steps
        where tournament_id = :tournament_id and undone_step is null and action <> :undo
        order by step desc
        limit :limit""",
        tournament_id=tournament_id,
        undo=UNDO,
        limit=limit,
    )
    return [_step(row) for row in rows]


def _refuse_taken(run: Run, tournament_id: TournamentId) -> None:
    """Refuse to open a tournament again while an open one has its name."""
    taken = run(
        """
        select other.name
        from tournaments as other
        join tournaments as this
          on this.server_id = other.server_id and this.folded = other.folded
        where this.tournament_id = :tournament_id and other.ended_ms is null""",
        tournament_id=tournament_id,
    )
    if taken:
        raise Mistake("mistake-tournament-name-taken", name=taken[0]["name"])


def _step(row: Row) -> Step:
    return Step(
        step=row["step"],
        action=row["action"],
        payload=json.loads(row["payload"]),
        was_stage=Stage(row["was_stage"]),
        was_round=row["was_round"],
        taken_by=row["taken_by"],
        taken=from_ms(row["taken_ms"]),
        undone_step=row["undone_step"],
    )
