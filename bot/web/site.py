"""`gadfly site`: the pages as files, found by following their links from the first one on.

A list of what was written is kept in the folder. Only what is on it is ever written over or
removed, and it is written before anything else, so that a stop in between loses nothing.
"""

import asyncio
import re
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urljoin, urlsplit
from uuid import uuid4

from arguments.mistakes import Mistake
from bot.web.addresses import ASSETS, HOME, file_of
from bot.web.documents import digest_of
from bot.web.pages import Pages

LIST = ".gadfly-site.txt"
"""The list of what was written, in the folder itself: a digest and a file on each line."""
_TO_COME = "-"
"""What stands for the digest of a file that is about to be written."""
MISSING = "404.html"
"""What hosts of files show where there is none."""
_OURS = re.compile(r"(?:[a-z0-9-]+/)*[a-z0-9-]+\.(?:html|css|js|svg|txt|csv|json)")
_LINKS = {"a": "href", "link": "href", "script": "src", "img": "src", "source": "srcset"}

Told = Callable[[int, int], None]
"""Is told how many pages are made, of how many that are known so far."""


class Written(NamedTuple):
    """What came of writing: all files there are, those new or changed, and those removed."""

    files: int
    changed: int
    removed: int


class NotOurs(Mistake):
    """A file is where a page is to be."""

    def __init__(self, file: str) -> None:
        super().__init__("mistake-site-not-ours", file=file)


async def write_site(pages: Pages, folder: Path, told: Told) -> Written:
    """Write all public pages; raises `NotOurs` before it would touch a file of somebody else's."""
    try:
        await asyncio.to_thread(folder.mkdir, parents=True, exist_ok=True)
        writer = await asyncio.to_thread(_Writer, folder)
        return await _all(pages, writer, told)
    except OSError as error:
        why = error.strerror or str(error)
        raise Mistake("mistake-file-unwritable", file=str(folder), why=why) from None


async def _all(pages: Pages, writer: "_Writer", told: Told) -> Written:
    """Make page after page, each known by a link to it, and write it."""
    waiting, known, done = [HOME, *ASSETS], {HOME, *ASSETS}, 0
    while waiting:
        path = waiting.pop()
        document = await pages.at(path)
        if document is not None:  # else it was taken back just now
            await asyncio.to_thread(writer.write, file_of(path), document.body)
            if document.ending == ".html":
                new = [one for one in links(path, document.body) if one not in known]
                waiting += new
                known.update(new)
        done += 1
        told(done, len(known))
    await asyncio.to_thread(writer.write, MISSING, pages.missing("/").body)
    return await asyncio.to_thread(writer.finish)


def links(path: str, body: bytes) -> list[str]:
    """List the paths that a page leads to, in order and each once."""
    finder = _Finder()
    finder.feed(body.decode())
    there = (urlsplit(urljoin(path, link)) for link in finder.found)
    return list(dict.fromkeys(one.path for one in there if not one.scheme and not one.netloc))


class _Finder(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found += [
            value
            for name, value in attrs
            if value and name == _LINKS.get(tag) and not value.startswith("#")
        ]


class _Writer:
    """Writes files one by one, each whole or not at all, and keeps the list of them.

    A link that leads out of the folder is somebody else's: nothing is written or removed by it.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder.resolve()
        if (folder / LIST).is_symlink():
            raise NotOurs(str(folder / LIST))
        self._before = _listed(folder)
        self._now: dict[str, str] = {}
        self._changed = 0

    def write(self, file: str, body: bytes) -> None:
        """Write a file, unless it is there as it is to be."""
        path, digest = self._folder / file, digest_of(body)
        if self._leads_out(path) or (file not in self._before and path.exists()):
            raise NotOurs(str(path))
        self._now[file] = digest
        if self._before.get(file) == digest and path.exists():
            return
        if file not in self._before:
            self._note(file)
        path.parent.mkdir(parents=True, exist_ok=True)
        _replace(path, body)
        self._changed += 1

    def finish(self) -> Written:
        """Remove what was written once and is no page any more."""
        gone = [file for file in self._before if file not in self._now]
        for file in gone:
            self._remove(file)
        lines = "".join(f"{digest} {file}\n" for file, digest in sorted(self._now.items()))
        _replace(self._folder / LIST, lines.encode())
        return Written(files=len(self._now), changed=self._changed, removed=len(gone))

    def _note(self, file: str) -> None:
        """Put a file on the list before it is there."""
        with (self._folder / LIST).open("a", encoding="utf-8") as noted:
            noted.write(f"{_TO_COME} {file}\n")

    def _leads_out(self, path: Path) -> bool:
        """Tell whether a file would be elsewhere, by a link to another folder."""
        return not path.parent.resolve().is_relative_to(self._folder)

    def _remove(self, file: str) -> None:
        """Remove a file, and the folders that it leaves empty."""
        path = self._folder / file
        if self._leads_out(path):
            return
        path.unlink(missing_ok=True)
        for parent in path.parents:
            if parent == self._folder or (parent.exists() and any(parent.iterdir())):
                return
            if parent.exists():
                parent.rmdir()


def _listed(folder: Path) -> dict[str, str]:
    """Read what was written, by its digest; what no page of ours could be is passed over."""
    try:
        lines = (folder / LIST).read_text(encoding="utf-8", errors="replace").splitlines()
    except FileNotFoundError:
        return {}
    noted = (line.partition(" ") for line in lines)
    return {file: digest for digest, _, file in noted if _OURS.fullmatch(file)}


def _replace(path: Path, body: bytes) -> None:
    """Write a file that is whole or as it was."""
    unfinished = path.with_name(f".{path.name}.{uuid4().hex[:8]}")
    try:
        unfinished.write_bytes(body)
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)
