"""Placing: what place an entry came to in a tournament that is finished."""

from collections.abc import Iterable

from arguments.tournaments.bracket import Bracket, replay
from arguments.tournaments.breaks import OPEN, Break
from arguments.tournaments.entries import EntryId
from bot.engine.contests.progress.breaking import breaks_of
from bot.engine.contests.progress.ranking import standings_of
from storage import Run
from storage.tournaments import results
from storage.tournaments.values import Tournament


def place_of(run: Run, tournament: Tournament, entry_id: EntryId) -> int | None:
    """Give an entry's place: by the open bracket where it got into that, else by the standings.

    The champion is first; who lost the same round of the bracket share the place after those
    who went on; who did not break comes after all who did. None for who is not ranked.
    """
    opened = _open_break(breaks_of(run, tournament.tournament_id))
    if opened is not None:
        seeds = [one.entry_id for one in opened.breaking]
        if entry_id in seeds:
            history = results.history(run, tournament.tournament_id)
            return _in_bracket(replay(seeds, history), entry_id)
    behind = 0 if opened is None else len(opened.breaking)
    ranks = {one.entry_id: one.rank for one in standings_of(run, tournament, public=True)}
    rank = ranks.get(entry_id)
    return None if rank is None else max(rank, behind + 1)


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
