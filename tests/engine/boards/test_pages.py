"""Pages of boards: empty, of one, of thousands, far beyond the end, and by their names."""

import json

import pytest

from arguments.leaderboards import Board, BoardKind
from arguments.mistakes import Mistake
from bot.engine.boards import Boards
from bot.engine.boards.pages import in_order
from bot.engine.seasons import Seasons
from storage import Store
from storage.seasons import Season
from tests.engine.boards.conftest import PRACTICE, Argue, crowd
from tests.stand_ins import CLAIMS, SOURCE, Clock, asker

SEASON = Board(kind=BoardKind.SEASON, of="never")


async def test_a_board_of_nobody_is_one_empty_page(boards: Boards) -> None:
    page = await boards.page(asker())
    assert (page.rows, page.page, page.pages, page.debaters, page.own) == ((), 1, 1, 0, None)


async def test_a_board_of_one_has_them_first(boards: Boards, argue: Argue) -> None:
    await argue()
    page = await boards.page(asker())
    assert [(row.place, row.name) for row in page.rows] == [(1, "Ada")]
    assert page.own == page.rows[0]


async def test_a_page_far_beyond_the_end_is_the_last(boards: Boards, argue: Argue) -> None:
    await argue("Ada")
    await argue("Ben")
    page = await boards.page(asker(), page=9_999, size=1)
    assert (page.page, page.pages, len(page.rows)) == (2, 2, 1)


async def test_ten_thousand_equals_share_the_first_place(
    boards: Boards, store: Store, clock: Clock
) -> None:
    store.do(lambda run: crowd(run, 10_000, clock))
    page = await boards.page(asker("000777"), page=9_999)
    assert (page.page, page.debaters) == (1000, 10_000)
    assert {row.place for row in page.rows} == {1}
    assert page.own is not None
    assert page.own.place == 1


async def test_the_boards_that_there_are_begin_with_practice(boards: Boards) -> None:
    assert [one.board for one in await boards.boards(asker())] == [PRACTICE]


async def test_boards_are_listed_by_kind_and_named(boards: Boards, argue: Argue) -> None:
    await argue()
    kinds = [(one.board.kind, one.title) for one in await boards.boards(asker())]
    assert kinds == [
        (BoardKind.PRACTICE, None),
        (BoardKind.WEEK, None),
        (BoardKind.MONTH, None),
        (BoardKind.ARTICLE, SOURCE.title),
    ]


async def test_weeks_that_are_over_are_listed_only_with_the_past(
    boards: Boards, argue: Argue, clock: Clock
) -> None:
    await argue()
    clock.advance(days=40)
    await argue(claim=CLAIMS[1].claim_id)
    now = [one.board.of for one in await boards.boards(asker()) if one.board.of]
    ever = [one.board.of for one in await boards.boards(asker(), past=True) if one.board.of]
    assert ("2026-W09" in now, "2026-W09" in ever) == (False, True)
    assert ever.index("2026-W15") < ever.index("2026-W09")


async def test_the_board_of_an_article_has_its_title(boards: Boards, argue: Argue) -> None:
    await argue()
    [article] = [
        one.board for one in await boards.boards(asker()) if one.board.kind is BoardKind.ARTICLE
    ]
    assert (await boards.page(asker(), article)).title == SOURCE.title


async def test_the_board_of_a_season_has_its_name(
    boards: Boards, seasons: Seasons, argue: Argue
) -> None:
    season = await seasons.start(asker(), "Spring")
    await argue()
    page = await boards.page(asker(), Board(kind=BoardKind.SEASON, of=season.season_id))
    assert (page.title, len(page.rows)) == ("Spring", 1)


async def test_a_season_that_never_was_has_no_board(boards: Boards) -> None:
    with pytest.raises(Mistake, match="mistake-board-unknown"):
        await boards.page(asker(), SEASON)


async def test_an_article_that_nobody_here_argued_is_not_named(boards: Boards) -> None:
    elsewhere = Board(kind=BoardKind.ARTICLE, of="an-article-of-another-server")
    assert (await boards.page(asker(), elsewhere)).title is None


async def test_a_whole_board_is_taken_out_without_an_id(boards: Boards, argue: Argue) -> None:
    await argue("=Ada")
    await argue("Ben", 90)
    table = await boards.table(asker(), PRACTICE)
    told = json.dumps(table.as_object())
    assert [row["name"] for row in json.loads(told)["rows"]] == ["Ben", "=Ada"]
    assert "discord:" not in told
    heading, first, second = table.as_csv().decode("utf-8-sig").splitlines()
    assert heading == "place,name,value,deviation,counted,provisional"
    assert first.startswith("1,Ben,")
    assert second.startswith("2,'=Ada,")


def test_of_seasons_the_newest_is_first_whatever_its_id() -> None:
    first = Season(
        season_id="zz",
        server_id=asker().server_id,
        number=1,
        name="Spring",
        starts=Clock().now,
        ends=None,
        ended=None,
    )
    second = first.model_copy(update={"season_id": "aa", "number": 2})
    older, newer = (Board(kind=BoardKind.SEASON, of=one) for one in ("zz", "aa"))
    assert in_order([older, PRACTICE, newer], [first, second]) == [PRACTICE, newer, older]
