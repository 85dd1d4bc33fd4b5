"""Results as they are read out."""

import pytest

from arguments.claims import Side
from arguments.tournaments.results import How, Result


@pytest.mark.parametrize(
    ("winner", "read"), [(Side.FOR, (69, 66)), (Side.AGAINST, (66, 69)), (None, (69, 66))]
)
def test_the_winner_s_points_come_first(winner: Side | None, read: tuple[float, float]) -> None:
    result = Result(how=How.DECIDED, winner=winner, score_for=69, score_against=66)
    assert result.scores == read
