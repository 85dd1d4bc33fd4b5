"""The README names everything there is to use."""

import re
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from bot.__main__ import gadfly
from bot.config import Config
from storage.migrations import MIGRATIONS, Migration
from storage.personal_data import KEYS

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text()


def commands(group: click.Command, path: str) -> Iterator[str]:
    """Walk the commands below one by what is typed for them."""
    if isinstance(group, click.Group):
        context = click.Context(group)
        for name in group.list_commands(context):
            typed = f"{path} {name}".strip()
            yield typed
            yield from commands(group.get_command(context, name) or group, typed)


@pytest.mark.parametrize("typed", [*commands(gadfly, "")])
def test_every_command_of_the_command_line_is_named(typed: str) -> None:
    assert re.search(rf"`(gadfly )?{typed}\b", README)


@pytest.mark.parametrize("step", MIGRATIONS)
def test_every_migration_is_named(step: Migration) -> None:
    assert f"`{step.__name__}`" in README


@pytest.mark.parametrize("field", sorted(Config.model_fields))
def test_every_setting_is_named(field: str) -> None:
    alias = Config.model_fields[field].validation_alias
    assert f"`{alias or f'GADFLY_{field.upper()}'}`" in README


@pytest.mark.parametrize("table", KEYS)
def test_every_table_is_named(table: str) -> None:
    assert f"`{table}`" in README


@pytest.mark.parametrize("heading", ["## Try it", "## Test it"])
def test_what_to_paste_is_one_line(heading: str) -> None:
    block = README.split(f"{heading}\n", 1)[1].split("```sh\n", 1)[1].split("\n```", 1)[0]
    assert "\n" not in block


def test_every_picture_is_there() -> None:
    shown = [part.split('"', 1)[0] for part in README.split('src="')[1:]]
    assert [path for path in shown if not (ROOT / path).is_file()] == []


def test_every_package_that_is_installed_has_its_reason() -> None:
    table = README.split("## Dependencies", 1)[1].split("##", 1)[0]
    project = (ROOT / "pyproject.toml").read_text().split("dependencies = [", 1)[1].split("]", 1)[0]
    names = [line.split('"')[1].split(">")[0] for line in project.splitlines() if '"' in line]
    assert [name for name in names if name not in table] == []
