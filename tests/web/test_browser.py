"""In a browser: pages are found by their links, fit a phone, sort, and are for everybody."""

import asyncio
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from bot.web.serving import application
from storage import Store
from tests.stand_ins import Clock
from tests.web.browsing import (
    AXE,
    NARROW,
    SERIOUS,
    WIDE,
    browser,
    needs_axe,
    needs_chromium,
    served,
    walk,
)
from tests.web.worlds import CUP_PATH, World, publish_everything

pytestmark = needs_chromium


class Visit(NamedTuple):
    """A browser, the address of the pages, a page of each kind, and what the console said."""

    browser: Any
    address: str
    paths: list[str]
    said: list[str]


@pytest.fixture(scope="module")
def visit(filled: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Visit]:
    path = tmp_path_factory.mktemp("browser") / "gadfly.db"
    shutil.copy(filled, path)
    with Store.open(path) as store:
        world = World(store, Clock())
        asyncio.run(publish_everything(world))
        with served(application(world.pages)) as address, browser() as started:
            page = started.new_page()
            said = list[str]()
            page.on("console", lambda message: said.append(message.text))
            page.on("pageerror", lambda error: said.append(str(error)))
            yield Visit(started, address, walk(page, address), said)


def test_every_kind_of_page_is_found_by_following_links(visit: Visit) -> None:
    kinds = ("boards", "people", "rounds", "bracket", "claims", "seasons")
    assert [kind for kind in kinds if not any(f"/{kind}/" in path for path in visit.paths)] == []


def test_the_console_has_nothing_to_say(visit: Visit) -> None:
    assert visit.said == []


@pytest.mark.parametrize("width", [NARROW, WIDE])
def test_no_page_scrolls_sideways(visit: Visit, width: int) -> None:
    page = visit.browser.new_page(viewport={"width": width, "height": 800})
    widths = {path: _width(page, visit.address + path) for path in visit.paths}
    assert {path: found for path, found in widths.items() if found > width} == {}


def test_a_table_is_sorted_by_its_headings(visit: Visit) -> None:
    page = visit.browser.new_page()
    page.goto(visit.address + CUP_PATH)
    heading = page.locator("thead th", has_text="Entry")
    heading.get_by_role("button").press("Enter")
    assert heading.get_attribute("aria-sort") == "ascending"
    names = page.locator("tbody th").all_inner_texts()
    assert names == [f"Debater {number}" for number in range(1, len(names) + 1)]


def test_a_heading_turns_the_order_and_another_takes_it_over(visit: Visit) -> None:
    page = visit.browser.new_page()
    page.goto(visit.address + CUP_PATH)
    headings = page.locator("thead th")
    for column in (0, 0, 1):
        headings.nth(column).get_by_role("button").click()
    assert [headings.nth(column).get_attribute("aria-sort") for column in (0, 1)] == [
        None,
        "ascending",
    ]


def test_without_a_script_everything_is_there(visit: Visit) -> None:
    page = visit.browser.new_context(java_script_enabled=False).new_page()
    page.goto(visit.address + CUP_PATH)
    assert (page.locator("tbody tr").count(), page.locator("th button").count()) == (9, 0)


def test_the_first_key_leads_past_the_head(visit: Visit) -> None:
    page = visit.browser.new_page()
    page.goto(visit.address + CUP_PATH)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"


def test_on_paper_there_is_nothing_to_tap(visit: Visit) -> None:
    page = visit.browser.new_page()
    page.emulate_media(media="print")
    page.goto(visit.address + CUP_PATH)
    assert [page.locator(one).first.is_visible() for one in ("nav", "footer", "table")] == [
        False,
        False,
        True,
    ]


@needs_axe
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [NARROW, WIDE])
def test_axe_finds_nothing_serious(visit: Visit, scheme: str, width: int) -> None:
    context = visit.browser.new_context(
        viewport={"width": width, "height": 800}, color_scheme=scheme, bypass_csp=True
    )
    page = context.new_page()
    found = [one for path in visit.paths for one in _axe(page, visit.address + path)]
    assert [one for one in found if one["impact"] in SERIOUS] == []


def _width(page: Any, address: str) -> int:
    page.goto(address)
    return int(page.evaluate("document.documentElement.scrollWidth"))


def _axe(page: Any, address: str) -> list[dict[str, Any]]:
    page.goto(address)
    page.evaluate(AXE.read_text())
    found: list[dict[str, Any]] = page.evaluate("axe.run()")["violations"]
    return found
