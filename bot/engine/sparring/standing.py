"""How a spar stands on record, what is due in it next, and whether its opening will do."""

from datetime import datetime
from enum import StrEnum

from arguments.claims import Claim
from arguments.judging.phrases import Guard
from arguments.judging.verdict import Phrase, Verdict
from arguments.responses import Response
from arguments.sparring.course import EXCHANGES
from arguments.value import Value
from bot.engine.library.library import known_claim
from bot.engine.sparring.mistakes import SparUnknown
from bot.engine.sparring.views import KEPT
from storage import Run, responses, spars
from storage.spars import SparId, State, StoredExchange, StoredSpar

_UNDER = 60.0
_NONSENSE = frozenset(
    {
        Guard.WORDLESS, Guard.GIBBERISH, Guard.LANGUAGE, Guard.TO_THE_JUDGE, Guard.COPIED_CLAIM,
        Guard.REPETITION, Guard.WORD_LIST, Guard.WORD_SALAD, Guard.GENERIC,
    }
)  # fmt: skip
"""Guards that leave nothing to argue with, where their cap is under that many points."""


class Due(StrEnum):
    """What the program has to do next in a spar."""

    MOVE = "move"
    OTHER_MOVE = "other-move"  # the one that is open was taken back by its author
    JUDGE = "judge"
    CLOSE = "close"


class Standing(Value):
    """A spar with all that its next step needs; `opening` is missing until there is one."""

    spar: StoredSpar
    claim: Claim
    opening: Response | None
    verdict: Verdict | None
    exchanges: tuple[StoredExchange, ...]
    passed: tuple[str, ...]

    @property
    def last(self) -> StoredExchange | None:
        """Give the latest exchange."""
        return self.exchanges[-1] if self.exchanges else None

    @property
    def unanswered(self) -> StoredExchange | None:
        """Give the exchange that has no answer yet."""
        return self.last if self.last is not None and self.last.reply is None else None

    @property
    def unfit(self) -> Phrase | None:
        """Say why the opening has to be written anew, where no move has answered it yet."""
        if self.exchanges or self.verdict is None:
            return None
        return unfit(self.verdict)

    def due(self) -> Due | None:
        """Tell what is to be done next; nothing where the debater is to write."""
        under_way = self.spar.state in (State.OPENING, State.OPEN)
        if not under_way or self.verdict is None or self.unfit is not None:
            return None
        if self.last is None:
            return Due.MOVE
        if self.last.reply is None:
            return Due.OTHER_MOVE if self.last.move is None else None
        if self.last.engaged is None:
            return Due.JUDGE
        return Due.CLOSE if self.last.number == EXCHANGES else Due.MOVE


def standing_of(run: Run, spar_id: SparId) -> Standing:
    """Give a spar as it stands; raises `SparUnknown`, or `ClaimUnknown` where its claim is gone."""
    spar = spars.get(run, spar_id)
    if spar is None:
        raise SparUnknown
    opening = responses.get(run, spar.response_id) if spar.response_id else None
    return Standing(
        spar=spar,
        claim=known_claim(run, spar.claim_id),
        opening=opening.response if opening else None,
        verdict=opening.verdict if opening else None,
        exchanges=tuple(spars.exchanges(run, spar_id)),
        passed=spars.passed(run, spar_id),
    )


def state_at(spar: StoredSpar, now: datetime) -> State:
    """Give the state of a spar, `LEFT` once nobody took it up for seven days."""
    under_way = spar.state in (State.OPENING, State.OPEN)
    return State.LEFT if under_way and spar.touched + KEPT < now else spar.state


def unfit(verdict: Verdict) -> Phrase | None:
    """Say why an argument cannot open a spar: it argues the other side, or is nothing to answer."""
    if verdict.other_side:
        return Phrase(key="spar-unfit-other-side")
    for finding in verdict.guards:
        if finding.cap < _UNDER and finding.name in _NONSENSE:
            return finding.says
    return None
