"""Nothing but the public web is connected to, whatever it is called and however it is reached."""

import asyncio
from dataclasses import dataclass
from ipaddress import ip_address
from socket import AF_INET, SOCK_STREAM

import pytest
from hypothesis import given
from hypothesis import strategies as st
from yarl import URL

from bot.engine.library.fetching import Fetcher, FetcherBusy
from bot.engine.library.fetching.addresses import Address, is_ours, is_public, may_be_visited
from bot.engine.library.fetching.names import look_up
from bot.engine.library.fetching.pins import Pins
from tests.engine.library.fetching.web import (
    ARTICLE,
    LOOPBACK,
    Names,
    Web,
    page,
    redirect,
    refused,
    trusting,
)

PUBLIC = ["93.184.216.34", "8.8.8.8", "2606:4700::1111", "::ffff:8.8.8.8", "64:ff9b::808:808"]
PRIVATE = """
0.0.0.0 10.1.2.3 100.64.0.1 100.100.100.200 127.0.0.1 127.8.8.8 168.63.129.16 169.254.169.254
172.16.0.1 172.31.255.255 192.0.0.192 192.0.2.1 192.88.99.1 192.168.1.1 198.18.0.1 198.51.100.1
203.0.113.1 224.0.0.1 239.255.255.255 240.0.0.1 255.255.255.255
:: ::1 ::127.0.0.1 ::ffff:127.0.0.1 ::ffff:10.0.0.1 ::ffff:169.254.169.254 64:ff9b::7f00:1
64:ff9b::a9fe:a9fe 64:ff9b:1::808:808 100::1 2001::1 2001:0:7f00:1::1 2001:db8::1 2002:7f00:1::1
2002:a9fe:a9fe:: 2002:808:808::1 3fff::1 5f00::1 fc00::1 fd00:ec2::254 fe80::1 fe80::1%eth0 fec0::1
ff02::1 2606:4700::1111%eth0
"""
HOSTS = """
127.0.0.1 127.1 2130706433 0x7f000001 0x7f.1 0177.0.0.1 127.0.0.1. 0 [::1] [::] 10.0.0.1
[::ffff:127.0.0.1] [::ffff:7f00:1] [fd00::1] 169.254.169.254 0xA9FEA9FE 100.64.0.1
１２７.0.0.1 127。0。0。1 [64:ff9b::7f00:1] localhost
"""
TARGETS = """
http://127.0.0.1/ http://127.0.0.2/ http://169.254.169.254/latest/meta-data/ http://[::1]/
http://2130706434/ //10.0.0.1/ http://private.example/ https://192.168.1.1/
"""


@dataclass
class Once:
    """Allow one address once, and from then on the public web alone."""

    left: int = 1

    def __call__(self, address: Address) -> bool:
        self.left -= 1
        return self.left >= 0 or may_be_visited(address)


@pytest.mark.parametrize("address", PUBLIC)
def test_an_address_of_the_public_web_may_be_visited(address: str) -> None:
    assert is_public(ip_address(address))


@pytest.mark.parametrize("address", PRIVATE.split())
def test_an_address_of_somebodys_own_house_is_closed(address: str) -> None:
    assert not is_public(ip_address(address))


@given(st.ip_addresses(v=4))
def test_no_address_opens_by_being_wrapped(address: Address) -> None:
    wrapped = [ip_address(f"::ffff:{address}"), ip_address((0x0064FF9B << 96) | int(address))]
    assert {is_public(one) for one in wrapped} == {is_public(address)}


def test_this_machine_is_known_by_its_address() -> None:
    assert is_ours(LOOPBACK)
    assert not is_ours(ip_address("8.8.8.8"))


@pytest.mark.parametrize("host", HOSTS.split())
async def test_a_link_to_somebodys_own_house_is_refused(web: Web, host: str) -> None:
    web.pages["/"] = page()
    assert await refused(Fetcher(), web.link("/", host)) == "mistake-page-private"
    assert web.asked == []


@pytest.mark.parametrize("target", TARGETS.split())
async def test_a_redirect_to_somebodys_own_house_is_refused(
    web: Web, names: Names, target: str
) -> None:
    names.told["private.example"] = [["172.16.0.1"]]
    web.pages["/"] = redirect(target)
    assert (
        await refused(Fetcher(allowed=Once(), look_up=names), web.link()) == "mistake-page-private"
    )
    assert web.asked == ["/robots.txt", "/"]


@pytest.mark.parametrize(
    ("target", "key"),
    [
        ("file:///etc/passwd", "mistake-link-scheme"),
        ("gopher://site.example/", "mistake-link-scheme"),
        ("javascript:alert(1)", "mistake-link-scheme"),
        ("http://ada:secret@site.example/", "mistake-link-credentials"),
        ("http://site.example:22/", "mistake-link-port"),
        ("http://[::1", "mistake-link-unreadable"),
    ],
)
async def test_a_redirect_to_what_is_no_page_is_refused(
    web: Web, fetcher: Fetcher, target: str, key: str
) -> None:
    web.pages["/"] = redirect(target)
    assert await refused(fetcher, web.link()) == key


@pytest.mark.parametrize("answers", [["8.8.8.8", "10.0.0.1"], ["10.0.0.1", "8.8.8.8"], ["::1"]])
async def test_one_address_that_is_not_public_closes_a_host(
    web: Web, names: Names, fetcher: Fetcher, answers: list[str]
) -> None:
    names.told["site.example"] = [answers]
    assert await refused(fetcher, web.link()) == "mistake-page-private"


async def test_a_host_is_asked_for_once_so_that_it_cannot_change(
    web: Web, names: Names, fetcher: Fetcher
) -> None:
    names.told["site.example"] = [[str(LOOPBACK)], ["10.0.0.1"]]
    web.pages |= {"/": redirect("/exams"), "/exams": page()}
    assert (await fetcher.fetch(web.link())).data == ARTICLE
    assert names.asked == ["site.example"]


async def test_a_host_without_an_address_is_said(web: Web, names: Names, fetcher: Fetcher) -> None:
    names.told["site.example"] = [[]]
    assert await refused(fetcher, web.link()) == "mistake-page-no-host"


async def test_the_system_knows_its_own_name() -> None:
    assert {ip_address(one).is_loopback for one in await look_up("localhost", 80)} == {True}


async def test_what_can_be_no_name_is_no_host() -> None:
    with pytest.raises(OSError, match="not a host's name"):
        await look_up("x" * 64 + ".example", 80)


async def test_no_socket_is_made_but_to_a_checked_address(names: Names) -> None:
    pins = Pins(trusting, names)
    await pins.pin(URL("http://site.example/"))
    with pytest.raises(PermissionError):
        pins.socket((AF_INET, SOCK_STREAM, 0, "", ("8.8.8.8", 80)))


async def test_more_pages_than_can_wait_are_refused_at_once(web: Web, fetcher: Fetcher) -> None:
    web.pages["/"], web.pause = page(), 0.2
    fetches = [asyncio.create_task(fetcher.fetch(web.link())) for _ in range(20)]
    await asyncio.sleep(0)
    with pytest.raises(FetcherBusy):
        await fetcher.fetch(web.link())
    assert all(one.data == ARTICLE for one in await asyncio.gather(*fetches))
