"""The addresses of hosts, asked for once a fetch and checked, and the only ones connected to.

A name that gives a public address to the check and a private one to the connection gains
nothing: the connection asks nobody. Every socket is checked against the pins once more.
"""

import socket
from ipaddress import ip_address
from typing import Any

from aiohttp.abc import AbstractResolver, ResolveResult
from yarl import URL

from arguments.mistakes import Mistake
from bot.engine.library.fetching.addresses import Address, Allowed
from bot.engine.library.fetching.links import LinkMistake, address_in
from bot.engine.library.fetching.names import LookUp

SocketInfo = tuple[int | socket.AddressFamily, int | socket.SocketKind, int, str, tuple[Any, ...]]


class AddressClosed(LinkMistake):
    """A host lies, with any of its addresses, where only its own network may go."""

    def __init__(self, host: str) -> None:
        super().__init__("mistake-page-private", host=host)


class Pins(AbstractResolver):
    """Hosts with their checked addresses."""

    def __init__(self, allowed: Allowed, look_up: LookUp) -> None:
        self._allowed = allowed
        self._look_up = look_up
        self._pinned: dict[str, list[Address]] = {}

    async def pin(self, url: URL) -> None:
        """Find and check the addresses of a link's host; one that is not allowed closes it."""
        host = url.raw_host or ""
        if host not in self._pinned:
            found = await self._addresses(url, host)
            if not all(self._allowed(address) for address in found):
                raise AddressClosed(host)
            self._pinned[host] = found

    async def resolve(
        self,
        host: str,
        port: int = 0,
        family: socket.AddressFamily = socket.AF_UNSPEC,  # noqa: ARG002 (aiohttp wants every one)
    ) -> list[ResolveResult]:
        """Give aiohttp the pinned addresses of a host; it asks for no other."""
        return [
            ResolveResult(
                hostname=host,
                host=str(address),
                port=port,
                family=socket.AF_INET6 if ":" in str(address) else socket.AF_INET,
                proto=socket.IPPROTO_TCP,
                flags=socket.AI_NUMERICHOST,
            )
            for address in self._pinned.get(host, [])
        ]

    async def close(self) -> None:
        """Forget them."""
        self._pinned.clear()

    def socket(self, info: SocketInfo) -> socket.socket:
        """Make the socket for a connection to a pinned address, and to no other."""
        family, kind, protocol, _, place = info
        address = ip_address(place[0])
        if not any(address in pinned for pinned in self._pinned.values()):
            raise PermissionError(address)
        return socket.socket(family, kind, protocol)

    async def _addresses(self, url: URL, host: str) -> list[Address]:
        literal = address_in(url)
        if literal is not None:
            return [literal]
        try:
            found = [ip_address(one) for one in await self._look_up(host, url.port or 0)]
        except OSError:
            found = []
        if not found:
            raise Mistake("mistake-page-no-host", host=host)
        return found
