"""A Word file is read paragraph by paragraph, or refused in a sentence."""

import pytest

from arguments.documents import read_document
from tests.unit.documents.refusals import refused
from tests.unit.documents.word_writer import BODY, LAST, op_ed, with_body, with_part

ENTITIES = "".join(f'<!ENTITY e{n + 1} "{f"&e{n};" * 10}">' for n in range(1, 9))
LAUGHS = f'<!DOCTYPE w [<!ENTITY e1 "ha">{ENTITIES}]>'
SECTION = "<w:sectPr"


def test_paragraphs_come_in_order_with_their_headings_and_lists() -> None:
    assert read_document(op_ed()).text.split("\n\n") == [
        "# Keep the orchard",
        "## Why now",
        "The town must keep its orchard.",
        "- It shades the school.",
        LAST,
    ]


def test_a_word_file_says_who_wrote_it() -> None:
    told = read_document(op_ed()).told
    assert (told.title, told.author) == ("Keep the orchard", "Ann Lee")


def test_the_headline_stands_above_the_title_of_an_older_file() -> None:
    data = with_part(
        "docProps/core.xml", lambda part: part.replace(b"Keep the orchard", b"Fell the trees")
    )
    assert read_document(data).told.title == "Keep the orchard"


def test_what_a_reviewer_put_in_is_read_and_what_they_struck_out_is_not() -> None:
    change = (
        "</w:t></w:r><w:ins><w:r><w:t>all </w:t></w:r></w:ins>"
        "<w:del><w:r><w:delText>now </w:delText></w:r></w:del><w:r><w:t>ours to lose."
    )
    assert "It is all ours to lose." in read_document(with_body("ours to lose.", change)).text


def test_a_paragraph_in_a_content_control_is_read() -> None:
    wrapped = "<w:sdt><w:sdtContent><w:p><w:r><w:t>So keep it.</w:t></w:r></w:p></w:sdtContent>"
    data = with_body(SECTION, f"{wrapped}</w:sdt>{SECTION}")
    assert read_document(data).text.endswith(f"{LAST}\n\nSo keep it.")


def test_two_line_breaks_part_a_paragraph() -> None:
    data = with_body(LAST, f"{LAST}</w:t><w:br/><w:br/><w:t>So keep it.")
    assert read_document(data).text.endswith(f"{LAST}\n\nSo keep it.")


@pytest.mark.parametrize("part", [0.05, 0.5, 0.95])
def test_a_word_file_cut_short_is_refused(part: float) -> None:
    data = op_ed()
    mistake = refused(data[: int(part * len(data))], "op-ed.docx")
    assert (mistake.key, mistake.values) == ("mistake-document-damaged", {"kind": "word"})


@pytest.mark.parametrize("inside", [b"Keep the orchard.", b"", b"<w:document>"])
def test_a_word_file_without_its_markup_is_refused(inside: bytes) -> None:
    assert refused(with_part(BODY, lambda _: inside)).key == "mistake-document-damaged"


def test_a_word_file_without_a_word_is_refused() -> None:
    data = with_part(BODY, lambda part: part[: part.index(b"<w:p>")] + b"</w:body></w:document>")
    assert refused(data).key == "mistake-article-empty"


def test_a_word_file_that_unpacks_to_more_than_any_article_is_refused() -> None:
    data = with_part("word/styles.xml", lambda part: part + b" " * 40_000_000)
    assert refused(data).values == {"megabytes": 30}


def test_a_word_file_of_a_million_paragraphs_is_refused() -> None:
    data = with_body(SECTION, "<w:p/>" * 1_000_000 + SECTION)
    assert refused(data).key == "mistake-article-too-long"


@pytest.mark.parametrize("part", [BODY, "docProps/core.xml"])
def test_entities_that_multiply_are_refused(part: str) -> None:
    def laughing(markup: bytes) -> bytes:
        declared = markup[markup.index(b"<", markup.index(b"?>")) :]
        return LAUGHS.encode() + declared.replace(b"Ann Lee", b"&e9;").replace(
            LAST.encode(), b"&e9;"
        )

    assert refused(with_part(part, laughing)).key == "mistake-document-damaged"


def test_a_file_of_this_machine_is_never_read_into_the_text() -> None:
    entity = '<!DOCTYPE w [<!ENTITY e SYSTEM "file:///etc/passwd">]>'

    def asking(markup: bytes) -> bytes:
        declared = markup[markup.index(b"<", markup.index(b"?>")) :]
        return entity.encode() + declared.replace(LAST.encode(), b"&e;")

    assert "root" not in read_document(with_part(BODY, asking)).text


def test_markup_nested_without_end_is_refused() -> None:
    data = with_body(SECTION, "<w:sdt>" * 10_000 + "</w:sdt>" * 10_000 + SECTION)
    assert refused(data).key == "mistake-document-damaged"
