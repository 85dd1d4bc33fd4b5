"""Entries: who is in a tournament, and who of them is still there. How they come is `sign_up`'s."""

import json
from datetime import datetime
from functools import lru_cache

from arguments.responses import DebaterId
from arguments.tournaments.entries import Entry, EntryId, Status, TournamentId
from storage.database import Row, Run
from storage.times import to_ms
from storage.tournaments.names import folded


def check_in(run: Run, entry_id: EntryId) -> bool:
    """Note that an entry is there; false when that is no news, or it has withdrawn."""
    return _move(run, entry_id, Status.ACTIVE, {Status.SIGNED_UP})


def check_out(run: Run, entry_id: EntryId) -> bool:
    """Take back that an entry is there; false when that is no news, or it has withdrawn."""
    return _move(run, entry_id, Status.SIGNED_UP, {Status.ACTIVE})


def withdraw(run: Run, entry_id: EntryId, now: datetime) -> bool:
    """Take an entry out of all draws to come; false when that is no news."""
    return _move(run, entry_id, Status.WITHDRAWN, {Status.SIGNED_UP, Status.ACTIVE}, now)


def come_back(run: Run, entry_id: EntryId, *, first_round: int | None = None) -> bool:
    """Let a withdrawn entry be drawn again, from a round on; false when it has not withdrawn."""
    if not _move(run, entry_id, Status.ACTIVE, {Status.WITHDRAWN}):
        return False
    run(
        """
        update entries
        set first_round = coalesce(:first_round, first_round)
        where entry_id = :entry_id""",
        entry_id=entry_id,
        first_round=first_round,
    )
    return True


def get(run: Run, entry_id: EntryId) -> Entry | None:
    """Give one entry."""
    found = _read(run, "entries.entry_id = :entry_id", entry_id=entry_id)
    return found[0] if found else None


def in_field(run: Run, tournament_id: TournamentId, entry_id: EntryId) -> Entry | None:
    """Give one entry of a tournament; nothing where it is another tournament's."""
    found = _read(
        run,
        "entries.tournament_id = :tournament_id and entries.entry_id = :entry_id",
        tournament_id=tournament_id,
        entry_id=entry_id,
    )
    return found[0] if found else None


def of(run: Run, tournament_id: TournamentId) -> list[Entry]:
    """List the entries of a tournament by their numbers, withdrawn ones as well.

    One that nobody of is left has no members and an empty name.
    """
    return _read(run, "entries.tournament_id = :tournament_id", tournament_id=tournament_id)


def by_name(run: Run, tournament_id: TournamentId, name: str) -> Entry | None:
    """Give the entry of a name, or of one that people would take for it."""
    found = _read(
        run,
        "entries.tournament_id = :tournament_id and entries.folded = :folded",
        tournament_id=tournament_id,
        folded=folded(name),
    )
    return found[0] if found else None


def count(run: Run, tournament_id: TournamentId) -> int:
    """Count the entries of a tournament, withdrawn ones as well."""
    rows = run(
        "select count(*) as n from entries where tournament_id = :tournament_id",
        tournament_id=tournament_id,
    )
    return int(rows[0]["n"])


def of_debater(run: Run, tournament_id: TournamentId, debater_id: DebaterId) -> Entry | None:
    """Give the entry that somebody is in."""
    found = _read(
        run,
        """entries.entry_id in (
          select entry_id
          from entry_members
          where tournament_id = :tournament_id and debater_id = :debater_id)""",
        tournament_id=tournament_id,
        debater_id=debater_id,
    )
    return found[0] if found else None


def names(run: Run, tournament_id: TournamentId) -> dict[DebaterId, str]:
    """Give the names by which members and judges were last seen in the tournament's server."""
    rows = run(
        """
        select debaters.debater_id, debaters.name
        from tournaments
        join debaters using (server_id)
        where tournament_id = :tournament_id
          and (debater_id in (
              select debater_id from entry_members where tournament_id = :tournament_id)
            or debater_id in (
              select debater_id from tournament_judges where tournament_id = :tournament_id))""",
        tournament_id=tournament_id,
    )
    return {row["debater_id"]: row["name"] for row in rows}


def _move(
    run: Run, entry_id: EntryId, to: Status, seen: set[Status], now: datetime | None = None
) -> bool:
    rows = run(
        """
        update entries
        set status = :to, withdrawn_ms = :withdrawn
        where entry_id = :entry_id and status in (:one, :other)
        returning entry_id""",
        entry_id=entry_id,
        to=to.value,
        withdrawn=None if now is None else to_ms(now),
        one=min(seen).value,
        other=max(seen).value,
    )
    return bool(rows)


def _read(run: Run, condition: str, **values: str) -> list[Entry]:
    rows = run(
        f"select * from entries where {condition} order by number",  # noqa: S608 (our own words)
        **values,
    )
    members = run(
        f"""
        select entry_id, debater_id
        from entry_members
        join entries using (entry_id)
        where {condition}
        order by entry_id, place""",  # noqa: S608 (our own words)
        **values,
    )
    by_entry: dict[str, list[DebaterId]] = {}
    for member in members:
        by_entry.setdefault(member["entry_id"], []).append(member["debater_id"])
    return [entry_of(row, tuple(by_entry.get(row["entry_id"], ()))) for row in rows]


def entry_of(row: Row, members: tuple[DebaterId, ...]) -> Entry:
    """Give the entry of a row, with its members."""
    return Entry(
        entry_id=row["entry_id"],
        number=row["number"],
        name=row["name"] or "",
        members=members,
        club=row["club"],
        categories=_categories(row["categories"]),
        status=Status(row["status"]),
        first_round=row["first_round"],
        rating=row["rating"],
    )


@lru_cache(maxsize=256)
def _categories(text: str) -> frozenset[str]:
    """Read categories; a field of hundreds has a few combinations of them."""
    return frozenset(json.loads(text))
