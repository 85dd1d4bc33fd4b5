"""What is heavy is loaded when a round is drawn or judges are allocated, and not to start."""

import subprocess
import sys

import pytest

HEAVY = "{'numpy', 'rustworkx'}"


@pytest.mark.parametrize(
    "module", ["bot.assembly", "bot.discord_ui.client", "bot.terminal.commands.tournament_pages"]
)
def test_no_face_loads_to_start_what_a_draw_is_worked_out_with(module: str) -> None:
    told = f"import sys, {module}; print({HEAVY} & set(sys.modules))"
    ran = subprocess.run([sys.executable, "-c", told], capture_output=True, check=True)
    assert ran.stdout.strip() == b"set()"
