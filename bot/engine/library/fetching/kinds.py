"""Kinds of content that can hold an article."""

import re

from aiohttp import ClientResponse, hdrs

from arguments.documents.kinds import CONTENT_TYPES, LOOKED_AT, PDF_MARK, ZIP_MARK
from arguments.mistakes import Mistake

LONGEST = 200
"""Characters of a `Content-Type` that are kept."""
_KIND = re.compile(r"[a-z0-9.+-]{1,80}/[a-z0-9.+-]{1,80}")


class NotReadable(Mistake):
    """A kind that holds no article; `none` where the server names no kind and it shows none."""

    def __init__(self, host: str, kind: str) -> None:
        super().__init__("mistake-page-kind", host=host, kind=kind)


def named_kind(response: ClientResponse) -> str:
    """Give the `Content-Type` of a response, if any; raises `NotReadable` for a wrong one."""
    header = response.headers.get(hdrs.CONTENT_TYPE, "").strip()[:LONGEST]
    kind = header.partition(";")[0].strip().lower()
    if header and kind not in CONTENT_TYPES:
        raise NotReadable(response.url.raw_host or "", kind if _KIND.fullmatch(kind) else "none")
    return header


def shows_its_kind(body: bytes) -> bool:
    """Tell whether a body of no named kind is text, a PDF or, perhaps, a Word document."""
    start = body[:LOOKED_AT]
    return start.startswith((PDF_MARK, ZIP_MARK)) or b"\0" not in start
