"""At a terminal, a text that seems to argue the other side is said to, and can be moved."""

import asyncio
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field, replace
from io import StringIO
from random import Random

import pytest
from rich.console import Console

from arguments.claims import ClaimId
from bot.assembly import assemble
from bot.config import Config
from bot.engine.clock import utc_now
from bot.engine.judging.judges import Judges, same_process
from bot.engine.practice import Practice
from bot.terminal.editor import Editor
from bot.terminal.opening import Office, asker
from bot.terminal.screen import Screen
from bot.terminal.session import Session
from tests.leaning import leans_against
from tests.terminal.conftest import CLAIM
from tests.terminal.running import ARGUMENT, Machine
from tests.terminal.test_session import texts


class Typed(Editor):
    """Somebody who types these keys, and writes the same argument whenever asked for one."""

    def __init__(self, *keys: str) -> None:
        self._keys = list(keys)

    def key(self) -> str:
        """Type the next key."""
        return self._keys.pop(0)

    def write(self, begun: str = "") -> str:
        """Write the argument."""
        return f"{begun} {ARGUMENT}".strip()

    @property
    def so_far(self) -> str:
        """Give nothing: nobody leaves in the middle."""
        return ""


@dataclass
class Table:
    """A terminal in memory at which somebody practises."""

    office: Office
    screen: Screen = field(init=False)

    def __post_init__(self) -> None:
        console = Console(file=StringIO(), width=80, color_system=None)
        self.screen = Screen(self.office.words, console)

    def practise(self, *keys: str) -> str:
        """Type keys until the last one leaves; gives what was shown."""
        person = asker("Ada", Config(_env_file=None), self.office.words)
        session = Session(self.office, person, self.screen, Typed(*keys))
        session.practise(ClaimId(CLAIM), None)
        return str(self.screen.console.file.getvalue())  # type: ignore[attr-defined] # a StringIO


@pytest.fixture
def table(machine: Machine) -> Iterator[Table]:
    whole = assemble(Config(database=machine.database, _env_file=None))
    judges = Judges(same_process(), judge=leans_against)
    practice = Practice(whole.store, judges, utc_now, Random(7))
    with asyncio.Runner() as runner:
        office = Office(replace(whole, judges=judges, practice=practice), runner)
        office.do(whole.library.stock())
        yield Table(office)
    judges.close()
    whole.close()


def sides(machine: Machine) -> list[str]:
    with closing(sqlite3.connect(machine.database)) as database:
        return [row[0] for row in database.execute("select side from responses")]


def test_the_wrong_side_is_said_before_goal_and_total(table: Table) -> None:
    shown = table.practise("f", "q")
    assert shown.index("you chose For") < shown.index("Goal") < shown.index("out of 100")


def test_a_text_in_doubt_brings_the_key_that_moves_it(table: Table) -> None:
    assert "[m] move it" in table.practise("f", "q")


def test_a_text_on_its_side_brings_no_such_key(table: Table) -> None:
    assert "[m] move it" not in table.practise("a", "q")


def test_a_text_is_moved_word_for_word_and_judged_there(machine: Machine, table: Table) -> None:
    shown = table.practise("f", "m", "q")
    assert "your words now argue Against" in shown
    assert shown.count("out of 100") == 2
    assert (sides(machine), texts(machine)) == (["against"], [ARGUMENT])


def test_anything_else_leaves_it_where_it_is(machine: Machine, table: Table) -> None:
    table.practise("f", "d", "q")
    assert sides(machine) == ["for"]


def test_a_text_that_was_moved_is_improved_on_its_new_side(machine: Machine, table: Table) -> None:
    shown = table.practise("f", "m", "i", "q")
    assert "You argue AGAINST it" in shown
    assert sides(machine) == ["against", "against"]


def test_the_other_side_of_a_text_that_was_moved_is_the_one_it_came_from(table: Table) -> None:
    shown = table.practise("f", "m", "o", "q")
    assert shown.rindex("You argue FOR it") > shown.index("argue Against, and")


def test_the_same_words_on_the_other_side_keep_a_text_where_it_is(
    machine: Machine, table: Table
) -> None:
    table.practise("a", "o", "m", "q")
    assert sorted(sides(machine)) == ["against", "for"]
