"""Called: how this program was called, so that a command it hints at can be typed as it stands."""

import shlex
import shutil
import sys
from pathlib import Path

_NAME = "gadfly"


def called() -> str:
    """Give what to type for `gadfly` here: its name where the shell finds it, else its path."""
    program = Path(sys.argv[0])
    if program.name == "__main__.py" and program.parent.name == "bot":
        return f"{_typed(sys.executable)} -m bot"
    return _typed(sys.argv[0]) if program.stem == _NAME else _NAME


def _typed(program: str) -> str:
    """Give a program's name where the shell finds it by that, else its path as it was given."""
    name = Path(program).name
    found = shutil.which(name)
    if found is not None and Path(found).absolute() == Path(program).absolute():
        return name
    return shlex.quote(program)
