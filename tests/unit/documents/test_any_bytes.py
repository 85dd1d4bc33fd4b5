"""Whatever the bytes and the name are, the answer is a document or a sentence."""

import pickle
from contextlib import suppress

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from arguments.articles import read_article
from arguments.documents import Document, read_document, source_of
from arguments.mistakes import Mistake
from bot.wording import load_wording
from tests.unit.documents.pdf_writer import column, pdf
from tests.unit.documents.site_layouts import BLOG, NEWS, SOUP
from tests.unit.documents.word_writer import op_ed

WHOLE = (
    pdf(column(["The town should keep its orchard, because it shades the school."] * 3)),
    op_ed(),
    BLOG.encode(),
    SOUP.encode(),
    NEWS.encode("utf-16"),
)
names = st.sampled_from(["", "a.txt", "a.md", "a.html", "a.pdf", "a.docx", "a.exe"]) | st.text()
types = (
    st.sampled_from(["", "text/html; charset=utf-16", "application/pdf", "text/plain"]) | st.text()
)
scraps = st.sampled_from(
    [
        b"%PDF-1.4\n",
        b"PK\x03\x04",
        b"<html>",
        b"<p>",
        b"<br><br>",
        b"</div>",
        b"1 0 obj<<",
        b"stream\n",
    ]
)
anything = st.binary() | st.lists(scraps | st.binary(max_size=9)).map(b"".join)
changes = st.lists(
    st.tuples(st.integers(0, 40_000), st.binary(min_size=1, max_size=4)), max_size=40
)


def answered(data: bytes, name: str, content_type: str) -> Document | Mistake:
    try:
        return read_document(data, name, content_type)
    except Mistake as mistake:
        load_wording().mistake(mistake)
        return mistake


def spoiled(data: bytes, places: list[tuple[int, bytes]]) -> bytes:
    for place, piece in places:
        at = place % len(data)
        data = data[:at] + piece + data[at + len(piece) :]
    return data


@given(anything, names, types)
@settings(deadline=None, max_examples=50)
def test_any_bytes_give_a_document_or_a_mistake(data: bytes, name: str, kind: str) -> None:
    assert isinstance(answered(data, name, kind), Document | Mistake)


@given(st.sampled_from(WHOLE), changes)
@settings(deadline=None, max_examples=25, suppress_health_check=[HealthCheck.too_slow])
def test_a_spoiled_document_gives_a_document_or_a_mistake(
    whole: bytes, places: list[tuple[int, bytes]]
) -> None:
    answer = answered(spoiled(whole, places), "", "")
    assert pickle.loads(pickle.dumps(answer)) is not None  # noqa: S301 (our own)


@given(st.sampled_from(WHOLE), changes)
@settings(deadline=None, max_examples=20, suppress_health_check=[HealthCheck.too_slow])
def test_whatever_is_read_can_be_read_as_an_article(
    whole: bytes, places: list[tuple[int, bytes]]
) -> None:
    with suppress(Mistake):
        document = read_document(spoiled(whole, places))
        article = read_article(
            document.text, source_of(document, read_article(document.text).source)
        )
        assert article.sentences
