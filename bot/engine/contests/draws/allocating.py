"""Allocating: judges get their rooms when a round is released, where a panel has a share."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from arguments.tournaments.allocation import allocate
from arguments.tournaments.entries import Entry, EntryId
from arguments.tournaments.panels import HIGHEST_SKILL, Allocation, History, Judge, Room
from storage import Run
from storage.tournaments import conflicts, judges
from storage.tournaments.values import Match, Role, Tournament


def allocation_of(
    run: Run, tournament: Tournament, matches: Sequence[Match], field: Mapping[EntryId, Entry]
) -> Allocation:
    """Work out who judges which match; nobody where ballots have no share."""
    tournament_id, settings = tournament.tournament_id, tournament.settings
    rooms = [
        Room(
            room=match.room,
            on_for=field[match.entry_for],
            on_against=field[match.entry_against],
            importance=HIGHEST_SKILL - HIGHEST_SKILL * place // len(matches),
        )
        for place, match in enumerate(matches)
        if match.entry_against is not None
    ]
    if not rooms or settings.judging.panel == 0:
        return Allocation(panels=())
    owing = {one.debater_id for one in judges.owing(run, tournament_id)}
    ready = [
        Judge(
            debater_id=judge.debater_id,
            club=judge.club,
            skill=min(HIGHEST_SKILL, max(0, round(judge.skill))),
            is_trainee=judge.is_trainee,
            owes=judge.debater_id in owing,
        )
        for judge in judges.of(run, tournament_id)
    ]
    history = History(
        never=frozenset(conflicts.of_judges(run, tournament_id)),
        judged=judges.judged_before(run, tournament_id),
    )
    return allocate(rooms, ready, settings.judging.panel_size, history)


def allot(run: Run, matches: Sequence[Match], allocation: Allocation, now: datetime) -> None:
    """Give the judges their matches."""
    ids = {match.room: match.match_id for match in matches}
    for panel in allocation.panels:
        chair = [(panel.chair, Role.CHAIR)] if panel.chair else []
        wings = [(wing, Role.PANEL) for wing in panel.wings]
        trainees = [(trainee, Role.TRAINEE) for trainee in panel.trainees]
        judges.allocate(run, ids[panel.room], [*chair, *wings, *trainees], now)
