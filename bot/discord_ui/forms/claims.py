"""The forms of the library: an article to paste, a claim to reword, a report to make."""

from typing import Any

import discord
from discord.ui import Label, Modal, RadioGroup, TextDisplay, TextInput

from arguments.claims import LONGEST, SHORTEST, Claim
from bot.discord_ui.forms.filled import AUTHOR, REASON, TEXT, TEXTS, TITLE
from bot.discord_ui.quoting import inline
from bot.discord_ui.routes import custom_id
from bot.engine.library.reports import LONGEST_NOTE, Reason
from bot.wording import Wording

INPUT_LIMIT = 4000
TITLE_LIMIT, AUTHOR_LIMIT = 300, 200


def import_form(wording: Wording, *, any_language: bool) -> Modal:
    """Ask for an article as text, in as many parts as a form has room for."""
    where = custom_id("import-form", "any") if any_language else custom_id("import-form")
    form = Modal(title=wording.say("form-title-import"), custom_id=where, timeout=None)
    form.add_item(
        Label(
            text=wording.say("form-import-title"),
            description=wording.say("form-import-title-hint"),
            component=TextInput(custom_id=TITLE, required=False, max_length=TITLE_LIMIT),
        )
    )
    form.add_item(
        Label(
            text=wording.say("form-import-author"),
            component=TextInput(custom_id=AUTHOR, required=False, max_length=AUTHOR_LIMIT),
        )
    )
    for name in TEXTS:
        form.add_item(_part(wording, name))
    return form


def edit_form(wording: Wording, text: str, where: str) -> Modal:
    """Ask for a better wording of a claim, starting from the one there is; `where` is its id."""
    form = Modal(
        title=wording.say("form-title-edit"),
        custom_id=where,
        timeout=None,
    )
    form.add_item(
        Label(
            text=wording.say("form-edit-text"),
            description=wording.say("form-edit-text-hint"),
            component=TextInput(
                custom_id=TEXT,
                style=discord.TextStyle.paragraph,
                default=text,
                min_length=SHORTEST,
                max_length=LONGEST,
            ),
        )
    )
    return form


def report_form(wording: Wording, claim: Claim) -> Modal:
    """Ask what is wrong with a claim."""
    form = Modal(
        title=wording.say("form-title-report"),
        custom_id=custom_id("report-form", claim.claim_id),
        timeout=None,
    )
    form.add_item(TextDisplay(f"**{inline(claim.text, 400)}**"))
    reasons = [
        discord.RadioGroupOption(label=wording.say(f"report-reason-{reason}"), value=reason)
        for reason in Reason
    ]
    form.add_item(
        Label(
            text=wording.say("form-report-reason"),
            component=RadioGroup(custom_id=REASON, options=reasons),
        )
    )
    form.add_item(
        Label(
            text=wording.say("form-report-note"),
            component=TextInput(
                custom_id=TEXT,
                style=discord.TextStyle.paragraph,
                required=False,
                max_length=LONGEST_NOTE,
            ),
        )
    )
    return form


def _part(wording: Wording, name: str) -> Label[Any]:
    first = name == TEXT
    return Label(
        text=wording.say(f"form-import-{name}"),
        description=wording.say("form-import-text-hint") if first else None,
        component=TextInput(
            custom_id=name,
            style=discord.TextStyle.paragraph,
            required=first,
            max_length=INPUT_LIMIT,
        ),
    )
