"""Placing: what place an entry came to in a tournament that is finished.

Places are kept with the step that finishes it, so that undoing the step undoes them.
"""

from collections.abc import Iterable

from arguments.tournaments.bracket import Bracket, replay
from arguments.tournaments.breaks import OPEN, Break
from arguments.tournaments.entries import EntryId
from bot.engine.contests.progress.breaking import breaks_of
from bot.engine.contests.progress.ranking import standings_of
from storage import Run
from storage.tournaments import results, steps
from storage.tournaments.values import Tournament

_KEPT = "places"


def keepable_places(run: Run, tournament: Tournament) -> dict[str, object]:
    """Give the place of every entry as the step keeps it that finishes a tournament."""
    return {_KEPT: _places(run, tournament)}


def place_of(run: Run, tournament: Tournament, entry_id: EntryId) -> int | None:
    """Give an entry's place in a finished tournament, as it was kept when that was finished.

    It is the place in the open bracket where the entry got into that, else in the standings.
    The champion is first; who lost the same round of the bracket share the place after those
    who went on; who did not break comes after all who did. None for who is not ranked.
    """
    latest = steps.standing(run, tournament.tournament_id, limit=1)
    kept = latest[0].payload.get(_KEPT) if latest else None
    return (_places(run, tournament) if kept is None else kept).get(entry_id)


def _places(run: Run, tournament: Tournament) -> dict[EntryId, int]:
    """Work out the place of every entry that is ranked."""
    opened = _open_break(breaks_of(run, tournament.tournament_id))
    seeds = [] if opened is None else [one.entry_id for one in opened.breaking]
    placed = standings_of(run, tournament, public=False)
    found = {one.entry_id: max(one.rank, len(seeds) + 1) for one in placed}
    if seeds:
        bracket = replay(seeds, results.history(run, tournament.tournament_id))
        inside = {entry_id: _in_bracket(bracket, entry_id) for entry_id in seeds}
        found = {one: place for one, place in found.items() if one not in inside}
        found |= {one: place for one, place in inside.items() if place is not None}
    return found


def _open_break(breaks: Iterable[Break]) -> Break | None:
    named = [one for one in breaks if one.category.name.casefold() == OPEN]
    return named[0] if named else None


def _in_bracket(bracket: Bracket, entry_id: EntryId) -> int | None:
    if bracket.champion == entry_id:
        return 1
    for played in bracket.rounds:
        for meeting in played.meetings:
            pair = {meeting.one.entry_id, meeting.other.entry_id}
            if entry_id in pair and meeting.winner not in {None, entry_id}:
                return len(played.meetings) + len(played.through) + 1
    return None
