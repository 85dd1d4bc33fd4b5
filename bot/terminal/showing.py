"""Showing what a response came to: its verdict, what a rewrite moved, and the standing."""

from bot.engine.exchange import Judged
from bot.terminal.screen import Screen
from bot.terminal.views.verdict import change_on_goal, standing_line, verdict_view


def show_judged(screen: Screen, judged: Judged) -> None:
    """Show a judged response, the verdict first and where it leaves its author last."""
    if judged.repeat:
        screen.say("terminal-repeat")
    if judged.verdict is not None:
        ascii_only = screen.console.options.ascii_only
        screen.show("", verdict_view(judged.verdict, screen.words, ascii_only=ascii_only), "")
    change = change_on_goal(judged, screen.words)
    if change is not None:
        screen.show(change)
    screen.show(standing_line(judged.standing, screen.words, counts=judged.counts))
