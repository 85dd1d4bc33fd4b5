"""Whose tournaments these are, at a terminal: kept beside them, so that practice loads none."""

from bot.engine.contests import Organiser
from bot.engine.contests.views import Tournament
from bot.terminal.opening import Office, asker, settings


def organiser(office: Office, tournament: Tournament) -> Organiser:
    """Make the person at the terminal an organiser: whoever has a tournament's database is one."""
    who = asker(None, settings(), office.words)
    return Organiser(asker=who.model_copy(update={"server_id": tournament.server_id}))
