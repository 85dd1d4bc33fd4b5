"""Links as people paste them."""

import pytest

from bot.engine.library.fetching.links import LinkMistake, read_link, read_redirect


@pytest.mark.parametrize(
    ("text", "link"),
    [
        ("https://site.example/exams", "https://site.example/exams"),
        ("  <https://site.example/exams>\n", "https://site.example/exams"),
        ("HTTPS://Site.Example", "https://site.example"),
        ("http://site.example:80/", "http://site.example/"),
        ("http://site.example:8080/", "http://site.example:8080/"),
        (
            "https://bücher.example/prüfung?q=ä#top",
            "https://xn--bcher-kva.example/pr%C3%BCfung?q=%C3%A4",
        ),
        ("https://site.example/a b", "https://site.example/a%20b"),
        ("http://134744072/", "http://8.8.8.8/"),
        ("http://[2606:4700:0::1111]/", "http://[2606:4700::1111]/"),
    ],
)
def test_a_link_is_read(text: str, link: str) -> None:
    assert str(read_link(text)) == link


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("", "mistake-link-unreadable"),
        ("site.example/exams", "mistake-link-unreadable"),
        ("https://", "mistake-link-unreadable"),
        ("https:///exams", "mistake-link-unreadable"),
        ("https://site example/", "mistake-link-unreadable"),
        ("https://site.example/\r\nHost: other", "mistake-link-unreadable"),
        ("https://site..example/", "mistake-link-unreadable"),
        ("https://site.example:99999/", "mistake-link-unreadable"),
        ("https://[::1/", "mistake-link-unreadable"),
        ("https://[fe80::1%25eth0]/", "mistake-link-unreadable"),
        ("https://1.2.3.4.5/", "mistake-link-unreadable"),
        ("https://256.256.256.256/", "mistake-link-unreadable"),
        ("https://site.example\\@other.example/", "mistake-link-unreadable"),
        ("https://%31%32%37.0.0.1/", "mistake-link-unreadable"),
        ("https://site.example/" + "x" * 2000, "mistake-link-unreadable"),
        ("https://" + "x." * 130 + "example/", "mistake-link-unreadable"),
        ("file:///etc/passwd", "mistake-link-scheme"),
        ("ftp://site.example/", "mistake-link-scheme"),
        ("gopher://site.example/", "mistake-link-scheme"),
        ("data:text/html,exams", "mistake-link-scheme"),
        ("javascript:alert(1)", "mistake-link-scheme"),
        ("localhost:8000", "mistake-link-scheme"),
        ("https://ada@site.example/", "mistake-link-credentials"),
        ("https://ada:secret@site.example/", "mistake-link-credentials"),
        ("https://:secret@site.example/", "mistake-link-credentials"),
        ("http://site.example:0/", "mistake-link-port"),
        ("http://site.example:22/", "mistake-link-port"),
        ("http://site.example:6667/", "mistake-link-port"),
    ],
)
def test_what_is_no_link_to_a_page_is_said(text: str, key: str) -> None:
    with pytest.raises(LinkMistake) as caught:
        read_link(text)
    assert caught.value.key == key


@pytest.mark.parametrize(
    ("location", "link"),
    [
        ("exams", "https://site.example/news/exams"),
        ("/exams", "https://site.example/exams"),
        ("//other.example/exams", "https://other.example/exams"),
        ("?page=2", "https://site.example/news/today?page=2"),
        ("../exams#top", "https://site.example/exams"),
    ],
)
def test_a_redirect_is_read_from_where_it_stands(location: str, link: str) -> None:
    assert str(read_redirect(read_link("https://site.example/news/today"), location)) == link
