"""The form of a drill: its fields as the task has them, started from what was begun before.

The fields are numbered, for their names belong to the drills.
"""

from collections.abc import Mapping
from typing import Any

import discord
from discord import Client, Interaction
from discord.ui import Label, Modal, RadioGroup, TextDisplay, TextInput

from arguments.drills.spec import Field, Shape, Task
from arguments.responses import MAX_CHARACTERS
from bot.discord_ui.forms.filled import DRILLED, field
from bot.discord_ui.quoting import cut, quote
from bot.wording import Wording

TITLE_LIMIT, LABEL_LIMIT, OPTION_LIMIT = 45, 45, 100
LINE_LIMIT = 400
SHOWN_LIMIT = 500
"""Characters of each thing to work on that the form repeats."""
_MOST_SHOWN = 2


def drill_form(
    wording: Wording,
    form_id: str,
    task: Task,
    begun: Mapping[str, str],
    *,
    longest: int = MAX_CHARACTERS,
) -> Modal:
    """Ask for what a task wants, starting from what was begun; no text is longer than `longest`."""
    title = cut(wording.say(f"drill-{task.drill}"), TITLE_LIMIT)
    form = Modal(title=title, custom_id=form_id, timeout=None)
    room = 5 - len(task.fields)
    for shown in task.shown[: min(room, _MOST_SHOWN)]:
        form.add_item(TextDisplay(quote(shown.text, SHOWN_LIMIT)))
    for name, one in zip(DRILLED, task.fields, strict=False):
        entered = begun.get(one.name, one.begins)
        form.add_item(_label(wording, task.drill, name, one, entered, longest=longest))
    return form


def read_answers(interaction: Interaction[Client], task: Task) -> dict[str, str]:
    """Give what was entered into a submitted form, by the names of the task's fields."""
    return {
        one.name: field(interaction, name) for name, one in zip(DRILLED, task.fields, strict=False)
    }


def _label(
    wording: Wording, drill: str, name: str, one: Field, begun: str, *, longest: int
) -> Label[Any]:
    label = cut(wording.say(f"drill-{drill}-{one.name}"), LABEL_LIMIT)
    if one.shape is Shape.CHOICE:
        return Label(text=label, component=_choice(wording, name, one, begun))
    is_line = one.shape is Shape.LINE
    limit = min(LINE_LIMIT, longest) if is_line else longest
    return Label(
        text=label,
        component=TextInput(
            custom_id=name,
            style=discord.TextStyle.short if is_line else discord.TextStyle.paragraph,
            default=begun[:limit] or None,
            max_length=limit,
            required=one.required,
        ),
    )


def _choice(wording: Wording, name: str, one: Field, begun: str) -> RadioGroup[Any]:
    options = [
        discord.RadioGroupOption(
            label=cut(wording.say(f"choice-{choice}"), OPTION_LIMIT),
            value=choice,
            default=choice == begun,
        )
        for choice in one.choices
    ]
    return RadioGroup(custom_id=name, options=options, required=one.required)
