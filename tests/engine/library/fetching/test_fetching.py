"""Fetching a page: what is read, what is not, and the sentence for each."""

import gzip
import logging
import time
import zlib
from collections.abc import Iterable
from itertools import chain, repeat

import pytest

from bot.engine.library.fetching import Fetcher
from tests.engine.library.fetching.web import (
    ARTICLE,
    HTML,
    Names,
    Web,
    head,
    page,
    refused,
    status,
    trusting,
)

PIECE = b"x" * 65_536


def bare_deflate(data: bytes) -> bytes:
    stream = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return stream.compress(data) + stream.flush()


async def test_a_page_arrives_with_its_kind_its_address_and_its_name(
    web: Web, fetcher: Fetcher
) -> None:
    web.pages["/news/exams?page=1"] = page()
    fetched = await fetcher.fetch(web.link("/news/exams?page=1#comments"))
    assert fetched.data == ARTICLE
    assert fetched.content_type == HTML
    assert fetched.address == web.link("/news/exams?page=1")
    assert fetched.name == "exams"


async def test_a_page_without_a_name_has_its_hosts(web: Web, fetcher: Fetcher) -> None:
    web.pages["/"] = page()
    assert (await fetcher.fetch(web.link())).name == "site.example"


async def test_we_say_who_we_are_and_nothing_else(web: Web, fetcher: Fetcher) -> None:
    web.pages["/"] = page()
    await fetcher.fetch(web.link())
    lines = web.requests[-1].split("\r\n")
    names = {line.partition(":")[0] for line in lines[1:] if line}
    assert names == {"Host", "User-Agent", "Accept", "Accept-Encoding", "Connection"}
    assert "Accept-Encoding: identity" in lines
    assert any(line.startswith("User-Agent: Gadfly") for line in lines)


@pytest.mark.parametrize(
    ("encoding", "body"),
    [
        ("gzip", gzip.compress(ARTICLE, mtime=0)),
        ("x-gzip", gzip.compress(ARTICLE, mtime=0)),
        ("gzip", gzip.compress(ARTICLE[:9], mtime=0) + gzip.compress(ARTICLE[9:], mtime=0)),
        ("deflate", zlib.compress(ARTICLE)),
        ("deflate", bare_deflate(ARTICLE)),
        ("identity", ARTICLE),
        ("gzip", b""),
    ],
)
async def test_what_is_packed_is_unpacked(
    web: Web, fetcher: Fetcher, encoding: str, body: bytes
) -> None:
    web.pages["/"] = page(body, Content_Encoding=encoding)
    assert (await fetcher.fetch(web.link())).data == (ARTICLE if body else b"")


