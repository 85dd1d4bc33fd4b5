"""Kinds: what a file is, told by its content first, then by its name and its content type."""

import re
from enum import StrEnum
from pathlib import PurePosixPath

from arguments.mistakes import Mistake


class Kind(StrEnum):
    """The kinds of document that are read."""

    TEXT = "text"
    PAGE = "page"
    PDF = "pdf"
    WORD = "word"


LOOKED_AT = 1024
"""Bytes at the start of a file that say what it is."""
PDF_MARK, ZIP_MARK = b"%PDF-", b"PK\x03\x04"
"""What a PDF and, as any archive, a Word file begin with."""

_UNREADABLE = tuple(
    (re.compile(magic, re.DOTALL), kind)
    for magic, kind in (
        (rb"\x89PNG\r\n|\xff\xd8\xff|GIF8[79]a|RIFF.{4}WEBP|II\*\x00|MM\x00\*", "image"),
        (rb"BM.{4}\x00\x00\x00\x00|.{4}ftyp(?:hei[cfx]|mif1|avif)|8BPS\x00", "image"),
        (rb"ID3[\x02-\x04]|\xff[\xfb\xf3\xf2\xf1\xf9]|OggS\x00|fLaC\x00", "sound"),
        (rb"RIFF.{4}(?:WAVE|AVI )|.{4}ftyp|\x1aE\xdf\xa3|#!AMR", "sound"),
        (rb"MZ.{0,500}\x00|\x7fELF|\xfe\xed\xfa[\xce\xcf]|\xca\xfe\xba\xbe", "program"),
        (rb"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old-word"),
        (rb"\{\\rtf", "rich-text"),
        (rb"\x1f\x8b\x08|7z\xbc\xaf|Rar!\x1a|BZh\d1AY|\xfd7zXZ\x00|.{257}ustar", "archive"),
        (rb"SQLite format 3\x00|%!PS-Adobe|wOF[F2]|\x00\x01\x00\x00\x00", "other"),
    )
)
_PAGE = re.compile(
    r"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,800}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)
_FEED = re.compile(r"\s*(?:<\?xml[^>]{0,200}>\s*)?<(?:rss|feed|rdf:rdf)\b", re.IGNORECASE)
_SUFFIXES = {
    ".html": Kind.PAGE,
    ".htm": Kind.PAGE,
    ".xhtml": Kind.PAGE,
    ".pdf": Kind.PDF,
    ".docx": Kind.WORD,
}
CONTENT_TYPES = {
    "text/html": Kind.PAGE,
    "application/xhtml+xml": Kind.PAGE,
    "text/plain": Kind.TEXT,
    "text/markdown": Kind.TEXT,
    "application/pdf": Kind.PDF,
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": Kind.WORD,
}
"""The kinds of document as servers name them."""


def kind_of(data: bytes, name: str = "", content_type: str = "") -> Kind:
    """Tell what kind of document this is; raises a `Mistake` for what is never an article."""
    head = data[:LOOKED_AT]
    if head.lstrip().startswith(PDF_MARK) or (PDF_MARK in head and b"endobj" in data):
        return Kind.PDF
    if head.startswith(ZIP_MARK):
        return Kind.WORD
    _refuse_what_is_no_text(head)
    said = _kind_said(name, content_type)
    if _PAGE.match(_letters(head)):
        return Kind.PAGE
    if _FEED.match(_letters(head)):
        raise Mistake("mistake-article-list")
    if said in (Kind.PDF, Kind.WORD):
        raise Mistake("mistake-document-damaged", kind=said.value)
    return said


def _refuse_what_is_no_text(head: bytes) -> None:
    kind = next((kind for magic, kind in _UNREADABLE if magic.match(head)), "")
    if kind:
        raise Mistake("mistake-document-kind", kind=kind)


def _kind_said(name: str, content_type: str) -> Kind:
    suffix = PurePosixPath(name.replace("\x00", "")).suffix.lower()
    declared = content_type.partition(";")[0].strip().lower()
    return _SUFFIXES.get(suffix) or CONTENT_TYPES.get(declared) or Kind.TEXT


def _letters(head: bytes) -> str:
    """Give the start of a file without the bytes that only an encoding needs."""
    return head.replace(b"\x00", b"").decode("ascii", "ignore")
