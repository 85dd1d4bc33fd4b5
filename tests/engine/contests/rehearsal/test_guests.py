"""Guests take part in a tournament by themselves, so that whoever tries one is not alone."""

import asyncio
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

import pytest

from arguments.tournaments.lifecycle import Action, Stage
from arguments.tournaments.settings import Judging, Settings
from bot.engine.contests.contests import Contests
from bot.engine.contests.people import Organiser
from bot.engine.contests.rehearsal.cast import Cast, QuickJudge
from bot.engine.contests.rehearsal.guests import Guests
from bot.engine.contests.views import Tournament
from bot.engine.library.library import Library
from bot.wording import load_wording
from storage import Store
from tests.records import new_record
from tests.stand_ins import Clock, asker

COACH = Organiser(asker=asker("Coach"))
NAMES = ("Cleo", "Dan", "Eve", "Finn", "Gus", "Hana")
BY_VOTE = Judging(judge=50, audience=50)


@pytest.fixture
def contests(tmp_path: Path) -> Iterator[Contests]:
    store, clock, words = Store.open(new_record(tmp_path / "gadfly.db")), Clock(), load_wording()
    asyncio.run(Library(store, clock).stock())
    judge = QuickJudge(Cast(1, 1, words))
    yield Contests(store, clock, Random(1), judge, down_after=None)
    store.close()


@pytest.fixture
def guests(contests: Contests) -> Guests:
    return Guests(contests, load_wording(), [asker(name) for name in NAMES])


async def made(contests: Contests, channel_id: str | None = "1", **settings: Any) -> Tournament:
    wanted = Settings().changed(**{"rounds": 1, "speeches": 1, **settings})
    return await contests.creating.create(COACH, "Cup", wanted, channel_id=channel_id)


async def all_done(guests: Guests) -> int:
    """Let them do everything that there is for them; gives how much that was."""
    done = 0
    while await guests.act():
        done += 1
    return done


async def begun(contests: Contests, tournament: Tournament) -> None:
    tid = tournament.tournament_id
    for act in (contests.drawing.draft, contests.drawing.release):
        await act(COACH, tid, (await contests.reading.find(COACH.asker)).step)


async def names(contests: Contests, tournament: Tournament) -> list[str]:
    field = await contests.reading.field(COACH.asker, tournament.tournament_id)
    return [entry.name for entry in field.entries]


async def test_three_join_once_the_card_is_up(contests: Contests, guests: Guests) -> None:
    cup = await made(contests)
    assert await all_done(guests) == 3
    assert await names(contests, cup) == ["Cleo", "Dan", "Eve"]


async def test_nobody_joins_what_is_still_being_set_up(contests: Contests, guests: Guests) -> None:
    await made(contests, channel_id=None)
    assert not await guests.act()


async def test_they_come_in_teams_where_teams_are_wanted(
    contests: Contests, guests: Guests
) -> None:
    cup = await made(contests, team_size=2, speeches=2)
    await all_done(guests)
    assert await names(contests, cup) == ["Cleo & Dan", "Eve & Finn", "Gus & Hana"]


async def test_they_check_in_where_that_is_asked(contests: Contests, guests: Guests) -> None:
    cup = await made(contests, check_in=True)
    await all_done(guests)
    await contests.fielding.open_check_in(COACH, cup.tournament_id, cup.step)
    assert await all_done(guests) == 3
    card = await contests.reading.card(COACH.asker, cup.tournament_id)
    assert (card.tournament.stage, card.there) == (Stage.CHECK_IN, 3)


@pytest.mark.parametrize(
    "settings",
    [
        {"speeches": 2},
        {"judging": Judging(judge=0, panel=100, panel_size=3)},
        {"claims_offered": 3},
        {"format": "open_floor"},
        {"team_size": 3, "speeches": 3},
    ],
)
async def test_a_round_of_theirs_alone_comes_to_its_end(
    contests: Contests, guests: Guests, settings: dict[str, Any]
) -> None:
    cup = await made(contests, **settings)
    await all_done(guests)
    await begun(contests, cup)
    await all_done(guests)
    panel = await contests.reading.panel(COACH, cup.tournament_id)
    assert (panel.missing, panel.next) == ((), Action.FINISH)


async def test_who_watches_votes(contests: Contests, guests: Guests) -> None:
    cup = await made(contests, judging=BY_VOTE)
    await all_done(guests)
    await begun(contests, cup)
    await all_done(guests)
    [line] = (await contests.reading.panel(COACH, cup.tournament_id)).missing
    blind = await contests.voting.read(asker("Finn"), line.match.match_id)
    assert blind.chosen is not None
