"""A source names its article in words that can be shown, and in an address that can be followed."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from arguments.articles import read_article
from arguments.claims import Source
from arguments.documents import Document, Told, source_of
from arguments.packs import PackInvalid, Problem, load_pack
from arguments.tidying import tidy, tidy_line
from bot.wording import load_wording

HIDDEN = "Ann\u202e \x07 Lee\u2066\n"
PACK = """\
[pack]
id = "trees"
title = "Trees"
licence = "MIT"
version = 1
[source]
title = "Plant trees"
url = "{url}"
[[claims]]
id = "plant"
text = "Cities should plant trees."
kind = "policy"
"""


def test_every_text_of_a_source_is_tidied() -> None:
    source = Source(title=HIDDEN, author=HIDDEN, outlet=HIDDEN)
    assert {source.title, source.author, source.outlet} == {"Ann Lee"}


def test_what_a_file_says_of_itself_is_tidied() -> None:
    source = source_of(Document(text="Trees.", told=Told(author=HIDDEN)), Source(title="Trees"))
    assert source.author == "Ann Lee"


def test_a_title_that_shows_nothing_is_none() -> None:
    with pytest.raises(ValidationError):
        Source(title="\u202e\x07")


@given(st.text(max_size=400))
def test_a_tidied_text_is_within_limits_once_it_is_tidied(title: str) -> None:
    made = Source.fitting(title=f"T {title}")
    assert Source.model_validate(made.model_dump()) == made


@given(st.text())
def test_tidying_twice_changes_nothing(text: str) -> None:
    assert (tidy(tidy(text)), tidy_line(tidy_line(text))) == (tidy(text), tidy_line(text))
    assert unicodedata.is_normalized("NFC", tidy(text))


def test_characters_parted_by_one_that_goes_are_composed() -> None:
    assert tidy("e\x00\u0301") == "\u00e9"


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "ftp://a.example", "/opinion", "https://a b.example"]
)
def test_an_address_that_cannot_be_followed_is_no_sources(url: str) -> None:
    with pytest.raises(ValidationError):
        Source(title="Trees", url=url)


def test_a_pack_with_such_an_address_says_where_and_what_it_should_be() -> None:
    with pytest.raises(PackInvalid) as raised:
        load_pack(PACK.format(url="javascript:alert(1)"))
    [complaint] = raised.value.complaints
    assert (complaint.field, complaint.problem, complaint.line) == (
        "source.url",
        Problem.ADDRESS,
        8,
    )
    assert "begins with https://" in load_wording().phrase(complaint.phrase)


def test_a_document_loses_such_an_address() -> None:
    told = Told(url="javascript:alert(1)")
    assert source_of(Document(text="Trees.", told=told), Source(title="Trees")).url == ""


def test_front_matter_loses_such_an_address_and_a_title_that_shows_nothing() -> None:
    head = 'title: "\u202e"\nurl: javascript:alert(1)\ndate: 2024-02-30'
    source = read_article(f"---\n{head}\n---\n\nCities should plant trees.\n").source
    assert (source.title, source.url, source.published) == ("Cities should plant trees.", "", None)
