"""Tournaments are made and set up, and settings hold from the first draw on."""

import pytest

from arguments.mistakes import Mistake
from arguments.tournaments.settings import Category, Format, Judging, Settings
from bot.engine.contests.people import Organiser, organiser
from tests.engine.contests.structure.conftest import COACH, Hall
from tests.stand_ins import asker


async def test_a_new_tournament_asks_for_its_sign_up_card(hall: Hall) -> None:
    await hall.open()
    assert hall.effects == ["sign_up"]


async def test_a_request_that_arrives_twice_makes_one_tournament(hall: Hall) -> None:
    create = hall.contests.creating.create
    one = await create(COACH, "Cup", request_id="1234")
    other = await create(COACH, "Cup", request_id="1234")
    assert one == other


async def test_two_open_tournaments_of_a_server_have_two_names(hall: Hall) -> None:
    await hall.open()
    with pytest.raises(Mistake, match="mistake-tournament-name-taken"):
        await hall.contests.creating.create(COACH, "  autumn CUP ")


async def test_a_name_is_free_again_when_its_tournament_is_over(hall: Hall) -> None:
    await hall.open()
    await hall.contests.advancing.cancel(COACH, hall.tournament_id, hall.step)
    assert (await hall.open()).name == "Autumn Cup"


async def test_settings_hold_once_the_first_round_is_drawn(hall: Hall) -> None:
    await hall.open()
    await hall.enter(4)
    await hall.draft()
    with pytest.raises(Mistake, match="mistake-not-now"):
        await hall.contests.creating.change(COACH, hall.tournament_id, Settings(rounds=9))


async def test_teams_that_are_larger_than_new_settings_allow_are_named(hall: Hall) -> None:
    await hall.open(Settings(team_size=2))
    mate = asker("Mate").debater_id
    await hall.contests.entering.join(asker("Ada"), hall.tournament_id, members=[mate])
    with pytest.raises(Mistake, match="mistake-settings-teams"):
        await hall.contests.creating.change(COACH, hall.tournament_id, Settings())


async def test_an_open_floor_is_judged_by_the_judge_alone(hall: Hall) -> None:
    judging = Judging(judge=50, panel=50)
    with pytest.raises(Mistake, match="mistake-floor-judging"):
        await hall.open(Settings(format=Format.OPEN_FLOOR, judging=judging))


async def test_a_straight_elimination_has_no_break(hall: Hall) -> None:
    breaks = (Category(name="open", size=4),)
    with pytest.raises(Mistake, match="mistake-elimination-breaks"):
        await hall.open(Settings(format=Format.ELIMINATION, breaks=breaks))


async def test_rounds_can_be_added_while_it_runs(hall: Hall) -> None:
    await hall.open(Settings(rounds=1))
    await hall.enter(4)
    await hall.play()
    with pytest.raises(Mistake, match="mistake-rounds-over"):
        await hall.draft()
    await hall.contests.creating.set_rounds(COACH, hall.tournament_id, 2)
    assert (await hall.draft()).round.round == 2


async def test_another_servers_tournament_is_not_there(hall: Hall) -> None:
    await hall.open()
    stranger = Organiser(asker=asker("Coach", "discord:2"))
    with pytest.raises(Mistake, match="mistake-tournament-unknown"):
        await hall.contests.drawing.draft(stranger, hall.tournament_id, 0)


async def test_whoever_made_a_tournament_organises_it(hall: Hall) -> None:
    made = await hall.open()
    assert organiser(COACH.asker, made, holds_role=False) == COACH


async def test_nobody_else_organises_without_the_role(hall: Hall) -> None:
    made = await hall.open()
    with pytest.raises(Mistake, match="mistake-organisers-only"):
        organiser(asker("Ada"), made, holds_role=False)


async def test_a_tournament_needs_a_server(hall: Hall) -> None:
    alone = Organiser(asker=asker("Coach", "direct:1"))
    with pytest.raises(Mistake, match="mistake-tournament-elsewhere"):
        await hall.contests.creating.create(alone, "Cup")
