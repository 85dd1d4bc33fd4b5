"""Who may import whom."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
DOOR = ROOT / "bot" / "terminal" / "commands" / "faces.py"
"""The commands that start another face; nothing else in the terminal knows of one."""
FACES = {"bot.discord_ui", "bot.terminal", "bot.web"}
OUTSIDE = {"discord", "click", "aiohttp", "httpx", "requests"}
"""What speaks with people or with the web; nothing below the engine does."""
FORBIDDEN = {
    "arguments": {"bot", "storage", "sqlite_utils", "sqlite3", "asyncio", "logging", *OUTSIDE},
    "storage": {"bot", *OUTSIDE},
    "bot/engine": {"discord", "sqlite_utils", "sqlite3", *FACES},
    "bot/pictures": {"storage", "sqlite_utils", "sqlite3", "asyncio", "logging", *OUTSIDE, *FACES},
    "bot/wording": {"discord", "storage", "sqlite_utils", "sqlite3", *FACES},
    "bot/discord_ui": {"storage", "sqlite_utils", "sqlite3", "bot.terminal", "bot.web"},
    "bot/web": {"discord", "storage", "sqlite_utils", "sqlite3", "bot.discord_ui", "bot.terminal"},
    "bot/terminal": {"discord", "storage", "sqlite_utils", "sqlite3", "bot.discord_ui", "bot.web"},
}


def imported(folder: str) -> set[str]:
    """List what the modules of a folder import, anywhere in them."""
    paths = [path for path in (ROOT / folder).rglob("*.py") if path != DOOR]
    trees = [ast.parse(path.read_text()) for path in paths]
    nodes = [node for tree in trees for node in ast.walk(tree)]
    plain = {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
    return plain | {node.module or "" for node in nodes if isinstance(node, ast.ImportFrom)}


def within(module: str, package: str) -> bool:
    """Tell whether a module is a package or lies in it."""
    return module == package or module.startswith(f"{package}.")


@pytest.mark.parametrize("folder", FORBIDDEN)
def test_a_folder_imports_only_what_it_may_know(folder: str) -> None:
    broken = [
        (module, package)
        for module in imported(folder)
        for package in FORBIDDEN[folder]
        if within(module, package)
    ]
    assert broken == []


def test_the_top_level_holds_only_what_a_project_needs() -> None:
    shown = {path.name for path in ROOT.iterdir() if not path.name.startswith(".")}
    folders = {"arguments", "storage", "bot", "tests"}
    files = {"README.md", "pyproject.toml", "constraints.txt", "LICENSE", "CHANGELOG.md"}
    built = {"build", "dist", "gadfly.egg-info"}
    assert shown - built == folders | files
