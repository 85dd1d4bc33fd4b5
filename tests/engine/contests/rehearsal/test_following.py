"""What a debater takes home: their own page, when it is over."""

import pytest

from arguments.judging.verdict import Criterion
from arguments.mistakes import Mistake
from bot.engine.contests.people import Organiser
from tests.engine.contests.rehearsal.held import Held
from tests.stand_ins import asker


async def test_a_page_has_ones_matches_in_order_with_ones_own_verdicts(held: Held) -> None:
    page = await held.contests.following.page(held.debater(1), held.tournament_id)
    argued = [each for each in page.fought if each.opponent is not None]
    assert [each.round for each in page.fought][:3] == [1, 2, 3]
    assert page.entry.name == "Debater 1"
    assert all(len(each.verdicts) == 1 and each.claim for each in argued)


async def test_a_page_names_one_drill(held: Held) -> None:
    page = await held.contests.following.page(held.debater(2), held.tournament_id)
    assert page.drill is not None
    assert page.drill.criterion in Criterion


async def test_nobody_has_a_page_on_what_they_were_not_in(held: Held) -> None:
    stranger = asker("Eve").model_copy(update={"server_id": held.coach.server_id})
    with pytest.raises(Mistake, match="mistake-not-entered"):
        await held.contests.following.page(stranger, held.tournament_id)


async def test_a_page_is_made_when_it_is_over(held: Held) -> None:
    organiser, debater = Organiser(asker=held.coach), held.debater(1)
    fresh = await held.contests.creating.create(organiser, "Spring Cup")
    await held.contests.entering.join(debater, fresh.tournament_id)
    with pytest.raises(Mistake, match="mistake-follow-up-early"):
        await held.contests.following.page(debater, fresh.tournament_id)
