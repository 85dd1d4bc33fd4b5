"""The rules that a site gives to programs, read as RFC 9309 says."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple
from urllib.parse import quote

LONGEST = 500 * 1024
"""Bytes of a robots.txt that are read; the least that the RFC asks for."""
PATH = "/robots.txt"
_LINE = re.compile(r"\s*([A-Za-z-]+)\s*:\s*([^#]*)")
_ESCAPE = re.compile(r"%([0-9A-Fa-f]{2})")
_UNRESERVED = re.compile(r"[A-Za-z0-9._~-]")
_ASCII = "".join(map(chr, range(0x21, 0x7F)))


class PathRule(NamedTuple):
    """Paths that start like this, `*` being anything and a last `$` the end, and whether to go."""

    pattern: str
    allows: bool

    def concerns(self, path: str) -> bool:
        """Tell whether a path matches."""
        anchored = self.pattern.endswith("$")
        first, *middle = (self.pattern[:-1] if anchored else f"{self.pattern}*").split("*")
        if not middle:
            return path == first
        last = middle.pop()
        if not (path.startswith(first) and path.endswith(last)):
            return False
        at = len(first)
        for part in middle:
            found = path.find(part, at)
            if found < 0:
                return False
            at = found + len(part)
        return at + len(last) <= len(path)


@dataclass(frozen=True)
class Robots:
    """The rules that concern one program."""

    rules: tuple[PathRule, ...] = ()

    def allow(self, path: str) -> bool:
        """Tell whether a path may be asked for: the longest rule decides, then the kinder."""
        path = _usual(path)
        concerned = [rule for rule in self.rules if rule.concerns(path)]
        decisive = max(concerned, key=lambda rule: (len(rule.pattern), rule.allows), default=None)
        return decisive is None or decisive.allows or path == PATH


def read_robots(data: bytes, program: str) -> Robots:
    """Read a robots.txt for a program: the groups that name it, or else those for everyone."""
    groups: dict[str, list[PathRule]] = {}
    named: set[str] = set()
    naming = False
    for word, value in _lines(data):
        if word == "user-agent":
            named = {*(named if naming else ()), value.partition("/")[0].strip().lower()}
            naming = True
            groups.update({name: groups.get(name, []) for name in named})
        elif word in {"allow", "disallow"}:
            naming = False
            if value.startswith(("/", "*")):
                rule = PathRule(_usual(value), word == "allow")
                for name in named:
                    groups[name].append(rule)
    return Robots(tuple(groups.get(program.lower(), groups.get("*", []))))


def _lines(data: bytes) -> Iterator[tuple[str, str]]:
    for line in data.decode("utf-8-sig", "replace").splitlines():
        found = _LINE.match(line)
        if found:
            yield found[1].lower(), found[2].strip()


def _usual(path: str) -> str:
    """Write a path in the one way in which equal paths are equal."""
    return quote(_ESCAPE.sub(_unescape, path), safe=_ASCII)


def _unescape(escape: re.Match[str]) -> str:
    character = chr(int(escape[1], 16))
    return character if _UNRESERVED.fullmatch(character) else escape[0].upper()
