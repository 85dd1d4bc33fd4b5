"""Documents: what is sent or written at a path, byte for byte the same."""

from functools import cached_property
from hashlib import blake2b
from pathlib import PurePosixPath
from typing import NamedTuple

from markupsafe import Markup

_DIGEST = 16
TYPES = {
    ".html": "text/html; charset=utf-8",
    ".json": "application/json; charset=utf-8",
    ".csv": "text/csv; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml; charset=utf-8",
    ".txt": "text/plain; charset=utf-8",
}
"""What each kind of file is."""


class _Fields(NamedTuple):
    body: bytes
    ending: str


class Document(_Fields):
    """The bytes at a path, and which kind of file they are by its ending."""

    @classmethod
    def page(cls, text: str | Markup) -> "Document":
        """Make one of a page's markup."""
        return cls(text.encode("utf-8", "replace"), ".html")

    @property
    def content_type(self) -> str:
        """Give what it is."""
        return TYPES[self.ending]

    @cached_property
    def digest(self) -> str:
        """Give what tells these bytes from any others."""
        return digest_of(self.body)


def digest_of(body: bytes) -> str:
    """Give what tells bytes from any others."""
    return blake2b(body, digest_size=_DIGEST).hexdigest()


def ending_of(path: str) -> str:
    """Give which kind of file is at a path."""
    return PurePosixPath(path).suffix if not path.endswith("/") else ".html"
