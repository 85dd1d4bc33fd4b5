"""The form that starts a season, and reading the day that was typed into it."""

from datetime import UTC, date, datetime, time, timedelta

from discord.ui import Label, Modal, TextInput

from arguments.mistakes import Mistake
from bot.discord_ui.forms.filled import NAME
from bot.discord_ui.routes import custom_id
from bot.engine.seasons import LONGEST_NAME
from bot.wording import Wording

ENDS = "ends"
_LONGEST_DAY = 20


def season_form(wording: Wording) -> Modal:
    """Ask for a name, and for the last day if it is known."""
    form = Modal(
        title=wording.say("form-title-season"), custom_id=custom_id("season-form"), timeout=None
    )
    form.add_item(
        Label(
            text=wording.say("form-season-name"),
            description=wording.say("form-season-name-hint"),
            component=TextInput(custom_id=NAME, max_length=LONGEST_NAME),
        )
    )
    form.add_item(
        Label(
            text=wording.say("form-season-ends"),
            description=wording.say("form-season-ends-hint"),
            component=TextInput(custom_id=ENDS, required=False, max_length=_LONGEST_DAY),
        )
    )
    return form


def read_last_day(typed: str) -> datetime | None:
    """Give the moment after a day in UTC; None where nothing was typed.

    Raises a `Mistake` for what is no day.
    """
    if not typed.strip():
        return None
    try:
        day = date.fromisoformat(typed.strip())
        return datetime.combine(day, time(), UTC) + timedelta(days=1)
    except (ValueError, OverflowError):
        raise Mistake("mistake-season-day", typed=typed.strip()[:60]) from None
