"""What a document says of itself, where that makes sense, and the source that it becomes."""

import re
from collections.abc import Iterable
from datetime import date

from arguments.claims import Source, is_address
from arguments.documents.document import Document, Told
from arguments.tidying import tidy_line

_FILE = re.compile(
    r"\.(?:docx?|pdf|indd|qxd|rtf|odt|pages|txt|html?|pptx?|tex|dvi)$", re.IGNORECASE
)
_NO_TITLE = re.compile(
    r"untitled.*|no title|title|document ?\d*|word document|microsoft word\b.*|\(unspecified\)"
    r"|\(?anonymous\)?|slide \d+|powerpoint presentation|print|layout \d+|about:blank|null|none",
    re.IGNORECASE,
)
_NO_NAME = re.compile(
    r"(?:administrator|admin|root|(?:\w+ ){0,2}(?:user|owner)|author|unknown|anonymous"
    r"|\(?unspecified\)?|python-docx|hp|dell|lenovo|acer|asus|default|staff|editor|none|null|test)\d*",
    re.IGNORECASE,
)
LONGEST_NAME = 100


def sensible_title(text: str) -> str:
    """Give a title as it stands, or nothing for what a program made up."""
    title = " ".join(text.split())
    made_up = _NO_TITLE.fullmatch(title) or _FILE.search(title)
    return "" if made_up or not any(mark.isalpha() for mark in title) else title


def sensible_name(text: str) -> str:
    """Give an author's name as it stands, or nothing for an account or a machine."""
    name = " ".join(text.split())
    made_up = _NO_NAME.fullmatch(name) or len(name) > LONGEST_NAME or "@" in name or "//" in name
    return "" if made_up or not any(mark.isalpha() for mark in name) else name


def sensible_date(text: str) -> date | None:
    """Give the day that a text names as `YYYY-MM-DD`; nothing where it names none."""
    try:
        return date.fromisoformat(text.strip()[:10])
    except ValueError:
        return None


def sensible_address(text: str) -> str:
    """Give an address that can be followed, or nothing."""
    address = text.strip()
    return address if is_address(address) else ""


def source_of(document: Document, guessed: Source, told: Told | None = None) -> Source:
    """Give a source: what a person told, else what the document says of itself, else the guess.

    Everything is cut to what a source may hold, and what a source cannot hold is left out.
    """
    by = (told or Told(), document.told, guessed)
    return Source.fitting(
        title=_first(one.title for one in by),
        author=_first(one.author for one in by),
        outlet=_first(one.outlet for one in by),
        published=next((one.published for one in by if one.published), None),
        url=_first(sensible_address(tidy_line(one.url)) for one in by),
    )


def _first(texts: Iterable[str]) -> str:
    """Give the first of these that shows anything."""
    return next(filter(None, map(tidy_line, texts)), "")
