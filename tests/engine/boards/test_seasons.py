"""Seasons: started, ended, over by themselves, with champions that stay; and what is no season."""

from datetime import timedelta

import pytest

from arguments.mistakes import Mistake
from bot.engine.boards import Boards
from bot.engine.ratings import Ratings
from bot.engine.seasons import LONGEST_NAME, Seasons
from storage import Store
from tests.engine.boards.conftest import Argue
from tests.stand_ins import CLAIMS, Clock, asker

COACH = asker("Coach")


async def test_a_season_runs_from_its_start_until_it_is_ended(
    seasons: Seasons, clock: Clock
) -> None:
    started = await seasons.start(COACH, "  Spring\n")
    assert (started.number, started.name, started.ends, started.is_over) == (
        *(1, "Spring", None, False),
    )
    assert await seasons.running(COACH) == started
    clock.advance(days=9)
    ended = (await seasons.end(COACH)).season
    assert (ended.is_over, ended.ends) == (True, clock())
    assert await seasons.running(COACH) is None


async def test_a_season_is_over_by_itself_when_its_end_passes(
    seasons: Seasons, clock: Clock
) -> None:
    await seasons.start(COACH, "Spring", clock() + timedelta(days=30))
    clock.advance(days=30)
    assert await seasons.running(COACH) is None
    assert (await seasons.start(COACH, "Summer")).number == 2
    assert [one.season.name for one in await seasons.listing(COACH)] == ["Summer", "Spring"]


async def test_the_champions_of_a_season_stay(seasons: Seasons, argue: Argue, clock: Clock) -> None:
    await argue("Old", 99)
    clock.advance(days=1)
    await seasons.start(COACH, "Spring")
    await argue("Ada", 95)
    await argue("Ben", 60)
    ended = await seasons.end(COACH)
    assert ([one.name for one in ended.champions], ended.debaters) == (["Ada"], 2)
    clock.advance(days=1)
    await argue("Ben", 100, claim=CLAIMS[1].claim_id)
    [kept] = await seasons.listing(COACH)
    assert kept.champions == ended.champions


async def test_equals_at_the_head_are_all_champions(seasons: Seasons, argue: Argue) -> None:
    await seasons.start(COACH, "Spring")
    await argue("Ada", 80)
    await argue("Ben", 80, claim=CLAIMS[1].claim_id)
    assert [one.name for one in (await seasons.end(COACH)).champions] == ["Ada", "Ben"]


async def test_a_season_that_runs_has_no_champion_yet(seasons: Seasons, argue: Argue) -> None:
    await seasons.start(COACH, "Spring")
    await argue()
    [line] = await seasons.listing(COACH)
    assert (line.champions, line.debaters) == ((), 1)


async def test_a_season_that_nobody_argued_in_has_no_champion(seasons: Seasons) -> None:
    await seasons.start(COACH, "Spring")
    assert (await seasons.end(COACH)).champions == ()


async def test_a_season_makes_ratings_on_boards_less_sure_from_the_next_sweep_on(
    seasons: Seasons, boards: Boards, store: Store, clock: Clock, argue: Argue
) -> None:
    await argue()
    await store.run(lambda run: run("update attempts set deviation = 80, rated = 9"))
    clock.advance(minutes=1)
    await seasons.start(COACH, "Spring")
    await Ratings(store, clock).sweep()
    [row] = (await boards.page(COACH)).rows
    assert row.spread == pytest.approx(150)
    assert row.provisional


async def test_a_second_season_waits_for_the_first(seasons: Seasons) -> None:
    await seasons.start(COACH, "Spring")
    with pytest.raises(Mistake, match="mistake-season-runs"):
        await seasons.start(COACH, "Summer")


async def test_a_season_of_before_the_clock_was_set_back_is_named(
    seasons: Seasons, clock: Clock
) -> None:
    await seasons.start(COACH, "Spring")
    clock.advance(days=-1)
    with pytest.raises(Mistake) as refused:
        await seasons.start(COACH, "Summer")
    assert refused.value.values == {"name": "Spring"}


async def test_each_server_has_its_own_seasons(seasons: Seasons) -> None:
    await seasons.start(COACH, "Spring")
    elsewhere = asker("Coach", "discord:2")
    assert (await seasons.start(elsewhere, "Spring")).number == 1


@pytest.mark.parametrize("ago", [timedelta(0), timedelta(seconds=1), timedelta(days=400)])
async def test_a_season_that_ends_before_it_starts_is_none(
    seasons: Seasons, clock: Clock, ago: timedelta
) -> None:
    with pytest.raises(Mistake, match="mistake-season-end-past"):
        await seasons.start(COACH, "Spring", clock() - ago)


@pytest.mark.parametrize("name", ["", "  \n", "\u200b"])
async def test_a_season_needs_a_name(seasons: Seasons, name: str) -> None:
    with pytest.raises(Mistake, match="mistake-season-name-empty"):
        await seasons.start(COACH, name)


async def test_the_name_of_a_season_has_an_end(seasons: Seasons) -> None:
    with pytest.raises(Mistake, match="mistake-season-name-long"):
        await seasons.start(COACH, "x" * (LONGEST_NAME + 1))


async def test_where_no_season_runs_none_is_ended(seasons: Seasons) -> None:
    with pytest.raises(Mistake, match="mistake-season-none"):
        await seasons.end(COACH)


async def test_nobody_has_a_season_alone(seasons: Seasons) -> None:
    with pytest.raises(Mistake, match="mistake-season-alone"):
        await seasons.start(asker("Ada", "direct:ada"), "Spring")
