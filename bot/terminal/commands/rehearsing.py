"""`gadfly tournament simulate`: a rehearsal, and the test of a machine under load."""

import asyncio
from contextlib import ExitStack
from typing import Any

import click

from arguments.tournaments.settings import Format, Order
from bot.engine.contests.rehearsal.planning import Plan
from bot.engine.contests.rehearsal.simulating import Simulated
from bot.engine.contests.rehearsal.simulating import simulate as play
from bot.engine.judging.judges import Judges, same_process
from bot.terminal.groups import Command
from bot.terminal.opening import settings
from bot.terminal.screen import Screen
from bot.terminal.spoken import spoken
from bot.terminal.tournament_objects import bracket_object, draw_object, standings_object
from bot.terminal.views.brackets import bracket_view
from bot.terminal.views.tournaments import draw_view, standings_view
from bot.terminal.watching import Progress
from bot.terminal.writing import write_json
from bot.wording import Wording
from bot.wording.numbers import score

_MOST_SHOWN = 40
"""Rows of a table; whoever rehearses with hundreds wants to see how it goes, not who they are."""
_USUAL_BREAKS = (8, 4, 2)
_LARGEST_SEED = 2**63 - 1
_AT_LEAST_ONE, _AT_LEAST_NONE = click.IntRange(min=1), click.IntRange(min=0)
_FORMATS = {one.value.replace("_", "-"): one for one in Format}


@click.command(cls=Command)
@click.option("--entrants", type=_AT_LEAST_ONE, default=64, show_default=True, metavar="N")
@click.option("--rounds", type=_AT_LEAST_ONE, metavar="N")
@click.option("--break", "break_to", type=_AT_LEAST_NONE, metavar="N")
@click.option("--format", "kind", type=click.Choice(list(_FORMATS)), default="swiss")
@click.option("--order", type=click.Choice([one.value for one in Order]), default="strict")
@click.option("--team-size", type=_AT_LEAST_ONE, default=1, show_default=True, metavar="N")
@click.option("--speeches", type=_AT_LEAST_ONE, metavar="N")
@click.option("--panel", type=_AT_LEAST_ONE, metavar="N")
@click.option("--withdrawals", type=_AT_LEAST_NONE, default=0, metavar="N")
@click.option(
    "--seed", type=click.IntRange(0, _LARGEST_SEED), default=1, show_default=True, metavar="N"
)
@click.option("--judge", "really", is_flag=True)
@click.option("--json", "as_json", is_flag=True)
def simulate(  # noqa: PLR0917 (each is an option; click gives them by name)
    entrants: int,
    rounds: int | None,
    break_to: int | None,
    kind: str,
    order: str,
    team_size: int,
    speeches: int | None,
    panel: int | None,
    withdrawals: int,
    seed: int,
    *,
    really: bool,
    as_json: bool,
) -> None:
    """Play a whole tournament and show how it went."""
    usual = _usual_break(entrants - withdrawals, _FORMATS[kind])
    plan = Plan(
        entrants=entrants,
        rounds=rounds,
        break_to=usual if break_to is None else break_to,
        format=_FORMATS[kind],
        order=Order(order),
        team_size=team_size,
        speeches=speeches,
        panel=panel or 0,
        withdrawals=withdrawals,
        seed=seed,
    )
    words = spoken()
    played = _played(plan, words, really=really)
    if as_json:
        write_json(_object(plan, played))
    else:
        _show(plan, played, Screen(words))


def _usual_break(entrants: int, kind: Format) -> int:
    """Give the largest usual break that half of the field is not in; only Swiss draws have one."""
    fitting = (size for size in _USUAL_BREAKS if 2 * size <= entrants)
    return next(fitting, 0) if kind is Format.SWISS else 0


def _played(plan: Plan, words: Wording, *, really: bool) -> Simulated:
    """Play it, with the quick judge of the script or the real one."""
    with ExitStack() as stack:
        judges = None
        if really:
            judges = Judges(same_process(), deadline=settings().judge_deadline)
            stack.callback(judges.close)
        progress = stack.enter_context(
            Progress(words, "terminal-tournament-playing", of=plan.matches)
        )
        return asyncio.run(play(plan, words, progress.tell, judges=judges))


def _show(plan: Plan, played: Simulated, screen: Screen) -> None:
    words = screen.words
    for drawn in played.rounds:
        screen.show(draw_view(drawn, words, most=_MOST_SHOWN), "")
    if played.standings.rounds:
        screen.show(standings_view(played.standings, words, most=_MOST_SHOWN), "")
    for bracket in played.brackets:
        screen.show(bracket_view(bracket, words), "")
    if played.withdrawn:
        _show_withdrawn(played, screen)
    screen.say(
        "terminal-tournament-played",
        "dim",
        entrants=plan.entrants,
        rounds=len(played.rounds),
        matches=played.matches,
        speeches=played.speeches,
        ballots=played.ballots,
        seconds=score(played.seconds),
    )


def _show_withdrawn(played: Simulated, screen: Screen) -> None:
    names = [entry.name for entry in played.withdrawn]
    screen.say(
        "terminal-tournament-withdrew",
        "dim",
        names=", ".join(names[:_MOST_SHOWN]),
        more=max(0, len(names) - _MOST_SHOWN),
    )


def _object(plan: Plan, played: Simulated) -> dict[str, Any]:
    return {
        "plan": plan.model_dump(mode="json"),
        "rounds": [draw_object(drawn) for drawn in played.rounds],
        "standings": standings_object(played.standings),
        "brackets": [bracket_object(bracket) for bracket in played.brackets],
        "matches": played.matches,
        "speeches": played.speeches,
        "ballots": played.ballots,
        "withdrawn": [entry.name for entry in played.withdrawn],
        "seconds": played.seconds,
    }
