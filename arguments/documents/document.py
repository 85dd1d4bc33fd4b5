"""The document that was read: its text, what it says of itself, and its language."""

from datetime import date

from arguments.mistakes import Mistake
from arguments.value import Value

MAX_CHARACTERS = 200_000
"""Some thirty thousand words: what an article may have, so nothing longer is worked out."""
MEGABYTES = 5
MAX_BYTES = MEGABYTES * 1024 * 1024
MAX_UNPACKED_MEGABYTES = 30
MAX_UNPACKED = MAX_UNPACKED_MEGABYTES * 1024 * 1024
"""What all that is packed inside a document may come to."""


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
        raise Mistake("mistake-document-too-long", limit=MAX_CHARACTERS)
