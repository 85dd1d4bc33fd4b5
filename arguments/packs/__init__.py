"""Packs: claims ready to serve, written as TOML with their sources, and the ones that ship.

A pack is checked against a schema before anything of it is used; every complaint names the
field and the line where it stands.
"""

import re
import tomllib
from importlib.resources import files

from arguments.packs.complaints import Complaint, PackInvalid, Problem
from arguments.packs.lines import Lines, TooDeepError
from arguments.packs.schema import FORMAT, MOST_CLAIMS, Pack, checked
from arguments.packs.writing import LARGEST, pack_of, write_pack

__all__ = [
    "FORMAT",
    "LARGEST",
    "MOST_CLAIMS",
    "Complaint",
    "Pack",
    "PackInvalid",
    "Problem",
    "load_pack",
    "pack_of",
    "starter_packs",
    "write_pack",
]

_TOML_LINE = re.compile(r"at line (\d+)")
_VAST_NUMBER = re.compile(r"(?<=[\s=\[,+-])\d[\d_]{4000,}")


def load_pack(toml: str | bytes) -> Pack:
    """Read a pack from its TOML; raises `PackInvalid`, which keeps every complaint.

    Bytes are read as UTF-8. A pack of the largest size takes some seconds.
    """
    text = _decoded(toml) if isinstance(toml, bytes) else toml.removeprefix("\ufeff")
    if len(text.encode("utf-8", "replace")) > LARGEST:
        raise _refused(Problem.TOO_LARGE, limit=LARGEST)
    try:
        lines = Lines(text)
        data = tomllib.loads(text)
    except TooDeepError as error:
        raise _refused(Problem.DEEP, line=error.line) from error
    except ValueError as error:  # not TOML, or a number of thousands of digits
        raise _refused(Problem.TOML, line=_line_of(error, text)) from error
    return checked(data, lines)


def starter_packs() -> tuple[Pack, ...]:
    """Give the packs that ship with Gadfly, by name."""
    found = sorted(files(__name__).iterdir(), key=lambda entry: entry.name)
    return tuple(load_pack(entry.read_bytes()) for entry in found if entry.name.endswith(".toml"))


def _decoded(toml: bytes) -> str:
    try:
        return toml.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = toml.count(b"\n", 0, error.start) + 1
        raise _refused(Problem.ENCODING, line=line) from error


def _line_of(error: ValueError, text: str) -> int:
    """Give the line that the TOML reader names; without one it has come to the text's end.

    Of a number with more digits than Python reads it says nothing, so that is looked for.
    """
    named = _TOML_LINE.search(str(error))
    if named:
        return int(named[1])
    vast = None if isinstance(error, tomllib.TOMLDecodeError) else _VAST_NUMBER.search(text)
    return text.count("\n", 0, vast.start() if vast else len(text.rstrip())) + 1


def _refused(problem: Problem, *, line: int = 0, limit: int = 0) -> PackInvalid:
    return PackInvalid([Complaint(field="", problem=problem, line=line, limit=limit)])
