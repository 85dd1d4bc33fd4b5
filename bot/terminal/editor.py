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


class Editor:
    """Reads keys and texts from the terminal on standard input."""

    def __init__(self, *, plain: bool = False) -> None:
        sys.stdin.reconfigure(errors="replace")  # type: ignore[union-attr]  # a terminal's stdin is a TextIOWrapper
        self._lines: list[str] = []
        self._offered: list[str] = []
        if readline is not None:
            readline.set_auto_history(False)
            readline.parse_and_bind("set disable-completion on")
            if plain:
                readline.parse_and_bind("set enable-bracketed-paste off")

    def key(self) -> str:
        """Read one line at the key prompt; raises `EOFError` or `KeyboardInterrupt`."""
        return self._line(KEY_PROMPT)

    def line(self, begun: str) -> str:
        """Read one line that starts with what was begun; raises as `key` does."""
        return self._line(LINE_PROMPT, begun)

    def write(self, begun: str = "") -> str:
        """Read a text of several lines, going on with what was begun.

        The lines begun are offered one by one: Enter keeps a line, and a line that is cleared
        goes. An empty line after them, or Ctrl-D, ends it. Raises `EOFError` at Ctrl-D when
        nothing was written, and `KeyboardInterrupt` at Ctrl-C or when the terminal went away:
        then `so_far` has it.
        """
        given = begun.split("\n") if begun else []
        self._lines, self._offered = ([], given) if self.offers else (given, [])
        while True:
            self._pass_empty_lines()
            try:
                line = self._line(LINE_PROMPT, self._offered[0] if self._offered else "")
            except EOFError:
                return self._at_the_end()
            if line.strip():
                self._lines.append(line)
            elif not self._offered:
                if not _more_was_pasted():
                    return _joined(self._lines)
                self._lines.append("")
            self._offered = self._offered[1:]

    @property
    def offers(self) -> bool:
        """Tell whether lines that were begun can be offered for change, or only gone on from."""
        return readline is not None

    @property
    def so_far(self) -> str:
        """Give what was written when the writer left in the middle, down to the broken-off line."""
        typed = readline.get_line_buffer() if readline is not None else ""
        return _joined([*self._lines, typed, *self._offered[1:]])

    def _pass_empty_lines(self) -> None:
        """Keep the empty lines of what was begun unasked: an empty line offers nothing to keep."""
        while self._offered and not self._offered[0].strip():
            self._lines.append(self._offered.pop(0))

    def _at_the_end(self) -> str:
        if not sys.stdin.isatty():  # it was not Ctrl-D: the terminal is gone
            raise KeyboardInterrupt
        text = _joined([*self._lines, *self._offered[1:]])  # the line at hand had been cleared
        if not text:
            raise EOFError
        return text

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


def _joined(lines: list[str]) -> str:
    return "\n".join(lines).strip()


def _more_was_pasted() -> bool:
    with suppress(OSError, ValueError):  # Windows cannot select on a console
        return bool(select.select([sys.stdin], [], [], PASTE_PAUSE)[0])
    return False
