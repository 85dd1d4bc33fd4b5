"""An article is taken out of its page whole, and nothing around it comes along."""

from datetime import date

import pytest

from arguments.documents import Told, read_document
from tests.unit.documents.refusals import refused
from tests.unit.documents.site_layouts import (
    ADDRESS,
    AUTHOR,
    BLOG,
    DAY,
    FURNITURE,
    LAYOUTS,
    NEWS,
    PARAGRAPHS,
    SITE,
    SOUP,
    TITLE,
)

TOPICS = ("harbour", "market", "school", "library", "river", "bridge", "hospital", "station")
HEADLINES = [f"Why the question of the {topic} will not go away" for topic in TOPICS]


def page(body: str, head: str = "") -> bytes:
    return f"<!doctype html><html><head>{head}</head><body>{body}</body></html>".encode()


@pytest.mark.parametrize("layout", LAYOUTS)
def test_every_paragraph_is_kept_in_order(layout: str) -> None:
    found = read_document(LAYOUTS[layout].encode()).text.split("\n\n")
    assert [one for one in found if one in PARAGRAPHS] == list(PARAGRAPHS)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_no_furniture_is_kept(layout: str) -> None:
    text = read_document(LAYOUTS[layout].encode()).text
    assert [line for line in FURNITURE if line in text] == []


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_page_says_where_it_comes_from(layout: str) -> None:
    told = read_document(LAYOUTS[layout].encode(), address=ADDRESS).told
    assert told == Told(
        title=TITLE, author=AUTHOR, outlet=SITE, published=date.fromisoformat(DAY), url=ADDRESS
    )


def test_the_title_stands_above_the_paragraphs() -> None:
    assert read_document(NEWS.encode()).text.startswith(f"# {TITLE}\n\n{PARAGRAPHS[0]}")


def test_an_address_of_another_site_is_not_believed() -> None:
    told = read_document(BLOG.encode(), address="https://copied.example/night-buses").told
    assert told.url == "https://copied.example/night-buses"


def test_headings_lists_and_quotations_stay_what_they_are() -> None:
    body = (
        f"<article><p>{PARAGRAPHS[0]}</p><h2>What it costs</h2><p>{PARAGRAPHS[1]}</p>"
        "<blockquote><p>It rains on us all, she said.</p></blockquote>"
        "<ul><li>Five <b>routes</b> until morning.</li></ul></article>"
    )
    found = read_document(page(body, "<title>What it costs</title>")).text.split("\n\n")
    marked = ["## What it costs", "> It rains on us all, she said.", "- Five routes until morning."]
    assert [one for one in found if one not in PARAGRAPHS] == marked


@pytest.mark.parametrize(
    "around",
    [
        "<font face=serif>{}</font>",
        "{}",
        "<p>{}</p>",
        "<table><tr><td><a href='/'>Home</a></td><td>{}</td></tr></table>",
    ],
)
def test_paragraphs_parted_by_two_line_breaks_are_paragraphs(around: str) -> None:
    body = around.format("<br><br />\n".join(PARAGRAPHS))
    assert read_document(page(body)).text.split("\n\n") == list(PARAGRAPHS)


def test_a_single_line_break_parts_nothing() -> None:
    body = f"<p>{PARAGRAPHS[0]}<br><b>Yes</b>, and {PARAGRAPHS[1]}</p>"
    assert f"{PARAGRAPHS[0]}\nYes, and {PARAGRAPHS[1]}" in read_document(page(body)).text


@pytest.mark.parametrize(
    "declared",
    ['<meta charset="{}">', "<meta http-equiv=content-type content='text/html; charset={}'>"],
)
def test_an_encoding_declared_in_the_page_is_believed(declared: str) -> None:
    cyrillic = page("".join(f"<p>{'Город должен сохранить сад. ' * 9}</p>" for _ in range(3)))
    data = cyrillic.decode().replace("<head>", f"<head>{declared.format('koi8-r')}")
    assert "Город должен сохранить сад." in read_document(data.encode("koi8-r")).text


def test_a_page_of_old_is_read_in_its_encoding() -> None:
    data = SOUP.replace("half past midnight", "“half past” midnight").encode("windows-1252")
    assert "At “half past” midnight" in read_document(data).text


@pytest.mark.parametrize(
    "sign",
    [
        '<script type="application/ld+json">{"isAccessibleForFree": false}</script>',
        '<script type="application/ld+json">{"isAccessibleForFree":"False"}</script>',
        "<div>Subscribe to continue reading</div>",
        "<div>This article is for subscribers only. Already a subscriber? Log in</div>",
        "<div>You have reached your limit of free articles.</div>",
    ],
)
def test_a_page_that_keeps_the_rest_for_subscribers_is_refused(sign: str) -> None:
    teaser = page(f"<article><h1>{TITLE}</h1><p>{PARAGRAPHS[0]}</p></article>{sign}")
    assert refused(teaser).key == "mistake-page-paywalled"


def test_a_page_that_shows_all_that_it_sells_is_read() -> None:
    data = NEWS.replace('"isAccessibleForFree": true', '"isAccessibleForFree": false')
    assert PARAGRAPHS[-1] in read_document(data.encode()).text


@pytest.mark.parametrize(
    "item",
    [
        '<article><h2><a href="/a">{0}</a></h2><p>A writer says of it what there is to say.</p>'
        "</article>",
        '<div class="card"><a href="/a">{0}</a></div>',
        '<li><a href="/a">{0}</a> <span>14 March</span></li>',
    ],
)
def test_a_page_that_lists_articles_is_refused(item: str) -> None:
    items = "".join(item.format(headline) for headline in HEADLINES)
    assert refused(page(f"<main><h1>Opinion</h1>{items}</main>")).key == "mistake-article-list"


@pytest.mark.parametrize(
    "body",
    [
        "",
        "<div id=root></div><noscript>Please switch on JavaScript.</noscript>",
        "<form><label>Your name</label><input></form>",
        "<p>The page that you are looking for has moved.</p>",
    ],
)
def test_a_page_without_an_article_is_refused(body: str) -> None:
    assert refused(page(body)).key == "mistake-page-without-article"


@pytest.mark.parametrize("data", [b"<!doctype html>", b"<html", b"<html></html>"])
def test_a_page_without_anything_is_refused(data: bytes) -> None:
    assert refused(data).key == "mistake-page-without-article"


def test_an_advertisement_above_the_fold_is_no_paywall() -> None:
    body = "".join(f"<p>{one}</p><div>Scroll to continue reading</div>" for one in PARAGRAPHS[:3])
    assert PARAGRAPHS[2] in read_document(page(f"<article>{body}</article>")).text
