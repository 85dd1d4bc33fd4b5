"""Manners on the web: redirects followed within reason, robots.txt asked and minded, no cookies."""

import pytest
from yarl import URL

from arguments.mistakes import Mistake
from bot.engine.library.fetching import Fetcher, journey
from tests.engine.library.fetching.web import (
    ARTICLE,
    Names,
    Web,
    head,
    page,
    redirect,
    refused,
    status,
)

ROBOTS = "/robots.txt"


def chain_of(web: Web, redirects: int) -> None:
    """Have `/0` lead to the article over so many redirects."""
    web.pages |= {f"/{n}": redirect(f"/{n + 1}") for n in range(redirects)}
    web.pages[f"/{redirects}"] = page()


@pytest.mark.parametrize("line", ["301 Moved", "302 Found", "303 See", "307 Temp", "308 Perm"])
async def test_a_redirect_is_followed(web: Web, fetcher: Fetcher, line: str) -> None:
    web.pages |= {"/": redirect("/news/exams", line), "/news/exams": page()}
    fetched = await fetcher.fetch(web.link())
    assert (fetched.data, fetched.address) == (ARTICLE, web.link("/news/exams"))


async def test_a_redirect_may_lead_to_another_host(web: Web, fetcher: Fetcher) -> None:
    web.pages |= {"/": redirect(web.link("/exams", "other.example")), "/exams": page()}
    fetched = await fetcher.fetch(web.link())
    assert fetched.address == web.link("/exams", "other.example")


async def test_five_redirects_are_followed(web: Web, fetcher: Fetcher) -> None:
    chain_of(web, 5)
    assert (await fetcher.fetch(web.link("/0"))).data == ARTICLE


async def test_six_redirects_are_too_many(web: Web, fetcher: Fetcher) -> None:
    chain_of(web, 6)
    assert await refused(fetcher, web.link("/0")) == "mistake-page-redirects"


@pytest.mark.parametrize("back", ["/", "/#top", "/b"])
async def test_a_circle_of_redirects_is_said(web: Web, fetcher: Fetcher, back: str) -> None:
    web.pages |= {"/": redirect("/b"), "/b": redirect(back)}
    assert await refused(fetcher, web.link()) == "mistake-page-loop"


def test_a_protected_page_does_not_lead_to_an_unprotected_one() -> None:
    seen = [URL("https://site.example/")]
    with pytest.raises(Mistake, match="mistake-page-unprotected"):
        journey._onward(seen, "http://site.example/")  # a certificate would need a site of ours


async def test_cookies_are_not_brought_back(web: Web, fetcher: Fetcher) -> None:
    web.pages |= {"/": redirect("/exams"), "/exams": page()}
    await fetcher.fetch(web.link())
    assert "cookie" not in "".join(web.requests).lower()


async def test_where_we_came_from_is_not_told(web: Web, fetcher: Fetcher) -> None:
    web.pages |= {"/": redirect("/exams"), "/exams": page()}
    await fetcher.fetch(web.link())
    assert "referer" not in "".join(web.requests).lower()


async def test_rules_are_asked_for_once_and_first(web: Web, fetcher: Fetcher) -> None:
    chain_of(web, 3)
    await fetcher.fetch(web.link("/0"))
    assert web.asked == [ROBOTS, "/0", "/1", "/2", "/3"]


async def test_rules_are_asked_of_each_host(web: Web, fetcher: Fetcher) -> None:
    web.pages |= {"/": redirect(web.link("/exams", "other.example")), "/exams": page()}
    await fetcher.fetch(web.link())
    assert web.asked == [ROBOTS, "/", ROBOTS, "/exams"]


@pytest.mark.parametrize("program", ["*", "gadfly", "Gadfly/0.1"])
async def test_a_page_that_programs_may_not_read_is_not_asked_for(
    web: Web, fetcher: Fetcher, program: str
) -> None:
    rules = f"User-agent: {program}\nDisallow: /private\n".encode()
    web.pages |= {ROBOTS: page(rules, kind="text/plain"), "/private/page": page()}
    assert await refused(fetcher, web.link("/private/page")) == "mistake-page-robots"
    assert web.asked == [ROBOTS]


async def test_a_redirect_to_a_page_that_programs_may_not_read_is_not_followed(
    web: Web, fetcher: Fetcher
) -> None:
    rules = b"User-agent: *\nDisallow: /private\n"
    web.pages |= {ROBOTS: page(rules, kind="text/plain"), "/": redirect("/private")}
    assert await refused(fetcher, web.link()) == "mistake-page-robots"


async def test_rules_may_have_moved(web: Web, fetcher: Fetcher) -> None:
    web.pages |= {ROBOTS: redirect("/rules"), "/rules": page(b"User-agent: *\nDisallow: /\n")}
    assert await refused(fetcher, web.link("/exams")) == "mistake-page-robots"


@pytest.mark.parametrize(
    "answer",
    [
        status("404 Not Found"),
        status("403 Forbidden"),
        redirect(ROBOTS),
        redirect("http://10.0.0.1/"),
        redirect("ftp://site.example/"),
        page(b"<html><h1>No rules here</h1>"),
        page(b"\xff\xfe\x00"),
    ],
    ids=["missing", "closed", "circle", "private", "scheme", "html", "bytes"],
)
async def test_a_site_without_rules_lets_programs_read(
    web: Web, fetcher: Fetcher, answer: list[bytes]
) -> None:
    web.pages |= {ROBOTS: answer, "/exams": page()}
    assert (await fetcher.fetch(web.link("/exams"))).data == ARTICLE


async def test_a_site_that_cannot_say_its_rules_is_left_in_peace(
    web: Web, fetcher: Fetcher
) -> None:
    web.pages |= {ROBOTS: status("500 Internal Server Error"), "/exams": page()}
    assert await refused(fetcher, web.link("/exams")) == "mistake-page-robots-unknown"


async def test_rules_without_end_are_read_from_the_beginning(
    web: Web, names: Names, fetcher: Fetcher
) -> None:
    rules = b"User-agent: *\nDisallow: /private\n" + b"# more\n" * 100_000
    web.pages |= {ROBOTS: [head(), rules], "/exams": page()}
    assert await refused(fetcher, web.link("/private")) == "mistake-page-robots"
    assert (await fetcher.fetch(web.link("/exams"))).data == ARTICLE
