"""Rows of shelves as every question reads them, joined with their claims, articles and scores."""

import json

from arguments.fairness import SideRecord
from storage.claims import TENTHS, claim_of
from storage.database import Row
from storage.shelves.values import Shelved

SEEN = """
        with own_words as materialized (
          -- everyone's claims that a server's own shelf has, or has in the same words
          select other.claim_id
          from shelves
          join claims as own on own.claim_id = shelves.claim_id
          join claims as other on other.alike = own.alike
          where shelves.server_id = :library and :library <> 'everyone'
        ), seen as (
          select *
          from shelves
          where server_id = :library
          union all
          select *
          from shelves
          where server_id = 'everyone' and status in ('served', 'retired')
            and :library <> 'everyone' and claim_id not in (select claim_id from own_words)
        )"""
"""What a place sees: its own library's rows, and everyone's where it has none in those words."""

SEEN_ALONE = """
        with seen as (
          select *
          from shelves
          where server_id = :library and claim_id = :claim_id
          union all
          select *
          from shelves as common
          where server_id = 'everyone' and claim_id = :claim_id
            and status in ('served', 'retired')
            and not exists (
              select 1
              from shelves as own
              where own.server_id = :library and own.claim_id = common.claim_id)
        )"""
"""One claim as a place sees it, also where the place has others in the same words."""

JOINED = """
        join claims on claims.claim_id = seen.claim_id
        join articles on articles.article_id = claims.article_id
        join claim_scores as pro on pro.claim_id = seen.claim_id and pro.side = 'for'
        join claim_scores as con on con.claim_id = seen.claim_id and con.side = 'against'"""

COLUMNS = """
        select seen.*, claims.*, articles.*,
          pro.judged as pro_judged, pro.points as pro_points, pro.squares as pro_squares,
          con.judged as con_judged, con.points as con_points, con.squares as con_squares
        from seen"""

SHELVED = f"{SEEN}{COLUMNS}{JOINED}"
SHELVED_ALONE = f"{SEEN_ALONE}{COLUMNS}{JOINED}"

IN_ORDER = "seen.added_ms, coalesce(seen.batch_id, ''), seen.number, seen.claim_id"
"""The order of arrival, which is also that of review."""


def shelved_of(row: Row) -> Shelved:
    """Give the value of a row of `SHELVED`."""
    return Shelved(
        claim=claim_of(row),
        status=row["status"],
        server_id=row["server_id"],
        article_id=row["article_id"],
        number=row["number"],
        batch_id=row["batch_id"],
        pack=row["pack"],
        score=row["score"],
        why=tuple(json.loads(row["why"])),
        hands=tuple(json.loads(row["hands"])),
        became=row["became"],
        decided_by=row["decided_by"],
        on_for=side_record(row, "pro", argued=row["argued_for"]),
        on_against=side_record(row, "con", argued=row["argued_against"]),
    )


def side_record(row: Row, side: str, *, argued: int) -> SideRecord:
    """Give how a side was argued and scored, in points."""
    return SideRecord(
        argued=argued,
        judged=row[f"{side}_judged"],
        points=row[f"{side}_points"] / TENTHS,
        squares=row[f"{side}_squares"] / TENTHS**2,
    )
