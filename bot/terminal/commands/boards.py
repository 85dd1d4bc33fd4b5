"""`gadfly leaderboard`, `profile` and `history`: where people stand, read from the record."""

from typing import Any

import click

from arguments.mistakes import Mistake
from bot.engine.boards import PAGE, History, Leaderboard
from bot.terminal.groups import Command
from bot.terminal.opening import asker, opened, settings
from bot.terminal.screen import Screen
from bot.terminal.views.boards import history_view, leaderboard_view, profile_view
from bot.terminal.writing import write_json
from bot.wording.verdicts import standing_object


@click.command(cls=Command)
@click.option("--name", metavar="NAME")
@click.option("--page", type=click.IntRange(min=1), default=1)
@click.option("--json", "as_json", is_flag=True)
def leaderboard(name: str | None, page: int, *, as_json: bool) -> None:
    """Show who argues best in this machine's terminals."""
    config = settings()
    with opened(config) as office:
        person = asker(name, config, office.words)
        board = office.do(office.engine.boards.leaderboard(person, page, size=PAGE))
        if as_json:
            write_json(_board_object(board))
        else:
            Screen(office.words).show(leaderboard_view(board, office.words))


@click.command(cls=Command)
@click.option("--name", metavar="NAME")
@click.option("--json", "as_json", is_flag=True)
def profile(name: str | None, *, as_json: bool) -> None:
    """Show one debater's numbers."""
    config = settings()
    with opened(config) as office:
        person = asker(name, config, office.words)
        asked = office.engine.boards.profile(person, person.debater_id, person.name)
        shown = office.do(asked)
        if name is not None and shown.standing is None:
            raise Mistake("mistake-nobody", name=person.name)
        if as_json:
            standing = standing_object(shown.standing) if shown.standing else None
            write_json({**shown.model_dump(mode="json"), "standing": standing})
        else:
            Screen(office.words).show(profile_view(shown, office.words))


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


def _board_object(board: Leaderboard) -> dict[str, Any]:
    own = standing_object(board.own) if board.own else None
    rows = [row.model_dump(mode="json", exclude={"debater_id"}) for row in board.rows]
    return {**board.model_dump(mode="json", exclude={"rows", "own"}), "rows": rows, "own": own}


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
