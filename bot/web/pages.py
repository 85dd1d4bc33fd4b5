"""Pages: what stands at each path, as a document; nothing where nothing public does."""

import asyncio
import re
from collections.abc import Awaitable, Callable
from typing import Any, NamedTuple

from bot.engine.public.pages import AsOf, PublicPages
from bot.web import contests, places
from bot.web.addresses import ASSETS
from bot.web.documents import Document
from bot.web.here import Here
from bot.web.rendering import Rendering, asset
from bot.web.sheets import csv_of, json_of
from bot.web.shown import Shown
from bot.wording import Wording

LONGEST_PATH = 300
MOST_KEPT = 64
"""Pages that are kept as they were made, while nothing is written."""
_SLUG = r"([a-z0-9][a-z0-9-]*)"
_NUMBER = r"([1-9][0-9]{0,8})"
_FILE = re.compile(r"(?P<page>/(?:.*/)?)(?P<name>[a-z0-9-]+)\.(?P<ending>csv|json|svg)")
_PICTURE = "svg"
_WRITERS = {"csv": csv_of, "json": json_of}

Make = Callable[..., Awaitable[Shown | None]]


class Route(NamedTuple):
    """A shape of path, and what makes the page there of its parts."""

    shape: re.Pattern[str]
    make: Make


class Kept(NamedTuple):
    """A page as it was made, and of which state of the record."""

    as_of: AsOf
    document: Document


def _route(shape: str, make: Make) -> Route:
    pattern = shape.replace("<slug>", _SLUG).replace("<number>", _NUMBER)
    return Route(re.compile(pattern), make)


ROUTES = (
    _route("/", places.index),
    _route("/<slug>/", places.home),
    _route("/<slug>/boards/<slug>/", places.board),
    _route("/<slug>/boards/<slug>/<number>/", places.board),
    _route("/<slug>/seasons/", places.seasons),
    _route("/<slug>/claims/", places.claims),
    _route("/<slug>/people/<slug>/", places.person),
    _route("/<slug>/tournaments/", contests.tournaments),
    _route("/<slug>/tournaments/<slug>/", contests.standings),
    _route("/<slug>/tournaments/<slug>/rounds/<number>/", contests.round_),
    _route("/<slug>/tournaments/<slug>/bracket/", contests.bracket),
)


class Pages:
    """Every page that there is, by its path."""

    def __init__(self, public: PublicPages, words: Wording, language: str) -> None:
        self._public = public
        self._kept: dict[str, Kept] = {}
        self._rendering = Rendering(words, language)

    async def at(self, path: str) -> Document | None:
        """Give what stands at a path; nothing where nothing public does."""
        if len(path) > LONGEST_PATH:
            return None
        if path in ASSETS:
            return asset(path)
        as_of = await self._public.as_of()
        kept = self._kept.get(path)
        if kept is not None and kept.as_of == as_of:
            return kept.document
        document = await self._made(path)
        self._keep(path, as_of, document)
        return document

    def _keep(self, path: str, as_of: AsOf, document: Document | None) -> None:
        """Keep a page for as long as nothing is written; of too many, the first kept goes."""
        self._kept.pop(path, None)
        if document is not None:
            self._kept[path] = Kept(as_of, document)
        if len(self._kept) > MOST_KEPT:
            del self._kept[next(iter(self._kept))]

    async def _made(self, path: str) -> Document | None:
        file = _FILE.fullmatch(path)
        if file is not None:
            return await self._file(file["page"], file["name"], file["ending"])
        shown = await self._shown(path)
        return await asyncio.to_thread(shown.render, self._rendering) if shown else None

    async def has(self, path: str) -> bool:
        """Tell whether anything public stands at a path."""
        return await self.at(path) is not None

    def missing(self, path: str) -> Document:
        """Give the page that says that nothing is at a path."""
        return self._sorry("missing", path, "page-missing")

    def broken(self, path: str) -> Document:
        """Give the page that says that something broke."""
        return self._sorry("broken", path, "page-broken")

    async def _file(self, page: str, name: str, ending: str) -> Document | None:
        """Give a file that is beside a page: a table of it, or a picture."""
        shown = await self._shown(page, whole=True)
        if shown is None:
            return None
        if ending == _PICTURE:
            draw = shown.pictures.get(name)
            return Document(draw().encode(), f".{ending}") if draw else None
        path = f"{page}{name}.{ending}"
        sheets = [one for one in shown.sheets if one.file(ending) == path]
        return Document(_WRITERS[ending](sheets[0]), f".{ending}") if sheets else None

    def _sorry(self, template: str, path: str, title: str) -> Document:
        words = self._rendering.words
        return self._rendering.page(template, Here(words, path), words.say(title), place=None)

    async def _shown(self, path: str, **asked: Any) -> Shown | None:
        for route in ROUTES:
            found = route.shape.fullmatch(path)
            if found is not None:
                here = Here(self._rendering.words, path)
                return await route.make(self._public, here, *found.groups(), **asked)
        return None
