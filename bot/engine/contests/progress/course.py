"""The course of a tournament: how many rounds it has, where it is in them, and what comes next."""

from collections.abc import Sequence

from arguments.tournaments.bracket import rounds_needed
from arguments.tournaments.breaks import Break
from arguments.tournaments.entrants import rounds_of
from arguments.tournaments.entries import Entry, Status
from arguments.tournaments.lasting import knockout_rounds
from arguments.tournaments.lifecycle import Action, Stage
from arguments.tournaments.settings import FEWEST
from bot.engine.contests.progress.breaking import breaks_of
from bot.engine.contests.progress.closing import is_complete
from storage import Run
from storage.tournaments import entries, rounds
from storage.tournaments.values import Round, Tournament

ENTRANTS = "entrants"
"""How many were drawn, in the `draw` of the first round: what the number of rounds hangs on."""


def planned_rounds(run: Run, tournament: Tournament) -> int:
    """Give how many rounds come before the break, as the first draw has settled it."""
    return rounds_of(tournament.settings, entrants_of(run, tournament))


def entrants_of(run: Run, tournament: Tournament) -> int:
    """Give how many were drawn first; before that, how many could be."""
    first = rounds.current(run, tournament.tournament_id, 1)
    if first is not None and ENTRANTS in first.draw:
        return int(first.draw[ENTRANTS])
    return len(drawable(entries.of(run, tournament.tournament_id)))


def drawable(field: Sequence[Entry]) -> list[Entry]:
    """Give who is still in it, there or not."""
    return [entry for entry in field if entry.status is not Status.WITHDRAWN]


def knockout_of(run: Run, tournament: Tournament) -> int:
    """Give how many rounds of elimination there are in all."""
    breaks = breaks_of(run, tournament.tournament_id)
    if breaks:
        return max(rounds_needed(len(one.breaking)) for one in breaks)
    return knockout_rounds(tournament.settings, entrants_of(run, tournament))


def eliminations(standing: Sequence[Round]) -> int:
    """Count the rounds of elimination among rounds."""
    return sum(each.is_elimination for each in standing)


def next_action(run: Run, tournament: Tournament) -> Action | None:
    """Give what an organiser does next; nothing while a round runs, and once it is over."""
    if tournament.stage == Stage.SIGN_UP:
        return Action.OPEN_CHECK_IN if tournament.settings.check_in else Action.DRAFT
    if tournament.stage == Stage.DRAWING:
        return Action.RELEASE
    if tournament.stage in {Stage.CHECK_IN, Stage.BREAKING}:
        return Action.DRAFT
    if tournament.stage == Stage.RUNNING and is_complete(run, tournament):
        return Action.CLOSE  # it was closed by its last result, and that was undone
    return _after_a_round(run, tournament) if tournament.stage == Stage.BETWEEN else None


def _after_a_round(run: Run, tournament: Tournament) -> Action:
    standing = rounds.of(run, tournament.tournament_id)
    breaks = breaks_of(run, tournament.tournament_id)
    if breaks:
        return Action.DRAFT if _is_open(breaks, standing) else Action.FINISH
    there = [
        entry
        for entry in entries.of(run, tournament.tournament_id)
        if entry.status is Status.ACTIVE
    ]
    if len(there) >= FEWEST and len(standing) < planned_rounds(run, tournament):
        return Action.DRAFT
    wants_break = tournament.settings.breaks and len(there) >= FEWEST
    return Action.BREAK if wants_break else Action.FINISH


def _is_open(breaks: Sequence[Break], standing: Sequence[Round]) -> bool:
    """Tell whether a bracket has a round to come."""
    needed = max(rounds_needed(len(one.breaking)) for one in breaks)
    return eliminations(standing) < needed
