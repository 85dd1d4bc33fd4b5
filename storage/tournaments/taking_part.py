"""Taking part: the tournaments of a server that somebody debated or judged in."""

from arguments.responses import DebaterId, ServerId
from arguments.tournaments.entries import EntryId, TournamentId
from arguments.value import Value
from storage.database import Run


class TakenPart(Value):
    """A tournament of somebody's: `entry_id` is the entry they debate in, None for its judges."""

    tournament_id: TournamentId
    entry_id: EntryId | None


def taken_part(
    run: Run, server_id: ServerId, debater_id: DebaterId, *, limit: int
) -> list[TakenPart]:
    """List the latest tournaments of a server that somebody debated or judged in.

    Whoever signed up and never came is not in it once it has started; whoever debates and
    judges in one counts as a debater.
    """
    rows = run(_TAKEN_PART, server_id=server_id, debater_id=debater_id, limit=limit)
    return [TakenPart(tournament_id=row["tournament_id"], entry_id=row["entry_id"]) for row in rows]


_TAKEN_PART = """
        select tournaments.tournament_id, debating.entry_id
        from (
          select tournament_id from entry_members where debater_id = :debater_id
          union
          select tournament_id from tournament_judges where debater_id = :debater_id
        ) as theirs
        join tournaments on tournaments.tournament_id = theirs.tournament_id
        left join (
          select entry_members.tournament_id, entries.entry_id, entries.status
          from entry_members
          join entries on entries.entry_id = entry_members.entry_id
          where entry_members.debater_id = :debater_id
        ) as debating on debating.tournament_id = theirs.tournament_id
        where tournaments.server_id = :server_id
          and (debating.entry_id is null or debating.status <> 'signed_up'
            or tournaments.round = 0)
        order by tournaments.created_ms desc, tournaments.tournament_id
        limit :limit"""
