"""Text is read in the encoding that it was saved in, or refused."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arguments.documents import read_document
from tests.unit.documents.refusals import refused

WESTERN = "“Où est le café?” she asked — and the town’s answer was £40 too dear."
RUSSIAN = "Город должен сохранить сад, потому что он дает тень школе. " * 5


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
def test_text_is_read_as_it_was_saved(encoding: str) -> None:
    assert read_document(WESTERN.encode(encoding)).text == WESTERN


def test_big_endian_text_is_read_by_its_mark() -> None:
    data = codecs.BOM_UTF16_BE + WESTERN.encode("utf-16-be")
    assert read_document(data).text == WESTERN


@pytest.mark.parametrize("encoding", ["koi8-r", "iso-8859-5", "windows-1251"])
def test_a_declared_encoding_is_believed(encoding: str) -> None:
    read = read_document(RUSSIAN.encode(encoding), "", f"text/plain; charset={encoding}")
    assert read.text == RUSSIAN


def test_a_spoiled_letter_does_not_spoil_the_rest() -> None:
    data = (WESTERN * 3).encode() + b" caf\xe9"
    assert read_document(data).text == f"{WESTERN * 3} caf\ufffd"


def test_an_undeclared_encoding_is_guessed_from_its_letters() -> None:
    assert read_document(RUSSIAN.encode("windows-1251")).text == RUSSIAN


@pytest.mark.parametrize("declared", ["latin-1", "us-ascii", "iso-8859-1", "zlib", "idna", "ro-13"])
def test_a_declaration_made_by_habit_or_malice_is_not(declared: str) -> None:
    read = read_document(WESTERN.encode("cp1252"), "", f'text/plain; charset="{declared}"')
    assert read.text == WESTERN


def test_a_wrong_declaration_gives_way_to_what_decodes() -> None:
    read = read_document(WESTERN.encode(), "", "text/plain; charset=iso-8859-5")
    assert read.text == WESTERN


@pytest.mark.parametrize(
    "data", [b"\x00\x01\x02\x03" * 50, b"\x8f\x05\xff\x00\x81" * 40, b"Trees\x00\x01\x02" * 9]
)
def test_bytes_that_no_encoding_makes_sense_of_are_refused(data: bytes) -> None:
    assert refused(data).key == "mistake-not-text"


def test_what_nobody_sees_is_dropped() -> None:
    text = "Keep the orchard, because it shades the school in summer and feeds it in autumn."
    spoiled = text.replace("the", "\x00the", 1).replace(", ", ",\r\n")
    assert read_document(spoiled.encode()).text == text.replace(", ", ",\n")


@given(st.text(st.characters(codec="cp1252", categories=["L", "Zs", "Po"]), min_size=1))
def test_a_text_read_again_is_the_same(text: str) -> None:
    once = read_document(f"Trees and homes. {text}".encode()).text
    assert read_document(once.encode()).text == once
