"""The checkup: what is set, what is missing and what is wrong, each in one phrase.

It changes nothing: no database is made or migrated, and nothing is sent anywhere.
"""

import binascii
import re
import shutil
import tomllib
from base64 import urlsafe_b64decode
from collections.abc import Iterator
from enum import StrEnum
from importlib.util import find_spec
from pathlib import Path

from fluent.syntax import FluentParser
from fluent.syntax.ast import Junk, Message
from pydantic import ValidationError

from arguments.claims import Side
from arguments.judging import judge, model_trouble
from arguments.judging.phrases import every_key
from arguments.judging.verdict import Phrase
from arguments.mistakes import Defect, Mistake
from arguments.packs import starter_packs
from arguments.value import Value
from bot.config import Config
from bot.wording import DEFAULT_LOCALE, locales, sources
from storage import Store
from storage.ratings import checking
from storage.sqlite import SqliteDatabase

ROOM_NEEDED = 50_000_000
"""Bytes that must be free: a busy year's arguments and a copy of the database."""

_TOKEN = re.compile(r"[\w-]{18,}\.[\w-]{4,}\.[\w-]{20,}", re.ASCII)
_PATIENCE = 2.0


class State(StrEnum):
    """How one thing stands; only what is wrong makes the checkup fail."""

    SOUND = "sound"
    MISSING = "missing"
    WRONG = "wrong"


class Finding(Value):
    """What was found about one thing."""

    about: str
    state: State
    says: Phrase


def checkup(config: Config) -> Iterator[Finding]:
    """Look at everything, one thing after another; never raises for what it finds."""
    yield found("settings", State.SOUND, "check-settings", count=len(config.model_fields_set))
    yield _token(config)
    yield from _database(config.database)
    yield _room(config.database)
    yield _packs()
    yield from _wording(config.locale)
    yield _judge()
    yield _second_judge(config)
    yield _demo()


def found(about: str, state: State, key: str, **values: str | int | float) -> Finding:
    """Say one thing that was found."""
    return Finding(about=about, state=state, says=Phrase(key=key, values=values))


def _token(config: Config) -> Finding:
    token = config.discord_token.get_secret_value().strip() if config.discord_token else ""
    if not token:
        return found("token", State.MISSING, "check-token-missing")
    if not has_token_shape(token):
        return found("token", State.WRONG, "check-token-shape")
    return found("token", State.SOUND, "check-token")


def has_token_shape(token: str) -> bool:
    """Tell whether a text is shaped as Discord's tokens are: three parts, the first an id."""
    if not _TOKEN.fullmatch(token):
        return False
    first = token.partition(".")[0]
    try:
        return urlsafe_b64decode(first + "=" * (-len(first) % 4)).isdigit()
    except binascii.Error:
        return False


def _database(path: Path) -> Iterator[Finding]:
    if not _may_be_there(path):
        yield found("database", State.MISSING, "check-database-missing", path=str(path))
        return
    try:
        store = Store(SqliteDatabase.open(path, _PATIENCE))
        try:
            problems = store.check()
            rated = store.read_now(checking.check) if not problems else None
        finally:
            store.close()
    except Mistake as mistake:
        problems, rated = [Phrase(key=mistake.key, values=mistake.values)], None
    for problem in problems:
        yield Finding(about="database", state=State.WRONG, says=problem)
    if not problems:
        yield found("database", State.SOUND, "check-database", path=str(path))
    if rated is not None:
        yield _ratings(rated)


def _ratings(rated: checking.Checked) -> Finding:
    """Say whether the ratings that are stored are what a fold from nothing gives."""
    values = rated.model_dump()
    if not rated.agrees:
        return found("ratings", State.WRONG, "check-ratings-wrong", **values)
    waits = rated.waiting or rated.behind
    key = "check-ratings-waiting" if waits else "check-ratings"
    return found("ratings", State.SOUND, key, **values)


def _room(path: Path) -> Finding:
    free = next(filter(None, map(_free_bytes, path.absolute().parents)), 0)
    state = State.SOUND if free >= ROOM_NEEDED else State.WRONG
    return found("room", state, f"check-room-{state}", megabytes=free // 1_000_000)


def _may_be_there(path: Path) -> bool:
    """Tell whether there is a file, or the system does not let us know; opening it says more."""
    try:
        return path.exists()
    except OSError:
        return True


def _free_bytes(folder: Path) -> int | None:
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return None


def _packs() -> Finding:
    try:
        packs = starter_packs()
    except (OSError, ValueError, KeyError, Defect, tomllib.TOMLDecodeError) as error:
        return found("packs", State.WRONG, "check-packs-wrong", why=type(error).__name__)
    claims = sum(len(pack.claims) for pack in packs)
    return found("packs", State.SOUND, "check-packs", packs=len(packs), claims=claims)


def _wording(locale: str) -> Iterator[Finding]:
    if locale not in locales():
        yield found("wording", State.WRONG, "check-wording-locale", locale=locale)
    english = keys_of(DEFAULT_LOCALE)
    for name in sorted(every_key() - english):
        yield found("wording", State.WRONG, "check-wording-lacks", locale=DEFAULT_LOCALE, name=name)
    for tag in sorted(locales()):
        own = keys_of(tag)
        for name in sorted(own - english):
            yield found("wording", State.WRONG, "check-wording-unknown", locale=tag, name=name)
        lacking = len(english - own)
        key = "check-wording-partly" if lacking else "check-wording"
        yield found("wording", State.SOUND, key, locale=tag, count=len(own), lacking=lacking)


def keys_of(locale: str) -> frozenset[str]:
    """List the keys of one locale alone; a passage that is no Fluent counts as a key `?FILE`."""
    parser = FluentParser(with_spans=False)
    entries = [
        (name, entry)
        for name, source in sources(locale).items()
        for entry in parser.parse(source).body
    ]
    broken = frozenset(f"?{name}" for name, entry in entries if isinstance(entry, Junk))
    return broken | {entry.id.name for _, entry in entries if isinstance(entry, Message)}


def _judge() -> Finding:
    claim, text = "Practice makes a debater.", "It does, because a habit outlasts a mood."
    trouble = model_trouble()
    if trouble is not None:
        says = Phrase(key=trouble.key, values=trouble.values)
        return Finding(about="judge", state=State.WRONG, says=says)
    try:
        verdict = judge(claim, Side.FOR, text)
    except (OSError, ValidationError, Defect) as error:
        return found("judge", State.WRONG, "check-judge-wrong", why=type(error).__name__)
    return found("judge", State.SOUND, "check-judge", version=verdict.version, total=verdict.total)


def _second_judge(config: Config) -> Finding:
    """Say which model is asked, if any; nothing is sent to it here."""
    if config.llm_url is None:
        return found("second-judge", State.SOUND, "check-second-judge-none")
    if find_spec("openai") is None:
        return found("second-judge", State.WRONG, "check-second-judge-wrong")
    return found("second-judge", State.SOUND, "check-second-judge", model=config.llm_model)


def _demo() -> Finding:
    there = find_spec("simcord") is not None
    state = State.SOUND if there else State.MISSING
    return found("demo", state, f"check-demo-{state}")
