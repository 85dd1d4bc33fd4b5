"""`gadfly leaderboard`, `profile` and `history`: where people stand, read from the record."""

from typing import Any

import click

from arguments.leaderboards import Board
from arguments.mistakes import Mistake
from bot.engine.asker import Asker
from bot.engine.board_choices import all_boards
from bot.engine.boards import PAGE, BoardPage, History, Profile
from bot.terminal.catching_up import caught_up
from bot.terminal.groups import Command
from bot.terminal.opening import Office, asker, opened, settings
from bot.terminal.screen import Screen
from bot.terminal.views.boards import history_view, leaderboard_view
from bot.terminal.views.profiles import profile_view
from bot.terminal.writing import write_json
from bot.wording.boards import board_meant
from bot.wording.verdicts import standing_object


@click.command(cls=Command)
@click.option("--board", metavar="BOARD", default="practice")
@click.option("--name", metavar="NAME")
@click.option("--page", type=click.IntRange(min=1), default=1)
@click.option("--json", "as_json", is_flag=True)
def leaderboard(board: str, name: str | None, page: int, *, as_json: bool) -> None:
    """Show who argues best in this machine's terminals."""
    config = settings()
    with caught_up(config) as office:
        person = asker(name, config, office.words)
        named = meant(office, person, board)
        shown = office.do(office.engine.boards.page(person, named, page, size=PAGE))
        if as_json:
            write_json(_board_object(shown))
        else:
            now = office.engine.clock()
            Screen(office.words).show(leaderboard_view(shown, office.words, now))


@click.command(cls=Command)
@click.argument("who", metavar="[NAME]", required=False)
@click.option("--name", metavar="NAME")
@click.option("--json", "as_json", is_flag=True)
def profile(who: str | None, name: str | None, *, as_json: bool) -> None:
    """Show one debater's numbers."""
    config = settings()
    named = who if who is not None else name
    with caught_up(config) as office:
        person = asker(named, config, office.words)
        boards, screen = office.engine.boards, Screen(office.words)
        shown = office.do(boards.profile(person, person.debater_id, person.name))
        if named is not None and not shown.responses and not shown.tournaments:
            raise Mistake("mistake-nobody", name=person.name)
        if as_json:
            standing = office.do(boards.standing(person, person.debater_id))
            write_json({**_profile_object(shown), "standing": standing_object(standing)})
        else:
            ascii_only = screen.console.options.ascii_only
            screen.show(profile_view(shown, office.words, ascii_only=ascii_only))


@click.command(cls=Command)
@click.option("--name", metavar="NAME")
@click.option("--page", type=click.IntRange(min=1), default=1)
@click.option("--json", "as_json", is_flag=True)
def history(name: str | None, page: int, *, as_json: bool) -> None:
    """Show one's own arguments, newest first."""
    config = settings()
    with opened(config) as office:
        person = asker(name, config, office.words)
        shown = office.do(office.engine.boards.history(person, page))
        if name is not None and not shown.responses:
            raise Mistake("mistake-nobody", name=person.name)
        if as_json:
            write_json(_history_object(shown))
        else:
            Screen(office.words).show(history_view(shown, office.words))


def meant(office: Office, person: Asker, typed: str) -> Board:
    """Give the board that was asked for by its text, its kind or its name.

    Raises a `Mistake` where it names none, and for a season where there never was one.
    """
    boards = office.do(all_boards(office.engine, person))
    return board_meant(office.words, typed, boards, office.engine.clock())


def _board_object(board: BoardPage) -> dict[str, Any]:
    own = board.own.model_dump(mode="json", exclude={"debater_id"}) if board.own else None
    rows = [row.model_dump(mode="json", exclude={"debater_id"}) for row in board.rows]
    told = board.model_dump(mode="json", exclude={"board", "rows", "own"})
    return {**told, "board": str(board.board), "rows": rows, "own": own}


def _profile_object(shown: Profile) -> dict[str, Any]:
    ids = {"practice": {"debater_id"}, "match": {"debater_id"}}
    return shown.model_dump(mode="json", exclude={**ids, "drill": True})


def _history_object(shown: History) -> dict[str, Any]:
    entries = [
        {
            "response": entry.response.response_id,
            "claim": {"id": entry.response.claim_id, "text": entry.claim_text},
            "side": entry.response.side.value,
            "text": entry.response.text,
            "created": entry.response.created.isoformat(),
            "total": entry.total,
            "counts": entry.counts,
        }
        for entry in shown.entries
    ]
    return {**shown.model_dump(mode="json", exclude={"entries"}), "entries": entries}
