"""A new record, made once a run and copied wherever a test begins with one: a tenth of the time.

What opening a new one does is tested where records are opened (`tests/contract/test_opening.py`).
"""

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from storage import Store


def new_record(path: Path) -> Path:
    """Put a record that holds nothing at a path, and give the path."""
    path.write_bytes(_made())
    return path


@cache
def _made() -> bytes:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "gadfly.db"
        Store.open(path).close()
        return path.read_bytes()
