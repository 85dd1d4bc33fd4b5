"""Texts as people send them, made fit to be stored, told apart, and searched."""

import hashlib
import json
import re
import unicodedata

_WORD = re.compile(r"[^\W_]+")


def storable(text: str) -> str:
    """Give the text without what no database keeps: a NUL, and halves of characters."""
    return text.replace("\0", "").encode("utf-8", "replace").decode("utf-8")


def key_of(*parts: str | int | None) -> str:
    """Give a short key that is the same where all of these are, to the letter."""
    whole = json.dumps(parts, ensure_ascii=True)
    return hashlib.sha256(whole.encode()).hexdigest()[:32]


def search_words(text: str) -> list[str]:
    """List the words of a text as search compares them: without case, marks and accents.

    What is stored and what is looked for both pass through here, so that an engine's own rules
    for case and accents make no difference.
    """
    folded = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text).casefold())
    bare = "".join(mark for mark in folded if unicodedata.category(mark) != "Mn")
    return _WORD.findall(bare)
