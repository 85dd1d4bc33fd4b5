"""Tokens: the words and marks of a sentence, each knowing where it stands."""

import re
from typing import NamedTuple

from arguments.standing_alone.grammar.verbs import straight

_TOKEN = re.compile(
    r"(?:Mr|Mrs|Ms|Dr|St|Jr|Sr|Gen|Sen|Rep|Prof)\.|[A-Z]\.(?:[A-Z]\.)*(?=\s)"
    r"|[^\W_](?:[\w’'&/-]|\.(?=\w))*|[^\w\s]"
)


class Token(NamedTuple):
    """A word or mark and where it stands."""

    text: str
    start: int
    end: int

    @property
    def low(self) -> str:
        """Give it in small letters."""
        return straight(self.text)


def tokens(text: str) -> list[Token]:
    """List the words and marks of a text."""
    return [Token(found.group(), *found.span()) for found in _TOKEN.finditer(text)]
