"""A PDF is read as its writer's paragraphs, or refused in a sentence."""

import zlib
from collections.abc import Callable
from io import BytesIO

import pypdf
import pytest

from arguments.documents import read_document
from tests.unit.documents.pdf_writer import Placed, column, content, pdf, written
from tests.unit.documents.refusals import refused
from tests.unit.documents.word_writer import saved

WRAPPED = [
    "The town should keep its orchard because it shades the school",
    "in summer and feeds it in autumn, and because an orchard that",
    "is felled is not planted again.",
]
NEXT = [
    "Some say that the land is worth more as a car park. It is, on",
    "one day in the year, and on every other day it is worth less.",
]
FIRST, SECOND = " ".join(WRAPPED), " ".join(NEXT)
UNPACKED = 20_000_000


def paragraphs(*pages: list[Placed]) -> list[str]:
    return read_document(pdf(*pages)).text.split("\n\n")


def test_wrapped_lines_are_joined_and_a_wider_gap_parts_paragraphs() -> None:
    assert paragraphs(column([*WRAPPED, "", *NEXT])) == [FIRST, SECOND]


def test_a_line_set_in_begins_a_paragraph() -> None:
    lines = column([*WRAPPED, *NEXT, *WRAPPED, *NEXT])
    places = [
        (x + 14 * (row in (3, 5, 8)), y, size, line) for row, (x, y, size, line) in enumerate(lines)
    ]
    assert paragraphs(places) == [FIRST, SECOND, FIRST, SECOND]


def test_a_short_line_that_ends_a_sentence_ends_its_paragraph() -> None:
    assert paragraphs(column([*WRAPPED, *NEXT])) == [FIRST, SECOND]


def test_a_heading_of_another_size_stands_alone() -> None:
    heading = [(72.0, 790.0, 20.0, "Keep the orchard")]
    assert paragraphs([*heading, *column(WRAPPED)]) == ["Keep the orchard", FIRST]


def test_a_paragraph_goes_on_over_the_page() -> None:
    assert paragraphs(column(WRAPPED[:2]), column(WRAPPED[2:])) == [FIRST]


def test_running_heads_and_page_numbers_go() -> None:
    furniture = [(72.0, 790.0, 9.0, "The Orchard Letter")]
    pages = [
        [*furniture, *column([*lines, "", *lines]), (300.0, 30.0, 9.0, f"Page {number} of 2")]
        for number, lines in enumerate((WRAPPED, NEXT), 1)
    ]
    assert paragraphs(*pages) == [FIRST, FIRST, SECOND, SECOND]


@pytest.mark.parametrize("number", ["7", "- 7 -", "Page 7", "7 / 9", "p. 7"])
def test_the_number_of_a_single_page_goes(number: str) -> None:
    assert paragraphs([*column(WRAPPED), (300.0, 30.0, 11.0, number)]) == [FIRST]


@pytest.mark.parametrize(
    ("first", "second", "joined"),
    [
        ("They keep the trans-", "parent one of the two plans there.", "transparent one"),
        ("A well-kept one is a well-", "kept one in each of the seasons.", "a well-kept one"),
        ("The plan of the Seine-", "Maritime is the one to look at.", "Seine-Maritime"),
    ],
)
def test_a_word_broken_at_a_line_end_is_mended(first: str, second: str, joined: str) -> None:
    assert joined in paragraphs(column([first, second]))[0]


@pytest.mark.parametrize(
    ("initial", "rest", "joined"),
    [("T", "he town should keep", "The town should keep"), ("A", "town should", "A town should")],
)
def test_a_large_initial_belongs_to_its_word(initial: str, rest: str, joined: str) -> None:
    lines = [(72.0, 735.0, 40.0, initial), *column([rest], x=100), *column(WRAPPED, y=746)]
    assert paragraphs(lines)[0].startswith(joined)


def test_a_pdf_says_who_wrote_it() -> None:
    told = read_document(
        pdf(column(WRAPPED), information="/Title (Keep the orchard) /Author (Ann Lee)")
    ).told
    assert (told.title, told.author) == ("Keep the orchard", "Ann Lee")


def test_what_a_program_put_in_is_not_told() -> None:
    information = "/Title (Microsoft Word - op-ed final.docx) /Author (Administrator)"
    told = read_document(pdf(column(WRAPPED), information=information)).told
    assert (told.title, told.author) == ("", "")


def locked(password: str) -> bytes:
    writer = pypdf.PdfWriter(clone_from=BytesIO(pdf(column(WRAPPED))))
    writer.encrypt(password, "the owner's own", algorithm="RC4-128")
    return saved(lambda file: void(writer.write, file))


def void(write: Callable[[BytesIO], object], file: BytesIO) -> None:
    write(file)


def test_a_pdf_that_needs_no_password_is_read() -> None:
    assert read_document(locked("")).text == FIRST


def test_a_pdf_that_needs_a_password_is_refused() -> None:
    assert refused(locked("apple")).key == "mistake-pdf-locked"


def test_a_pdf_of_two_hundred_pages_is_refused() -> None:
    assert refused(pdf(*[column(["A"])] * 200)).values == {"pages": 200, "limit": 60}


@pytest.mark.parametrize("stamp", [[], ["Scan 7"]])
def test_a_scanned_pdf_is_refused(stamp: list[str]) -> None:
    assert refused(pdf(column(stamp), column([]))).key == "mistake-pdf-scanned"


@pytest.mark.parametrize("part", [0.02, 0.3, 0.6, 0.9])
def test_a_pdf_cut_short_is_refused(part: float) -> None:
    data = pdf(column(WRAPPED))
    mistake = refused(data[: int(part * len(data))], "op-ed.pdf")
    assert (mistake.key, mistake.values) == ("mistake-document-damaged", {"kind": "pdf"})


@pytest.mark.parametrize(
    ("stream", "filters"),
    [
        (zlib.compress(b" " * UNPACKED), "/FlateDecode"),
        (zlib.compress(zlib.compress(b" " * UNPACKED)), "[/FlateDecode /FlateDecode]"),
        (zlib.compress(b"q " * 400_000), "/FlateDecode"),
    ],
    ids=["large", "packed-twice", "many-steps"],
)
def test_a_pdf_that_unpacks_to_more_than_any_article_is_refused(
    stream: bytes, filters: str
) -> None:
    assert refused(written([stream], filters=filters)).key == "mistake-document-unpacks"


def test_a_pdf_nested_without_end_is_refused() -> None:
    data = written([zlib.compress(b"[" * 1_000_000)])
    assert refused(data).key == "mistake-document-damaged"


def test_a_pdf_that_writes_more_than_an_article_is_refused() -> None:
    page = zlib.compress(content(column(["Keep the orchard. " * 400])))
    assert refused(written([page] * 40)).key == "mistake-article-too-long"
