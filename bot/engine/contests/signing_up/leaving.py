"""Leaving: an entry goes out of all draws to come, and out of the match that it is in."""

from datetime import datetime

from arguments.tournaments.entries import Entry
from arguments.tournaments.lifecycle import Stage
from bot.engine.contests import effects
from bot.engine.contests.judging import confirming
from storage import Run
from storage.tournaments import entries
from storage.tournaments.values import Tournament


def withdraw(run: Run, tournament: Tournament, entry: Entry, now: datetime) -> bool:
    """Withdraw an entry; whoever argues against it now goes on by a walkover.

    Results that it has stay, and a draft that holds it says so. False when that is no news.
    """
    if not entries.withdraw(run, entry.entry_id, now):
        return False
    about = f"{entry.entry_id}:{int(now.timestamp() * 1000)}"
    effects.sign_up_changed(run, tournament, now)
    effects.put(run, now, effects.notice(tournament, "withdrawn", about, number=entry.number))
    if tournament.stage == Stage.RUNNING:
        confirming.withdrawn(run, tournament, entry.entry_id, now)
    return True
