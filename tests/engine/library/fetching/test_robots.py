"""The rules that a site gives to programs: RFC 9309, with its own examples."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.engine.library.fetching.robots import Robots, read_robots

PRECEDENCE = """
User-Agent: foobot
Allow: /example/page/
Disallow: /example/page/disallowed.gif
"""
GROUPS = """
User-Agent: *
Disallow: *.gif$
Disallow: /example/
Allow: /publications/

User-Agent: foobot
Disallow:/
Allow:/example/page.html
Allow:/example/allowed.gif

User-Agent: barbot
User-Agent: bazbot
Disallow: /example/page.html

User-Agent: quxbot
"""


def robots(text: str, program: str = "foobot") -> Robots:
    return read_robots(text.encode(), program)


def test_the_longest_rule_decides() -> None:
    assert robots(PRECEDENCE).allow("/example/page/allowed.gif")
    assert not robots(PRECEDENCE).allow("/example/page/disallowed.gif")


@pytest.mark.parametrize(
    ("program", "path", "allowed"),
    [
        ("foobot", "/", False),
        ("FooBot", "/example/page.html", True),
        ("foobot", "/example/allowed.gif", True),
        ("barbot", "/example/page.html", False),
        ("bazbot", "/example/page.html", False),
        ("bazbot", "/example/other.html", True),
        ("quxbot", "/example/page.html", True),
        ("gadfly", "/example/page.html", False),
        ("gadfly", "/publications/", True),
        ("gadfly", "/picture.gif", False),
        ("gadfly", "/picture.gif?size=2", True),
        ("foo", "/publications/", True),
    ],
)
def test_a_program_minds_the_group_that_names_it_or_else_the_one_for_all(
    program: str, path: str, *, allowed: bool
) -> None:
    assert robots(GROUPS, program).allow(path) is allowed


@pytest.mark.parametrize(
    ("pattern", "path", "concerned"),
    [
        ("/path/file-with-a-%2A.html", "/path/file-with-a-*.html", False),
        ("/path/foo-%24", "/path/foo-%24", True),
        ("/foo/bar?baz=quz", "/foo/bar?baz=quz", True),
        ("/foo/bar/ツ", "/foo/bar/%E3%83%84", True),
        ("/foo/bar/%E3%83%84", "/foo/bar/%e3%83%84", True),
        ("/foo/bar/%62%61%7A", "/foo/bar/baz", True),
        ("/exams", "/examsandmore", True),
        ("/exams$", "/exams", True),
        ("/exams$", "/exams/", False),
        ("/*/exams", "/news/today/exams/2", True),
        ("/*/exams", "/exams", False),
        ("/*.pdf$", "/a.pdf.pdf", True),
        ("/*.pdf$", "/a.pdf?x", False),
        ("/a*a$", "/a", False),
        ("*", "/anything", True),
        ("/Exams", "/exams", False),
    ],
)
def test_a_rule_concerns_the_paths_of_its_pattern(
    pattern: str, path: str, *, concerned: bool
) -> None:
    assert robots(f"user-agent: *\ndisallow: {pattern}").allow(path) is not concerned


def test_of_two_rules_as_long_the_kinder_decides() -> None:
    assert robots("user-agent: *\ndisallow: /exams\nallow: /exams").allow("/exams")


def test_groups_for_the_same_program_are_one() -> None:
    rules = robots("user-agent: foobot\ndisallow: /a\n\nuser-agent: foobot\ndisallow: /b")
    assert not rules.allow("/a")
    assert not rules.allow("/b")


def test_other_lines_and_remarks_do_not_matter() -> None:
    text = "\ufeffUser-agent: a\nSitemap: x\nUser-agent: foobot # us\nDisallow: /a # and below\n"
    assert not robots(text).allow("/a")
    assert not robots(text, "a").allow("/a")


@pytest.mark.parametrize("text", ["", "disallow: /", "user-agent: *\ndisallow:", "nonsense"])
def test_without_a_rule_everything_may_be_read(text: str) -> None:
    assert robots(text).allow("/exams")


def test_the_rules_themselves_may_always_be_read() -> None:
    assert robots("user-agent: *\ndisallow: /").allow("/robots.txt")


@given(st.binary(max_size=300), st.text(max_size=30))
def test_a_rule_is_minded_whatever_bytes_stand_before_it(before: bytes, path: str) -> None:
    rules = read_robots(before + b"\nuser-agent: foobot\ndisallow: /private", "foobot")
    assert not rules.allow(f"/private{path}")


@given(st.binary(max_size=300))
def test_the_rules_themselves_may_be_read_whatever_they_say(data: bytes) -> None:
    assert read_robots(b"user-agent: *\ndisallow: /" + data, "foobot").allow("/robots.txt")
