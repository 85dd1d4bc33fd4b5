"""Boards that follow what happened: rows made anew from what they rest on, in its transaction."""

from collections.abc import Iterator
from datetime import datetime
from itertools import islice

from arguments.leaderboards import Board, BoardKind, Entry, streak_entry
from arguments.leaderboards.measures import consistency_entry, improved_entry, rating_entry
from arguments.ratings.seasons import as_of
from arguments.responses import DebaterId, ServerId
from storage import seasons
from storage.boards import places
from storage.boards.reading import SPAN_MS, Known, Whose, all_attempts, known_of, recent_attempts
from storage.boards.stretches import article_board, article_entry, stretch_entry, stretches, sum_of
from storage.database import Row, Run
from storage.ratings.attempts import rating_of
from storage.seasons import Season
from storage.times import from_ms

PRACTICE = Board(kind=BoardKind.PRACTICE)
IMPROVED = Board(kind=BoardKind.IMPROVED)
CONSISTENCY = Board(kind=BoardKind.CONSISTENCY)
STREAK = Board(kind=BoardKind.STREAK)
_AT_ONCE = 50
"""Rows that one statement writes."""

Entries = dict[Board, Entry | None]


def after_attempt(run: Run, attempt: Row, now: datetime) -> None:
    """Have the boards follow an attempt that is new, changed or gone, whose row it is or was.

    What rests on the ratings of others, too, follows again where those are folded anew.
    """
    whose = Whose(attempt["server_id"], attempt["debater_id"])
    known = known_of(run, whose, attempt["claim_id"])
    if known.is_hidden:
        return
    recent = recent_attempts(run, whose)
    entries = _rated(run, whose, recent, known, now)
    for board, start, end in stretches(from_ms(attempt["at_ms"])):
        if recent and start >= recent[-1]["at_ms"] - SPAN_MS:
            entries[board] = sum_of(row for row in recent if start <= row["at_ms"] < end)
        else:
            entries[board] = stretch_entry(run, whose, start, end)
    entries[article_board(known.article_id)] = article_entry(run, whose, known.article_id)
    places.put(run, *whose, entries, now)


def refresh(run: Run, server_id: ServerId, debater_id: DebaterId, now: datetime) -> None:
    """Have the boards of a debater's that rest on ratings and on the latest attempts follow."""
    whose = Whose(server_id, debater_id)
    known = known_of(run, whose)
    if not known.is_hidden:
        places.put(run, *whose, _rated(run, whose, recent_attempts(run, whose), known, now), now)


def refresh_all(
    run: Run, server_id: ServerId, debater_id: DebaterId, now: datetime, *, archive: bool = True
) -> None:
    """Put a debater on every board of practice where they stand, those of the past too.

    Without the `archive`, those of seasons that are over stay as they are.
    """
    whose = Whose(server_id, debater_id)
    known = known_of(run, whose)
    if known.is_hidden:
        return
    every = all_attempts(run, whose)
    entries = _rated(run, whose, recent_attempts(run, whose), known, now)
    theirs = [one for one in seasons.of(run, server_id) if archive or one.runs_at(now)]
    entries |= {season_board(one): _season_entry(run, every, one, now) for one in theirs}
    for row in every:
        for board, start, end in stretches(from_ms(row["at_ms"])):
            if board not in entries:
                entries[board] = sum_of(each for each in every if start <= each["at_ms"] < end)
        article_id = row["article_id"]
        if article_board(article_id) not in entries:
            mine = (each for each in every if each["article_id"] == article_id)
            entries[article_board(article_id)] = sum_of(mine)
    for part in _in_parts(entries):
        places.put(run, *whose, part, now)


def season_board(season: Season) -> Board:
    """Give the board of a season."""
    return Board(kind=BoardKind.SEASON, of=season.season_id)


def _rated(run: Run, whose: Whose, recent: list[Row], known: Known, now: datetime) -> Entries:
    """Give a debater's entries on the boards that are not of one stretch or article."""
    latest = recent[-1] if recent else None
    theirs = seasons.of(run, whose.server_id) if known.has_seasons else []
    practice = None
    if latest is not None:
        rating = as_of(rating_of(latest), now, [season.starts for season in theirs])
        practice = rating_entry(rating, counted=latest["rated"], opponents=latest["rated"])
    entries: Entries = {
        PRACTICE: practice,
        IMPROVED: improved_entry([rating_of(row) for row in recent], now),
        CONSISTENCY: consistency_entry([row["total"] for row in recent]),
        STREAK: None if known.streak is None else streak_entry(known.streak),
    }
    for season in theirs:
        if season.runs_at(now):
            argued = latest is not None and from_ms(latest["at_ms"]) >= season.starts
            entries[season_board(season)] = practice if argued else None
    return entries


def _season_entry(run: Run, every: list[Row], season: Season, now: datetime) -> Entry | None:
    """Give what stands for a debater on the board of a season, as it ended where it is over."""
    over = season.over_from
    until = now if over is None else min(over, now)
    rows = [row for row in every if season.runs_at(from_ms(row["at_ms"]))]
    if not rows:
        return None
    starts = seasons.starts(run, season.server_id)
    rating = as_of(rating_of(rows[-1]), until, starts)
    return rating_entry(rating, counted=rows[-1]["rated"], opponents=rows[-1]["rated"])


def _in_parts(entries: Entries) -> Iterator[Entries]:
    left = iter(entries.items())
    while part := dict(islice(left, _AT_ONCE)):
        yield part
