"""PDF files: their pages' lines, and what they say of themselves.

A PDF is a program that draws letters, so most that can go wrong with a file goes wrong here.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from typing import Any

import pypdf
from pypdf.errors import DependencyError, FileNotDecryptedError, LimitReachedError, PyPdfError

from arguments.documents.document import MEGABYTE, Document, Given, Told
from arguments.documents.encodings import cleaned
from arguments.documents.pdf_lines import Line, Pen
from arguments.documents.pdf_paragraphs import paragraphs
from arguments.documents.told import sensible_name, sensible_title
from arguments.mistakes import Mistake

MAX_PAGES = 60
MAX_UNPACKED_MEGABYTES = 10
"""What one stream may unpack to: the letters of a page take some kilobytes."""
MAX_STEPS = 150_000
"""Drawing steps of one page; a page of text takes some thousands."""
WORDS_A_PAGE = 5
"""A scanned page may carry a stamp or a page number, and no more words than this."""

_BROKEN = (
    PyPdfError,
    ArithmeticError,
    AssertionError,
    AttributeError,
    LookupError,
    NotImplementedError,
    OSError,
    RecursionError,
    TypeError,
    ValueError,
)
"""What pypdf lets out for files that are no sound PDF."""


def read_pdf(given: Given) -> Document:
    """Read a PDF; raises a `Mistake` for one that is locked, scanned, damaged or too long."""
    with _in_a_sentence():
        reader = pypdf.PdfReader(BytesIO(given.data), strict=False)
        if reader.is_encrypted and not reader.decrypt(""):
            raise Mistake("mistake-pdf-locked")
        if len(reader.pages) > MAX_PAGES:
            raise Mistake("mistake-pdf-pages", pages=len(reader.pages), limit=MAX_PAGES)
        pages = _pages(reader)
        told = _told(reader)
    text = cleaned("\n\n".join(paragraphs(pages)))
    words = sum(any(mark.isalpha() for mark in word) for word in text.split())
    if words <= WORDS_A_PAGE * len(pages):
        raise Mistake("mistake-pdf-scanned")
    return Document(text=text, told=told)


def _pages(reader: pypdf.PdfReader) -> list[list[Line]]:
    pages: list[list[Line]] = []
    drawn = 0
    for page in reader.pages:
        pen = Pen(drawn)
        page.extract_text(visitor_text=pen.write)
        pages.append(pen.lines())
        drawn = pen.characters
    return pages


def _told(reader: pypdf.PdfReader) -> Told:
    metadata: dict[str, Any] = dict(reader.metadata or {})
    said = {key: cleaned(str(metadata.get(key) or "")) for key in ("/Title", "/Author")}
    return Told(title=sensible_title(said["/Title"]), author=sensible_name(said["/Author"]))


@contextmanager
def _in_a_sentence() -> Iterator[None]:
    """Bound what is unpacked, and turn whatever pypdf says of a bad file into a `Mistake`."""
    try:
        most = MAX_UNPACKED_MEGABYTES * MEGABYTE
        with pypdf.apply_configuration(
            zlib_maximum_output_length=most,
            lzw_maximum_output_length=most,
            run_length_maximum_output_length=most,
            array_based_stream_maximum_output_length=most,
            maximum_declared_stream_length=most,
            stream_decoding_work_maximum_length=2 * most,
            stream_parsing_work_maximum_count=MAX_STEPS,
            page_tree_maximum_entries=100 * MAX_PAGES,
        ):
            yield
    except (FileNotDecryptedError, DependencyError) as error:
        raise Mistake("mistake-pdf-locked") from error
    except LimitReachedError as error:
        raise Mistake("mistake-document-unpacks", megabytes=MAX_UNPACKED_MEGABYTES) from error
    except _BROKEN as error:
        raise Mistake("mistake-document-damaged", kind="pdf") from error
