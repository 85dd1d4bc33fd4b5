"""Here: a page being made, with the words that it speaks and the links that lead from it."""

import unicodedata
from collections.abc import Iterable
from datetime import datetime
from functools import cached_property

from markupsafe import Markup, escape

from bot.engine.public.views import Person, Place
from bot.web.addresses import path_to, relative
from bot.web.sheets import Cell
from bot.wording import Wording

_UNSEEN = "CMZ"
"""Kinds of characters that show nothing by themselves: controls, marks and spaces."""
_BLANK = frozenset("\u115f\u1160\u2800\u3164\uffa0")
"""Characters that count as letters or symbols and show nothing all the same."""
_ISOLATE, _END = "\u2068", "\u2069"


class Here:
    """Where a page is, and how it words what it shows."""

    def __init__(self, words: Wording, path: str, place: Place | None = None) -> None:
        self.words = words
        self.path = path
        self.place = place
        self._tied: dict[int, str] = {}

    def link(self, *parts: str | int) -> str:
        """Give the link to the page below these names."""
        return relative(self.path, path_to(*parts))

    def to(self, path: str) -> str:
        """Give the link to a path."""
        return relative(self.path, path)

    def name(self, person: Person) -> str:
        """Give a person's name as text; a sentence in its place where there is none to show."""
        if person.is_hidden:
            return self.words.say("page-hidden")
        if not person.name:
            return self.words.say("page-former")
        return person.name if shows(person.name) else self.words.say("page-nameless")

    def person(self, person: Person) -> Markup:
        """Name a person, whatever script it is in, with the link to their page where it is."""
        name = self.name(person)
        if person.is_hidden or not person.name:
            return Markup('<span class="quiet">{}</span>').format(name)
        if self.place is None or person.slug is None:
            return Markup("<bdi>{}</bdi>").format(name)
        page = f"{self._people}{person.slug}/"
        return Markup(f'<a href="{escape(page)}"><bdi>{escape(name)}</bdi></a>')  # noqa: S704

    @cached_property
    def _people(self) -> str:
        """Give the link to where the pages of people are."""
        return self.link(self.place.slug, "people") if self.place else ""

    def tied(self, rank: int) -> str:
        """Give a rank that is shared; many are, so each is worded once."""
        if rank not in self._tied:
            self._tied[rank] = self.words.say("standings-rank-tied", rank=rank)
        return self._tied[rank]

    def people(self, named: Iterable[Person]) -> Markup:
        """Name several people."""
        return Markup(", ").join(self.person(one) for one in named)

    def person_cell(self, person: Person) -> Cell:
        """Name a person in a table; a file has no name for whoever shows none."""
        has_name = bool(person.name) and not person.is_hidden
        return Cell(person.name if has_name else None, self.person(person))

    def people_cell(self, named: Iterable[Person]) -> Cell:
        """Name several people in a table."""
        there = tuple(named)
        known = [one.name for one in there if one.name and not one.is_hidden]
        return Cell("; ".join(known) or None, self.people(there))

    def linked(self, text: str, *parts: str | int) -> Markup:
        """Give a text that leads to the page below these names."""
        return Markup('<a href="{}"><bdi>{}</bdi></a>').format(self.link(*parts), text)

    def day(self, moment: datetime) -> str:
        """Give a day as people write it."""
        month = self.words.say(f"month-{moment.month}")
        return self.words.say("source-date", day=moment.day, month=month, year=str(moment.year))

    def moment_cell(self, moment: datetime | None) -> Cell:
        """Give a day in a table."""
        if moment is None:
            return Cell(None, "")
        return Cell(moment.isoformat(), self.time(moment), moment.timestamp())

    def time(self, moment: datetime) -> Markup:
        """Give a day so that a program can read it as well."""
        when = moment.strftime("%Y-%m-%dT%H:%MZ")
        return Markup('<time datetime="{}">{}</time>').format(when, self.day(moment))


def shows(name: str) -> bool:
    """Tell whether a name has a character that can be seen."""
    return any(
        unicodedata.category(character)[0] not in _UNSEEN and character not in _BLANK
        for character in name
    )


def isolated(name: str) -> str:
    """Keep a name's direction of writing to itself, where no markup can."""
    return f"{_ISOLATE}{name}{_END}"
