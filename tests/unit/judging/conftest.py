"""What the judge's tests share: a claim of the starter kind, a newcomer's argument, the wording."""

import pytest

from bot.wording import Wording, load_wording


@pytest.fixture
def claim() -> str:
    return "Washington should publicly rule out NATO membership for Ukraine in the near future."


@pytest.fixture
def newcomer() -> str:
    return (
        "Talking costs less than war, because every week of negotiation delays an invasion; "
        "in 1962 a public pledge over Cuba ended a nuclear crisis."
    )


@pytest.fixture(scope="session")
def wording() -> Wording:
    return load_wording()
