"""Pages: an article taken out of its HTML, with its title, author, site and day."""

from collections.abc import Iterable, Sequence
from typing import Any
from urllib.parse import urlsplit

import trafilatura
from lxml import etree
from lxml.html import HTMLParser, document_fromstring
from trafilatura.meta import reset_caches

from arguments.documents.document import Document, Given, Told, hold_to_length
from arguments.documents.encodings import charset_of, cleaned, decoded
from arguments.documents.page_blocks import Block, blocks_of
from arguments.documents.page_breaks import part_at_breaks
from arguments.documents.page_shape import hold_to_shape
from arguments.documents.page_signs import Seen, hold_to_signs
from arguments.documents.told import (
    sensible_address,
    sensible_date,
    sensible_name,
    sensible_title,
)
from arguments.mistakes import Mistake

DECLARED_WITHIN = 4_096
"""Bytes at the start of a page in which its encoding is declared."""
_DAYS = {"original_date": True, "extensive_search": False, "max_date": "2100-01-01"}
"""The day that a page declares, never one guessed from its text."""
_TEASERS = (
    "//*[self::h2 or self::h3 or self::h4][.//a[@href] or parent::a]"
    "/following-sibling::*[1][self::p or self::div]"
)
"""What stands right below a headline that is a link."""
_BROKEN = (
    etree.LxmlError,
    ArithmeticError,
    AssertionError,
    AttributeError,
    LookupError,
    RecursionError,
    TypeError,
    ValueError,
)
"""What the libraries let out for pages that no browser would show."""


def read_page(given: Given) -> Document:
    """Read a page's article; raises a `Mistake` where it has none, or not the whole of one."""
    data, address = given.data, given.address
    declared = charset_of(data[:DECLARED_WITHIN].decode("ascii", "ignore"))
    source = cleaned(decoded(data, charset_of(given.content_type), declared))
    page = source.encode("utf-8", "ignore")
    try:
        hold_to_shape(page)
        tree = _tree(page)
        part_at_breaks(tree)
        extracted = _extracted(tree, address)
    except (etree.ParserError, etree.XMLSyntaxError) as error:  # not one element
        raise Mistake("mistake-page-without-article") from error
    except _BROKEN as error:
        raise Mistake("mistake-page-tangled") from error
    finally:
        reset_caches()
    blocks = blocks_of(extracted.body) if extracted is not None else []
    hold_to_length(sum(len(block.text) for block in blocks))
    hold_to_signs(_seen(source, tree), [block.text for block in blocks])
    told = _told(extracted, address)
    return Document(text=_text(told.title, blocks), told=told)


def _tree(page: bytes) -> Any:
    parser = HTMLParser(
        collect_ids=False,
        default_doctype=False,
        encoding="utf-8",
        remove_comments=True,
        remove_pis=True,
    )
    return document_fromstring(page, parser=parser)


def _extracted(tree: Any, address: str) -> Any:
    return trafilatura.bare_extraction(
        tree,
        url=sensible_address(address) or None,
        include_comments=False,
        include_tables=False,
        with_metadata=True,
        date_extraction_params=_DAYS,
    )


def _seen(source: str, tree: Any) -> Seen:
    """Look at a page as its reader does; menus and footers do not count as lists."""
    shown = tree.xpath("//body//text()[not(parent::script or parent::style)]")
    links = tree.xpath("//a[@href][not(ancestor::nav or ancestor::footer)]")
    teasers = tree.xpath(_TEASERS)
    return Seen(
        source=source,
        words=_words(shown),
        links={_words(link.itertext()) for link in links},
        teasers={_words(teaser.itertext()) for teaser in teasers},
    )


def _words(parts: Iterable[str]) -> str:
    return " ".join(" ".join(parts).split())


def _told(extracted: Any, address: str) -> Told:
    return Told(
        title=sensible_title(extracted.title or ""),
        author=sensible_name((extracted.author or "").replace("; ", ", ")),
        outlet=sensible_name(extracted.sitename or extracted.hostname or ""),
        published=sensible_date(extracted.date or ""),
        url=_address(sensible_address(extracted.url or ""), sensible_address(address)),
    )


def _address(canonical: str, fetched: str) -> str:
    """Prefer the address that a page gives itself, where it is on the site that it came from."""
    at_home = not fetched or _site(canonical) == _site(fetched)
    return canonical if canonical and at_home else fetched


def _site(address: str) -> str:
    return (urlsplit(address).hostname or "").removeprefix("www.")


def _text(title: str, blocks: Sequence[Block]) -> str:
    """Put the title above the paragraphs, unless the page's own headline is among them."""
    own = {block.text.casefold() for block in blocks if block.is_heading}
    heads = [f"# {title}"] if title and title.casefold() not in own else []
    return "\n\n".join([*heads, *(block.marked for block in blocks)])
