"""Showing what a response came to: its verdict, what a rewrite moved, and the standing."""

from bot.engine.exchange import Judged
from bot.terminal.screen import Screen
from bot.terminal.views.verdict import standing_line, verdict_view


def show_judged(screen: Screen, judged: Judged) -> None:
    """Show a judged response, the verdict first and where it leaves its author last."""
    words = screen.words
    if judged.repeat:
        screen.say("terminal-repeat")
    if judged.verdict is not None:
        side, ascii_only = judged.response.side, screen.console.options.ascii_only
        drawn = verdict_view(
            judged.verdict, side, words, before=judged.before, ascii_only=ascii_only
        )
        screen.show("", drawn, "")
    screen.show(standing_line(judged.standing, words, counts=judged.counts))
