"""Importing: a claim found in an article becomes a claim of the library, with an id of its own.

An id is made from the claim's words alone, so importing the same article twice names the
same claims and adds nothing.
"""

import hashlib
import re
import unicodedata

from arguments.claims import (
    LONGEST,
    LONGEST_ID,
    SHORTEST,
    Claim,
    ClaimId,
    FoundClaim,
    Source,
)
from arguments.markup import plain
from arguments.responses import tidy

_HASH = 8
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
    text = _SPACES.sub(" ", tidy(plain(found.text)))
    first = _FIRST_WORD.search(text)
    if first is None or not first.group().islower():  # "iPhones" keeps its small letter
        return text
    begin = first.start()
    return f"{text[:begin]}{text[begin].upper()}{text[begin + 1 :]}"


def as_claim(found: FoundClaim, source: Source) -> Claim | None:
    """Make a claim of what was found, as it is served; None where it cannot fit."""
    text = served_text(found)
    if not SHORTEST <= len(text) <= LONGEST:
        return None
    return Claim(
        claim_id=claim_id_for(text),
        text=text,
        kind=found.kind,
        source=source,
        paragraph=found.paragraph,
    )


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
