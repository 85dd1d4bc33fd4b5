"""`gadfly tournament export` and `import`: a tournament as files, and its entrants from one."""

from pathlib import Path

import click

from arguments.mistakes import Mistake
from arguments.tournaments.roster import RosterInvalid
from bot.terminal.groups import Command
from bot.terminal.opening import opened
from bot.terminal.organising import organiser
from bot.terminal.printable import one_line
from bot.terminal.reading import read_text
from bot.terminal.screen import Screen
from bot.terminal.views.tournaments import complaints_view
from bot.terminal.writing import refuse_existing, whole_file


@click.command("export", cls=Command)
@click.argument("name", metavar="NAME")
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--force", is_flag=True)
def export_tournament(name: str, folder: Path, *, force: bool) -> None:
    """Write a tournament into a folder; nothing is written where one file is there already."""
    with opened() as office:
        contests = office.engine.contests
        tournament = office.do(contests.archive.find(name))
        files = office.do(contests.exporting.files(tournament.tournament_id))
        _make(folder)
        for file in files:
            refuse_existing(folder / file, force=force)
        for file, content in files.items():
            with whole_file(folder / file, force=force) as unfinished:
                unfinished.write_bytes(content)
        Screen(office.words).say(
            "cli-tournament-exported", files=len(files), folder=one_line(str(folder))
        )


@click.command("import", cls=Command)
@click.argument("name", metavar="NAME")
@click.argument("file", metavar="CSV")
def import_entrants(name: str, file: str) -> None:
    """Add the entrants of a file to a tournament, all of them or none."""
    with opened() as office:
        contests, screen = office.engine.contests, Screen(office.words)
        tournament = office.do(contests.archive.find(name))
        asked = contests.fielding.import_entrants(
            organiser(office, tournament), tournament.tournament_id, read_text(file)
        )
        try:
            imported = office.do(asked)
        except RosterInvalid as invalid:
            screen.show(complaints_view(invalid.complaints, office.words))
            raise Mistake("mistake-entries-refused", problems=len(invalid.complaints)) from None
        screen.say("cli-tournament-imported", added=len(imported.added), there=imported.there)
        if imported.ignored:
            screen.say("cli-tournament-ignored", columns=", ".join(map(one_line, imported.ignored)))


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        why = error.strerror or str(error)
        raise Mistake("mistake-file-unwritable", file=str(folder), why=why) from None
