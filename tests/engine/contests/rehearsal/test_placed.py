"""The places that a tournament with a bracket came to, as profiles name them."""

from bot.engine.boards import Boards
from tests.engine.contests.rehearsal.held import Held
from tests.stand_ins import Clock


async def places(held: Held) -> list[int | None]:
    boards = Boards(held.store, Clock())
    debaters = [held.debater(number) for number in range(1, 6)]
    shown = [await boards.profile(one, one.debater_id, one.name) for one in debaters]
    lines = [line for profile in shown for line in profile.tournaments]
    return [line.place for line in lines if line.tournament_id == held.tournament_id]


async def test_who_lost_the_same_round_of_a_bracket_share_a_place(held: Held) -> None:
    assert sorted(await places(held), key=str) == [1, 2, 3, 3, 5]
