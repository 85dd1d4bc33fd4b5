"""`gadfly export --board` and `--tournament`: one of them as CSV or JSON, by the file's ending."""

import json
from pathlib import Path

from arguments.mistakes import Mistake
from bot.terminal.catching_up import caught_up
from bot.terminal.commands.boards import meant
from bot.terminal.opening import asker, opened, settings
from bot.terminal.printable import one_line
from bot.terminal.screen import Screen
from bot.terminal.writing import refuse_existing, whole_file

CSV, JSON = ".csv", ".json"
_TOURNAMENT = {CSV: "team-tab.csv", JSON: "tournament.json"}
"""Which of a tournament's files is written: who stands where, or everything."""


def export_board(file: str, board: str, *, force: bool) -> None:
    """Write a whole board; raises the `Mistake` that says what is wrong with the file or it."""
    ending, config = _ending(file), settings()
    refuse_existing(Path(file), force=force)
    with caught_up(config) as office:
        who = asker(None, config, office.words)
        table = office.do(office.engine.boards.table(who, meant(office, who, board)))
        if ending == CSV:
            written = table.as_csv()
        else:
            written = json.dumps(table.as_object(), ensure_ascii=False, indent=1).encode() + b"\n"
        _write(file, written, force=force)
        screen, rows = Screen(office.words), len(table.rows)
        screen.say("cli-exported-board", rows=rows, file=one_line(file))


def export_tournament(file: str, name: str, *, force: bool) -> None:
    """Write a tournament: its standings as CSV, or all of it as JSON."""
    ending = _ending(file)
    refuse_existing(Path(file), force=force)
    with opened() as office:
        contests = office.engine.contests
        tournament = office.do(contests.archive.find(name))
        files = office.do(contests.exporting.files(tournament.tournament_id))
        _write(file, files[_TOURNAMENT[ending]], force=force)
        Screen(office.words).say("cli-exported-tournament", file=one_line(file))


def _ending(file: str) -> str:
    ending = Path(file).suffix.casefold()
    if ending not in _TOURNAMENT:
        raise Mistake("mistake-export-ending", file=file)
    return ending


def _write(file: str, content: bytes, *, force: bool) -> None:
    with whole_file(Path(file), force=force) as unfinished:
        unfinished.write_bytes(content)