@pytest.mark.parametrize("members", [1, 7, 1_000])
async def test_a_long_page_is_unpacked_whole(web: Web, fetcher: Fetcher, members: int) -> None:
    parts = [b"%d, " % number * (30_000 // members) for number in range(members)]
    web.pages["/"] = page(b"".join(map(gzip.compress, parts)), Content_Encoding="gzip")
    assert (await fetcher.fetch(web.link())).data == b"".join(parts)


@pytest.mark.parametrize("packed", [gzip.compress, zlib.compress, bare_deflate])
async def test_a_bomb_is_too_large(web: Web, fetcher: Fetcher, packed: type[bytes]) -> None:
    bomb = packed(bytes(50_000_000))
    encoding = "gzip" if packed is gzip.compress else "deflate"
    web.pages["/"] = page(bomb, Content_Encoding=encoding)
    assert await refused(fetcher, web.link()) == "mistake-article-too-large"


async def test_a_bomb_in_many_members_is_too_large(web: Web, fetcher: Fetcher) -> None:
    web.pages["/"] = page(gzip.compress(bytes(50_000)) * 900, Content_Encoding="gzip")
    assert await refused(fetcher, web.link()) == "mistake-article-too-large"


@pytest.mark.parametrize(
    "body",
    [
        b"not packed at all",
        gzip.compress(ARTICLE, mtime=0)[:-9],
        gzip.compress(ARTICLE, mtime=0) + b"and more",
        gzip.compress(b"", mtime=0) * 1_001,
    ],
)
async def test_what_cannot_be_unpacked_is_broken(web: Web, fetcher: Fetcher, body: bytes) -> None:
    web.pages["/"] = page(body, Content_Encoding="gzip")
    assert await refused(fetcher, web.link()) == "mistake-page-broken"


@pytest.mark.parametrize("encoding", ["br", "zstd", "gzip, gzip"])
async def test_a_packing_that_was_not_asked_for_is_refused(
    web: Web, fetcher: Fetcher, encoding: str
) -> None:
    web.pages["/"] = page(Content_Encoding=encoding)
    assert await refused(fetcher, web.link()) == "mistake-page-encoding"


@pytest.mark.parametrize(
    "kind",
    [
        "text/plain",
        "TEXT/HTML",
        "text/markdown; charset=latin-1",
        "application/pdf",
        "application/xhtml+xml",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ],
)
async def test_what_can_hold_an_article_is_read(web: Web, fetcher: Fetcher, kind: str) -> None:
    web.pages["/"] = page(kind=kind)
    assert (await fetcher.fetch(web.link())).content_type == kind


@pytest.mark.parametrize("kind", ["image/png", "application/octet-stream", "text/htmlx", "html"])
async def test_what_holds_no_article_is_refused_before_its_body(
    web: Web, fetcher: Fetcher, kind: str
) -> None:
    web.pages["/"] = chain([head(Content_Type=kind)], repeat(PIECE))
    assert await refused(fetcher, web.link()) == "mistake-page-kind"


@pytest.mark.parametrize("body", [ARTICLE, b"%PDF-1.7\0", b"PK\x03\x04\0"])
async def test_a_body_of_no_named_kind_may_show_its_own(
    web: Web, fetcher: Fetcher, body: bytes
) -> None:
    web.pages["/"] = [head(Content_Length=str(len(body))), body]
    assert (await fetcher.fetch(web.link())).content_type == ""


async def test_a_body_of_no_kind_at_all_is_refused(web: Web, fetcher: Fetcher) -> None:
    web.pages["/"] = [head(), b"\x89PNG\0\0"]
    assert await refused(fetcher, web.link()) == "mistake-page-kind"


@pytest.mark.parametrize(
    ("line", "key"),
    [
        ("401 Unauthorized", "mistake-page-closed"),
        ("403 Forbidden", "mistake-page-closed"),
        ("404 Not Found", "mistake-page-missing"),
        ("410 Gone", "mistake-page-missing"),
        ("429 Too Many Requests", "mistake-page-busy"),
        ("451 Unavailable For Legal Reasons", "mistake-page-closed"),
        ("503 Service Unavailable", "mistake-page-busy"),
        ("500 Internal Server Error", "mistake-page-status"),
        ("204 No Content", "mistake-page-status"),
        ("206 Partial Content", "mistake-page-status"),
        ("304 Not Modified", "mistake-page-status"),
        ("302 Found", "mistake-page-status"),
    ],
)
async def test_every_status_has_its_sentence(
    web: Web, fetcher: Fetcher, line: str, key: str
) -> None:
    web.pages["/"] = status(line)
    assert await refused(fetcher, web.link()) == key


@pytest.mark.parametrize(
    ("pieces", "key"),
    [
        ([head(Content_Type=HTML, Content_Length="300000")], "mistake-article-too-large"),
        (chain([head(Content_Type=HTML)], repeat(PIECE)), "mistake-article-too-large"),
        ([head(Content_Type=HTML, Content_Length="9"), b"short"], "mistake-page-broken"),
        ([head(Content_Type=HTML, Content_Length="-1"), b"short"], "mistake-page-broken"),
        ([head(Content_Type=HTML, Transfer_Encoding="chunked"), b"zz\r\n"], "mistake-page-broken"),
        ([head(Content_Type=HTML, X_Long="x" * 20_000), ARTICLE], "mistake-page-broken"),
        (
            [b"HTTP/1.1 200 OK\r\n", *(b"X-%d: y\r\n" % n for n in range(999)), b"\r\n"],
            "mistake-page-broken",
        ),
        ([b"220 mail.example ESMTP\r\n"], "mistake-page-broken"),
        ([b""], "mistake-page-broken"),
    ],
    ids=["said", "endless", "lied", "negative", "chunks", "header", "headers", "mail", "nothing"],
)
async def test_what_is_too_large_or_broken_is_said(
    web: Web, fetcher: Fetcher, pieces: Iterable[bytes], key: str
) -> None:
    web.pages["/"] = pieces
    assert await refused(fetcher, web.link()) == key


@pytest.mark.parametrize(
    "pieces",
    [
        chain([b"HTTP/1.1 200 OK\r\n"], repeat(b"X: y\r\n", 100)),
        chain([head(Content_Type=HTML)], repeat(b"x")),
        chain([head(Content_Type=HTML, Transfer_Encoding="chunked")], repeat(b"1\r\nx\r\n")),
        repeat(b"HTTP/1.1 103 Early Hints\r\n\r\n"),
    ],
    ids=["headers", "body", "chunks", "hints"],
)
async def test_a_drip_ends_with_the_time_that_a_page_has(
    web: Web, names: Names, pieces: Iterable[bytes]
) -> None:
    web.pages["/"], web.pause = pieces, 0.05
    fetcher = Fetcher(allowed=trusting, look_up=names, seconds=0.5)
    began = time.monotonic()
    assert await refused(fetcher, web.link()) == "mistake-page-late"
    assert time.monotonic() - began < 2.0


async def test_a_host_that_does_not_answer_is_said(web: Web, fetcher: Fetcher) -> None:
    async with Web() as gone:
        link = gone.link()
    assert await refused(fetcher, link) == "mistake-page-unreachable"


async def test_a_connection_that_cannot_be_protected_is_said(web: Web, fetcher: Fetcher) -> None:
    link = web.link().replace("http:", "https:")
    assert await refused(fetcher, link) == "mistake-page-insecure"


async def test_a_log_names_nothing_of_a_link(
    web: Web, fetcher: Fetcher, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    web.pages["/private?who=ada"] = page()
    await fetcher.fetch(web.link("/private?who=ada"))
    assert "page outcome=fetched ms=" in caplog.text
    assert "site.example" not in caplog.text
    assert "private" not in caplog.text
