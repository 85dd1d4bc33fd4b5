"""Glancing: a tournament on one card."""

from arguments.tournaments.entries import Status
from arguments.tournaments.lasting import Length, length
from arguments.tournaments.lifecycle import allowed
from bot.engine.asker import Asker
from bot.engine.contests.progress.course import drawable, entrants_of, planned_rounds
from bot.engine.contests.views import Card
from storage import Run
from storage.tournaments import entries, judges
from storage.tournaments.values import Tournament


def card_of(run: Run, asker: Asker, tournament: Tournament) -> Card:
    """Give a tournament at a glance."""
    field = drawable(entries.of(run, tournament.tournament_id))
    return Card(
        tournament=tournament,
        entrants=len(field),
        there=sum(entry.status is Status.ACTIVE for entry in field),
        rounds=planned_rounds(run, tournament),
        length=_length(run, tournament),
        judges=len(judges.of(run, tournament.tournament_id)),
        mine=entries.of_debater(run, tournament.tournament_id, asker.debater_id),
        actions=allowed(tournament.stage, paused=tournament.paused is not None),
    )


def _length(run: Run, tournament: Tournament) -> Length:
    return length(tournament.settings, entrants_of(run, tournament))
