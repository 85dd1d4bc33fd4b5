"""`gadfly export` and `gadfly backup`: everything that is kept, as a file."""

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO

import click

from arguments.mistakes import Mistake
from bot.terminal.commands.exporting import export_board, export_tournament
from bot.terminal.groups import Command
from bot.terminal.opening import Office, opened
from bot.terminal.printable import one_line
from bot.terminal.reading import STANDARD_INPUT
from bot.terminal.spoken import spoken
from bot.terminal.writing import refuse_existing, whole_file


@click.command(cls=Command)
@click.argument("file", type=click.Path(path_type=str))
@click.option("--board", metavar="BOARD")
@click.option("--tournament", metavar="NAME")
@click.option("--force", is_flag=True)
def export(file: str, board: str | None, tournament: str | None, *, force: bool) -> None:
    """Write every row as one line of JSON, or one board or tournament as a table."""
    if board is not None and tournament is not None:
        raise Mistake("mistake-export-one-thing")
    if board is not None:
        export_board(file, board, force=force)
        return
    if tournament is not None:
        export_tournament(file, tournament, force=force)
        return
    with opened() as office:
        if file != STANDARD_INPUT and office.engine.store.owns(Path(file)):
            raise Mistake("mistake-export-onto-itself", file=file)
        rows = _export(office, file, force=force)
    if file != STANDARD_INPUT:
        click.echo(spoken().say("cli-exported", rows=rows, file=one_line(file)))


def _export(office: Office, file: str, *, force: bool) -> int:
    with _output(file, force=force) as output:

        def write(table: str, row: dict[str, Any]) -> None:
            line = json.dumps({"table": table, "row": row}, ensure_ascii=False)
            output.write(line.encode("utf-8", "replace") + b"\n")

        return office.do(office.engine.my_data.everything(write))


@click.command(cls=Command)
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--force", is_flag=True)
def backup(file: Path, *, force: bool) -> None:
    """Copy the database while anybody writes."""
    refuse_existing(file, force=force)
    with opened() as office:
        office.engine.store.backup(file)
    click.echo(spoken().say("cli-backed-up", file=one_line(str(file))))


@contextmanager
def _output(file: str, *, force: bool) -> Iterator[BinaryIO]:
    if file == STANDARD_INPUT:
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
        return
    with whole_file(Path(file), force=force) as unfinished, unfinished.open("wb") as output:
        yield output
