"""Links as people and servers write them, read into addresses that may be asked for."""

import re
import socket
from ipaddress import IPv4Address, IPv6Address

from yarl import URL

from arguments.mistakes import Mistake
from bot.engine.library.fetching.addresses import Address

LONGEST, LONGEST_HOST = 2000, 253
"""Characters of a link, and of a host's name (RFC 1035)."""
SCHEMES = ("http", "https")
WEB_PORTS = frozenset({80, 443})
FIRST_FREE_PORT = 1024
"""Below it live the services of a machine, of which only those two are the web's."""
BAD_PORTS = frozenset(
    {1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, *range(6665, 6670)}
    | {6679, 6697, 10080}
)
"""The others that no browser connects to: https://fetch.spec.whatwg.org/#port-blocking"""

_HOST = re.compile(r"[a-z0-9_]([a-z0-9_.-]*[a-z0-9_])?\.?")
_NUMBER = re.compile(r"[0-9]+|0x[0-9a-f]*")


class LinkMistake(Mistake):
    """A link that is not followed, whatever lies behind it."""


class LinkUnreadable(LinkMistake):
    """Not a link."""

    def __init__(self) -> None:
        super().__init__("mistake-link-unreadable")


def read_link(text: str) -> URL:
    """Read a link as somebody gave it; raises the `LinkMistake` that says what is wrong with it."""
    return _checked(_parsed(text.strip().removeprefix("<").removesuffix(">")))


def read_redirect(url: URL, location: str) -> URL:
    """Read where a page sends its reader; raises as `read_link` does."""
    return _checked(url.join(_parsed(location)))


def address_in(url: URL) -> Address | None:
    """Give the address that a link names outright, if it does."""
    host = url.raw_host or ""
    if ":" in host:
        return IPv6Address(host)
    return IPv4Address(host) if _NUMBER.fullmatch(host.rpartition(".")[2]) else None


def _parsed(link: str) -> URL:
    if len(link) > LONGEST or not link.isprintable():
        raise LinkUnreadable
    try:
        return URL(link)
    except ValueError:
        raise LinkUnreadable from None


def _checked(url: URL) -> URL:
    if not url.scheme:
        raise LinkUnreadable
    if url.scheme not in SCHEMES:
        raise LinkMistake("mistake-link-scheme")
    if url.raw_user is not None or url.raw_password is not None:
        raise LinkMistake("mistake-link-credentials")
    host, port = _host(url.raw_host or ""), url.port or 0
    if port not in WEB_PORTS and (port < FIRST_FREE_PORT or port in BAD_PORTS):
        raise LinkMistake("mistake-link-port", port=port)
    return url.with_host(host).with_fragment(None)


def _host(host: str) -> str:
    """Give a host as it is asked for; an address in any spelling becomes the usual one."""
    if ":" in host:
        return _version_six(host)
    if len(host) > LONGEST_HOST or not _HOST.fullmatch(host) or ".." in host:
        raise LinkUnreadable
    bare = host.removesuffix(".")
    if not _NUMBER.fullmatch(bare.rpartition(".")[2]):
        return host
    try:
        return str(IPv4Address(socket.inet_aton(bare)))
    except OSError:
        raise LinkUnreadable from None


def _version_six(host: str) -> str:
    try:
        address = IPv6Address(host)
    except ValueError:
        raise LinkUnreadable from None
    if address.scope_id is not None:
        raise LinkUnreadable
    return str(address)
