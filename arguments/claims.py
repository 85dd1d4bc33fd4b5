"""Claims and where they come from: the values that are served, argued and stored."""

import re
from datetime import date
from enum import StrEnum
from typing import Annotated, NewType

from pydantic import AfterValidator, BeforeValidator, Field
from pydantic_core import PydanticCustomError

from arguments.tidying import tidy_line
from arguments.value import Value

ClaimId = NewType("ClaimId", str)

SHORTEST, LONGEST = 8, 300
"""Characters of a claim that fits on a card and still says something."""
LONGEST_ORIGINAL, LONGEST_PASSAGE = 1000, 2000
"""Characters of the article's own sentence, and of the passage around it, that are kept."""
LONGEST_ID = 40
"""Characters of a claim's id, which travels in the id of every button, which Discord limits."""
ID_PATTERN = rf"^[a-z0-9][a-z0-9-]{{0,{LONGEST_ID - 1}}}$"
LONGEST_TITLE, LONGEST_NAME, LONGEST_ADDRESS = 300, 200, 500
"""Characters of an article's title, of its author's and outlet's names, and of its address."""
_ADDRESS = re.compile(r"https?://[^\s<>\"]{3,}", re.IGNORECASE)


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


def is_address(text: str) -> bool:
    """Tell whether a text is the address of a page."""
    return len(text) <= LONGEST_ADDRESS and _ADDRESS.fullmatch(text) is not None


def _tidied(given: object) -> object:
    """Tidy a text before its length is looked at; what is no text is for the field to refuse."""
    return tidy_line(given) if isinstance(given, str) else given


def _an_address(text: str) -> str:
    if text and not is_address(text):
        raise PydanticCustomError("address", "not the address of a page")
    return text


_Line = Annotated[str, BeforeValidator(_tidied)]


class Source(Value):
    """The article that a claim comes from, as its source line names it, each text tidied.

    An address begins with `http://` or `https://`.
    """

    title: _Line = Field(min_length=1, max_length=LONGEST_TITLE)
    author: _Line = Field(default="", max_length=LONGEST_NAME)
    outlet: _Line = Field(default="", max_length=LONGEST_NAME)
    published: date | None = None
    url: Annotated[_Line, AfterValidator(_an_address)] = Field(
        default="", max_length=LONGEST_ADDRESS
    )

    @classmethod
    def fitting(
        cls,
        title: str,
        *,
        author: str = "",
        outlet: str = "",
        published: date | None = None,
        url: str = "",
    ) -> "Source":
        """Give a source of texts that may not fit: cut to what it holds, without what is amiss.

        The title has to show something.
        """
        address = tidy_line(url)
        return cls(
            title=_cut(title, LONGEST_TITLE),
            author=_cut(author, LONGEST_NAME),
            outlet=_cut(outlet, LONGEST_NAME),
            published=published,
            url=address if is_address(address) else "",
        )


def _cut(text: str, longest: int) -> str:
    return tidy_line(text)[:longest].strip()


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


class ReadArticle(Value):
    """An article as it was read: its source, and its claims, best first."""

    source: Source
    found: tuple[FoundClaim, ...]
    proposals: tuple[Proposal, ...]
