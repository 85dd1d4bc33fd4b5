"""Pages: what is public is there, whatever anybody is called, and nothing else is."""

import json
import re
from datetime import timedelta
from pathlib import Path

import pytest

from arguments.leaderboards import Board, BoardKind
from arguments.leaderboards import Entry as BoardEntry
from arguments.responses import DebaterId
from arguments.tournaments.entries import Entry, TournamentId
from bot.engine.contests.rehearsal.cast import PLACE
from bot.engine.ratings import Ratings
from bot.web.site import links
from bot.wording import load_wording
from storage import Store, personal_data, profiles
from storage.boards import places
from storage.tournaments import entries, keeping, rounds, steps
from tests.web.worlds import (
    CUP,
    CUP_PATH,
    LEFTWARDS,
    SCRIPT,
    SLUG,
    TITLE,
    UNSEEN,
    World,
    whose,
)

BOARD = f"/{SLUG}/boards/practice/"
PARTS = {
    "practice": BOARD,
    "season": f"/{SLUG}/seasons/",
    "claims": f"/{SLUG}/claims/",
    "tournaments": CUP_PATH,
    "week": f"/{SLUG}/boards/week-2026-w09/",
}
PLACES = ("/", f"/{SLUG}/", *PARTS.values(), f"/{SLUG}/tournaments/")
TEMPLATES = Path(__file__).parents[2] / "bot" / "web" / "templates"
KEY = re.compile(r"say\('([a-z-]+)'")


def own_page(text: str) -> str:
    """Give the path of the page of the first who has one in the text of a board."""
    found = re.search(r'href="\.\./\.\./people/([a-z0-9-]+)/"', text)
    assert found is not None
    return f"/{SLUG}/people/{found[1]}/"


def cup(world: World) -> TournamentId:
    """Give the tournament's id."""
    found = world.store.read_now(lambda run: keeping.by_name(run, PLACE, CUP))
    assert found is not None
    return found.tournament_id


async def test_nothing_is_public_at_first(private: World) -> None:
    assert [await private.pages.at(path) for path in PLACES[1:]] == [None] * (len(PLACES) - 1)


async def test_without_anything_public_the_first_page_says_so(private: World) -> None:
    assert load_wording().say("page-index-none") in await private.text("/")


@pytest.mark.parametrize("path", PLACES)
async def test_what_was_made_public_is_there(world: World, path: str) -> None:
    assert "<h1>" in await world.text(path)


@pytest.mark.parametrize("part", PARTS)
async def test_each_part_is_made_public_by_itself(private: World, part: str) -> None:
    await private.publish(part)
    there = {one for one, path in PARTS.items() if await private.pages.has(path)}
    assert there == {part}


@pytest.mark.parametrize("part", PARTS)
async def test_what_is_taken_back_is_gone_at_once(world: World, part: str) -> None:
    await world.withdraw(part)
    assert await world.pages.at(PARTS[part]) is None


async def test_a_name_of_markup_is_shown_as_text(world: World) -> None:
    text = await world.text(BOARD)
    assert (SCRIPT in text, "&lt;script&gt;alert(1)&lt;/script&gt;" in text) == (False, True)


async def test_a_title_of_markup_is_shown_as_text(world: World) -> None:
    assert TITLE not in await world.text(f"/{SLUG}/")


async def test_a_name_keeps_its_direction_to_itself(world: World) -> None:
    assert f"<bdi>{LEFTWARDS}</bdi>" in await world.text(BOARD)


async def test_a_name_without_anything_to_see_is_described(world: World) -> None:
    text = await world.text(BOARD)
    assert (UNSEEN in text, load_wording().say("page-nameless") in text) == (False, True)


async def test_a_name_that_a_spreadsheet_would_reckon_with_is_text_there(world: World) -> None:
    assert "'=HYPERLINK" in await world.text(f"{BOARD}board.csv")


async def test_names_are_whole_in_json(world: World) -> None:
    rows = json.loads(await world.text(f"{BOARD}board.json"))["board"]
    assert [row["debater"] for row in rows[:2]] == [SCRIPT, LEFTWARDS]


async def test_files_hold_all_of_a_board(world: World) -> None:
    rows = json.loads(await world.text(f"{BOARD}board.json"))["board"]
    assert (len(rows), rows[-1]["place"]) == (230, 229)


async def test_pages_hold_no_id(world: World) -> None:
    text = "".join([await world.text(path) for path in PLACES])
    known = [whose(0), whose(5), "discord:", "rehearsal", cup(world)]
    assert [one for one in known if one in text] == []


