"""Rosters: a spreadsheet of entrants comes in whole, as pieces of work in a transaction."""

from collections.abc import Sequence
from datetime import datetime

from arguments.tournaments.entries import Entry, EntryId
from arguments.tournaments.limits import folded
from arguments.tournaments.roster import Roster
from arguments.value import Value
from bot.engine.contests.signing_up import joining
from bot.engine.contests.signing_up.joining import Form
from storage import Run
from storage.tournaments import entries
from storage.tournaments.values import Tournament


class Imported(Value):
    """What came of a spreadsheet: who is new, how many were there, which columns were no use."""

    added: tuple[Entry, ...]
    there: int
    ignored: tuple[str, ...] = ()


def enter_all(
    run: Run, tournament: Tournament, roster: Roster, ids: Sequence[EntryId], now: datetime
) -> Imported:
    """Enter everybody of a roster, with an id a row; who is in by that name stays as they are."""
    taken = {folded(entry.name) for entry in entries.of(run, tournament.tournament_id)}
    added = [
        joining.enter(
            run,
            tournament,
            entry_id,
            Form.model_validate(row.model_dump(exclude={"line"})),
            known_as=row.name,
            now=now,
        )
        for entry_id, row in zip(ids, roster.rows, strict=True)
        if folded(row.name) not in taken
    ]
    there = len(roster.rows) - len(added)
    return Imported(added=tuple(added), there=there, ignored=roster.ignored)
