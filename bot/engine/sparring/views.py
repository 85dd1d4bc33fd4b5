"""What a spar looks like from outside: values that every face shows."""

from datetime import datetime, timedelta

from arguments.claims import Claim, Side
from arguments.judging.verdict import Phrase
from arguments.sparring.answers import Answer
from arguments.sparring.course import Closing, Exchange
from arguments.value import Value
from bot.engine.exchange import Judged
from storage.spars import Place, SparId, State

__all__ = ["KEPT", "PASSES", "Place", "SparId", "SparLine", "SparView", "State"]

KEPT = timedelta(days=7)
"""How long a spar can be taken up again after it was last touched."""

PASSES = 2
"""How many moves of one exchange can be passed over for another."""


class SparLine(Value):
    """A spar in a list: what it is on, and how far it has come.

    `answered` counts the answers that are in; `until` is when it can no longer be taken up.
    """

    spar_id: SparId
    claim: Claim
    side: Side
    place: Place
    thread_id: str | None
    state: State
    answered: int
    until: datetime


class SparView(Value):
    """A spar as it stands.

    `opening` is missing until the opening argument is in; `unfit` says why it has to be written
    anew, where it cannot be argued with. `exchanges` has every move so far, the
    last one unanswered while it is the debater's turn; the answer of the last one may wait for
    its judgement, and the next move for its choice (`waits`). `draft` is what was begun for the
    open exchange. `passes` counts how often its move can still be passed over. `until` is when
    the spar can no longer be taken up. `closing` is there once three exchanges are over. `asks`
    names the model that phrased moves; empty where none did.
    """

    spar_id: SparId
    claim: Claim
    side: Side
    place: Place
    channel_id: str | None
    thread_id: str | None
    state: State
    opening: Judged | None
    unfit: Phrase | None = None
    exchanges: tuple[Exchange, ...]
    draft: Answer | None
    passes: int
    waits: bool
    until: datetime
    closing: Closing | None
    asks: str = ""

    @property
    def open_exchange(self) -> Exchange | None:
        """Give the exchange that the debater is to answer."""
        last = self.exchanges[-1] if self.exchanges else None
        return last if last is not None and last.answer is None else None
