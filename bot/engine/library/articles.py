"""Articles: a file, a link or pasted text, read into the claims that it proposes."""

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from importlib import import_module

from arguments.claims import ReadArticle
from arguments.documents import Told
from arguments.documents.kinds import Kind, kind_of
from arguments.mistakes import Mistake
from arguments.value import Value
from bot.engine.library.fetching import Fetcher
from bot.engine.library.reading_room import ReadingRoom

_READING = "arguments.reading"
"""Loaded at the first article: whoever practises needs none of it."""


class Pasted(Value):
    """An article as text."""

    text: str


class Uploaded(Value):
    """An article as a file."""

    name: str
    data: bytes
    content_type: str = ""


class Linked(Value):
    """An article somewhere on the web."""

    address: str


Material = Pasted | Uploaded | Linked


class Articles:
    """Read articles where time and memory are bounded.

    With `at_home`, plain text is read in this process: a person's own file at their own
    terminal needs no guard, and no process to start.
    """

    def __init__(self, fetcher: Fetcher, room: ReadingRoom, *, at_home: bool = False) -> None:
        self._fetcher = fetcher
        self._room = room
        self._at_home = at_home

    async def read(
        self, material: Material, *, told: Told | None = None, any_language: bool = False
    ) -> ReadArticle:
        """Read an article and find its claims.

        Raises the `Mistake` that says what is wrong with it; `mistake-article-language` only
        while no insistence (`any_language`) overrules it.
        """
        reading, plain = import_module(_READING), True
        if isinstance(material, Linked):
            page = await self._fetcher.fetch(material.address)
            read = partial(
                reading.read_upload, page.data, page.name, page.content_type, page.address
            )
            plain = False
        elif isinstance(material, Uploaded):
            read = partial(
                reading.read_upload, material.data, material.name, material.content_type, ""
            )
            plain = _is_plain(material)
        else:
            read = partial(reading.read_text, material.text)
        work: Callable[[], ReadArticle] = partial(read, told or Told(), any_language=any_language)
        return work() if plain and self._at_home else await self._room.read(work)


def _is_plain(material: Uploaded) -> bool:
    with suppress(Mistake):
        return kind_of(material.data, material.name, material.content_type) is Kind.TEXT
    return True  # refusing it takes nothing
