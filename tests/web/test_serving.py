"""Serving: methods, headers, what is kept and asked for anew, and what is sent pressed."""

import gzip

import pytest
from aiohttp.test_utils import TestClient
from aiohttp.web import Application, Request

from bot.web.serving import application
from storage import personal_data
from tests.web.test_pages import BOARD
from tests.web.worlds import CUP_PATH, SLUG, World, whose

Client = TestClient[Request, Application]
PLAIN = {"Accept-Encoding": "identity"}
PRESSED = {"Accept-Encoding": "br, gzip;q=0.9"}


async def test_a_page_is_answered(client: Client) -> None:
    answer = await client.get(BOARD, headers=PLAIN)
    assert (answer.status, answer.content_type) == (200, "text/html")


@pytest.mark.parametrize(
    ("name", "held"),
    [
        ("Content-Security-Policy", "default-src 'none'"),
        ("Content-Security-Policy", "frame-ancestors 'none'"),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "no-referrer"),
        ("X-Robots-Tag", "noindex"),
        ("Cache-Control", "no-cache"),
        ("Vary", "Accept-Encoding"),
        ("Server", "gadfly"),
    ],
)
@pytest.mark.parametrize("path", ["/", "/nowhere/", "/two%0Alines/"])
async def test_every_answer_keeps_the_reader_safe(
    client: Client, path: str, name: str, held: str
) -> None:
    assert held in (await client.get(path)).headers[name]


async def test_nothing_stands_inline_that_the_policy_would_refuse(client: Client) -> None:
    text = await (await client.get(BOARD, headers=PLAIN)).text()
    assert [one for one in (" style=", "<style", " onclick", "<script>") if one in text] == []


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH", "OPTIONS"])
async def test_pages_can_only_be_read(client: Client, method: str) -> None:
    answer = await client.request(method, BOARD)
    assert (answer.status, answer.headers["Allow"]) == (405, "GET, HEAD")


async def test_the_head_of_a_page_is_that_of_the_page(client: Client) -> None:
    head, whole = await client.head(BOARD, headers=PLAIN), await client.get(BOARD, headers=PLAIN)
    names = ("ETag", "Content-Length", "Content-Type")
    assert [head.headers[name] for name in names] == [whole.headers[name] for name in names]
    assert await head.read() == b""


@pytest.mark.parametrize("accepted", [PLAIN, PRESSED])
async def test_a_page_that_is_known_is_not_sent_again(
    client: Client, accepted: dict[str, str]
) -> None:
    tag = (await client.get(BOARD, headers=accepted)).headers["ETag"]
    again = await client.get(BOARD, headers={**accepted, "If-None-Match": tag})
    assert (again.status, await again.read(), again.headers["ETag"]) == (304, b"", tag)


async def test_a_page_that_changed_is_sent_anew(client: Client, world: World) -> None:
    tag = (await client.get(BOARD)).headers["ETag"]
    world.store.do(lambda run: personal_data.erase(run, whose(0)))
    assert (await client.get(BOARD, headers={"If-None-Match": tag})).status == 200


async def test_a_page_that_is_gone_is_gone_for_who_kept_it(client: Client, world: World) -> None:
    tag = (await client.get(BOARD)).headers["ETag"]
    await world.withdraw("practice")
    assert (await client.get(BOARD, headers={"If-None-Match": tag})).status == 404


async def test_a_pressed_page_is_the_page(client: Client) -> None:
    plain, pressed = (
        await client.get(BOARD, headers=PLAIN),
        await client.get(BOARD, headers=PRESSED),
    )
    assert pressed.headers["Content-Encoding"] == "gzip"
    assert gzip.decompress(await pressed.read()) == await plain.read()
    assert pressed.headers["ETag"] != plain.headers["ETag"]


@pytest.mark.parametrize("accepted", ["gzip;q=0", "gzip; q=0.0", "br", ""])
async def test_who_cannot_read_pressed_pages_gets_them_plain(client: Client, accepted: str) -> None:
    answer = await client.get(BOARD, headers={"Accept-Encoding": accepted})
    assert "Content-Encoding" not in answer.headers


async def test_a_missing_page_says_so_kindly(client: Client) -> None:
    answer = await client.get(f"/{SLUG}/nothing/here/", headers=PLAIN)
    assert (answer.status, "<h1>Nothing is here</h1>" in await answer.text()) == (404, True)


async def test_a_missing_page_still_finds_its_style(client: Client) -> None:
    text = await (await client.get(f"/{SLUG}/nothing/here/", headers=PLAIN)).text()
    assert 'href="../../../gadfly.css?v=' in text


async def test_a_path_without_its_last_stroke_leads_to_the_page(client: Client) -> None:
    answer = await client.get(CUP_PATH[:-1], allow_redirects=False)
    assert (answer.status, answer.headers["Location"]) == (308, CUP_PATH)


async def test_assets_are_kept_by_their_version(client: Client) -> None:
    answer = await client.get("/gadfly.css?v=1")
    assert "immutable" in answer.headers["Cache-Control"]


async def test_a_defect_is_a_page_as_well(world: World, caplog: pytest.LogCaptureFixture) -> None:
    world.store.do(lambda run: run("drop table public_places"))
    async with world.client() as client:
        answer = await client.get("/", headers=PLAIN)
        assert (answer.status, "Something broke" in await answer.text()) == (500, True)
    assert "defect page" in caplog.text


def test_an_application_is_made_without_a_server(world: World) -> None:
    assert application(world.pages).router is not None
