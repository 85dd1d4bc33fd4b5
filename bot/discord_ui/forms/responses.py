"""Forms in which a person argues: a side of a claim, a better version, a message to judge.

A form's `custom_id` says where it belongs.
"""

from collections.abc import Sequence
from typing import Any

import discord
from discord.ui import Label, Modal, RadioGroup, Select, TextDisplay, TextInput

from arguments.claims import LONGEST, Claim, Side
from arguments.responses import MAX_CHARACTERS, ResponseId
from bot.discord_ui.forms.filled import CLAIM, OWN_CLAIM, SIDE, TEXT
from bot.discord_ui.quoting import cut, inline
from bot.discord_ui.routes import custom_id
from bot.engine.exchange import Sheet
from bot.wording import Wording

OPTION_LIMIT = 100
OPTIONS_LIMIT = 25


def argue_form(wording: Wording, sheet: Sheet) -> Modal:
    """Ask for an argument on one side of a claim, starting from the draft if there is one."""
    form = Modal(
        title=wording.say(f"form-title-{sheet.side}"),
        custom_id=custom_id("argue-form", sheet.claim.claim_id, sheet.side),
        timeout=None,
    )
    return _with_text(form, wording, sheet)


def opening_form(wording: Wording, sheet: Sheet, form_id: str) -> Modal:
    """Ask for the argument that opens a spar or a duel, starting from the draft if there is one."""
    title = wording.say(f"form-title-{sheet.side}")
    return _with_text(Modal(title=title, custom_id=form_id, timeout=None), wording, sheet)


def improve_form(wording: Wording, sheet: Sheet, response_id: ResponseId) -> Modal:
    """Ask for a better version of a response, starting from its words."""
    form = Modal(
        title=wording.say("form-title-improve"),
        custom_id=custom_id("improve-form", response_id),
        timeout=None,
    )
    return _with_text(form, wording, sheet)


def judge_form(wording: Wording, claims: Sequence[Claim], text: str) -> Modal:
    """Ask which claim and side a message argues, before it is judged without being stored."""
    form = Modal(
        title=wording.say("form-title-judge"), custom_id=custom_id("judge-form"), timeout=None
    )
    if claims:
        options = [
            discord.SelectOption(label=cut(claim.text, OPTION_LIMIT), value=claim.claim_id)
            for claim in claims[:OPTIONS_LIMIT]
        ]
        form.add_item(
            Label(
                text=wording.say("form-claim"),
                component=Select(custom_id=CLAIM, options=options, required=False),
            )
        )
    form.add_item(
        Label(
            text=wording.say("form-own-claim"),
            component=TextInput(custom_id=OWN_CLAIM, required=False, max_length=LONGEST),
        )
    )
    sides = [
        discord.RadioGroupOption(label=wording.say(f"side-{side}"), value=side) for side in Side
    ]
    form.add_item(
        Label(text=wording.say("form-side"), component=RadioGroup(custom_id=SIDE, options=sides))
    )
    form.add_item(_text_label(wording, text))
    return form


def _with_text(form: Modal, wording: Wording, sheet: Sheet) -> Modal:
    side = wording.say(f"side-{sheet.side}")
    form.add_item(TextDisplay(f"**{side}:** {inline(sheet.claim.text, 400)}"))
    form.add_item(_text_label(wording, sheet.text))
    return form


def _text_label(wording: Wording, text: str) -> Label[Any]:
    return Label(
        text=wording.say("form-text"),
        description=wording.say("form-text-hint"),
        component=TextInput(
            custom_id=TEXT,
            style=discord.TextStyle.paragraph,
            default=text[:MAX_CHARACTERS] or None,
            max_length=MAX_CHARACTERS,
        ),
    )
