"""Hanging up: a closed window or a polite kill ends a session as Ctrl-C does, keeping the text."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

_ENDINGS = ("SIGHUP", "SIGTERM")


@contextmanager
def as_interrupt() -> Iterator[None]:
    """Turn the signals that end a terminal's programs into `KeyboardInterrupt`, for a while."""
    known = [getattr(signal, name) for name in _ENDINGS if hasattr(signal, name)]
    before = {number: signal.signal(number, _interrupt) for number in known}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _interrupt(_number: int, _frame: FrameType | None) -> None:
    raise KeyboardInterrupt
