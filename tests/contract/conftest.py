"""A fresh store for each test, with two claims to argue."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from storage import Store
from tests.records import new_record

from .examples import BOOKS, claim, shelve


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "gadfly.db"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    library = [claim(), claim(BOOKS, "Libraries should stop fining late readers.")]
    with Store.open(new_record(path)) as opened:
        opened.do(lambda run: shelve(run, library, pack="starter"))
        yield opened
