"""Standing in for an ordinary person, to whom a read-only file is read-only.

Tests in a container often run as root, whom no file mode stops. On Linux the powers that
pass over file modes can be put down and taken up again; elsewhere nothing needs doing.
"""

import ctypes
import sys
from collections.abc import Iterator
from contextlib import contextmanager

_VERSION_3 = 0x20080522
_PASSES_OVER_MODES = (1 << 1) | (1 << 2)  # CAP_DAC_OVERRIDE and CAP_DAC_READ_SEARCH


@contextmanager
def as_an_ordinary_user() -> Iterator[None]:
    """Put the powers down for a while; this thread alone."""
    if not sys.platform.startswith("linux"):
        yield
        return
    libc = ctypes.CDLL(None)
    header = (ctypes.c_uint32 * 2)(_VERSION_3, 0)
    powers = (ctypes.c_uint32 * 6)()
    libc.capget(header, powers)
    before = powers[0]
    powers[0] = before & ~_PASSES_OVER_MODES
    libc.capset(header, powers)
    try:
        yield
    finally:
        powers[0] = before
        libc.capset(header, powers)
