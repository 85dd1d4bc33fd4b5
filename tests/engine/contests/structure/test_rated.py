"""Match ratings as boards and profiles show them: rated when a round is done, undone with it."""

import pytest

from arguments.leaderboards import Board, BoardKind
from arguments.tournaments.settings import Settings
from bot.engine.boards import Boards
from bot.engine.boards.views import Role
from bot.engine.ratings import Ratings
from storage.tournaments import steps
from tests.engine.contests.structure.conftest import COACH, Hall
from tests.stand_ins import asker

MATCHES = Board(kind=BoardKind.TOURNAMENT)
FIRST, SECOND = asker("D1"), asker("D2")


@pytest.fixture
def boards(hall: Hall) -> Boards:
    return Boards(hall.store, hall.clock)


async def sweep(hall: Hall) -> None:
    await Ratings(hall.store, hall.clock).sweep()


async def end(hall: Hall) -> None:
    """End a tournament of one round between two, which the first won."""
    await hall.open(Settings(rounds=1))
    await hall.enter(2)
    await hall.play()
    await hall.contests.advancing.finish(COACH, hall.tournament_id, hall.step)


async def test_a_round_that_is_done_puts_who_debated_on_the_board(
    hall: Hall, boards: Boards
) -> None:
    await hall.open(Settings(rounds=2))
    await hall.enter(2)
    await hall.play()
    await sweep(hall)
    rows = (await boards.page(FIRST, MATCHES)).rows
    assert [row.debater_id for row in rows] == [FIRST.debater_id, SECOND.debater_id]
    profile = await boards.profile(FIRST, FIRST.debater_id, "D1")
    assert (profile.match, profile.match_of) == (rows[0], 2)


async def test_a_rating_from_a_result_that_is_undone_goes(hall: Hall, boards: Boards) -> None:
    await hall.open(Settings(rounds=2))
    await hall.enter(2)
    await hall.play()
    await sweep(hall)
    await hall.contests.undoing.undo(COACH, hall.tournament_id, hall.step)
    await sweep(hall)
    assert (await boards.page(FIRST, MATCHES)).rows == ()
    assert (await boards.profile(FIRST, FIRST.debater_id, "D1")).match is None


async def test_a_profile_names_the_tournament_and_the_place_in_it(
    hall: Hall, boards: Boards
) -> None:
    await end(hall)
    [line] = (await boards.profile(SECOND, SECOND.debater_id, "D2")).tournaments
    assert (line.name, line.role, line.place, line.of, line.is_over) == (
        *("Autumn Cup", Role.DEBATER, 2, 2, True),
    )


async def test_a_tournament_that_goes_on_has_no_place_yet(hall: Hall, boards: Boards) -> None:
    await hall.open(Settings(rounds=2))
    await hall.enter(2)
    await hall.play()
    [line] = (await boards.profile(FIRST, FIRST.debater_id, "D1")).tournaments
    assert (line.place, line.is_over) == (None, False)


async def test_a_place_is_kept_with_the_step_that_finishes_and_goes_with_it(
    hall: Hall, boards: Boards
) -> None:
    await end(hall)
    [finished] = hall.store.read_now(lambda run: steps.standing(run, hall.tournament_id, limit=1))
    assert sorted(finished.payload["places"].values()) == [1, 2]
    await hall.contests.undoing.undo(COACH, hall.tournament_id, hall.step)
    [line] = (await boards.profile(SECOND, SECOND.debater_id, "D2")).tournaments
    assert line.place is None


async def test_a_tournament_that_kept_no_places_has_them_all_the_same(
    hall: Hall, boards: Boards
) -> None:
    await end(hall)
    await hall.store.run(lambda run: run("update tournament_steps set payload = '{}'"))
    [line] = (await boards.profile(SECOND, SECOND.debater_id, "D2")).tournaments
    assert line.place == 2
