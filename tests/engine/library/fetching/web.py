"""A web on the loopback interface: sites that send what no decent server would."""

import asyncio
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from ipaddress import IPv4Address
from types import TracebackType
from typing import Self

import pytest

from arguments.mistakes import Mistake
from bot.engine.library.fetching import Fetcher
from bot.engine.library.fetching.addresses import Address, is_public
from bot.wording import load_wording

LOOPBACK = IPv4Address("127.0.0.1")
ARTICLE = b"<p>Examinations measure the night before.</p>"
HTML = "text/html; charset=utf-8"


def head(status: str = "200 OK", **headers: str) -> bytes:
    """Write the head of an answer; an underscore in a header's name is a hyphen."""
    lines = [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join([f"HTTP/1.1 {status}", "Connection: close", *lines, "", ""]).encode()


def page(body: bytes = ARTICLE, *, kind: str = HTML, **headers: str) -> list[bytes]:
    """Give a page as it should be."""
    return [head(Content_Type=kind, Content_Length=str(len(body)), **headers), body]


def status(line: str) -> list[bytes]:
    """Give a status and no more."""
    return [head(line, Content_Length="0")]


def redirect(location: str, line: str = "302 Found") -> list[bytes]:
    """Send the reader on."""
    return [head(line, Location=location, Set_Cookie="seen=1", Content_Length="0")]


async def refused(fetcher: Fetcher, link: str) -> str:
    """Fetch what cannot be had; gives the key of the sentence, which can be said."""
    with pytest.raises(Mistake) as caught:
        await fetcher.fetch(link)
    assert load_wording().mistake(caught.value)
    return caught.value.key


def trusting(address: Address) -> bool:
    """Allow the public web, and where the sites of the tests are."""
    return address == LOOPBACK or is_public(address)


@dataclass
class Web:
    """One server that is every site: what it sends by path, and what it was asked."""

    pages: dict[str, Iterable[bytes]] = field(default_factory=dict)
    pause: float = 0.0
    asked: list[str] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)
    _answering: list[asyncio.Future[None]] = field(default_factory=list)

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._answer, str(LOOPBACK), 0)
        self.port: int = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._server.close()
        for answering in self._answering:
            answering.cancel()
        await asyncio.gather(*self._answering, return_exceptions=True)
        await asyncio.sleep(0)

    def link(self, path: str = "/", host: str = "site.example") -> str:
        """Give the link to a page."""
        return f"http://{host}:{self.port}{path}"

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._answering.append(asyncio.ensure_future(self._send(reader, writer)))

    async def _send(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            request = (await reader.read(65_536)).decode("latin-1")
            _, path, *_ = [*request.split(" ", 2), "", ""]
            self.asked.append(path)
            self.requests.append(request)
            for piece in self.pages.get(path, status("404 Not Found")):
                writer.write(piece)
                await writer.drain()
                await asyncio.sleep(self.pause)
        except ConnectionError:
            """Whoever asked has gone."""
        finally:
            writer.close()


@dataclass
class Names:
    """The names of this web: all its hosts are one server, but for those told otherwise."""

    told: dict[str, list[Sequence[str]]] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)

    async def __call__(self, host: str, port: int) -> Sequence[str]:
        """Give the addresses of a host; each time the next ones, the last for ever."""
        self.asked.append(host)
        answers = self.told.get(host, [[str(LOOPBACK)]])
        found = answers.pop(0) if len(answers) > 1 else answers[0]
        if not found:
            raise OSError(host)
        return found
