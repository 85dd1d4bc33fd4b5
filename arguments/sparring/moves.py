"""Moves: what the other side says in one exchange, and the words of the debater that it aims at."""

from enum import StrEnum

from pydantic import Field

from arguments.judging.verdict import Phrase
from arguments.likeness import Vector
from arguments.value import Value


class Source(StrEnum):
    """Where a counter-argument comes from."""

    CONSIDERATION = "consideration"  # a thought that came with the claim
    ARTICLE = "article"  # a passage of the claim's own article
    DEBATER = "debater"  # an argument of somebody who lends theirs, without a name
    QUESTION = "question"  # a critical question that fits the kind of argument


class Candidate(Value):
    """Something that the other side could say.

    `key` is the same whenever it is the same thing: `consideration:for:0`, `article:7:2` (paragraph
    and sentence), `response:ID`. `quality` is how good it is known to be, 0 to 1. `vector` is what
    its words mean (see `arguments.likeness`); None where it is still to be made.
    """

    key: str
    source: Source
    text: str
    quality: float = Field(default=0.5, ge=0, le=1)
    vector: Vector | None = None


class Aim(Value):
    """The debater's own words that a move answers: `text == written[start:end]`."""

    start: int = Field(ge=0)
    end: int = Field(ge=0)
    text: str


class Move(Value):
    """What the other side says in one exchange.

    `text` is the counter-argument in its source's words; a question has a `question` instead.
    `said` is the same as a language model put it, where one was asked; empty otherwise.
    """

    key: str
    source: Source
    aim: Aim | None = None
    text: str = ""
    question: Phrase | None = None
    said: str = ""
