"""Partaking: the tournaments that a debater took part in, as their profile names them."""

from arguments.responses import DebaterId, ServerId
from bot.engine.boards.views import TournamentLine
from storage import Run
from storage.tournaments import taking_part

LATEST = 5
"""Tournaments that a profile names."""


def tournament_lines(
    run: Run, server_id: ServerId, debater_id: DebaterId
) -> tuple[TournamentLine, ...]:
    """List the latest tournaments of a server that somebody took part in, the newest first."""
    found = taking_part.taken_part(run, server_id, debater_id, limit=LATEST)
    if not found:
        return ()
    # Takes a while to load, which nobody is to wait for who was never in a tournament.
    from bot.engine.contests.shown.partaken import line_of  # noqa: PLC0415 (see above)

    lines = (line_of(run, one) for one in found)
    return tuple(line for line in lines if line is not None)