@pytest.mark.parametrize(
    "path",
    [
        f"{BOARD}9999/",
        f"{BOARD}4/",
        f"{BOARD}1/",
        f"{BOARD}0/",
        f"{BOARD}02/",
        f"{BOARD}{'9' * 40}/",
        f"/{SLUG}/boards/nothing/",
        f"/{SLUG}/boards/tournament/",
        f"/{SLUG}/people/nobody/",
        f"/{SLUG}/tournaments/nothing/",
        f"{CUP_PATH}rounds/99/",
        f"{CUP_PATH}nothing.csv",
        f"{CUP_PATH}standings.xml",
        "/nothing/",
        "/../etc/passwd",
        "//example.org/",
        "/\x00/",
        f"/{'a' * 5000}/",
        f"/{SLUG}",
    ],
)
async def test_what_is_nowhere_is_not_found(world: World, path: str) -> None:
    assert await world.pages.at(path) is None


async def test_a_page_in_the_middle_leads_both_ways(world: World) -> None:
    found = links(f"{BOARD}2/", (await world.text(f"{BOARD}2/")).encode())
    assert {BOARD, f"{BOARD}3/"} <= set(found)


async def test_whoever_hides_is_on_no_page(world: World) -> None:
    page = own_page(await world.text(BOARD))
    world.store.do(lambda run: profiles.hide(run, PLACE, whose(0), world.clock()))
    texts = [await world.text(path) for path in (BOARD, f"{BOARD}board.json")]
    assert (await world.pages.at(page), "script>alert" in "".join(texts)) == (None, False)


async def test_whoever_hides_is_not_named_in_tournaments(world: World) -> None:
    world.store.do(
        lambda run: profiles.hide(run, PLACE, DebaterId("rehearsal:debater-3"), world.clock())
    )
    text = await world.text(CUP_PATH)
    assert (load_wording().say("page-hidden") in text, "Debater 3<" in text) == (True, False)


async def test_whoever_is_erased_is_gone_at_once(world: World) -> None:
    page = own_page(await world.text(BOARD))
    world.store.do(lambda run: personal_data.erase(run, whose(0)))
    text = await world.text(BOARD)
    assert (await world.pages.at(page), "alert(1)" in text) == (None, False)


async def test_whoever_is_erased_is_a_former_debater_in_tournaments(world: World) -> None:
    world.store.do(lambda run: personal_data.erase(run, DebaterId("rehearsal:debater-3")))
    text = await world.text(f"{CUP_PATH}rounds/1/")
    assert (load_wording().say("page-former") in text, "Debater 3<" in text) == (True, False)


async def test_a_place_on_a_board_that_is_not_public_is_not_told(world: World) -> None:
    await Ratings(world.store, world.clock).sweep()
    page = own_page(await world.text(CUP_PATH))
    told = re.search(r"quiet\">\d of 9<", await world.text(page))
    await world.withdraw("tournament")
    assert (told is not None, re.search(r"quiet\">\d of 9<", await world.text(page))) == (
        True,
        None,
    )


async def test_people_have_pages_only_where_that_is_public(world: World) -> None:
    page = own_page(await world.text(BOARD))
    await world.withdraw("debaters")
    assert (await world.pages.at(page), "people" in await world.text(BOARD)) == (None, False)


async def test_a_page_of_ones_own_keeps_its_address(world: World) -> None:
    assert own_page(await world.text(BOARD)) == own_page(await world.text(BOARD))


async def test_a_silent_round_shows_its_draw_and_no_result(world: World) -> None:
    silence(world)
    text = await world.text(f"{CUP_PATH}rounds/1/")
    said = load_wording()
    assert said.say("page-round-silent") in text
    assert said.say("page-reasons") not in text
    assert (
        json.loads(await world.text(f"{CUP_PATH}rounds/1/matches.json"))["matches"][0]["winner"]
        is None
    )


async def test_standings_mark_nobody_once_the_break_is_made(world: World) -> None:
    assert load_wording().say("page-column-break") not in await world.text(CUP_PATH)


async def test_standings_mark_who_is_sure_to_break(world: World) -> None:
    before_the_break(world)
    text = await world.text(CUP_PATH)
    assert text.count(load_wording().say("life-safe")) == 4
    assert text.count(load_wording().say("life-dead")) == 5


async def test_standings_mark_nobody_while_a_round_is_silent(world: World) -> None:
    before_the_break(world)
    silence(world)
    assert load_wording().say("life-safe") not in await world.text(CUP_PATH)


