"""Readiness: whether the field can be drawn, and who of it: asked before every draft."""

from collections.abc import Sequence
from datetime import datetime

from arguments.mistakes import Mistake
from arguments.tournaments.entrants import check_field
from arguments.tournaments.entries import Entry, EntryId, Status
from arguments.tournaments.lifecycle import Stage
from arguments.tournaments.settings import FEWEST
from bot.engine.contests.progress.course import drawable
from storage import Run
from storage.tournaments import entries
from storage.tournaments.values import Tournament

_MOST_NAMED = 5
"""Entries that a sentence names; the panel names all of them."""


class EntriesShort(Mistake):
    """Teams that lack members, or places that nobody has taken: all of them, to be mended."""

    def __init__(self, short: Sequence[Entry], size: int) -> None:
        named = ", ".join(entry.name for entry in short[:_MOST_NAMED])
        more = max(0, len(short) - _MOST_NAMED)
        super().__init__(
            "mistake-entries-short", entries=len(short), names=named, more=more, size=size
        )
        self.entry_ids: tuple[EntryId, ...] = tuple(entry.entry_id for entry in short)


def short_of_members(run: Run, tournament: Tournament) -> tuple[Entry, ...]:
    """List the entries with fewer members than a team has; a former debater's is none of them."""
    field = drawable(entries.of(run, tournament.tournament_id))
    size = tournament.settings.team_size
    return tuple(entry for entry in field if entry.name and len(entry.members) < size)


def ready_first(run: Run, tournament: Tournament, now: datetime, *, short_ok: bool) -> list[Entry]:
    """Make the field ready for its first draw, and give who is in it.

    Where check-in was held only those are who said that they are there. Raises a `Mistake`
    while check-in is wanted and was not held, for teams that are short, and for a field of a
    size that cannot be drawn.
    """
    if tournament.stage == Stage.SIGN_UP:
        if tournament.settings.check_in:
            raise Mistake("mistake-check-in-first")
        for entry in drawable(entries.of(run, tournament.tournament_id)):
            entries.check_in(run, entry.entry_id)
    field = ready(run, tournament, 1, now, short_ok=short_ok)
    check_field(tournament.settings, len(field))
    return field


def ready(
    run: Run, tournament: Tournament, number: int, now: datetime, *, short_ok: bool
) -> list[Entry]:
    """Give who is drawn in a round: all that are there and not still to come.

    Those that nobody is in any more are withdrawn; those that nobody is in yet are left out,
    where short teams are let go on.
    """
    _withdraw_former(run, tournament, now)
    field = due(run, tournament, number)
    short = [entry for entry in field if len(entry.members) < tournament.settings.team_size]
    if short and not short_ok:
        raise EntriesShort(short, tournament.settings.team_size)
    for entry in field:
        if not entry.members:
            entries.check_out(run, entry.entry_id)
    return [entry for entry in field if entry.members]


def due(run: Run, tournament: Tournament, number: int) -> list[Entry]:
    """Give who is to be drawn in a round."""
    return [
        entry
        for entry in entries.of(run, tournament.tournament_id)
        if entry.status is Status.ACTIVE and entry.first_round <= number
    ]


def check_enough(field: Sequence[Entry]) -> None:
    """Raise a `Mistake` where nobody is left to meet."""
    if len(field) >= FEWEST:
        return
    if field:
        raise Mistake("mistake-one-left", name=field[0].name)
    raise Mistake("mistake-nobody-left")


def _withdraw_former(run: Run, tournament: Tournament, now: datetime) -> None:
    """Withdraw entries of former debaters, who cannot be there."""
    for entry in drawable(entries.of(run, tournament.tournament_id)):
        if not entry.members and not entry.name:
            entries.withdraw(run, entry.entry_id, now)
