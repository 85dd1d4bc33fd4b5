"""Ageing: deviations grow with the time in which nothing happens, and boards are to show it."""

from datetime import datetime, timedelta

from arguments.responses import DebaterId, ServerId
from storage.boards import matches, refreshing
from storage.database import Run
from storage.times import to_ms

DAY = timedelta(days=1)
"""After how long a rating on a board is worked out anew."""
CHUNK = 500
"""How many are worked out in one transaction."""


def age_boards(run: Run, now: datetime, limit: int = CHUNK) -> int:
    """Work out anew up to so many ratings on boards that are a day old; gives how many were.

    The board of a season that runs follows that of practice; one of the past stays.
    """
    rows = run(
        """
        select server_id, board, debater_id
        from board_entries
        where board in ('practice', 'tournament') and made_ms <= :before
        order by made_ms
        limit :limit""",
        before=to_ms(now - DAY),
        limit=limit,
    )
    for row in rows:
        again = matches if row["board"] == str(matches.TOURNAMENT) else refreshing
        again.refresh(run, ServerId(row["server_id"]), DebaterId(row["debater_id"]), now)
    return len(rows)


def age_soon(run: Run, server_id: ServerId) -> None:
    """Have the ratings on a server's boards worked out anew next, as when a season softens them."""
    run(
        """
        update board_entries
        set made_ms = 0
        where server_id = :server_id and board in ('practice', 'tournament')""",
        server_id=server_id,
    )
