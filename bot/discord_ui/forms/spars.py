"""The forms of an answer to a move: in four steps, freely, or by granting it and pivoting.

Spars and duels share them. All that an answer holds fits into 4,000 characters, whatever its form.
"""

from typing import Any

import discord
from discord import Client, Interaction
from discord.ui import Label, Modal, TextDisplay, TextInput

from arguments.responses import MAX_CHARACTERS
from arguments.sparring.answers import Answer, Way
from bot.discord_ui.forms import filled
from bot.discord_ui.quoting import quote
from bot.wording import Wording

QUOTED = 900
"""Characters of a move that its form repeats."""
STEP = MAX_CHARACTERS // 4
"""Characters of each of the four steps."""
GRANTED = MAX_CHARACTERS // 4
PIVOT = MAX_CHARACTERS - GRANTED
"""Characters of what is granted, and of what stands all the same."""


def answer_form(
    wording: Wording, way: Way, form_id: str, quoted: str, draft: Answer | None
) -> Modal:
    """Ask for an answer to the words quoted, in one of its ways, starting from the draft."""
    make = {Way.STEPS: steps_form, Way.FREE: free_form, Way.CONCEDE: concede_form}[way]
    return make(wording, form_id, quoted, draft)


def steps_form(wording: Wording, form_id: str, quoted: str, draft: Answer | None) -> Modal:
    """Ask for They say, But, Because and Therefore; the last may be left out.

    A draft that was written in another form is not taken apart: its fields start empty.
    """
    begun = draft if draft is not None and draft.way is Way.STEPS else Answer(way=Way.STEPS)
    form = _form(wording, Way.STEPS, form_id, quoted)
    form.add_item(_field(wording, filled.THEY_SAY, begun.they_say, STEP))
    form.add_item(_field(wording, filled.BUT, begun.but, STEP))
    form.add_item(_field(wording, filled.BECAUSE, begun.because, STEP))
    form.add_item(_field(wording, filled.THEREFORE, begun.therefore, STEP, required=False))
    return form


def free_form(wording: Wording, form_id: str, quoted: str, draft: Answer | None) -> Modal:
    """Ask for an answer in one text; a draft in steps is taken over, a line to a step."""
    form = _form(wording, Way.FREE, form_id, quoted)
    begun = draft.words if draft is not None else ""
    form.add_item(_field(wording, filled.TEXT, begun, MAX_CHARACTERS))
    return form


def concede_form(wording: Wording, form_id: str, quoted: str, draft: Answer | None) -> Modal:
    """Ask what is granted, and what stands all the same."""
    begun = draft if draft is not None and draft.way is Way.CONCEDE else Answer(way=Way.CONCEDE)
    form = _form(wording, Way.CONCEDE, form_id, quoted)
    form.add_item(_field(wording, filled.GRANTED, begun.granted, GRANTED))
    form.add_item(_field(wording, filled.TEXT, begun.text, PIVOT, key="pivot"))
    return form


def read_answer(interaction: Interaction[Client], way: Way) -> Answer:
    """Give what was typed into a submitted form of that way; empty fields stay empty."""
    text = filled.field(interaction, filled.TEXT)
    match way:
        case Way.STEPS:
            return Answer(
                way=way,
                they_say=filled.field(interaction, filled.THEY_SAY),
                but=filled.field(interaction, filled.BUT),
                because=filled.field(interaction, filled.BECAUSE),
                therefore=filled.field(interaction, filled.THEREFORE),
            )
        case Way.CONCEDE:
            return Answer(way=way, granted=filled.field(interaction, filled.GRANTED), text=text)
        case Way.FREE:
            return Answer(way=way, text=text)


def _form(wording: Wording, way: Way, form_id: str, quoted: str) -> Modal:
    form = Modal(title=wording.say(f"spar-form-title-{way}"), custom_id=form_id, timeout=None)
    if quoted.strip():
        form.add_item(TextDisplay(quote(quoted, QUOTED)))
    return form


def _field(
    wording: Wording, name: str, begun: str, limit: int, *, required: bool = True, key: str = ""
) -> Label[Any]:
    called = f"spar-form-{key or name}"
    return Label(
        text=wording.say(called),
        description=wording.say(f"{called}-hint"),
        component=TextInput(
            custom_id=name,
            style=discord.TextStyle.paragraph,
            default=begun[:limit] or None,
            max_length=limit,
            required=required,
        ),
    )
