"""Conflicts: two entries who are not to meet, and judges who are not to judge an entry. Secret."""

from arguments.responses import DebaterId
from arguments.tournaments.entries import EntryId, TournamentId
from storage.database import Run


def keep_apart(run: Run, tournament_id: TournamentId, one: EntryId, other: EntryId) -> bool:
    """Have two entries never meet; false when that is no news."""
    rows = run(
        """
        insert into entry_conflicts (entry_id, other_id, tournament_id)
        values (:one, :other, :tournament_id)
        on conflict do nothing
        returning entry_id""",
        one=min(one, other),
        other=max(one, other),
        tournament_id=tournament_id,
    )
    return bool(rows)


def let_meet(run: Run, one: EntryId, other: EntryId) -> bool:
    """Let two entries meet after all; false when that is no news."""
    rows = run(
        """
        delete from entry_conflicts
        where entry_id = :one and other_id = :other
        returning entry_id""",
        one=min(one, other),
        other=max(one, other),
    )
    return bool(rows)


def between_entries(run: Run, tournament_id: TournamentId) -> list[tuple[EntryId, EntryId]]:
    """List the pairs who are not to meet, each once, by their numbers."""
    rows = run(
        """
        select entry_conflicts.entry_id, other_id
        from entry_conflicts
        join entries as one on one.entry_id = entry_conflicts.entry_id
        join entries as other on other.entry_id = other_id
        where entry_conflicts.tournament_id = :tournament_id
        order by one.number, other.number""",
        tournament_id=tournament_id,
    )
    return [(row["entry_id"], row["other_id"]) for row in rows]


def bar_judge(
    run: Run, tournament_id: TournamentId, debater_id: DebaterId, entry_id: EntryId
) -> bool:
    """Have somebody never judge an entry; false when that is no news."""
    rows = run(
        """
        insert into judge_conflicts (tournament_id, debater_id, entry_id)
        values (:tournament_id, :debater_id, :entry_id)
        on conflict do nothing
        returning entry_id""",
        tournament_id=tournament_id,
        debater_id=debater_id,
        entry_id=entry_id,
    )
    return bool(rows)


def let_judge(
    run: Run, tournament_id: TournamentId, debater_id: DebaterId, entry_id: EntryId
) -> bool:
    """Let somebody judge an entry after all; false when that is no news."""
    rows = run(
        """
        delete from judge_conflicts
        where tournament_id = :tournament_id and debater_id = :debater_id
          and entry_id = :entry_id
        returning entry_id""",
        tournament_id=tournament_id,
        debater_id=debater_id,
        entry_id=entry_id,
    )
    return bool(rows)


def of_judges(run: Run, tournament_id: TournamentId) -> list[tuple[DebaterId, EntryId]]:
    """List who is not to judge whom."""
    rows = run(
        """
        select debater_id, entry_id
        from judge_conflicts
        where tournament_id = :tournament_id
        order by debater_id, entry_id""",
        tournament_id=tournament_id,
    )
    return [(row["debater_id"], row["entry_id"]) for row in rows]
