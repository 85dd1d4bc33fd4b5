"""The same work as the store's, written by hand on sqlite3 for speed alone.

The same file, pragmas, transactions and statements; no seam, no mistakes, no values.
"""

import sqlite3
from pathlib import Path

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
    insert into totals (server_id, debater_id, responses) values (?, ?, 1)
    on conflict (server_id, debater_id) do update set responses = totals.responses + 1"""
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
    where server_id = ?4 and debater_id = ?5
    returning counted, points, standing_tenths"""
SCORED = """
    update claim_scores
    set judged = judged + 1, points = points + ?1, squares = squares + ?2
    where claim_id = ?3 and side = ?4"""
MOVE = "update totals set standing_tenths = ? where server_id = ? and debater_id = ?"
ARRIVE = """
    insert into standing_counts (server_id, tenths, debaters) values (?, ?, 1)
    on conflict (server_id, tenths) do update set debaters = standing_counts.debaters + 1"""
LEAVE = "update standing_counts set debaters = debaters - 1 where server_id = ? and tenths = ?"


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


def save(raw: sqlite3.Connection, row: tuple[str | int | None, ...]) -> None:
    """Store a response and count it, in one transaction."""
    _, _, server_id, debater_id, claim_id, side, *_ = row
    raw.execute("begin immediate")
    if raw.execute(INSERT, row).fetchone():
        raw.execute(ONE_MORE_RESPONSE, (server_id, debater_id))
        raw.execute(ARGUED, (claim_id,))
        raw.execute(DROP_DRAFT, (debater_id, claim_id, side))
    raw.execute("commit")


def judged(
    raw: sqlite3.Connection, response_id: str, verdict: str, total: float, now_ms: int
) -> None:
    """Store its verdict and move the standing, in another."""
    raw.execute("begin immediate")
    stored = raw.execute(JUDGED, (verdict, total, "example-1", now_ms, response_id)).fetchone()
    server_id, debater_id, claim_id, side, counts = stored
    values = (counts, counts * round(total * 1000), total, server_id, debater_id)
    counted, points, before = raw.execute(ONE_MORE_VERDICT, values).fetchone()
    if counts:
        after = int(10 * (points / 1000 + 180) / (counted + 3) + 0.5)
        if after != before:
            raw.execute(MOVE, (after, server_id, debater_id))
            raw.execute(ARRIVE, (server_id, after))
            if before is not None:
                raw.execute(LEAVE, (server_id, before))
        tenths = round(10 * total)
        raw.execute(SCORED, (tenths, tenths * tenths, claim_id, side))
    raw.execute("commit")
