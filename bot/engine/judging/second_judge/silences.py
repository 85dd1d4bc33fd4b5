"""Why the second judge says nothing: whatever the reason, the offline verdict stands.

GadflyError
├── Silent          why, for the note on the verdict
│   └── Unwell      the server is late, busy or broken; asking once more may help
└── Unfit           this form of request is not taken; another may be
"""

from enum import StrEnum

from arguments.mistakes import GadflyError


class Why(StrEnum):
    """What keeps the second judge silent; the value goes into the note (`judge-note-fallback`)."""

    LATE = "late"
    BUSY = "busy"
    BROKEN = "broken"
    DECLINED = "declined"
    REFUSED = "refused"
    UNCLEAR = "unclear"
    UNSURE = "unsure"
    SPENT = "spent"
    ABSENT = "absent"
    RESTING = "resting"
    GUARDED = "guarded"


class Silent(GadflyError):
    """The second judge gives no opinion on a text."""

    def __init__(self, why: Why) -> None:
        super().__init__(why.value)
        self.why = why


class Unwell(Silent):
    """The server was late, busy or broken."""


class Unfit(GadflyError):
    """The server does not take this form of request."""
