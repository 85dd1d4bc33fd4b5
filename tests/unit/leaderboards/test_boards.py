"""Boards as text: each has one way to be written, and nothing else names one."""

import pytest

from arguments.leaderboards import Board
from arguments.mistakes import Mistake


@pytest.mark.parametrize(
    "text", ["practice", "week:2026-W53", "month:2026-12", "article:a1", "season:s1"]
)
def test_a_board_is_read_from_its_own_text(text: str) -> None:
    assert str(Board.parse(text)) == text


@pytest.mark.parametrize(
    "text",
    ["", "nonsense", "practice:x", "week", "season:", "week:2026-W99", "week:1", "month:2026-13"],
)
def test_what_names_no_board_is_refused(text: str) -> None:
    with pytest.raises(Mistake, match="mistake-board-unknown"):
        Board.parse(text)
