"""Reading: text from standard input or a file, bounded, and refused in a sentence."""

import re
import sys
from pathlib import Path

from arguments.documents import MAX_BYTES, TooLarge
from arguments.mistakes import Mistake
from arguments.responses import MAX_CHARACTERS
from bot.engine.library.articles import Linked, Material, Uploaded

MOST_ARGUMENT_BYTES = 64 * 1024
"""Four times what the longest argument can take in UTF-8; nothing is read past it."""
STANDARD_INPUT = "-"

_BYTE_ORDER_MARK = "\ufeff"
_BARE_LINK = re.compile(r"www\.[\w-]+\.\w", re.IGNORECASE)
_LINK = re.compile(r"[a-z][a-z0-9+.-]*://", re.IGNORECASE)


def read_argument() -> str:
    """Read an argument from standard input to its end, and stop early at one that is too long."""
    given = _from_standard_input(MOST_ARGUMENT_BYTES + 1)
    if len(given) > MOST_ARGUMENT_BYTES:
        raise Mistake("mistake-input-too-long", limit=MAX_CHARACTERS)
    return _text(given).removeprefix(_BYTE_ORDER_MARK)


def is_link(name: str) -> bool:
    """Tell whether what a command was told to read is an address on the web."""
    return bool(_LINK.match(name))


def material_of(name: str) -> Material:
    """Give what a command was told to read: a link, a file, or standard input for `-`."""
    if not name.strip():
        raise Mistake("mistake-file-unnamed")
    if _BARE_LINK.match(name) and not Path(name).exists():
        raise Mistake("mistake-link-bare", link=f"https://{name}")
    if is_link(name):
        return Linked(address=name)
    return Uploaded(name=Path(name).name if name != STANDARD_INPUT else "", data=read_bytes(name))


def read_bytes(name: str) -> bytes:
    """Read a file, or standard input for `-`, whatever is in it."""
    if name == STANDARD_INPUT:
        given = _from_standard_input(MAX_BYTES + 1)
    else:
        given = _from_file(Path(name))
    if len(given) > MAX_BYTES:
        raise TooLarge
    return given


def read_text(name: str) -> str:
    """Read a text in UTF-8, with or without the mark that spreadsheets write first."""
    try:
        return _text(read_bytes(name)).removeprefix(_BYTE_ORDER_MARK)
    except TooLarge as large:
        raise Mistake("mistake-file-large", **large.values) from None


def _from_standard_input(limit: int) -> bytes:
    return sys.stdin.buffer.read(limit) if sys.stdin is not None else b""


def _from_file(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(MAX_BYTES + 1)
    except (OSError, ValueError) as error:  # a NUL in the name is a ValueError
        why = getattr(error, "strerror", None) or str(error)
        raise Mistake("mistake-file-unreadable", file=str(path), why=why) from None


def _text(given: bytes) -> str:
    if given.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise Mistake("mistake-not-utf-8")
    try:
        return given.decode("utf-8")
    except UnicodeDecodeError:
        raise Mistake("mistake-not-utf-8") from None
