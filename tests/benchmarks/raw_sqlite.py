"""The same work as the store's, written by hand on sqlite3 for speed alone.

The same file, pragmas, transactions and statements; no seam, no mistakes, no values.
"""

import sqlite3
from pathlib import Path
from typing import Any

INSERT = """
    insert into responses (response_id, request_id, server_id, debater_id, claim_id, side,
      text, fingerprint, created_ms, improves, counts)
    values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10,
      case when exists (
        select 1 from responses
        where debater_id = ?4 and claim_id = ?5 and side = ?6 and server_id = ?3
      ) then 0 else 1 end)
    on conflict do nothing
    returning counts"""
ONE_MORE_RESPONSE = """
    insert into totals (server_id, debater_id, responses, streak_last) values (?, ?, 1, ?)
    on conflict (server_id, debater_id) do update set responses = totals.responses + 1
    returning streak_days, streak_last, streak_longest"""
CAME_BACK = """
    update profile_choices set left_ms = null
    where server_id = ? and debater_id = ? and left_ms is not null
    returning debater_id"""
ARGUED = "update claims set argued_for = argued_for + 1 where claim_id = ?"
DROP_DRAFT = "delete from drafts where debater_id = ? and claim_id = ? and side = ?"
JUDGED = """
    update responses set verdict = ?, total = ?, judge_version = ?, judged_ms = ?
    where response_id = ? and verdict is null
    returning server_id, debater_id, claim_id, side, counts"""
ONE_MORE_VERDICT = """
    update totals
    set judged = judged + 1, counted = counted + ?1, points = points + ?2,
      best = case when best >= ?3 then best else ?3 end
    where server_id = ?4 and debater_id = ?5"""
SCORED = """
    update claim_scores
    set judged = judged + 1, points = points + ?1, squares = squares + ?2
    where claim_id = ?3 and side = ?4"""
BEFORE = """
    select coalesce(servings.picked, 0),
      (select coalesce(max(number), 0) + 1 from attempts),
      exists (select 1 from seasons where seasons.server_id = responses.server_id),
      theirs.rating, theirs.deviation, theirs.volatility, theirs.held_ms, theirs.rated,
      sides.side_rating, sides.side_deviation, sides.side_held_ms
    from responses
    left join servings on servings.debater_id = responses.debater_id
      and servings.claim_id = responses.claim_id and servings.server_id = responses.server_id
    left join attempts as theirs on theirs.number = (
      select max(number) from attempts
      where debater_id = responses.debater_id and server_id = responses.server_id)
    left join attempts as sides on sides.number = (
      select max(number) from attempts
      where claim_id = responses.claim_id and side = responses.side)
    where responses.response_id = ?"""
