"""A page that is built to break its reader ends in a sentence, and soon."""

from time import perf_counter

import pytest

from arguments.documents import read_document
from tests.unit.documents.refusals import refused
from tests.unit.documents.site_layouts import PARAGRAPHS

SOON = 10.0
"""Seconds; each takes one or two on a slow machine, and minutes where nothing is bounded."""
PROSE = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)


def page(before: str) -> bytes:
    return f"<html><body>{before}{PROSE}</body></html>".encode()


@pytest.mark.parametrize(
    "before",
    [
        "<div>" * 100_000,
        "<b>" * 100_000,
        "<p>x" * 100_000,
        "<table><tr>" + "<td>x</td>" * 24_000 + "</tr></table>",
        "<p " + " ".join(f"a{number}=1" for number in range(100_000)) + ">",
        ("<p " + " ".join(f"a{number}=1" for number in range(190)) + ">") * 2_000,
    ],
    ids=["deep", "deep-inline", "long", "table", "attributes", "more-attributes"],
)
def test_a_page_too_deep_or_too_large_is_refused(before: str) -> None:
    began = perf_counter()
    assert refused(page(before)).key == "mistake-page-tangled"
    assert perf_counter() - began < SOON


@pytest.mark.parametrize(
    "before",
    [
        f"<div title='{'a' * 4_000_000}'></div>",
        "<script type='application/ld+json'>" + "[" * 1_000_000 + "</script>",
        "<script type='application/ld+json'>" + '{"author":' * 200_000 + "</script>",
        "<div>" * 200 + "</div>" * 200,
        "<p>" + " " * 4_000_000 + "</p>",
        "<p>\x00\x0b\x1f</p>",
        "<meta name='author' content='x'>" * 10_000,
    ],
    ids=["attribute", "brackets", "objects", "deep", "spaces", "controls", "metadata"],
)
def test_a_page_with_too_much_around_it_is_read_all_the_same(before: str) -> None:
    began = perf_counter()
    assert PARAGRAPHS[-1] in read_document(page(before)).text
    assert perf_counter() - began < SOON
