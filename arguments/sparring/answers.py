"""Answers: what a debater says to a move, in four steps, freely, or by granting it and pivoting."""

from enum import StrEnum

from pydantic import Field

from arguments.checks import Check
from arguments.judging.verdict import Phrase
from arguments.value import Value


class Way(StrEnum):
    """The form in which somebody answers."""

    STEPS = "steps"  # They say, But, Because, Therefore
    FREE = "free"  # one text
    CONCEDE = "concede"  # what is granted, and what stands all the same


class Answer(Value):
    """An answer as it was written; the fields that its way does not have are empty.

    `STEPS` has `they_say`, `but`, `because`, `therefore`; `FREE` has `text`; `CONCEDE` has
    `granted` and `text` (the pivot).
    """

    way: Way
    they_say: str = ""
    but: str = ""
    because: str = ""
    therefore: str = ""
    granted: str = ""
    text: str = ""

    @property
    def parts(self) -> tuple[str, ...]:
        """Give what was written, part by part, in the order of the form; empty ones left out."""
        written = (
            self.they_say, self.granted, self.but, self.because, self.therefore, self.text,
        )  # fmt: skip
        return tuple(part.strip() for part in written if part.strip())

    @property
    def words(self) -> str:
        """Give the whole answer as one text, a part to a line."""
        return "\n".join(self.parts)

    @property
    def own(self) -> str:
        """Give what the answer says of its own: all but the other side's part in it."""
        return "\n".join(
            part.strip()
            for part in (self.but, self.because, self.therefore, self.text)
            if part.strip()
        )


class Engaged(Value):
    """How well an answer meets a move: 0 to 4 in halves, and what that rests on.

    `restated` is how fairly the move is said again (0 to 1); `denies` says that it is refused
    without a reason; `news` counts the content words that neither the move nor anything said
    before holds; `concedes` and `pivots` say that it grants the move, and that it goes on to
    something that stands all the same.
    """

    score: float = Field(ge=0, le=4)
    restated: float = Field(ge=0, le=1)
    denies: bool
    news: int = Field(ge=0)
    concedes: bool
    pivots: bool
    checks: tuple[Check, ...]
    keep: Phrase | None
    change: Phrase

    def without_theirs(self) -> "Engaged":
        """Give the same without the words of the other side's that were not taken up."""
        if "theirs" not in self.change.values:
            return self
        values = {**self.change.values, "theirs": "none"}
        return self.model_copy(update={"change": self.change.model_copy(update={"values": values})})