ATTEMPT = """
    insert into attempts (number, response_id, server_id, debater_id, claim_id, side, total,
      picked, at_ms, rating, deviation, volatility, held_ms, rated, side_rating, side_deviation,
      side_held_ms)
    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""
KNOWN = """
    select
      exists (
        select 1 from profile_choices
        where server_id = ?1 and debater_id = ?2
          and (hidden_ms is not null or left_ms is not null)),
      exists (select 1 from seasons where server_id = ?1),
      streak_days, streak_last, streak_longest, article_id
    from (select 1 as one) as here
    left join totals on totals.server_id = ?1 and totals.debater_id = ?2
    left join claims on claims.claim_id = ?3"""
RECENT = """
    select at_ms, total, rating, deviation, volatility, held_ms, rated
    from attempts
    where debater_id = ?1 and server_id = ?2
      and number > coalesce((
        select number from attempts
        where debater_id = ?1 and server_id = ?2 and at_ms < (
          select at_ms - 2678400000 from attempts
          where debater_id = ?1 and server_id = ?2
          order by number desc limit 1)
        order by number desc limit 1 offset 20), 0)
    order by number"""
OF_ARTICLE = """
    select total
    from attempts
    join claims using (claim_id)
    where debater_id = ? and server_id = ? and article_id = ?"""
ENTER = """
    insert into board_entries (server_id, board, debater_id, rank_order, value, spread, counted,
      provisional, until_ms, made_ms)
    values {rows}
    on conflict (server_id, board, debater_id) do update
    set rank_order = excluded.rank_order, value = excluded.value, spread = excluded.spread,
      counted = excluded.counted, provisional = excluded.provisional,
      until_ms = excluded.until_ms, made_ms = excluded.made_ms"""
LEAVE = """
    delete from board_entries
    where server_id = ? and debater_id = ? and board in ({boards})"""
MIDDLING, IMAGINED = 180.0, 3
Entry = tuple[str, int, float, float | None, int, int, int | None]


def open_raw(path: Path) -> sqlite3.Connection:
    """Open the file as the store does."""
    raw = sqlite3.connect(path, isolation_level=None, cached_statements=256)
    for pragma in (
        "journal_mode = wal",
        "synchronous = normal",
        "foreign_keys = on",
        "secure_delete = on",
    ):
        raw.execute(f"pragma {pragma}").fetchone()
    return raw


def save(raw: sqlite3.Connection, row: tuple[str | int | None, ...], day: str) -> None:
    """Store a response and count it, in one transaction."""
    _, _, server_id, debater_id, claim_id, side, *_ = row
    raw.execute("begin immediate")
    if raw.execute(INSERT, row).fetchone():
        raw.execute(ONE_MORE_RESPONSE, (server_id, debater_id, day)).fetchone()
        raw.execute(CAME_BACK, (server_id, debater_id)).fetchone()
        raw.execute(ARGUED, (claim_id,))
        raw.execute(DROP_DRAFT, (debater_id, claim_id, side))
    raw.execute("commit")


def judged(
    raw: sqlite3.Connection, response_id: str, verdict: str, total: float, now_ms: int
) -> None:
    """Store its verdict, rate it and have the boards follow, in another."""
    raw.execute("begin immediate")
    stored = raw.execute(JUDGED, (verdict, total, "example-1", now_ms, response_id)).fetchone()
    server_id, debater_id, claim_id, side, counts = stored
    values = (counts, counts * round(total * 1000), total, server_id, debater_id)
    raw.execute(ONE_MORE_VERDICT, values)
    if counts:
        tenths = round(10 * total)
        raw.execute(SCORED, (tenths, tenths * tenths, claim_id, side))
        rate(raw, (response_id, server_id, debater_id, claim_id, side, total), now_ms)
        enter(raw, server_id, debater_id, claim_id, now_ms)
    raw.execute("commit")


def rate(raw: sqlite3.Connection, what: tuple[Any, ...], now_ms: int) -> None:
    """Append the attempt, with ratings that nobody works out: this is about the statements."""
    before = raw.execute(BEFORE, (what[0],)).fetchone()
    picked, number, _, rating, deviation, volatility, _, rated, side, unsure, _ = before
    states = (
        (rating or 1500.0) + what[5] / 10 - 7,
        (deviation or 350.0) * 0.99,
        volatility or 0.06,
        now_ms,
        (rated or 0) + 1,
        (side or 1500.0) - 1,
        max(60.0, (unsure or 350.0) * 0.99),
        now_ms,
    )
    raw.execute(ATTEMPT, (number, *what, picked, now_ms, *states))


def enter(
    raw: sqlite3.Connection, server_id: str, debater_id: str, claim_id: str, now_ms: int
) -> None:
    """Write the debater's lines on the boards."""
    known = raw.execute(KNOWN, (server_id, debater_id, claim_id)).fetchone()
    article_id = known[5]
    rows = raw.execute(RECENT, (debater_id, server_id)).fetchall()
    here = raw.execute(OF_ARTICLE, (debater_id, server_id, article_id)).fetchall()
    _, _, rating, deviation, _, _, rated = rows[-1]
    entries: list[Entry] = [
        ("practice", round(rating - 2 * deviation), rating, deviation, rated, rated < 5, None),
        ("week:2030-W01", *standing([row[1] for row in rows])),
        ("month:2030-01", *standing([row[1] for row in rows])),
        (f"article:{article_id}", *standing([row[0] for row in here])),
    ]
    gone = ["improved", "streak"]
    if len(rows) >= 10:
        tenths = round(10 * sorted(row[1] for row in rows[-20:])[len(rows[-20:]) // 10])
        entries.append(("consistency", tenths, tenths / 10, None, len(rows[-20:]), 0, None))
    else:
        gone.append("consistency")
    values: list[Any] = []
    for board, *entry in entries:
        values += [server_id, board, debater_id, *entry, now_ms]
    marks = ", ".join(["(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"] * len(entries))
    raw.execute(ENTER.format(rows=marks), values)
    named = ", ".join("?" * len(gone))
    raw.execute(LEAVE.format(boards=named), (server_id, debater_id, *gone))


def standing(totals: list[float]) -> tuple[int, float, None, int, int, None]:
    """Give what stands for a sum of totals."""
    counted = len(totals)
    tenths = int(10 * (sum(totals) + MIDDLING) / (counted + IMAGINED) + 0.5)
    return tenths, tenths / 10, None, counted, int(counted < 5), None
