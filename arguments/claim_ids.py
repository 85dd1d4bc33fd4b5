"""Ids of claims: made from a claim's words alone.

So importing the same article twice names the same claims and adds nothing.
"""

import hashlib
import re
import unicodedata

from arguments.claims import LONGEST_ID, ClaimId

_HASH = 8
_NOT_SLUG = re.compile(r"[^a-z0-9]+")
_SPACES = re.compile(r"\s+")


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
