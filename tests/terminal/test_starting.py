"""Who practises alone waits for nothing of tournaments."""

import subprocess
import sys

_LOADED = """
import sys
import bot.assembly, bot.terminal.commands.play
print([name for name in sys.modules if name.startswith("bot.engine.contests")])
"""


def test_practice_loads_nothing_of_tournaments() -> None:
    ran = subprocess.run([sys.executable, "-c", _LOADED], capture_output=True, check=True)
    assert ran.stdout.decode().strip() == "[]"
