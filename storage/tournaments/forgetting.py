"""Forgetting a debater in tournaments, which stay whole: who met whom, and what it came to.

Rows that hold nothing but a debater's go by the map of personal data, and so do the words in
those that stay. Here goes what hangs on them otherwise: the name of an entry that nobody of is
left, and ids among the payloads of steps and effects.
"""

from arguments.responses import DebaterId
from storage.database import Run

FORMER = "former"
"""What stands in a payload where the id of a former debater stood."""


def forget(run: Run, debater_id: DebaterId) -> None:
    """Take a debater out of the entries and payloads of every tournament that they are in."""
    for table in ("tournament_steps", "outbox"):
        run(
            f"""
            update {table}
            set payload = replace(payload, :theirs, :former)
            where tournament_id in ({_THEIRS})""",  # noqa: S608 (our own words)
            debater_id=debater_id,
            theirs=f'"{debater_id}"',
            former=f'"{FORMER}"',
        )
    run(
        """
        update match_results
        set reason = null
        where match_id in (
          select match_id
          from match_seats
          join entry_members using (entry_id)
          where debater_id = :debater_id)""",
        debater_id=debater_id,
    )
    _leave_entries(run, debater_id)


def _leave_entries(run: Run, debater_id: DebaterId) -> None:
    """Take the name off entries that have no other member, and let none of them be drawn again.

    Before the first draw such an entry goes as if it had never signed up; later one that sat in
    no draw yet may have a place in a bracket, which stays.
    """
    run(
        f"""
        delete from entries
        where {_ALONE}
          and not exists (
            select 1 from match_seats where match_seats.entry_id = entries.entry_id)
          and tournament_id in (
            select tournament_id from tournaments where stage in ('sign_up', 'check_in'))""",  # noqa: S608
        debater_id=debater_id,
    )
    run(
        f"""
        update entries
        set name = null, folded = null, club = null, rating = null
        where {_ALONE}""",  # noqa: S608
        debater_id=debater_id,
    )
    run(
        f"""
        update entries
        set status = 'withdrawn'
        where {_ALONE} and status <> 'withdrawn'
          and tournament_id in (select tournament_id from tournaments where ended_ms is null)""",  # noqa: S608
        debater_id=debater_id,
    )


_ALONE = """
        entry_id in (
          select entry_id
          from entry_members
          where debater_id = :debater_id
            and not exists (
              select 1
              from entry_members as others
              where others.entry_id = entry_members.entry_id
                and others.debater_id <> :debater_id))"""
_THEIRS = """
          select tournament_id from entry_members where debater_id = :debater_id
          union
          select tournament_id from tournament_judges where debater_id = :debater_id
          union
          select tournament_id from tournaments where created_by = :debater_id
          union
          select tournament_id from tournament_steps where taken_by = :debater_id"""
