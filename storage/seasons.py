"""Seasons: stretches of a server's time, each with a board that stays when it is over."""

from datetime import datetime

from arguments.responses import ServerId
from arguments.value import Value
from storage.database import Row, Run
from storage.ratings.mark import lower_since
from storage.texts import storable
from storage.times import from_ms, from_ms_or_none, to_ms


class Season(Value):
    """A season: `ends` is None while nobody said when, `ended` unless somebody ended it."""

    season_id: str
    server_id: ServerId
    number: int
    name: str
    starts: datetime
    ends: datetime | None
    ended: datetime | None

    @property
    def over_from(self) -> datetime | None:
        """The moment from which on it is over; None where it goes on until somebody ends it."""
        moments = [moment for moment in (self.ends, self.ended) if moment is not None]
        return min(moments, default=None)

    def runs_at(self, moment: datetime) -> bool:
        """Tell whether it has started by then and is not over."""
        over = self.over_from
        return self.starts <= moment and (over is None or moment < over)


def start(
    run: Run,
    season_id: str,
    server_id: ServerId,
    name: str,
    *,
    now: datetime,
    ends: datetime | None = None,
) -> Season | None:
    """Start a season now; None, and nothing done, while another one runs.

    What was rated at this very moment, or by a clock that ran ahead, is rated anew.
    """
    rows = run(
        """
        insert into seasons (season_id, server_id, number, name, starts_ms, ends_ms)
        select :season_id, :server_id,
          (select coalesce(max(number), 0) + 1 from seasons where server_id = :server_id),
          :name, :now, :ends
        where not exists (
          select 1
          from seasons
          where server_id = :server_id and ended_ms is null
            and (ends_ms is null or ends_ms > :now))
        returning *""",
        season_id=season_id,
        server_id=server_id,
        name=storable(name),
        now=to_ms(now),
        ends=None if ends is None else to_ms(ends),
    )
    if rows:
        lower_since(run, server_id, to_ms(now))
    return _season(rows[0]) if rows else None


def end(run: Run, server_id: ServerId, now: datetime) -> Season | None:
    """End the season that runs, now; None where none does. Its board stays as it is."""
    rows = run(
        """
        update seasons
        set ended_ms = :now
        where server_id = :server_id and starts_ms <= :now and ended_ms is null
          and (ends_ms is null or ends_ms > :now)
        returning *""",
        server_id=server_id,
        now=to_ms(now),
    )
    return _season(rows[0]) if rows else None


def running(run: Run, server_id: ServerId, now: datetime) -> Season | None:
    """Give the season that runs in a server."""
    latest = [season for season in of(run, server_id) if season.runs_at(now)]
    return latest[0] if latest else None


def of(run: Run, server_id: ServerId) -> list[Season]:
    """List the seasons of a server, the latest first."""
    rows = run(
        "select * from seasons where server_id = :server_id order by number desc",
        server_id=server_id,
    )
    return [_season(row) for row in rows]


def starts(run: Run, server_id: ServerId) -> list[datetime]:
    """List the moments when the seasons of a server started."""
    rows = run(
        "select starts_ms from seasons where server_id = :server_id order by number",
        server_id=server_id,
    )
    return [from_ms(row["starts_ms"]) for row in rows]


def all_starts(run: Run) -> dict[ServerId, list[datetime]]:
    """Give the same of every server that has had a season."""
    found: dict[ServerId, list[datetime]] = {}
    for row in run("select server_id, starts_ms from seasons order by server_id, number"):
        found.setdefault(ServerId(row["server_id"]), []).append(from_ms(row["starts_ms"]))
    return found


def _season(row: Row) -> Season:
    return Season(
        season_id=row["season_id"],
        server_id=row["server_id"],
        number=row["number"],
        name=row["name"],
        starts=from_ms(row["starts_ms"]),
        ends=from_ms_or_none(row["ends_ms"]),
        ended=from_ms_or_none(row["ended_ms"]),
    )
