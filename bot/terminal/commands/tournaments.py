"""`gadfly tournament`: each of its commands is a module of its own, loaded when it is called."""

import click

from bot.terminal.groups import Commands

_COMMANDS = "bot.terminal.commands"


@click.group(
    cls=Commands,
    path="tournament",
    places={
        "simulate": f"{_COMMANDS}.rehearsing:simulate",
        "pair": f"{_COMMANDS}.pairing:pair_round",
        "list": f"{_COMMANDS}.tournament_pages:list_tournaments",
        "show": f"{_COMMANDS}.tournament_pages:show",
        "import": f"{_COMMANDS}.tournament_files:import_entrants",
        "export": f"{_COMMANDS}.tournament_files:export_tournament",
    },
)
def tournament() -> None:
    """Gather what is done with tournaments."""
