"""Being seen: who hides, leaves, comes back, and which of their arguments anybody may read."""

import pytest

from arguments.mistakes import Mistake
from bot.engine.boards import Boards, Profile
from bot.engine.my_data import MyData
from storage import Store
from tests.engine.boards.conftest import PRACTICE, Argue
from tests.stand_ins import CLAIMS, Clock, asker

ADA, BEN = asker("Ada"), asker("Ben")


async def names(boards: Boards) -> list[str]:
    return [row.name for row in (await boards.page(BEN)).rows]


async def test_who_hides_is_on_no_board_at_once(boards: Boards, argue: Argue) -> None:
    await argue("Ada")
    await argue("Ben")
    await boards.hide(ADA)
    assert await names(boards) == ["Ben"]
    page = await boards.page(ADA)
    assert (page.is_hidden, page.own) == (True, None)


async def test_who_hides_stays_hidden_whatever_they_argue(boards: Boards, argue: Argue) -> None:
    await boards.hide(ADA)
    await argue("Ada")
    assert await names(boards) == []
    profile = await boards.profile(ADA, ADA.debater_id, "Ada")
    assert (profile.is_hidden, profile.practice, profile.responses) == (True, None, 1)


async def test_of_whoever_is_hidden_others_are_told_the_name_alone(
    boards: Boards, argue: Argue
) -> None:
    await boards.choose_best(ADA, await argue("Ada"))
    await boards.hide(ADA)
    others = await boards.profile(BEN, ADA.debater_id, "Ada")
    assert others == Profile(name="Ada", is_hidden=True)
    own = await boards.profile(ADA, ADA.debater_id, "Ada")
    assert (len(own.points), own.best is None) == (1, False)


async def test_who_shows_again_stands_where_they_would(boards: Boards, argue: Argue) -> None:
    await argue("Ada", 90)
    await argue("Ben")
    before = await boards.page(BEN)
    await boards.hide(ADA)
    await boards.show(ADA)
    assert await boards.page(BEN) == before


async def test_to_hide_is_to_hide_in_one_server_alone(boards: Boards, argue: Argue) -> None:
    await argue("Ada")
    await boards.hide(asker("Ada", "discord:2"))
    assert await names(boards) == ["Ada"]


async def test_who_left_goes_and_is_back_when_they_argue(boards: Boards, argue: Argue) -> None:
    await argue("Ada")
    await boards.left(ADA.server_id, ADA.debater_id)
    assert await names(boards) == []
    assert (await boards.profile(BEN, ADA.debater_id, "Ada")).has_left
    await argue("Ada", claim=CLAIMS[1].claim_id)
    assert await names(boards) == ["Ada"]


async def test_who_is_found_there_after_all_is_back(boards: Boards, argue: Argue) -> None:
    await argue("Ada")
    await boards.left(ADA.server_id, ADA.debater_id)
    await boards.returned(ADA.server_id, ADA.debater_id)
    assert await names(boards) == ["Ada"]


async def test_nobody_is_looked_for_twice_within_a_day(boards: Boards, clock: Clock) -> None:
    both = [ADA.debater_id, BEN.debater_id]
    await boards.returned(ADA.server_id, ADA.debater_id)
    assert await boards.to_verify(ADA.server_id, both) == [BEN.debater_id]
    clock.advance(days=1, seconds=1)
    assert await boards.to_verify(ADA.server_id, both) == both


async def test_no_argument_is_shown_that_nobody_chose(boards: Boards, argue: Argue) -> None:
    await argue("Ada")
    assert (await boards.profile(BEN, ADA.debater_id, "Ada")).best is None


async def test_the_argument_that_its_author_chose_is_shown(boards: Boards, argue: Argue) -> None:
    await argue("Ada", 60)
    better = await argue("Ada", 80, claim=CLAIMS[1].claim_id)
    assert [one.argument.total for one in await boards.arguments_to_show(ADA)] == [80, 60]
    await boards.choose_best(ADA, better)
    best = (await boards.profile(BEN, ADA.debater_id, "Ada")).best
    assert best is not None
    assert (best.claim.claim_id, best.total) == (CLAIMS[1].claim_id, 80)
    assert [one.is_shown for one in await boards.arguments_to_show(ADA)] == [True, False]


async def test_what_was_shown_is_taken_back(boards: Boards, argue: Argue) -> None:
    await boards.choose_best(ADA, await argue("Ada"))
    await boards.choose_best(ADA, None)
    assert (await boards.profile(BEN, ADA.debater_id, "Ada")).best is None


async def test_nobody_shows_the_argument_of_another(boards: Boards, argue: Argue) -> None:
    with pytest.raises(Mistake, match="mistake-response-unknown"):
        await boards.choose_best(BEN, await argue("Ada"))


async def test_an_argument_is_shown_in_the_server_it_was_made_in(
    boards: Boards, argue: Argue
) -> None:
    with pytest.raises(Mistake, match="mistake-response-unknown"):
        await boards.choose_best(asker("Ada", "discord:2"), await argue("Ada"))


async def test_erasing_a_debater_takes_their_line_and_profile(
    boards: Boards, store: Store, argue: Argue
) -> None:
    await boards.choose_best(ADA, await argue("Ada"))
    await MyData(store).erase(ADA.debater_id)
    profile = await boards.profile(BEN, ADA.debater_id, "")
    assert (profile.responses, profile.best, profile.points) == (0, None, ())
    assert (await boards.table(BEN, PRACTICE)).rows == ()
