"""Naming: how people and entries show, by what is public and what each of them chose."""

from collections.abc import Collection, Mapping

from arguments.responses import DebaterId, ServerId
from arguments.tournaments.entries import Entry
from bot.engine.public.views import Person
from storage import Run, public_people
from storage.public_people import Shown

FORMER = Person()
"""Somebody whose data were erased, and whose matches stay."""
HIDDEN = Person(is_hidden=True)
_NOTHING = Shown(slug=None, is_hidden=False)


class Naming:
    """Turns debaters into what a page may say of them; notes who is to get a page of their own."""

    def __init__(self, shown: Mapping[DebaterId, Shown], *, have_pages: bool) -> None:
        self._shown = shown
        self._have_pages = have_pages
        self.without_page = set[DebaterId]()

    @classmethod
    def read(cls, run: Run, server_id: ServerId, *, have_pages: bool) -> "Naming":
        """Read what those of a server chose."""
        return cls(public_people.of_server(run, server_id), have_pages=have_pages)

    def person(self, debater_id: DebaterId, name: str) -> Person:
        """Name a debater."""
        shown = self._shown.get(debater_id, _NOTHING)
        if shown.is_hidden:
            return HIDDEN
        if not self._have_pages:
            return Person(name=name)
        if shown.slug is None:
            self.without_page.add(debater_id)
        return Person(name=name, slug=shown.slug)

    def entrant(self, entry: Entry) -> Person:
        """Name an entry: one alone as the person that they are, a team by its own name."""
        if not entry.name:
            return FORMER
        if len(entry.members) == 1:
            return self.person(entry.members[0], entry.name)
        return HIDDEN if self._are_hidden(entry.members) else Person(name=entry.name)

    def _are_hidden(self, members: Collection[DebaterId]) -> bool:
        """Tell whether a team is of people none of whom is to be shown."""
        return bool(members) and all(
            self._shown.get(member, _NOTHING).is_hidden for member in members
        )
