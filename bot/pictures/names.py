"""Names as pictures show them: in one line, whatever they hold."""

from collections.abc import Mapping

from arguments.tournaments.entries import Entry, EntryId
from bot.pictures.fonts.writing import tidy
from bot.wording import Wording

LONGEST = 200
"""Characters of a name that are looked at; none is drawn so long."""


def shown_name(name: str, words: Wording) -> str:
    """Give a name without what is not to be seen, or what stands for one that is nothing else."""
    return tidy(name[:LONGEST]) or words.say("picture-nameless")


def entry_name(entries: Mapping[EntryId, Entry], entry_id: EntryId, words: Wording) -> str:
    """Give an entry's name; one that is gone was a former debater's."""
    entry = entries.get(entry_id)
    if entry is None or not entry.name:
        return words.say("picture-former")
    return shown_name(entry.name, words)
