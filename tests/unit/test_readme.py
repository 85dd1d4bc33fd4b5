"""The README names everything there is to use."""

from pathlib import Path

import click
import pytest

from bot.__main__ import gadfly
from bot.config import Config
from storage.personal_data import KEYS

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text()


def test_every_command_of_the_command_line_is_named() -> None:
    context = click.Context(gadfly)
    missing = [name for name in gadfly.list_commands(context) if name not in README]
    assert missing == []


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
