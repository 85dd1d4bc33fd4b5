"""Works for a worker: what a document can do to whoever reads it."""

import os
import time
from pathlib import Path
from typing import Never

from arguments.mistakes import Mistake, ResponseTooShort


def title(text: str, *, loud: bool = False) -> str:
    """Do something small."""
    return text.upper() if loud else text.title()


def whoami() -> int:
    """Tell which process does this."""
    return os.getpid()


def running(pid: int) -> bool:
    """Tell whether a process is there."""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def sleeps(seconds: float) -> int:
    """Take so long, and tell which process does this."""
    time.sleep(seconds)
    return os.getpid()


def burns(seconds: float) -> int:
    """Keep the processor busy for so long, and tell which process does this."""
    began = time.process_time()
    while time.process_time() - began < seconds:
        pass
    return os.getpid()


def spins() -> Never:
    """Keep the processor busy for ever."""
    while True:
        pass


def swells() -> int:
    """Take more memory than a document can need."""
    return len(bytearray(3_000_000_000))


def nests() -> int:
    """Go deeper than Python goes."""
    return 1 + nests()


def dies() -> Never:
    """End the process without a word."""
    os._exit(1)


def dies_once(remembered: Path) -> int:
    """End the process the first time, and tell which process lives."""
    if not remembered.exists():
        remembered.touch()
        dies()
    return os.getpid()


def refuses(key: str) -> Never:
    """Find a mistake in the document."""
    raise Mistake(key, page=3)


def finds_too_short() -> Never:
    """Find a mistake that takes its numbers one by one."""
    raise ResponseTooShort(words=3, needed=20)


def fails() -> Never:
    """Fail as a defect would."""
    raise LookupError("defect")
