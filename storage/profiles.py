"""What debaters choose of how they are seen in a server, and whether they are still there."""

from collections.abc import Sequence
from datetime import datetime

from arguments.responses import DebaterId, ResponseId, ServerId
from arguments.value import Value
from storage.boards import matches, places, refreshing
from storage.database import Run
from storage.times import to_ms


class Choices(Value):
    """What a debater chose: off every board, and which argument to show (none: their own None)."""

    is_hidden: bool = False
    has_left: bool = False
    shown: ResponseId | None = None
    slug: str | None = None


def of(run: Run, server_id: ServerId, debater_id: DebaterId) -> Choices:
    """Give what a debater chose in a server; nothing where they never did."""
    rows = run(
        """
        select *
        from profile_choices
        where server_id = :server_id and debater_id = :debater_id""",
        server_id=server_id,
        debater_id=debater_id,
    )
    if not rows:
        return Choices()
    row = rows[0]
    return Choices(
        is_hidden=row["hidden_ms"] is not None,
        has_left=row["left_ms"] is not None,
        shown=row["shown_response_id"],
        slug=row["slug"],
    )


def hide(run: Run, server_id: ServerId, debater_id: DebaterId, now: datetime) -> None:
    """Take a debater off every board of a server, until they want to be shown again."""
    _note(run, "hidden_ms", server_id, debater_id, to_ms(now))
    places.take_off(run, server_id, debater_id)


def show(run: Run, server_id: ServerId, debater_id: DebaterId, now: datetime) -> None:
    """Put a debater back on every board where they stand, unless they left."""
    _note(run, "hidden_ms", server_id, debater_id, None)
    _put_back(run, server_id, debater_id, now)


def left(run: Run, server_id: ServerId, debater_id: DebaterId, now: datetime) -> None:
    """Note that somebody is in the server no more, and take them off its boards."""
    _note(run, "left_ms", server_id, debater_id, to_ms(now))
    places.take_off(run, server_id, debater_id)


def returned(run: Run, server_id: ServerId, debater_id: DebaterId, now: datetime) -> None:
    """Note that somebody is in the server; puts who had left back, unless they are hidden."""
    gone = of(run, server_id, debater_id).has_left
    _note(run, "left_ms", server_id, debater_id, None)
    _note(run, "checked_ms", server_id, debater_id, to_ms(now))
    if gone:
        _put_back(run, server_id, debater_id, now)


def argued(run: Run, server_id: ServerId, debater_id: DebaterId, now: datetime) -> None:
    """Put back who had left a server and argues there again."""
    back = run(
        """
        update profile_choices
        set left_ms = null
        where server_id = :server_id and debater_id = :debater_id and left_ms is not null
        returning debater_id""",
        server_id=server_id,
        debater_id=debater_id,
    )
    if back:
        _put_back(run, server_id, debater_id, now)


def unchecked(
    run: Run, server_id: ServerId, debater_ids: Sequence[DebaterId], before: datetime
) -> list[DebaterId]:
    """Give those of them for whom nobody has looked since a moment whether they are still there."""
    if not debater_ids:
        return []
    asked = {f"debater_{n}": debater_id for n, debater_id in enumerate(debater_ids)}
    among = ", ".join(f":{name}" for name in asked)
    rows = run(
        f"""
        select debater_id
        from profile_choices
        where server_id = :server_id and checked_ms >= :before and debater_id in ({among})""",  # noqa: S608 (our own names)
        server_id=server_id,
        before=to_ms(before),
        **asked,
    )
    known = {row["debater_id"] for row in rows}
    return [debater_id for debater_id in debater_ids if debater_id not in known]


def show_argument(
    run: Run, server_id: ServerId, debater_id: DebaterId, response_id: ResponseId | None
) -> None:
    """Note which argument a debater shows on their profile, or (none given) that it is none."""
    _note(run, "shown_response_id", server_id, debater_id, response_id)


def _put_back(run: Run, server_id: ServerId, debater_id: DebaterId, now: datetime) -> None:
    refreshing.refresh_all(run, server_id, debater_id, now)
    matches.refresh(run, server_id, debater_id, now)


def _note(
    run: Run, column: str, server_id: ServerId, debater_id: DebaterId, value: int | str | None
) -> None:
    run(
        f"""
        insert into profile_choices (server_id, debater_id, {column})
        values (:server_id, :debater_id, :value)
        on conflict (server_id, debater_id) do update
        set {column} = excluded.{column}""",  # noqa: S608 (our own names)
        server_id=server_id,
        debater_id=debater_id,
        value=value,
    )
