"""Gatherings: opened one at a time in a channel, moved on step by step."""

from datetime import datetime, timedelta

from arguments.together.results import Results
from storage.database import Run
from storage.gatherings.values import COUNTED, Gathering, GatheringId, State, gathering
from storage.times import to_ms


def open_gathering(run: Run, new: Gathering) -> bool:
    """Keep a new one; false where another is under way in its channel."""
    return bool(
        run(
            """
            insert into gatherings (gathering_id, server_id, channel_id, made_by, drill, claim_id,
              task, state, opened_ms, vote_minutes, due_ms)
            values (:gathering_id, :server_id, :channel_id, :made_by, :drill, :claim_id,
              :task, :state, :opened, :vote_minutes, :due)
            on conflict do nothing
            returning gathering_id""",
            gathering_id=new.gathering_id,
            server_id=new.server_id,
            channel_id=new.channel_id,
            made_by=new.made_by,
            drill=new.task.drill,
            claim_id=new.task.claim_id,
            task=new.task.model_dump_json(),
            state=new.state,
            opened=to_ms(new.opened),
            vote_minutes=new.vote_minutes,
            due=to_ms(new.due),
        )
    )


def get(run: Run, gathering_id: GatheringId) -> Gathering | None:
    """Give a gathering with the counts of what is in, where it is there."""
    rows = run(f"{COUNTED} where gathering_id = :gathering_id", gathering_id=gathering_id)
    return gathering(rows[0]) if rows else None


def under_way(run: Run, channel_id: str) -> Gathering | None:
    """Give the one that is under way in a channel."""
    rows = run(
        f"{COUNTED} where channel_id = :channel_id and state in ('answering', 'voting')",
        channel_id=channel_id,
    )
    return gathering(rows[0]) if rows else None


def was_due(run: Run, now: datetime, limit: int) -> list[Gathering]:
    """List those whose answering or voting is over, the longest over first."""
    rows = run(
        f"""{COUNTED}
        where state in ('answering', 'voting') and due_ms <= :now
        order by due_ms, gathering_id
        limit :limit""",
        now=to_ms(now),
        limit=limit,
    )
    return [gathering(row) for row in rows]


def move(run: Run, gathering_id: GatheringId, *, seen: State, to: State, due: datetime) -> bool:
    """Move one on that is still as it was seen; false where it is not."""
    return bool(
        run(
            """
            update gatherings
            set state = :to, due_ms = :due, again_ms = 0
            where gathering_id = :gathering_id and state = :seen
            returning gathering_id""",
            gathering_id=gathering_id,
            seen=seen,
            to=to,
            due=to_ms(due),
        )
    )


def postpone(run: Run, gathering_id: GatheringId, due: datetime) -> None:
    """Have answering or voting end at another moment."""
    run(
        "update gatherings set due_ms = :due where gathering_id = :gathering_id",
        gathering_id=gathering_id,
        due=to_ms(due),
    )


def to_reckon(run: Run, now: datetime, *, patience: timedelta, limit: int) -> list[Gathering]:
    """List those that are over without results, the longest over first.

    One with answers that are not scored yet waits for them, for as long as `patience`.
    """
    rows = run(
        f"""{COUNTED}
        where state = 'done' and result is null
          and (due_ms <= :patience or not exists (
            select 1
            from gathering_answers
            where gathering_answers.gathering_id = gatherings.gathering_id and scored is null))
        order by due_ms, gathering_id
        limit :limit""",  # noqa: S608 (our own words)
        patience=to_ms(now - patience),
        limit=limit,
    )
    return [gathering(row) for row in rows]


def reckoned(run: Run, gathering_id: GatheringId, results: Results) -> None:
    """Keep the results, which name answers by their numbers alone."""
    run(
        """
        update gatherings
        set result = :results
        where gathering_id = :gathering_id and result is null""",
        gathering_id=gathering_id,
        results=results.model_dump_json(),
    )
