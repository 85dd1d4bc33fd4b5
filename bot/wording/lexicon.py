"""One locale's sentences, each parsed where it is first said: nobody says all in one sitting."""

import re
from collections.abc import Iterable

from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.resolver import Message

_ENTRY = re.compile(r"^-?[A-Za-z][\w-]*(?= *=)", re.MULTILINE)
"""Where a message or a term begins: all that goes on with it is indented."""
_NAMED = re.compile(r"\{\s*(-?[A-Za-z][\w-]*)")
"""What an entry refers to; the names of functions, such as `NUMBER`, are no entry's."""


class Lexicon:
    """The sentences of one locale, found at once and read one by one."""

    def __init__(self, locale: str, sources: Iterable[str]) -> None:
        self.bundle = FluentBundle([locale], use_isolating=False)
        self._entries: dict[str, str] = {}
        self._read: set[str] = set()
        for source in sources:
            for name, entry in _entries(source):
                self._entries.setdefault(name, entry)

    @property
    def names(self) -> Iterable[str]:
        """List what can be said; terms are parts of sentences and none of their own."""
        return (name for name in self._entries if not name.startswith("-"))

    def message(self, key: str) -> Message | None:
        """Give a message with all that it refers to; None where the locale has none by that key."""
        self._learn(key)
        return self.bundle.get_message(key) if self.bundle.has_message(key) else None

    def _learn(self, name: str) -> None:
        """Read an entry once, what it refers to before it."""
        entry = self._entries.get(name)
        if entry is None or name in self._read:
            return
        for named in _NAMED.findall(entry):
            if named != name:
                self._learn(named)
        self.bundle.add_resource(FluentResource(entry))
        self._read.add(name)


def _entries(source: str) -> Iterable[tuple[str, str]]:
    """Cut a file into its entries, each with its name."""
    begun = list(_ENTRY.finditer(source))
    ends = [*(match.start() for match in begun[1:]), len(source)]
    return ((match[0], source[match.start() : end]) for match, end in zip(begun, ends, strict=True))
