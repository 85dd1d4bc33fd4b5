"""Word files: their paragraphs in order, headings and list items marked as Markdown marks them."""

import re
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from itertools import islice
from typing import Any

import docx
from docx.document import Document as WordDocument
from docx.opc.exceptions import OpcError
from docx.oxml.ns import qn

from arguments.documents.document import (
    MAX_CHARACTERS,
    MAX_UNPACKED,
    MAX_UNPACKED_MEGABYTES,
    Document,
    Given,
    Told,
    hold_to_length,
)
from arguments.documents.encodings import cleaned
from arguments.documents.told import sensible_name, sensible_title
from arguments.mistakes import Mistake

MAX_PARTS = 2_000
MAX_PARAGRAPHS = 20_000
MAX_MARKUP = MAX_UNPACKED // 2
"""What the text's own part may come to; pictures are the rest."""

_BODY = "word/document.xml"
_SKIPPED = frozenset(
    qn(tag) for tag in ("w:txbxContent", "w:tbl", "w:del", "w:moveFrom", "w:pict", "w:drawing")
) | {"{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"}
"""What is no running text: boxes, tables, what was struck out, and a drawing's second form."""
_PARAGRAPH, _TEXT = qn("w:p"), qn("w:t")
_MARKS = {
    qn("w:tab"): " ",
    qn("w:br"): "\n",
    qn("w:cr"): "\n",
    qn("w:noBreakHyphen"): "-",
}
_HEADING = re.compile(r"heading (\d)")
_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    OpcError,
    AttributeError,
    EOFError,
    LookupError,
    NotImplementedError,
    OSError,
    RecursionError,
    RuntimeError,
    SyntaxError,  # lxml's own error is one
    TypeError,
    ValueError,
)
"""What python-docx and the zip reader let out for files that are no sound document."""


def read_word(given: Given) -> Document:
    """Read a Word file; raises a `Mistake` for another archive, a damaged one and a bomb."""
    with _in_a_sentence():
        _look_inside(given.data)
        word = docx.Document(BytesIO(given.data))
        text = cleaned("\n\n".join(_paragraphs(word)))
        core = word.core_properties
        title = sensible_title(_headline(text) or core.title)
        told = Told(title=title, author=sensible_name(core.author))
    if not any(mark.isalpha() for mark in text):
        raise Mistake("mistake-article-empty")
    return Document(text=text, told=told)


def _look_inside(data: bytes) -> None:
    """Refuse an archive that is no Word file, is locked, or unpacks to more than any article."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        parts = {part.filename: part for part in archive.infolist()}
        unpacked = sum(part.file_size for part in archive.infolist())
    if _BODY not in parts:
        raise Mistake("mistake-document-kind", kind=_other(parts.keys()))
    if unpacked > MAX_UNPACKED or parts[_BODY].file_size > MAX_MARKUP or len(parts) > MAX_PARTS:
        raise Mistake("mistake-document-unpacks", megabytes=MAX_UNPACKED_MEGABYTES)


def _other(names: Any) -> str:
    if "mimetype" in names:
        return "open-document"
    return "office" if "[Content_Types].xml" in names else "archive"


def _paragraphs(word: WordDocument) -> Iterator[str]:
    styles = {style.style_id: style.name.lower() for style in word.styles if style.name}
    found = list(islice(_running(word.element.body), MAX_PARAGRAPHS + 1))
    if len(found) > MAX_PARAGRAPHS:
        raise Mistake("mistake-article-too-long", limit=MAX_CHARACTERS)
    characters = 0
    for paragraph in found:
        text = "".join(_letters(paragraph)).strip()
        characters += len(text)
        hold_to_length(characters)
        if text:
            yield _mark(paragraph, styles) + text


def _running(element: Any) -> Iterator[Any]:
    """Walk the paragraphs of the running text, wherever content controls have wrapped them."""
    for child in element:
        if child.tag == _PARAGRAPH:
            yield child
        elif child.tag not in _SKIPPED:
            yield from _running(child)


def _letters(element: Any) -> Iterator[str]:
    """Walk a paragraph's letters, those that a reviewer has inserted too."""
    for child in element:
        if child.tag == _TEXT:
            yield child.text or ""
        elif child.tag in _MARKS:
            yield _MARKS[child.tag]
        elif child.tag not in _SKIPPED:
            yield from _letters(child)


def _mark(paragraph: Any, styles: dict[str, str]) -> str:
    """Give what Markdown puts before such a paragraph: nothing for most."""
    properties = paragraph.pPr
    if properties is None:
        return ""
    style = styles.get(properties.style or "", "")
    heading = _HEADING.match(style)
    if heading or style == "title":
        return "#" * min(6, int(heading[1]) if heading else 1) + " "
    listed = style.startswith("list") or properties.numPr is not None
    return "- " if listed else ""


def _headline(text: str) -> str:
    """Give the heading that a text opens with; the file's own title is often an older one's."""
    opening = text.partition("\n")[0]
    return opening.removeprefix("# ") if opening.startswith("# ") else ""


@contextmanager
def _in_a_sentence() -> Iterator[None]:
    """Turn whatever the libraries say of a bad file into a `Mistake`."""
    try:
        yield
    except _BROKEN as error:
        raise Mistake("mistake-document-damaged", kind="word") from error
