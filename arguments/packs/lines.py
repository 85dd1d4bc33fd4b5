"""Lines: on which line of a TOML text each field stands, which the TOML reader does not tell.

The walk is more lenient than TOML, so a text that the reader accepts is always walked to its
end. Where it stops understanding it stops quietly: the reader's own complaint is better.
"""

import re
import tomllib
from collections.abc import Iterator
from typing import NamedTuple

Place = tuple[str | int, ...]
"""The way to a field from the top: `("claims", 2, "kind")`, counted from zero."""

DEEPEST = 12
"""Parts of a place; more is no pack, and would cost the TOML reader dear."""

# No quantifier is possessive: Python before 3.11.5 reads those wrongly (python/cpython 106052).
# None needs to be, as each text ends wherever its marks stop, so that nothing is tried again.
_TOKEN = re.compile(
    r"""
      (?P<text>   "{3}(?:[^"\\]|\\.?|"(?!""))*(?:"{3,5}|\Z)
                | '{3}(?:[^']|'(?!''))*(?:'{3,5}|\Z)
                | "(?:[^"\\\n]|\\.?)*"?
                | '[^'\n]*'? )
    | (?P<skipped> [ \t\r]+ | \#[^\n]* )
    | (?P<mark>   [\n\[\]{}=,.] )
    | (?P<bare>   [^\s\[\]{}=,."'\#]+ | . )
    """,
    re.VERBOSE | re.DOTALL,
)


class TooDeepError(Exception):
    """A field lies deeper than any field of a pack does, on this line."""

    def __init__(self, line: int) -> None:
        super().__init__(line)
        self.line = line


class Lines:
    """The lines of a TOML text's fields; raises `TooDeepError` where they nest without end."""

    def __init__(self, text: str) -> None:
        self._lines: dict[Place, int] = {}
        self._tables: dict[Place, int] = {}  # how many tables each `[[...]]` has had so far
        self._tokens = _tokens_of(text)
        self._next = next(self._tokens)
        self._walk()

    def of(self, place: Place) -> int:
        """Give the line of a field or, where the text lacks it, of what should hold it; else 0."""
        for length in range(len(place), 0, -1):
            if place[:length] in self._lines:
                return self._lines[place[:length]]
        return 0

    def _walk(self) -> None:
        table: Place = ()
        while self._next.kind:
            if self._next.text == "\n":
                self._take()
            elif self._next.text == "[":
                table = self._heading()
            elif not self._pair(table):
                return

    def _heading(self) -> Place:
        """Take `[table]` or `[[table]]`; gives the place that it opens."""
        line = self._take().line
        many = self._next.text == "["
        if many:
            self._take()
        place = self._key((), line)
        while self._next.text == "]":
            self._take()
        if not many:
            return place
        count = self._tables[place] = self._tables.get(place, -1) + 1
        return self._note((*place, count), line)

    def _pair(self, table: Place) -> bool:
        """Take `key = value`; tells whether that is what stood there."""
        place = self._key(table, self._next.line)
        if place == table or self._next.text != "=":
            return False
        self._take()
        self._value(place)
        return True

    def _key(self, table: Place, line: int) -> Place:
        """Take the parts of a key; gives its place, through the last of each list of tables."""
        place = table
        while self._next.kind in ("bare", "text") or self._next.text == ".":
            token = self._take()
            if token.text == ".":
                continue
            if place in self._tables:
                place = (*place, self._tables[place])
            place = self._note((*place, _part(token)), line)
        return place

    def _value(self, place: Place) -> None:
        opening = self._next.text
        if opening == "[":
            self._list(place)
        elif opening == "{":
            self._inline_table(place)
        else:
            while self._next.kind in ("bare", "text") or self._next.text == ".":
                self._take()

    def _list(self, place: Place) -> None:
        self._take()
        count = 0
        while self._next.kind and self._next.text != "]":
            if self._next.text in ("\n", ","):
                self._take()
                continue
            before = self._next
            self._value(self._note((*place, count), before.line))
            if self._next is before:  # nothing that can stand in a list
                return
            count += 1
        self._take()

    def _inline_table(self, place: Place) -> None:
        self._take()
        while self._next.kind and self._next.text != "}":
            if self._next.text in ("\n", ","):
                self._take()
            elif not self._pair(place):
                return
        self._take()

    def _note(self, place: Place, line: int) -> Place:
        if len(place) > DEEPEST:
            raise TooDeepError(line)
        self._lines.setdefault(place, line)
        return place

    def _take(self) -> "_Token":
        taken, self._next = self._next, next(self._tokens, _END)
        return taken


class _Token(NamedTuple):
    kind: str
    text: str
    line: int


_END = _Token("", "", 0)


def _tokens_of(text: str) -> Iterator[_Token]:
    line = 1
    for found in _TOKEN.finditer(text):
        kind, token = found.lastgroup or "", found.group()
        if kind != "skipped":
            yield _Token(kind, token, line)
        line += token.count("\n")
    yield _END


def _part(token: _Token) -> str:
    if token.kind == "bare":
        return token.text
    try:
        return str(tomllib.loads(f"key = {token.text}")["key"])
    except tomllib.TOMLDecodeError:
        return token.text
