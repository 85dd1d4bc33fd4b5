"""A mistake made in a worker process reaches whoever asked as it was."""

import pickle

import pytest

from arguments import mistakes
from arguments.mistakes import (
    ClaimRetired,
    ClaimUnknown,
    Mistake,
    NoClaims,
    ResponseEmpty,
    ResponseTooLong,
    ResponseTooShort,
)

EVERY = (
    Mistake("mistake-pdf-pages", pages=200, limit=60),
    ResponseEmpty(),
    ResponseTooShort(12, 20),
    ResponseTooLong(20_000, 16_000),
    ClaimUnknown("a-claim"),
    ClaimRetired("a-claim"),
    NoClaims(),
)


@pytest.mark.parametrize("mistake", EVERY, ids=lambda mistake: type(mistake).__name__)
def test_a_mistake_survives_the_way_between_processes(mistake: Mistake) -> None:
    arrived = pickle.loads(pickle.dumps(mistake))  # noqa: S301 (our own)
    assert (type(arrived), arrived.key, arrived.values, str(arrived)) == (
        type(mistake),
        mistake.key,
        mistake.values,
        str(mistake),
    )


def test_every_mistake_of_its_own_class_is_tried() -> None:
    own = {kind for kind in vars(mistakes).values() if isinstance(kind, type)}
    assert {kind for kind in own if issubclass(kind, Mistake)} == {type(one) for one in EVERY}
