"""The `gadfly` command line, and the outermost edge: every failure leaves here as one sentence."""

import sys
from importlib.metadata import PackageNotFoundError, version

import click

from bot.terminal.edge import carry_out
from bot.terminal.groups import Commands

_COMMANDS = "bot.terminal.commands"


def installed() -> str:
    """Name the version that is installed; a checkout that is not has none."""
    try:
        return f"gadfly {version('gadfly')}"
    except PackageNotFoundError:
        return "gadfly"


def _version(context: click.Context, _option: click.Parameter, asked: bool) -> None:  # noqa: FBT001 (click calls it so)
    if asked and not context.resilient_parsing:
        click.echo(installed())
        context.exit()


@click.group(
    cls=Commands,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    places={
        "play": f"{_COMMANDS}.play:play",
        "spar": f"{_COMMANDS}.spar:spar",
        "drill": f"{_COMMANDS}.drill:drill",
        "judge": f"{_COMMANDS}.judge:judge",
        "claims": f"{_COMMANDS}.claims:claims",
        "tournament": f"{_COMMANDS}.tournaments:tournament",
        "leaderboard": f"{_COMMANDS}.boards:leaderboard",
        "profile": f"{_COMMANDS}.boards:profile",
        "history": f"{_COMMANDS}.boards:history",
        "season": f"{_COMMANDS}.seasons:season",
        "demo": f"{_COMMANDS}.faces:demo",
        "run": f"{_COMMANDS}.faces:run",
        "publish": f"{_COMMANDS}.publishing:publish",
        "web": f"{_COMMANDS}.faces:web",
        "site": f"{_COMMANDS}.faces:site",
        "rejudge": f"{_COMMANDS}.rejudge:rejudge",
        "ratings": f"{_COMMANDS}.ratings:ratings",
        "check": f"{_COMMANDS}.check:check",
        "export": f"{_COMMANDS}.records:export",
        "backup": f"{_COMMANDS}.records:backup",
    },
)
@click.option("--version", is_flag=True, is_eager=True, expose_value=False, callback=_version)
@click.option("--debug", is_flag=True, expose_value=False)
def gadfly() -> None:
    """Fetch nothing yet: each command opens what it needs."""
    # click would show this docstring as help; `Commands` words it instead.


def main() -> None:
    """Run the command line with the arguments of this process, and end it."""
    sys.exit(carry_out(gadfly, sys.argv[1:]))


if __name__ == "__main__":
    main()
