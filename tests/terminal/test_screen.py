"""The screen: no markup, no escapes, and a spinner only for a wait that is noticed."""

import asyncio
import io

import pytest
from rich.console import Console

from bot.terminal.screen import Screen, plain, unbroken
from bot.wording import load_wording

WORDS = load_wording()


@pytest.fixture(autouse=True)
def _a_terminal_that_can_draw(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm")


def screen(*, is_terminal: bool = True) -> tuple[Screen, io.StringIO]:
    shown = io.StringIO()
    console = Console(file=shown, force_terminal=is_terminal, color_system=None, width=60)
    return Screen(WORDS, console), shown


async def test_a_short_wait_turns_no_spinner() -> None:
    display, shown = screen()
    assert await display.waiting(asyncio.sleep(0.01, "done")) == "done"
    assert shown.getvalue() == ""


async def test_a_wait_that_is_noticed_turns_a_spinner() -> None:
    display, shown = screen()
    assert await display.waiting(asyncio.sleep(0.45, "done")) == "done"
    assert "Judging" in shown.getvalue()


async def test_no_spinner_turns_where_nobody_watches() -> None:
    display, shown = screen(is_terminal=False)
    await display.waiting(asyncio.sleep(0.35))
    assert shown.getvalue() == ""


def test_text_is_never_read_as_markup_or_escape() -> None:
    display, shown = screen(is_terminal=False)
    display.show(plain("[bold]\x1b[2J:smile:[/]"))
    assert shown.getvalue() == "[bold][2J:smile:[/]\n"


def test_what_is_to_be_copied_is_never_broken_across_lines() -> None:
    display, shown = screen()
    display.show(unbroken("word " * 30 + "end"))
    assert shown.getvalue() == "word " * 30 + "end\n"
