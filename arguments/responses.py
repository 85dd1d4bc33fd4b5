"""Responses: what a debater wrote for one side of a claim, and its limits."""

import hashlib
import re
import unicodedata
from datetime import datetime
from typing import NewType

from arguments.claims import ClaimId, Side
from arguments.mistakes import ResponseEmpty, ResponseTooLong, ResponseTooShort
from arguments.tidying import tidy as tidy  # noqa: PLC0414 (asked for here by the faces)
from arguments.value import Value

ResponseId = NewType("ResponseId", str)
DebaterId = NewType("DebaterId", str)
ServerId = NewType("ServerId", str)

MIN_WORDS = 5
"""Fewer words than this cannot hold a reason."""
MAX_CHARACTERS = 4000
"""What a Discord text input holds, and therefore everywhere."""

_WORD = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*")


class Response(Value):
    """One argument as it was received: whose, where, on which side of what, and when (UTC).

    `request_id` names the act that brought it (an interaction's id, say): a request that
    arrives twice is one response. `improves` names the response that this one rewrites.
    """

    response_id: ResponseId
    request_id: str
    debater_id: DebaterId
    server_id: ServerId
    claim_id: ClaimId
    side: Side
    text: str
    created: datetime
    improves: ResponseId | None = None


def words_in(text: str) -> list[str]:
    """List the words of a text, in any script; marks and emoji are not words."""
    return _WORD.findall(text)


def receive(text: str) -> str:
    """Tidy a text and hold it to the limits of a response.

    Raises `ResponseEmpty` without a word, `ResponseTooShort` under `MIN_WORDS` words and
    `ResponseTooLong` over `MAX_CHARACTERS` characters.
    """
    tidied = tidy(text)
    if len(tidied) > MAX_CHARACTERS:
        raise ResponseTooLong(characters=len(tidied), limit=MAX_CHARACTERS)
    words = len(words_in(tidied))
    if words == 0:
        raise ResponseEmpty
    if words < MIN_WORDS and not _unspaced(tidied):
        raise ResponseTooShort(words=words, needed=MIN_WORDS)
    return tidied


def fingerprint(text: str) -> str:
    """Give the same short key for texts that differ in case, space and punctuation alone."""
    folded = " ".join(words_in(unicodedata.normalize("NFKC", text).casefold()))
    return hashlib.sha256(folded.encode()).hexdigest()[:32]


def _unspaced(text: str) -> bool:
    """Tell whether a script without spaces between words (Chinese, Japanese, Thai) carries it."""
    letters = [character for character in text if character.isalpha()]
    unspaced = sum(
        "\u0e00" <= letter <= "\u0eff" or "\u3040" <= letter <= "\u9fff" for letter in letters
    )
    return unspaced >= 2 * MIN_WORDS and unspaced * 2 > len(letters)
