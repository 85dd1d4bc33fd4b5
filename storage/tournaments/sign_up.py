"""Signing up: entries come, change their names and members, and leave before they are drawn."""

import json
from collections.abc import Collection, Sequence
from datetime import datetime

from arguments.mistakes import Mistake
from arguments.responses import DebaterId
from arguments.tournaments.entries import Entry, EntryId, Status, TournamentId
from storage.database import Run
from storage.times import to_ms
from storage.tournaments import names
from storage.tournaments.entries import entry_of


def add(
    run: Run,
    tournament_id: TournamentId,
    entry_id: EntryId,
    name: str,
    members: Sequence[DebaterId],
    *,
    now: datetime,
    club: str | None = None,
    categories: Collection[str] = (),
    status: Status = Status.SIGNED_UP,
    first_round: int = 1,
    rating: float | None = None,
) -> Entry:
    """Sign an entry up; it gets the next number.

    Raises a mistake when the tournament has that name, or one of the members, already.
    """
    name = names.kept(name)
    _refuse_taken(run, tournament_id, entry_id, name)
    _refuse_entered(run, tournament_id, entry_id, members)
    rows = run(
        """
        insert into entries (entry_id, tournament_id, number, name, folded, club, categories,
          status, first_round, rating, signed_up_ms)
        select :entry_id, :tournament_id, coalesce(max(number), 0) + 1, :name, :folded, :club,
          :categories, :status, :first_round, :rating, :now
        from entries
        where tournament_id = :tournament_id
        returning *""",
        entry_id=entry_id,
        tournament_id=tournament_id,
        name=name,
        folded=names.folded(name),
        club=club and names.kept(club),
        categories=json.dumps(sorted(categories), ensure_ascii=False),
        status=status.value,
        first_round=first_round,
        rating=rating,
        now=to_ms(now),
    )
    _seat(run, tournament_id, entry_id, members)
    return entry_of(rows[0], tuple(members))


def put_members(
    run: Run, tournament_id: TournamentId, entry_id: EntryId, members: Sequence[DebaterId]
) -> None:
    """Have an entry made up of these, in this order; raises a mistake when one is in another."""
    _refuse_entered(run, tournament_id, entry_id, members)
    run("delete from entry_members where entry_id = :entry_id", entry_id=entry_id)
    _seat(run, tournament_id, entry_id, members)


def rename(run: Run, tournament_id: TournamentId, entry_id: EntryId, name: str) -> None:
    """Call an entry by another name; raises a mistake when the tournament has that already."""
    name = names.kept(name)
    _refuse_taken(run, tournament_id, entry_id, name)
    run(
        "update entries set name = :name, folded = :folded where entry_id = :entry_id",
        entry_id=entry_id,
        name=name,
        folded=names.folded(name),
    )


def describe(
    run: Run,
    entry_id: EntryId,
    *,
    club: str | None,
    categories: Collection[str],
    rating: float | None,
) -> None:
    """Note an entry's club, its categories and its rating, in place of those before."""
    run(
        """
        update entries
        set club = :club, categories = :categories, rating = :rating
        where entry_id = :entry_id""",
        entry_id=entry_id,
        club=club and names.kept(club),
        categories=json.dumps(sorted(categories), ensure_ascii=False),
        rating=rating,
    )


def leave(run: Run, entry_id: EntryId) -> bool:
    """Take an entry out as if it had never signed up; false once it sat in a draw, and stays."""
    rows = run(
        """
        delete from entries
        where entry_id = :entry_id
          and not exists (select 1 from match_seats where match_seats.entry_id = entries.entry_id)
        returning entry_id""",
        entry_id=entry_id,
    )
    return bool(rows)


def free_name(run: Run, tournament_id: TournamentId, name: str) -> str:
    """Give a name that no entry has: this one, or with the first free number behind it."""
    rows = run(
        "select folded from entries where tournament_id = :tournament_id and folded is not null",
        tournament_id=tournament_id,
    )
    return names.free(name, {row["folded"] for row in rows})


def _refuse_taken(run: Run, tournament_id: TournamentId, entry_id: EntryId, name: str) -> None:
    taken = run(
        """
        select name
        from entries
        where tournament_id = :tournament_id and folded = :folded and entry_id <> :entry_id""",
        tournament_id=tournament_id,
        folded=names.folded(name),
        entry_id=entry_id,
    )
    if taken:
        raise Mistake("mistake-entry-name-taken", name=taken[0]["name"])


def _refuse_entered(
    run: Run, tournament_id: TournamentId, entry_id: EntryId, members: Sequence[DebaterId]
) -> None:
    """Refuse members who are in another entry already, or twice in this one."""
    if len(set(members)) < len(members):
        raise Mistake("mistake-member-twice")
    for debater_id in members:
        entered = run(
            """
            select name
            from entry_members
            join entries using (entry_id)
            where entry_members.tournament_id = :tournament_id and debater_id = :debater_id
              and entry_id <> :entry_id""",
            tournament_id=tournament_id,
            debater_id=debater_id,
            entry_id=entry_id,
        )
        if entered:
            raise Mistake("mistake-debater-entered-already", name=entered[0]["name"])


def _seat(
    run: Run, tournament_id: TournamentId, entry_id: EntryId, members: Sequence[DebaterId]
) -> None:
    for place, debater_id in enumerate(members, start=1):
        run(
            """
            insert into entry_members (tournament_id, debater_id, entry_id, place)
            values (:tournament_id, :debater_id, :entry_id, :place)""",
            tournament_id=tournament_id,
            debater_id=debater_id,
            entry_id=entry_id,
            place=place,
        )
