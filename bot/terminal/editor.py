"""The line editor: keys and arguments typed at a terminal; nothing typed is lost.

Uses `readline` where Python has it (editing, prefilled lines, pasting) and plain input
elsewhere.
"""

import select
import sys
from contextlib import suppress
from types import ModuleType

readline: ModuleType | None
try:
    import readline
except ImportError:  # Windows
    readline = None

PASTE_PAUSE = 0.05
"""Seconds within which a pasted text goes on after an empty line; nobody types that fast."""
KEY_PROMPT = "> "
LINE_PROMPT = "| "


class Unfinished(Exception):  # noqa: N818 (leaving is no error)
    """The writer left with Ctrl-C; carries what had been written."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.text = text


class Editor:
    """Reads keys and texts from the terminal on standard input."""

    def __init__(self, *, plain: bool = False) -> None:
        sys.stdin.reconfigure(errors="replace")  # type: ignore[union-attr]  # a terminal's stdin is a TextIOWrapper
        if readline is not None:
            readline.set_auto_history(False)
            readline.parse_and_bind("set disable-completion on")
            if plain:
                readline.parse_and_bind("set enable-bracketed-paste off")

    def key(self) -> str:
        """Read one line at the key prompt; raises `EOFError` or `KeyboardInterrupt`."""
        return self._line(KEY_PROMPT)

    def write(self, begun: str = "") -> str:
        """Read a text of several lines, going on with what was begun.

        An empty line or Ctrl-D ends it. Raises `Unfinished` at Ctrl-C, and `EOFError` at
        Ctrl-D when nothing was written.
        """
        waiting = begun.split("\n") if begun else []
        if readline is None and waiting:
            return self._go_on(waiting, [])
        return self._go_on([], waiting)

    def _go_on(self, lines: list[str], waiting: list[str]) -> str:
        while True:
            offered = waiting.pop(0) if waiting else ""
            try:
                line = self._line(LINE_PROMPT, offered)
            except KeyboardInterrupt:
                raise Unfinished(_joined([*lines, _typed(), *waiting])) from None
            except EOFError:
                if not _joined([*lines, *waiting]):
                    raise
                return _joined([*lines, *waiting])
            if not line.strip() and not waiting and not _more_was_pasted():
                return _joined(lines)
            lines.append(line)

    def _line(self, prompt: str, offered: str = "") -> str:
        sys.stdout.flush()
        if readline is not None and offered:
            readline.set_startup_hook(lambda: _insert(offered))
        try:
            return input(prompt)
        finally:
            if readline is not None:
                readline.set_startup_hook(None)


def _insert(text: str) -> None:
    if readline is not None:
        readline.insert_text(text)


def _typed() -> str:
    """Give what stood on the line that Ctrl-C broke off."""
    return readline.get_line_buffer() if readline is not None else ""


def _joined(lines: list[str]) -> str:
    return "\n".join(lines).strip()


def _more_was_pasted() -> bool:
    with suppress(OSError, ValueError):  # Windows cannot select on a console
        return bool(select.select([sys.stdin], [], [], PASTE_PAUSE)[0])
    return False
