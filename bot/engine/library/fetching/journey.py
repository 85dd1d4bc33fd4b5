"""One journey to one page: each host's rules first, each redirect checked like the first link."""

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from importlib.metadata import PackageNotFoundError, version
from types import TracebackType
from typing import Self, TypeVar

from aiohttp import (
    ClientConnectorError,
    ClientError,
    ClientResponse,
    ClientSession,
    ClientSSLError,
    ClientTimeout,
    DummyCookieJar,
    TCPConnector,
    hdrs,
)
from yarl import URL

from arguments.documents.kinds import CONTENT_TYPES
from arguments.mistakes import Mistake
from bot.engine.library.fetching import bodies, kinds, robots
from bot.engine.library.fetching.addresses import Allowed
from bot.engine.library.fetching.links import LinkMistake, read_redirect
from bot.engine.library.fetching.names import LookUp
from bot.engine.library.fetching.page import Page
from bot.engine.library.fetching.pins import Pins

PROGRAM = "Gadfly"
REDIRECTS = 5
LONGEST_NAME = 100
_REDIRECTING = frozenset({301, 302, 303, 307, 308})
_GIVEN = frozenset({200, 203})
_WITHHELD = {
    401: "mistake-page-closed",
    402: "mistake-page-closed",
    403: "mistake-page-closed",
    404: "mistake-page-missing",
    410: "mistake-page-missing",
    429: "mistake-page-busy",
    451: "mistake-page-closed",
    503: "mistake-page-busy",
}
_FIRST_SERVER_ERROR = 500

_T = TypeVar("_T")


class Journey:
    """A session that forgets everything: no cookies, no proxies, no connection used twice."""

    def __init__(self, allowed: Allowed, look_up: LookUp, most: int) -> None:
        self._pins = Pins(allowed, look_up)
        self._most = most
        self._robots: dict[URL, robots.Robots] = {}

    async def __aenter__(self) -> Self:
        self._session = _session(self._pins)
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self._session.close()

    async def page(self, url: URL) -> Page:
        """Give the page that a link leads to; raises the `Mistake` that says why not."""
        return await self._follow(url, self._take_page, mannerly=True)

    async def _follow(
        self, url: URL, take: Callable[[ClientResponse], Awaitable[_T]], *, mannerly: bool
    ) -> _T:
        seen = [url]
        while True:
            if mannerly:
                await self._mind_robots(url)
            async with self._asked(url) as response:
                location = response.headers.get(hdrs.LOCATION)
                if response.status not in _REDIRECTING or location is None:
                    return await take(response)
            url = _onward(seen, location)
            seen.append(url)

    @asynccontextmanager
    async def _asked(self, url: URL) -> AsyncIterator[ClientResponse]:
        await self._pins.pin(url)
        with _told(url.raw_host or ""):
            async with self._session.get(url, allow_redirects=False) as response:
                yield response

    async def _take_page(self, response: ClientResponse) -> Page:
        host, status = response.url.raw_host or "", response.status
        if status not in _GIVEN:
            raise Mistake(_WITHHELD.get(status, "mistake-page-status"), host=host, status=status)
        content_type = kinds.named_kind(response)
        body = await bodies.whole(response, self._most)
        if not content_type and not kinds.shows_its_kind(body):
            raise kinds.NotReadable(host, "none")
        name = "".join(filter(str.isprintable, response.url.name))[-LONGEST_NAME:]
        return Page(
            data=body, content_type=content_type, address=str(response.url), name=name or host
        )

    async def _mind_robots(self, url: URL) -> None:
        await self._pins.pin(url)
        origin = url.origin()
        if origin not in self._robots:
            self._robots[origin] = await self._robots_of(origin)
        if not self._robots[origin].allow(url.raw_path_qs):
            raise Mistake("mistake-page-robots", host=url.raw_host or "")

    async def _robots_of(self, origin: URL) -> robots.Robots:
        """Ask for a host's rules; a robots.txt that leads nowhere counts as none (RFC 9309)."""
        try:
            return await self._follow(
                origin.with_path(robots.PATH), self._take_robots, mannerly=False
            )
        except LinkMistake:
            return robots.Robots()

    async def _take_robots(self, response: ClientResponse) -> robots.Robots:
        if response.status >= _FIRST_SERVER_ERROR:
            raise Mistake("mistake-page-robots-unknown", host=response.url.raw_host or "")
        if response.status not in _GIVEN:
            return robots.Robots()
        data, _ = await bodies.beginning(response, robots.LONGEST)
        return robots.read_robots(data, PROGRAM)


def _onward(seen: Sequence[URL], location: str) -> URL:
    """Give where a redirect leads, unless it leads nowhere.

    From https it leads to https alone: a link that promised a page as its site wrote it is not
    turned into one that anybody on the way may have rewritten. Who wants that one can give it.
    """
    here, host = seen[-1], seen[-1].raw_host or ""
    url = read_redirect(here, location)
    if (here.scheme, url.scheme) == ("https", "http"):
        raise LinkMistake("mistake-page-unprotected", host=host)
    if url in seen:
        raise LinkMistake("mistake-page-loop", host=host)
    if len(seen) > REDIRECTS:
        raise LinkMistake("mistake-page-redirects", host=host, limit=REDIRECTS)
    return url


@contextmanager
def _told(host: str) -> Iterator[None]:
    """Say in a mistake what went wrong between us and a host."""
    try:
        yield
    except ClientSSLError:
        raise Mistake("mistake-page-insecure", host=host) from None
    except ClientConnectorError:
        raise Mistake("mistake-page-unreachable", host=host) from None
    except (ClientError, OSError):
        raise bodies.PageBroken(host) from None


def _session(pins: Pins) -> ClientSession:
    connector = TCPConnector(
        resolver=pins, socket_factory=pins.socket, use_dns_cache=False, force_close=True
    )
    return ClientSession(
        connector=connector,
        cookie_jar=DummyCookieJar(),
        trust_env=False,
        auto_decompress=False,
        timeout=ClientTimeout(total=None),
        headers={
            hdrs.USER_AGENT: _user_agent(),
            hdrs.ACCEPT: ", ".join(CONTENT_TYPES),
            hdrs.ACCEPT_ENCODING: "identity",
        },
    )


def _user_agent() -> str:
    try:
        return f"{PROGRAM}/{version('gadfly')}"
    except PackageNotFoundError:
        return PROGRAM
