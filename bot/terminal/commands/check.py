"""`gadfly check`: what is set, what is missing, and whether the rest is sound."""

import click
from rich.table import Table

from bot.checkup import Finding, State, checkup
from bot.terminal.groups import Command
from bot.terminal.opening import settings
from bot.terminal.screen import Screen, plain
from bot.terminal.spoken import spoken
from bot.terminal.writing import write_json
from bot.wording import Wording

_STYLES = {State.SOUND: "green", State.MISSING: "yellow", State.WRONG: "bold red"}


@click.command(cls=Command)
@click.option("--json", "as_json", is_flag=True)
def check(*, as_json: bool) -> int:
    """Show every finding; 1 where one is wrong."""
    words = spoken()
    findings = list(checkup(settings()))
    if as_json:
        write_json([_object(finding, words) for finding in findings])
    else:
        Screen(words).show(_table(findings, words))
    return int(any(finding.state is State.WRONG for finding in findings))


def _object(finding: Finding, words: Wording) -> dict[str, str]:
    return {
        "about": finding.about,
        "state": finding.state.value,
        "says": words.phrase(finding.says),
    }


def _table(findings: list[Finding], words: Wording) -> Table:
    table = Table.grid(padding=(0, 2, 0, 0))
    for finding in findings:
        table.add_row(
            plain(words.say(f"check-state-{finding.state}"), _STYLES[finding.state]),
            plain(words.say(f"check-about-{finding.about}"), "bold"),
            plain(words.phrase(finding.says)),
        )
    return table
