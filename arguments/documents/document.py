"""A document as it was given and as it was read, and how large either may be."""

from datetime import date
from typing import NamedTuple

from arguments.mistakes import Mistake
from arguments.value import Value

MAX_CHARACTERS = 200_000
"""Some thirty thousand words: what an article may have, so nothing longer is worked out."""
MEGABYTE = 1024 * 1024
MAX_BYTES = 5 * MEGABYTE
"""Of a file, a page or what is typed, as it comes and as it is when the web's packing is off."""
MAX_UNPACKED_MEGABYTES = 30
MAX_UNPACKED = MAX_UNPACKED_MEGABYTES * MEGABYTE
"""What all that is packed inside a document may come to."""


class TooLarge(Mistake):
    """More bytes than are read."""

    def __init__(self, most: int = MAX_BYTES) -> None:
        super().__init__("mistake-article-too-large", megabytes=most / MEGABYTE)


class Given(NamedTuple):
    """The bytes of a document, what a server called them and where it was fetched, if it was."""

    data: bytes
    content_type: str = ""
    address: str = ""


class Told(Value):
    """What a document says of itself; empty or nothing where it does not say."""

    title: str = ""
    author: str = ""
    outlet: str = ""
    published: date | None = None
    url: str = ""


class Document(Value):
    """A document as it was read: paragraphs parted by blank lines, and what it says of itself.

    `language` is the short code of the language that the text looks to be in (empty where
    nothing can be said) and `sure` how surely, from nothing to one.
    """

    text: str
    told: Told = Told()
    language: str = ""
    sure: float = 0.0


def hold_to_length(characters: int) -> None:
    """Refuse a text longer than an article may be, as soon as that is certain."""
    if characters > MAX_CHARACTERS:
        raise Mistake("mistake-article-too-long", limit=MAX_CHARACTERS)