@pytest.mark.parametrize("look", ["light", "dark"])
async def test_a_bracket_is_drawn_and_told(world: World, look: str) -> None:
    text = await world.text(f"{CUP_PATH}bracket/")
    assert f"bracket-1-1-{look}.svg" in text
    assert 'alt="' in text
    picture = await world.text(f"{CUP_PATH}bracket/bracket-1-1-{look}.svg")
    assert picture.startswith("<svg")


async def test_a_picture_of_a_bracket_names_nobody_who_hides(world: World) -> None:
    path = f"{CUP_PATH}bracket/bracket-1-1-light.svg"
    winner = champion(world)
    assert f">{winner.name}<" in await world.text(path)
    [member] = winner.members
    world.store.do(lambda run: profiles.hide(run, PLACE, member, world.clock()))
    assert f">{winner.name}<" not in await world.text(path)


async def test_standings_leave_a_silent_round_out(world: World) -> None:
    silence(world)
    rows = json.loads(await world.text(f"{CUP_PATH}standings.json"))["standings"]
    assert [key for key in rows[0] if key.startswith("R")] == ["R1", "R2"]


async def test_a_draft_is_nowhere(world: World) -> None:
    world.store.do(
        lambda run: run(
            "update rounds set state = 'draft' where round = 3 and state <> 'withdrawn'"
        )
    )
    assert f"{CUP_PATH}rounds/3/" not in links(CUP_PATH, (await world.text(CUP_PATH)).encode())
    assert await world.pages.at(f"{CUP_PATH}rounds/3/") is None


async def test_reasons_for_decision_are_told(world: World) -> None:
    rows = json.loads(await world.text(f"{CUP_PATH}rounds/1/reasons.json"))["reasons"]
    assert rows[0]["reason"]
    assert rows[0]["judge"]


async def test_a_page_is_kept_while_nothing_is_written(world: World) -> None:
    await world.text(CUP_PATH)  # gives people their slugs, which is written
    assert await world.pages.at(CUP_PATH) is await world.pages.at(CUP_PATH)


async def test_what_another_program_writes_shows_at_once(world: World) -> None:
    assert "alert(1)" in await world.text(BOARD)
    with Store.open(world.store.database.path) as other:
        other.do(lambda run: personal_data.erase(run, whose(0)))
    assert "alert(1)" not in await world.text(BOARD)


async def test_a_board_forgets_whose_time_is_over_though_nothing_is_written(world: World) -> None:
    board = Board(kind=BoardKind.STREAK)
    soon = world.clock.now + timedelta(hours=1)
    entry = BoardEntry(order=9, value=9, counted=9, until=soon)
    world.store.do(lambda run: places.put(run, PLACE, whose(0), {board: entry}, world.clock()))
    path = f"/{SLUG}/boards/streak/"
    assert "alert(1)" in await world.text(path)
    world.clock.now = soon
    assert "alert(1)" not in await world.text(path)


async def test_a_profile_has_its_picture_for_light_and_dark(world: World) -> None:
    page = own_page(await world.text(BOARD))
    pictures = [await world.text(f"{page}{look}.svg") for look in ("light", "dark")]
    assert [picture[:4] for picture in pictures] == ["<svg", "<svg"]
    assert whose(0) not in "".join(pictures)


def test_every_sentence_of_a_template_can_be_said() -> None:
    sources = [path.read_text() for path in TEMPLATES.glob("*.html")]
    said = {key for source in sources for key in KEY.findall(source)}
    assert {key for key in said if not key.endswith("-")} - load_wording().keys() == set()


def silence(world: World) -> None:
    """Let the first round be a silent one."""
    world.store.do(
        lambda run: run("update rounds set silent = 1 where round = 1 and state <> 'withdrawn'")
    )
    held = cup(world)
    assert any(one.silent for one in world.store.read_now(lambda run: rounds.of(run, held)))


def before_the_break(world: World) -> None:
    """Take the tournament back to when its three rounds were done and nobody had broken."""
    world.store.do(
        lambda run: run(
            "update tournaments set stage = 'between', step = step + 1, ended_ms = null"
        )
    )
    world.store.do(
        lambda run: run(
            "update tournament_steps set undone_step = step where payload like '%\"breaks\"%'"
        )
    )
    world.store.do(
        lambda run: run("update rounds set state = 'withdrawn' where is_elimination = 1")
    )


def champion(world: World) -> Entry:
    """Give the entry that won the tournament."""
    held = cup(world)
    [finished] = world.store.read_now(lambda run: steps.standing(run, held, limit=1))
    [(winner, _)] = [one for one in finished.payload["places"].items() if one[1] == 1]
    found = world.store.read_now(lambda run: entries.get(run, winner))
    assert found is not None
    return found
