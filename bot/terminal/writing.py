"""Writing: JSON on standard output, and files that are whole or not there."""

import errno
import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any
from uuid import uuid4

from arguments.mistakes import Mistake


def write_json(value: Any) -> None:
    """Print one JSON value on a line of its own, in UTF-8 whatever the terminal speaks."""
    line = json.dumps(value, ensure_ascii=False, allow_nan=False) + "\n"
    sys.stdout.flush()
    sys.stdout.buffer.write(line.encode("utf-8", "replace"))
    sys.stdout.buffer.flush()


def refuse_existing(path: Path, *, force: bool) -> None:
    """Leave alone what is there already, unless forced; only a file is ever written over."""
    try:
        there = path.exists()
    except OSError as error:
        raise _unwritable(path, error) from None
    if there and not path.is_file():
        code = errno.EISDIR if path.is_dir() else errno.ENOTSUP
        raise _unwritable(path, OSError(code, os.strerror(code)))
    if there and not force:
        raise Mistake("mistake-file-exists", file=str(path))


@contextmanager
def whole_file(path: Path, *, force: bool) -> Iterator[Path]:
    """Give a path to write to; it becomes `path` only when everything was written.

    Raises a `Mistake` where `path` exists already (unless forced) or cannot be written.
    """
    refuse_existing(path, force=force)
    path = path.resolve()
    unfinished = path.with_name(f".{path.name}.{uuid4().hex[:8]}")
    try:
        yield unfinished
        unfinished.replace(path)
    except OSError as error:
        raise _unwritable(path, error) from None
    finally:
        with suppress(OSError):
            unfinished.unlink()


def _unwritable(path: Path, error: OSError) -> Mistake:
    why = error.strerror or str(error)
    return Mistake("mistake-file-unwritable", file=str(path), why=why)
