"""Forms: what opens when a person taps a side, and reading what they sent.

A form's `custom_id` says where it belongs; its text input is always called `text`, and where
a text has several parts, each after the first has a number.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import discord
from discord import Client, Interaction, InteractionType
from discord.ui import Label, Modal, RadioGroup, Select, TextDisplay, TextInput

from arguments.claims import LONGEST, Claim, Side
from arguments.responses import MAX_CHARACTERS, ResponseId
from bot.discord_ui.quoting import cut, inline
from bot.discord_ui.routes import custom_id, read_custom_id
from bot.engine.exchange import Sheet
from bot.wording import Wording

TEXT, CLAIM, OWN_CLAIM, SIDE = "text", "claim", "own-claim", "side"
TEXTS = (TEXT, "text-2", "text-3")
TITLE, AUTHOR, REASON = "title", "author", "reason"
NAME, CLUB = "name", "club"
THEY_SAY, GRANTED, BUT, BECAUSE, THEREFORE = "they-say", "granted", "but", "because", "therefore"
STEPS = (THEY_SAY, GRANTED, BUT, BECAUSE, THEREFORE)
"""The fields of an answer in a spar or a duel, beside its text."""
DRILLED = ("drill-1", "drill-2", "drill-3", "drill-4", "drill-5")
"""The fields of a drill, in the order of its task."""
WRITTEN = (TITLE, AUTHOR, NAME, CLUB, *STEPS, *DRILLED, *TEXTS)
"""The fields in which a person writes at length, in the order of the form."""
_LIKE_THEIR_BUTTONS = ("t-", "m-", "spar-", "duel-", "drill-")
"""How verbs begin whose form is called as its button."""
WINNER, POINTS_FOR, POINTS_AGAINST, LOW = "winner", "points-for", "points-against", "low"
POINTS_LIMIT, WINNER_LIMIT = 6, 16
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


def field(interaction: Interaction[Client], name: str) -> str:
    """Give what was entered in one field of a submitted form; empty when it was left empty."""
    for component in _fields(interaction):
        if component.get("custom_id") == name:
            values = component.get("values") or [component.get("value") or ""]
            return str(values[0])
    return ""


def chosen(interaction: Interaction[Client], name: str) -> list[str]:
    """Give all that was chosen in one menu of a submitted form."""
    for component in _fields(interaction):
        if component.get("custom_id") == name:
            return [str(value) for value in component.get("values") or ()]
    return []


def typed_text(interaction: Interaction[Client]) -> str:
    """Give the text typed into a submitted form; empty for any other interaction."""
    if interaction.type is not InteractionType.modal_submit:
        return ""
    return field(interaction, TEXT)


def everything_typed(interaction: Interaction[Client]) -> str:
    """Give all that was written into a submitted form, in every part of it."""
    if interaction.type is not InteractionType.modal_submit:
        return ""
    return "\n\n".join(filter(str.strip, (field(interaction, name) for name in WRITTEN)))


def way_back(interaction: Interaction[Client]) -> tuple[str, str] | None:
    """Give the `custom_id` and wording key of the button that opens a submitted form again."""
    verb, arguments = read_custom_id(interaction)
    if verb in ("argue-form", "improve-form"):
        return custom_id(verb.removesuffix("-form"), *arguments), "button-continue"
    if verb in ("edit-form", "reword-form", "mend-form"):
        return custom_id(verb.removesuffix("-form"), *arguments), "button-edit-again"
    if verb == "import-form":
        return custom_id("paste", *arguments), "button-paste"
    if verb in ("m-ballot-form", "m-rule-form", "m-uphold-form"):
        marked = [*arguments, *_marks(interaction)]
        return custom_id(verb.removesuffix("-form"), *marked), "button-edit-again"
    if verb.startswith(_LIKE_THEIR_BUTTONS) and verb.endswith("-form"):
        return custom_id(verb.removesuffix("-form"), *arguments), "button-edit-again"
    return None


def _marks(interaction: Interaction[Client]) -> list[str]:
    """Give what a ballot or a ruling ticks and gives, plain enough to be in a button's id."""
    low = LOW if field(interaction, LOW) == str(True) else ""
    points = (field(interaction, name) for name in (POINTS_FOR, POINTS_AGAINST))
    winner = field(interaction, WINNER)[:WINNER_LIMIT]
    return [winner, *(typed.replace(":", "")[:POINTS_LIMIT] for typed in points), low]


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


def _fields(interaction: Interaction[Client]) -> Iterator[Mapping[str, Any]]:
    data: Mapping[str, Any] = interaction.data or {}
    for row in data.get("components", ()):
        yield from row.get("components", ())
        if "component" in row:
            yield row["component"]
