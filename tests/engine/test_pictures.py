"""Pictures are rendered off the event loop, kept by content, and never in the way."""

import asyncio
import struct
from collections.abc import AsyncIterator

import pytest

from bot.engine.pictures import Pictures
from bot.engine.work.benches import same_process, worker_process
from bot.pictures.leaderboard import leaderboard_picture
from bot.pictures.themes import Look
from bot.wording import load_wording
from tests.unit.pictures.samples import NAMES, board

SVG = leaderboard_picture(board(NAMES), load_wording("en"), Look.DARK.theme)
SMALL = '<svg xmlns="http://www.w3.org/2000/svg" width="{0}" height="9"/>'


@pytest.fixture
async def pictures() -> AsyncIterator[Pictures]:
    opened = Pictures(same_process(), deadline=20)
    yield opened
    opened.close()


def size(png: bytes | None) -> tuple[int, int]:
    """Read width and height from the head of a PNG."""
    assert png is not None
    assert png.startswith(b"\x89PNG")
    wide, high = struct.unpack(">II", png[16:24])
    return wide, high


async def test_a_picture_is_twice_as_wide_as_a_phone_shows_it(pictures: Pictures) -> None:
    assert size(await pictures.png(SVG))[0] == 1200


async def test_the_worker_process_draws() -> None:
    pictures = Pictures(worker_process(), deadline=20)
    drawn = await pictures.png(SVG)
    pictures.close()
    assert size(drawn)[0] == 1200


async def test_the_same_drawing_is_rendered_once(pictures: Pictures) -> None:
    one, other = await asyncio.gather(pictures.png(SVG), pictures.png(SVG))
    assert one is other is await pictures.png(SVG)


async def test_what_cannot_be_rendered_is_no_picture(pictures: Pictures) -> None:
    assert await pictures.png("<svg") is None


async def test_a_picture_that_takes_too_long_is_no_picture() -> None:
    pictures = Pictures(same_process(), deadline=0)
    drawn = await pictures.png(SVG)
    pictures.close()
    assert drawn is None


async def test_more_than_may_wait_are_no_pictures() -> None:
    pictures = Pictures(same_process(), deadline=20, limit=1)
    drawn = await asyncio.gather(*(pictures.png(SMALL.format(wide)) for wide in (1, 2, 3)))
    pictures.close()
    assert [png is None for png in drawn] == [False, True, True]


async def test_only_so_much_is_kept() -> None:
    pictures = Pictures(same_process(), deadline=20, room=100)
    one = await pictures.png(SMALL.format(4))
    await pictures.png(SMALL.format(8))
    again = await pictures.png(SMALL.format(4))
    pictures.close()
    assert again == one
    assert again is not one


async def test_closed_pictures_are_no_pictures(pictures: Pictures) -> None:
    pictures.close()
    assert await pictures.png(SVG) is None
