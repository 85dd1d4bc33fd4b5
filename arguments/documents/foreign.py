"""The language of a document, looked at in several places so that a quotation misleads nobody."""

from collections import Counter

from arguments.documents.document import Document
from arguments.languages import language_of

ENGLISH = "en"
SURE = 0.5
"""Below this the guess is as often wrong as right."""
LONG_ENOUGH = 200
"""Characters of a text whose language can be told surely."""
_PLACES = (0.1, 0.5, 0.85)
_STRETCH = 400


def told_language(document: Document) -> Document:
    """Give the document with its language and how sure that is."""
    language, sure = _language(document.text)
    return document.model_copy(update={"language": language, "sure": sure})


def foreign(document: Document) -> str:
    """Give the code of the language when a document is surely not English; else nothing."""
    known = document if document.language else told_language(document)
    surely = known.sure >= SURE and len(known.text) >= LONG_ENOUGH
    return known.language if surely and known.language != ENGLISH else ""


def _language(text: str) -> tuple[str, float]:
    """Ask about the beginning, the middle and the end; most votes win, then the surest."""
    starts = sorted({int(place * max(0, len(text) - _STRETCH)) for place in _PLACES})
    guesses = [language_of(text[start : start + _STRETCH]) for start in starts]
    votes = Counter(language for language, _ in guesses if language)
    if not votes:
        return "", 0.0
    surest = max(guesses, key=lambda guess: (votes[guess[0]], guess[1]))[0]
    return surest, sum(sure for language, sure in guesses if language == surest) / len(guesses)
