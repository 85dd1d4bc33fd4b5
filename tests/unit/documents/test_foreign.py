"""An article in another language is told apart, and a quotation in one misleads nobody."""

import pytest

from arguments.documents import Document, foreign, read_document
from bot.wording import load_wording

ENGLISH = "The town should keep its orchard, because it shades the school and feeds it. " * 12
GERMAN = "Die Stadt sollte den Obstgarten behalten, weil er der Schule Schatten gibt. " * 12
FRENCH = "La ville devrait garder le verger, parce qu'il donne de l'ombre aux enfants. " * 12


@pytest.mark.parametrize(("text", "language"), [(ENGLISH, ""), (GERMAN, "de"), (FRENCH, "fr")])
def test_a_language_is_told_by_its_code(text: str, language: str) -> None:
    assert foreign(read_document(text.encode())) == language


def test_pasted_text_is_asked_as_well() -> None:
    assert foreign(Document(text=GERMAN)) == "de"


def test_a_quotation_does_not_make_an_article_foreign() -> None:
    assert foreign(read_document((GERMAN[:300] + ENGLISH).encode())) == ""


def test_an_english_motto_does_not_make_an_article_english() -> None:
    assert foreign(read_document((ENGLISH[:150] + "\n\n" + GERMAN).encode())) == "de"


def test_what_is_too_short_to_be_sure_is_not_called_foreign() -> None:
    assert foreign(read_document(b"Ja, bitte.")) == ""


@pytest.mark.parametrize(("code", "name"), [("de", "German"), ("eu", "another language (eu)")])
def test_a_language_has_a_name(code: str, name: str) -> None:
    assert name in load_wording().say("mistake-article-language", language=code)
