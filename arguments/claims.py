"""Claims and where they come from: the values that are served, argued and stored."""

from datetime import date
from enum import StrEnum
from typing import NewType

from pydantic import Field

from arguments.value import Value

ClaimId = NewType("ClaimId", str)

SHORTEST, LONGEST = 8, 300
"""Characters of a claim that fits on a card and still says something."""
LONGEST_ORIGINAL, LONGEST_PASSAGE = 1000, 2000
"""Characters of the article's own sentence, and of the passage around it, that are kept."""
LONGEST_ID = 40
"""Characters of a claim's id, which travels in the id of every button, which Discord limits."""
ID_PATTERN = rf"^[a-z0-9][a-z0-9-]{{0,{LONGEST_ID - 1}}}$"


class Side(StrEnum):
    """Which way a response argues."""

    FOR = "for"
    AGAINST = "against"

    @property
    def other(self) -> "Side":
        """Give the opposite side."""
        return Side.AGAINST if self is Side.FOR else Side.FOR


class ClaimKind(StrEnum):
    """What sort of thing a claim says, which decides what a good answer to it needs."""

    POLICY = "policy"
    PREDICTION = "prediction"
    CAUSAL = "causal"
    EVALUATION = "evaluation"
    INTERPRETATION = "interpretation"
    FACT = "fact"


class Hand(StrEnum):
    """Why a claim needs a reviewer's hand before it can be served."""

    PRONOUN = "pronoun"  # "He", "they", and nobody is certain to be meant
    POINTER = "pointer"  # "this", "the statement": something said before is meant
    REPORTED = "reported"  # what somebody else holds, which the writer may not
    LENGTH = "length"  # more than fits on a card


class Source(Value):
    """The article that a claim comes from, as its source line names it."""

    title: str = Field(min_length=1, max_length=300)
    author: str = Field(default="", max_length=200)
    outlet: str = Field(default="", max_length=200)
    published: date | None = None
    url: str = Field(default="", max_length=500)


class Considerations(Value):
    """A few thoughts to get a beginner started, on either side; may be empty."""

    on_for: tuple[str, ...] = ()
    on_against: tuple[str, ...] = ()

    def on(self, side: Side) -> tuple[str, ...]:
        """Give the thoughts for one side."""
        return self.on_for if side is Side.FOR else self.on_against


class Claim(Value):
    """One sentence that can be argued both ways, with its kind, its source and its place there.

    `text` is the wording that is served. `original` is the article's own sentence and
    `passage` the paragraph that it stands in; both are empty for claims in our own words.
    """

    claim_id: ClaimId = Field(pattern=ID_PATTERN)
    text: str = Field(min_length=SHORTEST, max_length=LONGEST)
    kind: ClaimKind
    source: Source
    paragraph: int | None = Field(default=None, ge=1)
    sentence: int | None = Field(default=None, ge=1)
    original: str = Field(default="", max_length=LONGEST_ORIGINAL)
    passage: str = Field(default="", max_length=LONGEST_PASSAGE)
    considerations: Considerations = Considerations()


class FoundClaim(Value):
    """A claim found in an article: its words there, the wording to serve, and how surely.

    `text` is exactly the article's characters from `start` to `end`; `paragraph` and
    `sentence` count from one over the article's own prose. `served` says the same so that it
    stands alone (empty: `text` does); `why` names the cues that spoke for it, strongest first;
    `hands` says what a reviewer must put right first, nothing for most.
    """

    text: str = Field(min_length=1)
    kind: ClaimKind
    paragraph: int = Field(ge=1)
    sentence: int = Field(ge=1)
    score: float = Field(ge=0, le=1)
    start: int = Field(ge=0)
    end: int = Field(ge=1)
    served: str = ""
    why: tuple[str, ...] = ()
    hands: tuple[Hand, ...] = ()


class Proposal(Value):
    """A claim as it would be served, why it was chosen, and what it still needs of a reviewer.

    `score` is how surely it is one, 0 to 1; it is missing for claims that people wrote.
    """

    claim: Claim
    score: float | None = Field(default=None, ge=0, le=1)
    why: tuple[str, ...] = ()
    hands: tuple[Hand, ...] = ()
