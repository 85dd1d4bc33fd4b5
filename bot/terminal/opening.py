"""Opening: settings read with their mistakes in words, and the engine for one command."""

import asyncio
import getpass
import hashlib
import re
import unicodedata
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, TypeVar

from pydantic import ValidationError
from pydantic_settings import SettingsError

from arguments.claims import ReadArticle
from arguments.mistakes import Mistake
from arguments.responses import DebaterId, ServerId
from bot.assembly import assemble
from bot.config import Config
from bot.engine.asker import LONGEST_NAME, Asker
from bot.engine.engine import Engine
from bot.engine.library.articles import Articles, Material
from bot.engine.library.fetching import Fetcher
from bot.engine.library.reading_room import ReadingRoom
from bot.terminal.printable import one_line
from bot.terminal.spoken import setting_name
from bot.wording import Wording

HERE = ServerId("terminal")
"""The place where everybody who practises in this machine's terminals is ranked."""

_T = TypeVar("_T")
_NOT_SLUG = re.compile(r"[\W_]+")


def settings() -> Config:
    """Read the settings; a wrong one is a `Mistake` that names it."""
    try:
        return Config()
    except ValidationError as error:
        first = error.errors()[0]
        field = ".".join(str(part) for part in first["loc"])
        why = str(first.get("ctx", {}).get("error", first["msg"]))
        raise Mistake("mistake-setting", name=setting_name(field), why=why) from None
    except (SettingsError, UnicodeDecodeError, OSError) as error:
        raise Mistake("mistake-settings", why=one_line(str(error))) from None


@dataclass(frozen=True)
class Office:
    """An engine and the loop that carries out what is asked of it, one thing after another."""

    engine: Engine
    runner: asyncio.Runner

    @property
    def words(self) -> Wording:
        """Give the words to answer in."""
        return self.engine.wording

    def do(self, asked: Coroutine[Any, Any, _T]) -> _T:
        """Carry out one thing that the engine was asked, and give what it answers."""
        return self.runner.run(asked)


@contextmanager
def opened(config: Config | None = None) -> Iterator[Office]:
    """Open the database with its starter claims, for one command; closes whatever happens."""
    engine = assemble(config or settings())
    try:
        with asyncio.Runner() as runner:
            office = Office(engine, runner)
            office.do(engine.library.stock())
            yield office
    finally:
        engine.close()


@contextmanager
def reading() -> Iterator[Callable[[Material], ReadArticle]]:
    """Give what reads articles one after another, without any database; closes at the end."""
    room = ReadingRoom()
    articles = Articles(Fetcher(), room, at_home=True)
    try:
        with asyncio.Runner() as runner:
            yield lambda material: runner.run(articles.read(material, any_language=True))
    finally:
        room.close()


def asker(name: str | None, config: Config, words: Wording) -> Asker:
    """Make the person at the terminal: the name that was given, set, or that the system knows."""
    known = one_line(name if name is not None else config.name or _login())
    if not known and name is None:
        known = words.say("terminal-somebody")
    if not known or len(known) > LONGEST_NAME:
        raise Mistake("mistake-name", limit=LONGEST_NAME)
    return Asker(debater_id=DebaterId(f"terminal:{_slug(known)}"), name=known, server_id=HERE)


def _slug(name: str) -> str:
    folded = unicodedata.normalize("NFKC", name).casefold()
    slug = _NOT_SLUG.sub("-", folded).strip("-")
    return slug or hashlib.sha256(name.encode("utf-8", "replace")).hexdigest()[:12]


def _login() -> str:
    try:
        return getpass.getuser()[:LONGEST_NAME]
    except (OSError, KeyError, ImportError):
        return ""
