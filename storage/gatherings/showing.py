"""What a channel was shown of a gathering: begun before it is sent, noted once it is there."""

from datetime import datetime

from arguments.responses import DebaterId
from storage.database import Run
from storage.gatherings.values import COUNTED, Gathering, GatheringId, State, gathering
from storage.times import to_ms


def unshown(run: Run, now: datetime, *, since: datetime, limit: int) -> list[Gathering]:
    """List those whose state the channel was not shown, the oldest first.

    What was over before `since` is not told any more.
    """
    rows = run(
        f"""{COUNTED}
        where (shown is null or shown <> state) and due_ms >= :since and again_ms <= :now
          and (state <> 'done' or result is not null)
        order by due_ms, gathering_id
        limit :limit""",
        now=to_ms(now),
        since=to_ms(since),
        limit=limit,
    )
    return [gathering(row) for row in rows]


def outdated(run: Run, now: datetime, limit: int) -> list[Gathering]:
    """List those under way whose card tells of another count, or of another end."""
    rows = run(
        f"""
        select *
        from ({COUNTED}
          where state in ('answering', 'voting') and shown = state and again_ms <= :now) as told
        where due_shown_ms <> due_ms
          or count_shown <> case when state = 'voting' then votes else answers end
        order by again_ms, gathering_id
        limit :limit""",  # noqa: S608 (our own words)
        now=to_ms(now),
        limit=limit,
    )
    return [gathering(row) for row in rows]


def results_outdated(run: Run, now: datetime, limit: int) -> list[Gathering]:
    """List those whose results show an answer that is there no more."""
    rows = run(
        f"""{COUNTED}
        where state = 'done' and shown = 'done' and due_shown_ms is null and again_ms <= :now
        order by again_ms, gathering_id
        limit :limit""",
        now=to_ms(now),
        limit=limit,
    )
    return [gathering(row) for row in rows]


def withdraw(run: Run, debater_id: DebaterId) -> None:
    """Have every card of results drawn anew that may show a debater's answer.

    To be called while the debater's answers are still there.
    """
    run(
        """
        update gatherings
        set due_shown_ms = null, again_ms = 0
        where state = 'done' and shown = 'done' and gathering_id in (
            select gathering_id
            from gathering_answers
            where debater_id = :debater_id)""",
        debater_id=debater_id,
    )


def begun(run: Run, gathering_id: GatheringId, state: State) -> None:
    """Note that the card of a state is about to be sent: from now on it may be there."""
    run(
        "update gatherings set begun = :state where gathering_id = :gathering_id",
        gathering_id=gathering_id,
        state=state,
    )


def shown(run: Run, told: Gathering, message_id: str | None, *, again: datetime, new: bool) -> None:
    """Note that the channel was shown a gathering as it is given, by a card that is new or not."""
    run(
        """
        update gatherings
        set shown = :state, message_id = :message_id, posted = posted + :new,
          count_shown = :count, due_shown_ms = :due, again_ms = :again
        where gathering_id = :gathering_id""",
        gathering_id=told.gathering_id,
        state=told.state,
        message_id=message_id,
        new=int(new),
        count=_count(told),
        due=to_ms(told.due),
        again=to_ms(again),
    )


def edited(run: Run, told: Gathering, *, again: datetime) -> None:
    """Note that the card was drawn anew; the next time is not before `again`."""
    run(
        """
        update gatherings
        set count_shown = :count, due_shown_ms = :due, again_ms = :again
        where gathering_id = :gathering_id""",
        gathering_id=told.gathering_id,
        count=_count(told),
        due=to_ms(told.due),
        again=to_ms(again),
    )


def later(run: Run, gathering_id: GatheringId, again: datetime) -> None:
    """Note that nothing is tried before a moment."""
    run(
        "update gatherings set again_ms = :again where gathering_id = :gathering_id",
        gathering_id=gathering_id,
        again=to_ms(again),
    )


def lost(run: Run, gathering_id: GatheringId) -> None:
    """Note that its card is gone, or is to be sent anew: the state counts as not shown."""
    run(
        """
        update gatherings
        set shown = null, begun = null, message_id = null, again_ms = 0, posted = posted + 1
        where gathering_id = :gathering_id""",
        gathering_id=gathering_id,
    )


def _count(told: Gathering) -> int:
    return told.votes if told.state is State.VOTING else told.answers
