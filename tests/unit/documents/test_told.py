"""A source is made of what a person told, what the document tells, and what was guessed."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arguments.articles import read_article
from arguments.claims import Source
from arguments.documents import Document, Told, read_document, source_of
from arguments.documents.told import sensible_address, sensible_date, sensible_name, sensible_title
from tests.unit.documents.pdf_writer import column, pdf
from tests.unit.documents.site_layouts import NEWS, TITLE
from tests.unit.documents.word_writer import op_ed

FIXTURES = Path(__file__).parents[2] / "fixtures" / "articles"
GUESSED = Source(title="A guess", author="Guessed", outlet="The Guess", url="https://guess.example")
ITSELF = Document(text="Trees.", told=Told(title="Itself", author="Ann Lee"))


def test_what_a_document_says_stands_above_what_was_guessed() -> None:
    source = source_of(ITSELF, GUESSED)
    assert (source.title, source.author, source.outlet) == ("Itself", "Ann Lee", "The Guess")


def test_what_a_person_told_stands_above_all() -> None:
    source = source_of(ITSELF, GUESSED, Told(title="Told", published=date(2024, 3, 14)))
    assert (source.title, source.author, source.published) == ("Told", "Ann Lee", date(2024, 3, 14))


def test_a_page_and_its_article_become_one_source() -> None:
    assert source_of(read_document(NEWS.encode()), GUESSED).title == TITLE


told = st.builds(
    Told, title=st.text(), author=st.text(), outlet=st.text(), url=st.text(min_size=1, max_size=900)
)


@given(told, told)
def test_any_words_make_a_source(itself: Told, given: Told) -> None:
    assert source_of(Document(text="Trees.", told=itself), GUESSED, given).title


def test_everything_is_cut_to_what_a_source_may_hold() -> None:
    long = Told(title="t" * 999, author="a" * 999, outlet="o" * 999, url="https://u.example/" * 99)
    source = source_of(ITSELF, GUESSED, long)
    assert [len(source.title), len(source.author), len(source.outlet)] == [300, 200, 200]


@pytest.mark.parametrize(
    "made_up", ["Untitled 3", "op-ed.docx", "Document1", "  ", "…", "about:blank"]
)
def test_a_title_that_a_program_made_up_is_none(made_up: str) -> None:
    assert sensible_title(made_up) == ""


@pytest.mark.parametrize(
    "account", ["admin", "Microsoft Office User", "python-docx", "ann@example.org"]
)
def test_an_account_is_no_author(account: str) -> None:
    assert sensible_name(account) == ""


@pytest.mark.parametrize("wrong", ["", "2024-02-31", "yesterday", "14/03/2024", "0000-00-00"])
def test_a_day_that_is_none_is_dropped(wrong: str) -> None:
    assert sensible_date(wrong) is None


def test_a_day_is_read_from_a_moment() -> None:
    assert sensible_date("2024-03-14T08:15:00Z") == date(2024, 3, 14)


@pytest.mark.parametrize(
    "wrong", ["", "javascript:alert(1)", "/opinion", "https://a b", "ftp://a.example"]
)
def test_an_address_that_cannot_be_followed_is_dropped(wrong: str) -> None:
    assert sensible_address(wrong) == ""


@pytest.mark.parametrize(
    "data",
    [
        b"Trees cool streets.",
        f"<html><article><h1>Trees</h1>{'<p>Trees cool the city.</p>' * 40}</article>".encode(),
        pdf(column(["Trees cool the streets of every city that plants them in time."])),
        op_ed(),
    ],
    ids=["text", "page", "pdf", "word"],
)
def test_a_document_that_names_no_address_has_the_one_it_was_fetched_from(data: bytes) -> None:
    fetched = "https://herald.example/trees"
    assert read_document(data, address=fetched).told.url == fetched


@pytest.mark.parametrize("path", sorted(FIXTURES.glob("*.[tm][xd]*")), ids=lambda path: path.stem)
def test_a_source_is_made_of_the_guessed_one_as_if_the_text_were_read_again(path: Path) -> None:
    def completed(guessed: Source) -> Source:
        return guessed.model_copy(update={"outlet": "The Evening Post", "author": "Ann Lee"})

    text = path.read_text(encoding="utf-8")
    again = read_article(text, completed(read_article(text).source))
    assert read_article(text, completed) == again
