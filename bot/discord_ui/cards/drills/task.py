"""The card of a task: what is asked, what to work on, and how to answer it."""

from typing import Any

from discord import ButtonStyle
from discord.ui import Button

from arguments.drills.spec import Shape, Task
from bot.discord_ui.cards.card import Card, button
from bot.discord_ui.cards.spars.words import said
from bot.discord_ui.quoting import inline, quote
from bot.discord_ui.routes import custom_id
from bot.engine.drilling.views import CHOSEN, TaskView
from bot.wording import Wording
from bot.wording.drilling import title

CLAIM_LIMIT, SHOWN_LIMIT = 300, 900
MOST_TAPS, ROW_LIMIT = 4, 40
"""Choices that are answered with a tap, and the characters that a row of them may have."""


def task_card(wording: Wording, view: TaskView) -> Card:
    """Draw a task; one that has a single choice is answered with a tap."""
    card = Card()
    card.text(f"## {title(wording, view.task.drill)}")
    if view.why != CHOSEN:
        card.text(f"-# {said(wording, view.why)}")
    if view.task.claim:
        card.text(claim_line(wording, view.task))
    card.text(said(wording, view.task.asks))
    for shown in view.task.shown:
        card.text(f"**{said(wording, shown.heading)}**\n{quote(shown.text, SHOWN_LIMIT)}")
    if view.is_answered:
        card.text(wording.say("drills-answered"))
        see = custom_id("drill-see", view.task_id)
        card.buttons(button(wording.say("button-drill-see"), see, ButtonStyle.primary))
        return card
    seconds = view.task.seconds
    if seconds:
        card.text(f"-# {wording.say('drills-time', minutes=max(1, round(seconds / 60)))}")
    for row in _answering(wording, view):
        card.buttons(*row)
    return card


def claim_line(wording: Wording, task: Task) -> str:
    """Give the task's claim, with the side where it has one, in small print."""
    argued = task.side_argued
    side = f"{wording.say(f'side-{argued}')}: " if argued is not None else ""
    return f"-# {side}{inline(task.claim, CLAIM_LIMIT)}"


def is_tapped(task: Task) -> bool:
    """Tell whether a task is answered with a single tap."""
    [first, *more] = task.fields
    return not more and first.shape is Shape.CHOICE and len(first.choices) <= MOST_TAPS


def _answering(wording: Wording, view: TaskView) -> list[list[Button[Any]]]:
    others = [
        button(wording.say("button-drill-another"), custom_id("drill-another", view.task_id)),
        button(wording.say("button-drill-list"), custom_id("drill-list")),
    ]
    if is_tapped(view.task):
        taps = [
            button(
                wording.say(f"choice-{choice}"),
                custom_id("drill-tap", view.task_id, number),
                ButtonStyle.primary,
            )
            for number, choice in enumerate(view.task.fields[0].choices)
        ]
        return [*_rows(taps), others]
    label = "button-drill-go-on" if view.draft else "button-drill-answer"
    answer = custom_id("drill-answer", view.task_id)
    return [[button(wording.say(label), answer, ButtonStyle.primary), *others]]


def _rows(taps: list[Button[Any]]) -> list[list[Button[Any]]]:
    """Give short choices a row together, and long ones a row each."""
    is_short = sum(len(one.label or "") for one in taps) <= ROW_LIMIT
    return [taps] if is_short else [[one] for one in taps]
