"""Folding: ratings made anew from the mark on, in pages, so that it may stop anywhere."""

from datetime import datetime
from functools import partial

from arguments.ratings.glicko import Rating
from arguments.ratings.practice import argue
from arguments.responses import DebaterId, ServerId
from storage import seasons
from storage.boards import refreshing
from storage.database import Row, Run
from storage.ratings import mark
from storage.ratings.attempts import (
    page_from,
    rating_of,
    side_rating_of,
    states_of,
)
from storage.times import from_ms

PAGE = 500
"""How many attempts are folded in one transaction."""


def replay(run: Run, now: datetime, limit: int = PAGE) -> int:
    """Fold the next attempts from the mark on and move it; gives how many, 0 when all is done.

    Boards follow where somebody's latest attempt was folded: those that rest on ratings, or all
    but those of seasons that are over where everything is made from nothing.
    """
    start = mark.stale_from(run)
    if start is None:
        return 0
    rows = page_from(run, start, limit)
    if rows:
        folding = _Folding(run)
        for row in rows:
            folding.one(row)
        folding.refresh_boards(now)
    if len(rows) == limit:
        mark.move(run, rows[-1]["number"] + 1)
    else:
        mark.clear(run)
    return len(rows)


def renumber(run: Run) -> int:
    """Have everything that counts rated from nothing on, by the next foldings; gives how much.

    What is rated keeps its order and comes first to be folded; what ought to be rated and is not
    goes to the end, what is and ought not to be goes.
    """
    run(f"delete from attempts where response_id not in ({_COUNTING})")  # noqa: S608 (our own words)
    run(_ALIKE)
    run(_MISSING)
    mark.lower(run, 1)
    mark.make_every_board(run)
    [row] = run("select count(*) as n from attempts")
    return int(row["n"])


class _Folding:
    """Rates rows one after another, from what is stored before the first of them."""

    def __init__(self, run: Run) -> None:
        self._run = run
        self._debaters: dict[tuple[str, str], tuple[Rating, int]] = {}
        self._sides: dict[tuple[str, str], Rating] = {}
        self._starts: dict[str, list[datetime]] = {}
        self._last: dict[tuple[str, str], int] = {}

    def one(self, row: Row) -> None:
        """Rate one attempt, and store what it comes to where that is news."""
        who, what = (row["server_id"], row["debater_id"]), (row["claim_id"], row["side"])
        before, rated = self._debater(who, row["number"])
        side = self._side(what, row["number"])
        after, side_after = argue(
            before,
            side,
            row["total"],
            from_ms(row["at_ms"]),
            picked=bool(row["picked"]),
            starts=self._starts_of(row["server_id"]),
        )
        self._debaters[who], self._sides[what] = (after, rated + 1), side_after
        self._last[who] = row["number"]
        states = {**states_of(after, side_after), "rated": rated + 1}
        if any(row[column] != value for column, value in states.items()):
            self._run(_UPDATE, number=row["number"], **states)

    def refresh_boards(self, now: datetime) -> None:
        """Have the boards follow of everyone whose latest attempt was among the rows."""
        every = mark.makes_every_board(self._run)
        refresh = _REFRESH_MOST if every else refreshing.refresh
        for (server_id, debater_id), number in self._last.items():
            [row] = self._run(
                """
                select max(number) as latest
                from attempts
                where debater_id = :debater_id and server_id = :server_id""",
                debater_id=debater_id,
                server_id=server_id,
            )
            if row["latest"] == number:
                refresh(self._run, ServerId(server_id), DebaterId(debater_id), now)

    def _debater(self, who: tuple[str, str], number: int) -> tuple[Rating, int]:
        if who not in self._debaters:
            row = self._before(_DEBATER_BEFORE, number, server_id=who[0], debater_id=who[1])
            self._debaters[who] = (rating_of(row), row["rated"]) if row else (Rating(), 0)
        return self._debaters[who]

    def _side(self, what: tuple[str, str], number: int) -> Rating:
        if what not in self._sides:
            row = self._before(_SIDE_BEFORE, number, claim_id=what[0], side=what[1])
            self._sides[what] = side_rating_of(row) if row else Rating()
        return self._sides[what]

    def _before(self, sql: str, number: int, **values: str) -> Row | None:
        rows = self._run(sql, number=number, **values)
        return rows[0] if rows else None

    def _starts_of(self, server_id: str) -> list[datetime]:
        if server_id not in self._starts:
            self._starts[server_id] = seasons.starts(self._run, ServerId(server_id))
        return self._starts[server_id]


_REFRESH_MOST = partial(refreshing.refresh_all, archive=False)
_DEBATER_BEFORE = """
        select *
        from attempts
        where debater_id = :debater_id and server_id = :server_id and number < :number
        order by number desc
        limit 1"""
_SIDE_BEFORE = """
        select *
        from attempts
        where claim_id = :claim_id and side = :side and number < :number
        order by number desc
        limit 1"""
_UPDATE = """
        update attempts
        set rating = :rating, deviation = :deviation, volatility = :volatility,
          held_ms = :held_ms, rated = :rated, side_rating = :side_rating,
          side_deviation = :side_deviation, side_held_ms = :side_held_ms
        where number = :number"""
_COUNTING = """
          select response_id
          from responses
          where counts = 1 and verdict is not null"""
_ALIKE = """
        update attempts
        set (claim_id, side, total, server_id, debater_id) = (
          select claim_id, side, total, server_id, debater_id
          from responses
          where responses.response_id = attempts.response_id)
        where exists (
          select 1
          from responses
          where responses.response_id = attempts.response_id
            and (responses.total <> attempts.total or responses.side <> attempts.side))"""
_MISSING = """
        insert into attempts (number, response_id, server_id, debater_id, claim_id, side, total,
          picked, at_ms, rating, deviation, volatility, held_ms, rated, side_rating,
          side_deviation, side_held_ms)
        select (select coalesce(max(number), 0) from attempts)
            + row_number() over (order by first_ms, response_id),
          response_id, server_id, debater_id, claim_id, side, total, picked, first_ms,
          1500, 350, 0.06, first_ms, 1, 1500, 350, first_ms
        from (
          select responses.*, coalesce(servings.picked, 0) as picked, coalesce(
            (select min(judged_ms)
             from earlier_verdicts
             where earlier_verdicts.response_id = responses.response_id
               and earlier_verdicts.side = responses.side),
            judged_ms) as first_ms
          from responses
          left join servings using (debater_id, claim_id, server_id)
          where counts = 1 and verdict is not null
            and not exists (
              select 1 from attempts where attempts.response_id = responses.response_id)
        ) as missing"""
