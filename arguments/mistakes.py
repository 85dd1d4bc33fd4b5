"""The two kinds of error, and every mistake that a person can make and mend.

    GadflyError
    ├── Mistake                 a person can fix it; carries a wording key and its numbers
    │   ├── ResponseEmpty       nothing but spaces, marks or emoji
    │   ├── ResponseTooShort    words, needed
    │   ├── ResponseTooLong     characters, limit
    │   ├── ClaimUnknown        claim_id
    │   ├── ClaimRetired        claim_id
    │   ├── NoClaims            an empty library
    │   └── ...                 one class where code tells it apart; else a Mistake itself
    └── Defect                  we must fix it; logged with a reference code

A mistake is never logged as an error and a defect is never shown in full. Every mistake can
be pickled, so that one made in a worker process reaches whoever asked.
"""

from typing import Any

WordingValue = str | int | float


class GadflyError(Exception):
    """Whatever Gadfly raises on purpose."""


class Mistake(GadflyError):
    """Something that the person can put right: a wording key and what its sentence needs."""

    operators = False
    """Whether only whoever runs the program can put it right, and should read the sentence."""

    def __init__(self, key: str, **values: WordingValue) -> None:
        super().__init__(key)
        self.key = key
        self.values = values

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickle the key and values, whatever a subclass's own constructor takes."""
        return _remade, (type(self), self.key), self.__dict__

    def __str__(self) -> str:
        """Give the key and values, for logs and tests; people read the wording instead."""
        return f"{self.key} {self.values}" if self.values else self.key


def _remade(kind: type[Mistake], key: str) -> Mistake:
    """Make a mistake anew from its pickle, which fills in the rest."""
    made = kind.__new__(kind, key)
    Mistake.__init__(made, key)
    return made


class Defect(GadflyError):
    """Something that only we can put right."""


class ResponseEmpty(Mistake):
    """No word in it."""

    def __init__(self) -> None:
        super().__init__("mistake-response-empty")


class ResponseTooShort(Mistake):
    """Fewer words than can carry a reason."""

    def __init__(self, words: int, needed: int) -> None:
        super().__init__("mistake-response-too-short", words=words, needed=needed)


class ResponseTooLong(Mistake):
    """More characters than one response may have."""

    def __init__(self, characters: int, limit: int) -> None:
        super().__init__("mistake-response-too-long", characters=characters, limit=limit)


class ClaimUnknown(Mistake):
    """No claim has this id."""

    def __init__(self, claim_id: str) -> None:
        super().__init__("mistake-claim-unknown", claim=claim_id)


class ClaimRetired(Mistake):
    """The claim was taken out of service."""

    def __init__(self, claim_id: str) -> None:
        super().__init__("mistake-claim-retired", claim=claim_id)


class NoClaims(Mistake):
    """The library holds no claim to serve."""

    def __init__(self) -> None:
        super().__init__("mistake-no-claims")
