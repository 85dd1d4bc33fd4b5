"""Documents: an article's file or page, as bytes, read into its text and what it says of itself.

Pure: bytes in, values out. Every kind of document has a reader of its own, which is loaded
when such a document comes. Whatever the bytes are, the answer is a `Document` or a `Mistake`.
"""

from importlib import import_module
from typing import Protocol

from arguments.documents.document import (
    MAX_BYTES,
    MAX_CHARACTERS,
    Document,
    Given,
    Told,
    TooLarge,
    hold_to_length,
)
from arguments.documents.foreign import foreign, told_language
from arguments.documents.kinds import Kind, kind_of
from arguments.documents.told import sensible_address, source_of
from arguments.mistakes import Mistake

__all__ = [
    "MAX_BYTES",
    "MAX_CHARACTERS",
    "Document",
    "Told",
    "TooLarge",
    "foreign",
    "hold_to_length",
    "read_document",
    "source_of",
]

_READERS = {
    Kind.TEXT: "arguments.documents.text_files:read_text",
    Kind.PAGE: "arguments.documents.pages:read_page",
    Kind.PDF: "arguments.documents.pdf_files:read_pdf",
    Kind.WORD: "arguments.documents.word_files:read_word",
}


class _Reader(Protocol):
    def __call__(self, given: Given) -> Document: ...


def read_document(
    data: bytes, name: str = "", content_type: str = "", address: str = ""
) -> Document:
    """Read a file or page; raises a `Mistake` for whatever cannot be an article.

    What it is, is told by its content, then by its name, then by the content type that a
    server gave. `address` is where it was fetched, and its own where it names no other.
    """
    if not data.strip():
        raise Mistake("mistake-article-empty")
    if len(data) > MAX_BYTES:
        raise TooLarge
    module, reader = _READERS[kind_of(data, name, content_type)].split(":")
    read: _Reader = getattr(import_module(module), reader)
    document = _addressed(read(Given(data, content_type, address)), address)
    hold_to_length(len(document.text))
    if not any(mark.isalpha() for mark in document.text):
        raise Mistake("mistake-article-empty")
    return told_language(document)


def _addressed(document: Document, address: str) -> Document:
    """Give a document the address that it was fetched from, where it names none itself."""
    told = document.told
    known = told.model_copy(update={"url": told.url or sensible_address(address)})
    return document.model_copy(update={"told": known})
