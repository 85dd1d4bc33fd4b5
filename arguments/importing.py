"""Importing: a claim found in an article becomes a claim of the library, with an id of its own.

An id is made from the claim's words alone, so importing the same article twice names the
same claims and adds nothing.
"""

import hashlib
import re
import unicodedata

from arguments.articles import Article
from arguments.articles.markup import plain
from arguments.claims import (
    LONGEST,
    LONGEST_ID,
    LONGEST_ORIGINAL,
    LONGEST_PASSAGE,
    SHORTEST,
    Claim,
    ClaimId,
    FoundClaim,
    Hand,
)
from arguments.responses import tidy

_HASH = 8
_AROUND = 12
"""Sentences before and after a claim's own that may be kept beside it."""
_NOT_SLUG = re.compile(r"[^a-z0-9]+")
_SPACES = re.compile(r"\s+")
_FIRST_WORD = re.compile(r"\w+")


def claim_id_for(text: str) -> ClaimId:
    """Give a claim's id: a slug of its first words and a short hash of all of it.

    Case, space and form of the characters do not change it. A script that the slug cannot
    spell leaves the hash alone.
    """
    folded = _SPACES.sub(" ", unicodedata.normalize("NFKC", text).casefold()).strip()
    digest = hashlib.sha256(folded.encode("utf-8", "replace")).hexdigest()[:_HASH]
    words = _NOT_SLUG.sub(" ", _without_accents(folded).replace("'", "")).split()
    slug = _as_many_as_fit(words, LONGEST_ID - _HASH - 1)
    return ClaimId(f"{slug}-{digest}" if slug else digest)


def served_text(found: FoundClaim) -> str:
    """Give what was found as it is served: one line, without markup, with a capital to begin."""
    text = _one_line(found.served or found.text)
    first = _FIRST_WORD.search(text)
    if first is None or not first.group().islower():  # "iPhones" keeps its small letter
        return text
    begin = first.start()
    return f"{text[:begin]}{text[begin].upper()}{text[begin + 1 :]}"


def as_claim(found: FoundClaim, article: Article) -> Claim | None:
    """Make a claim of what was found, as it is served; None where it cannot fit.

    What a reviewer is to shorten is cut at a word, so that it fits until then; the sentence
    as it was written and its paragraph are kept beside it.
    """
    text = served_text(found)
    if Hand.LENGTH in found.hands:
        text = _cut(text, LONGEST)
    if not SHORTEST <= len(text) <= LONGEST:
        return None
    return Claim(
        claim_id=claim_id_for(text),
        text=text,
        kind=found.kind,
        source=article.source,
        paragraph=found.paragraph,
        sentence=found.sentence,
        original=_original(found, article),
        passage=_passage(found, article),
    )


def _original(found: FoundClaim, article: Article) -> str:
    """Give the whole sentence that a claim was found in, in one line."""
    whole = next((one.text for one in article.sentences if one.number == found.sentence), "")
    return _cut(_one_line(whole), LONGEST_ORIGINAL)


def _passage(found: FoundClaim, article: Article) -> str:
    """Give the sentences of a claim's paragraph, as many around its own as fit."""
    beside = [one for one in article.sentences if one.paragraph == found.paragraph]
    lines = [_one_line(one.text) for one in beside]
    here = next((n for n, one in enumerate(beside) if one.number == found.sentence), None)
    if here is None:
        return ""
    windows = (
        " ".join(lines[first:last])
        for first in range(max(0, here - _AROUND), here + 1)
        for last in range(min(len(lines), here + _AROUND), here, -1)
    )
    fitting = (window for window in windows if len(window) <= LONGEST_PASSAGE)
    return next(fitting, "") or _cut(lines[here], LONGEST_PASSAGE)


def _one_line(text: str) -> str:
    return _SPACES.sub(" ", tidy(plain(text))).strip()


def _cut(text: str, longest: int) -> str:
    """Give a text, or as many of its words as fit and a sign that it goes on."""
    if len(text) <= longest:
        return text
    kept = text[:longest].rsplit(" ", 1)[0]
    return f"{kept[: longest - 1].rstrip(' ,;:')}…"


def _without_accents(text: str) -> str:
    straight = text.replace("’", "'")
    return "".join(
        mark for mark in unicodedata.normalize("NFKD", straight) if not unicodedata.combining(mark)
    )


def _as_many_as_fit(words: list[str], room: int) -> str:
    slug = ""
    for word in words:
        longer = f"{slug}-{word}" if slug else word[:room]
        if len(longer) > room:
            break
        slug = longer
    return slug
