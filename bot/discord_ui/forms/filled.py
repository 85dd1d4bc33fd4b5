"""What a submitted form holds: the names of its fields, and what was put into them.

A text input is called `text`, and where a text has several parts, each after the first has a
number.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from discord import Client, Interaction, InteractionType

from bot.discord_ui.routes import custom_id, read_custom_id

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


def _fields(interaction: Interaction[Client]) -> Iterator[Mapping[str, Any]]:
    data: Mapping[str, Any] = interaction.data or {}
    for row in data.get("components", ()):
        yield from row.get("components", ())
        if "component" in row:
            yield row["component"]
