"""What a shelf holds, and what may be asked of it."""

from enum import StrEnum

from arguments.claims import Claim, ClaimId, ClaimKind, Hand, Source
from arguments.fairness import SideRecord
from arguments.responses import DebaterId, ServerId
from arguments.value import Value

EVERYONE = ServerId("everyone")
"""The library that every place sees: the starter packs, and what the operator imports."""

_SERVER = "discord:"


class Status(StrEnum):
    """How a claim stands on a shelf."""

    WAITING = "waiting"  # for a reviewer
    SERVED = "served"
    SKIPPED = "skipped"  # by a reviewer
    EDITED = "edited"  # and served in another wording
    RETIRED = "retired"  # served once, and no longer


class Shelved(Value):
    """A claim as it stands on a shelf: how it came there, how it fares, and what its sides score.

    `server_id` names the library whose row this is. `number` is its place in its batch, or among
    all that came without one. `became` is the wording that replaced it, where it was edited.
    """

    claim: Claim
    status: Status
    server_id: ServerId
    article_id: str
    number: int
    batch_id: str | None
    pack: str | None
    score: float | None
    why: tuple[str, ...]
    hands: tuple[Hand, ...]
    became: ClaimId | None
    decided_by: DebaterId | None
    on_for: SideRecord
    on_against: SideRecord

    @property
    def retired(self) -> bool:
        """Tell whether it was taken out of service."""
        return self.status is Status.RETIRED


class ShelvedArticle(Value):
    """An article, and how many of its claims are served."""

    article_id: str
    source: Source
    claims: int


class Query(Value):
    """What to look for: words, an article, a kind, a status (none: served and retired)."""

    text: str = ""
    article_id: str | None = None
    kind: ClaimKind | None = None
    status: Status | None = Status.SERVED


class Progress(Value):
    """How far the review of a batch has come; what was approved stays so when retired later."""

    of: int
    waiting: int
    approved: int
    skipped: int


def library_of(place: ServerId) -> ServerId:
    """Give the library that belongs to a place: a server's own, or everyone's."""
    return place if place.startswith(_SERVER) else EVERYONE
