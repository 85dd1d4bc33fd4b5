"""Shown: a page before it is rendered, so that its tables can be had as files as well."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from bot.engine.public.views import Place
from bot.web.documents import Document
from bot.web.here import Here
from bot.web.rendering import Rendering
from bot.web.sheets import Sheet

_NOTHING: Mapping[str, Any] = MappingProxyType({})


class Shown(NamedTuple):
    """A page: its template and title, the tables on it, and whatever else it shows.

    `pictures` draw what is beside the page, by the names of their files.
    """

    template: str
    here: Here
    title: str
    place: Place | None
    sheets: tuple[Sheet, ...] = ()
    values: Mapping[str, Any] = _NOTHING
    pictures: Mapping[str, Callable[[], str]] = _NOTHING

    def render(self, rendering: Rendering) -> Document:
        """Make the page."""
        by_name = {sheet.name: sheet for sheet in self.sheets}
        return rendering.page(
            self.template, self.here, self.title, place=self.place, sheets=by_name, **self.values
        )
