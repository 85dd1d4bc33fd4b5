"""Encodings: bytes turned into the text that their writer saw, or refused.

What the bytes themselves say goes first (a byte order mark, valid UTF-8), then what was
declared, then Windows-1252, which most old files are in, then a guess by letter statistics.
"""

import codecs
import re
from importlib import import_module
from string import ascii_letters

from arguments.mistakes import Mistake

MAX_CONTROLS = 0.02
"""The share of control characters above which something is no text."""
MAX_ACCENTED = 0.3
"""The share of letters beyond ASCII above which no language of Windows-1252 is written."""
WHOLE = 4
"""How many letters beyond ASCII are whole for each that is spoiled, in what is UTF-8 at heart."""
GUESSED_FROM = 20_000
"""Bytes that an encoding is guessed from."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_KNOWN = re.compile(
    r"utf-?8|utf-?16(-?[lb]e)?|iso-?8859-?\d{1,2}|windows-?125\d|cp125\d|koi8-?[ru]|shift[_-]?jis"
    r"|euc-?(jp|kr)|gb(2312|k|18030)|big5|iso-2022-jp|macintosh|mac-?roman|tis-620"
)
_WESTERN = re.compile(r"(us-?)?ascii|iso-?8859-?1|latin-?1|windows-?1252|cp1252")
_CHARSET = re.compile(r"charset\s*=\s*[\"']?\s*([\w-]{2,30})", re.IGNORECASE)
_SPOILED = "\ufffd"
_ASCII_LETTERS = ascii_letters.encode()
_ACCENTED = bytes(range(0xC0, 0x100))
_UNSEEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufeff\ufffe\uffff]")


def charset_of(content_type: str) -> str:
    """Give the character set that a content type (or a page's meta element) names, if any."""
    found = _CHARSET.search(content_type)
    return found[1].lower() if found else ""


def decoded(data: bytes, *declared: str) -> str:
    """Turn bytes into text; raises `mistake-not-text` where no encoding makes sense of them."""
    text = _by_its_mark(data)
    for charset in ("utf-8", *declared):
        text = _tried(data, _codec(charset)) if text is None else text
    if text is None:
        text = _mostly_unicode(data)
    if text is None and _is_western(data):
        text = data.decode("windows-1252", "replace")
    if text is None or _is_wide(text):
        text = _guessed(data)
    if text is None or len(_UNSEEN.findall(text)) > MAX_CONTROLS * len(text):
        raise Mistake("mistake-not-text")
    return text


def cleaned(text: str) -> str:
    """Drop what nobody sees and no card can show: control characters and stray marks."""
    return _UNSEEN.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def _by_its_mark(data: bytes) -> str | None:
    encoding = next((name for mark, name in _MARKS if data.startswith(mark)), "")
    return _tried(data, encoding)


def _codec(charset: str) -> str:
    if _WESTERN.fullmatch(charset):
        return ""  # declared by habit; what it really is shows below
    return charset if _KNOWN.fullmatch(charset) else ""


def _tried(data: bytes, encoding: str) -> str | None:
    if not encoding:
        return None
    try:
        return data.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        return None


def _mostly_unicode(data: bytes) -> str | None:
    """Read UTF-8 in which a few letters are spoiled; other encodings never look like that."""
    text = data.decode("utf-8", "replace")
    spoiled = text.count(_SPOILED)
    whole = sum(mark > "\x7f" for mark in text) - spoiled
    return text if whole > WHOLE * spoiled else None


def _is_western(data: bytes) -> bool:
    """Tell whether bytes read plausibly as Windows-1252: few controls, few accented letters."""
    accented = len(data) - len(data.translate(None, _ACCENTED))
    letters = accented + len(data) - len(data.translate(None, _ASCII_LETTERS))
    return b"\x00" not in data and accented <= MAX_ACCENTED * letters


def _is_wide(text: str) -> bool:
    """Tell whether what decoded as UTF-8 is UTF-16 without its mark: every other one is NUL."""
    return text.count("\x00") > len(text) // 4


def _guessed(data: bytes) -> str | None:
    if data.count(b"\x00") > len(data) // 4:
        return _tried(
            data, "utf-16-le" if data[1::2].count(0) > data[::2].count(0) else "utf-16-be"
        )
    guess = import_module("charset_normalizer").from_bytes(data[:GUESSED_FROM]).best()
    return _tried(data, str(guess.encoding)) if guess is not None else None
