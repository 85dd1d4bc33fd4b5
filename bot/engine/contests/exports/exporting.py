"""Exporting: a tournament as files, everything in one and what tab rooms know in tables.

Whoever may export is the organiser, so that silent rounds are in it. What is not in any file
is a draft of a round or of a speech, a speech of a phase that is still open, who of the
audience voted for whom, and any debater's id.
"""

import json
from collections.abc import Callable, Mapping, Sequence

from arguments.tournaments.entries import TournamentId
from arguments.tournaments.settings import Format
from arguments.tournaments.spreadsheets import as_csv
from arguments.tournaments.tabs import Tab, floor_tab, speaker_tab, team_tab
from bot.engine.contests.exports import ledger
from bot.engine.contests.exports.ledger import Heard, Ledger
from bot.engine.contests.exports.records import entry_object, round_object, tournament_object
from bot.engine.contests.exports.tables import (
    draw_by_round,
    entries_table,
    results_by_round,
    spoken,
)
from bot.engine.contests.people import known_tournament
from bot.engine.contests.progress.ranking import ranked, ranked_floor
from storage import Run, Store
from storage.tournaments.values import Match

Files = Mapping[str, bytes]
"""What is in each file, by its name."""


class Exporting:
    """Takes tournaments out of the record."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def files(self, tournament_id: TournamentId) -> Files:
        """Give a tournament as files: everything as JSON, and tables as CSV.

        What was said in the matches is read round by round, so that nobody waits for all of it.
        """
        book = await self._store.read(
            lambda run: ledger.open_ledger(run, known_tournament(run, tournament_id))
        )
        heard = [await self._store.read(_all_heard(one.matches)) for one in book.rounds]
        return _files(book, heard)


def _all_heard(matches: Sequence[Match]) -> Callable[[Run], list[Heard]]:
    return lambda run: [ledger.hear(run, match) for match in matches]


def _files(book: Ledger, heard: list[list[Heard]]) -> Files:
    tables: dict[str, Tab] = {
        "entries": entries_table(book),
        "draw-by-round": draw_by_round(book),
        "results-by-round": results_by_round(book),
        "team-tab": _team_tab(book),
        "speaker-tab": speaker_tab(book.entries, spoken(book, heard), book.names),
    }
    everything = {
        "tournament": tournament_object(book),
        "entries": [entry_object(book, entry) for entry in book.entries],
        "rounds": [
            round_object(book, one, said) for one, said in zip(book.rounds, heard, strict=True)
        ],
    }
    written = json.dumps(everything, ensure_ascii=False, allow_nan=False, indent=1)
    csvs = {f"{name}.csv": as_csv(table) for name, table in tables.items()}
    return {"tournament.json": written.encode("utf-8", "replace") + b"\n", **csvs}


def _team_tab(book: Ledger) -> Tab:
    settings = book.tournament.settings
    field = ranked(book.entries, started=book.tournament.round > 0)
    if settings.format is Format.OPEN_FLOOR:
        before = [one for one in book.rounds if not one.round.is_elimination]
        placed = ranked_floor(field, (match for one in before for match in one.matches))
        return floor_tab(field, book.history, placed)
    return team_tab(field, book.history, settings.precedence)
