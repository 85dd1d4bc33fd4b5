"""Searching for entries: the form that asks for part of a name, and what is found by it."""

from collections.abc import Mapping, Sequence

from discord.ui import Label, Modal, TextInput

from arguments.responses import DebaterId
from arguments.tournaments.entries import Entry
from arguments.tournaments.limits import folded
from bot.wording import Wording

WANTED = "wanted"
LONGEST_SEARCH = 60


def search_form(wording: Wording, where: str) -> Modal:
    """Ask for part of a name; `where` is the id under which the form comes back."""
    form = Modal(title=wording.say("form-title-t-search"), custom_id=where, timeout=None)
    form.add_item(
        Label(
            text=wording.say("form-t-wanted"),
            description=wording.say("form-t-wanted-hint"),
            component=TextInput(custom_id=WANTED, max_length=LONGEST_SEARCH),
        )
    )
    return form


def found(
    entries: Sequence[Entry], typed: str, names: Mapping[DebaterId, str] | None = None
) -> list[Entry]:
    """Give the entries that may be meant, the likeliest first.

    Names that begin with what was typed come before those that have it in them; then come
    entries whose club or members (by `names`) have it. A number alone finds the entry as well.
    """
    wanted, known = folded(typed), names or {}
    ranked = [(_likeliness(entry, wanted, known), entry.number, entry) for entry in entries]
    likely = [each for each in ranked if each[0] is not None]
    return [entry for *_, entry in sorted(likely, key=lambda each: each[:2])]


def _likeliness(entry: Entry, wanted: str, names: Mapping[DebaterId, str]) -> int | None:
    """Give how likely an entry is meant, 0 the likeliest; None where it is not."""
    name = folded(entry.name)
    beside = [entry.club or "", *(names.get(member, "") for member in entry.members)]
    signs = (
        name == wanted or wanted.removeprefix("#") == str(entry.number),
        name.startswith(wanted),
        wanted in name,
        any(wanted in folded(each) for each in beside),
    )
    return next((rank for rank, holds in enumerate(signs) if holds), None)
