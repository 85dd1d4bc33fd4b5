"""Profiles: what they show of a debater, and what they never say."""

from random import Random

import pytest

from arguments.claims import Side
from arguments.judging.drills import DRILLS
from arguments.judging.surroundings import ALONE, Surroundings
from arguments.judging.verdict import Criterion, Verdict
from bot.engine.boards import Boards, Profile
from bot.engine.judging.judges import Judges, same_process
from bot.engine.practice import Practice
from bot.engine.ratings import Ratings
from bot.wording import load_wording
from storage import Store
from tests.engine.boards.conftest import Argue
from tests.engine.submitting import submission
from tests.stand_ins import CLAIMS, Clock, asker, scored

ADA = asker("Ada")


async def profile(boards: Boards, name: str = "Ada") -> Profile:
    return await boards.profile(ADA, asker(name).debater_id, name)


async def test_whoever_never_argued_has_a_name_and_nothing_else(boards: Boards) -> None:
    assert await profile(boards, "Eve") == Profile(name="Eve")


async def test_a_profile_has_the_rating_after_each_rated_argument(
    boards: Boards, argue: Argue, clock: Clock
) -> None:
    await argue(total=90)
    clock.advance(days=1)
    await argue(total=90, side=Side.AGAINST)
    shown = await profile(boards)
    assert shown.practice is not None
    assert [point.at for point in shown.points] == [Clock().now, clock()]
    assert 1500 < shown.points[0].rating < shown.points[1].rating == shown.practice.value
    assert (shown.responses, shown.counted, shown.recent) == (2, 2, (90, 90))


async def test_sides_are_counted_and_nothing_is_made_of_them(boards: Boards, argue: Argue) -> None:
    await argue(side=Side.FOR)
    await argue(side=Side.FOR, claim=CLAIMS[1].claim_id)
    shown = await profile(boards)
    assert shown.sides == {Side.FOR: 2, Side.AGAINST: 0}


def test_a_profile_has_no_place_for_an_opinion() -> None:
    told = " ".join(Profile.model_fields)
    assert not any(word in told for word in ("opinion", "belie", "leaning", "stance", "view"))


async def test_a_streak_that_is_over_is_shown_as_none(
    boards: Boards, argue: Argue, clock: Clock
) -> None:
    await argue()
    clock.advance(days=2)
    await argue(claim=CLAIMS[1].claim_id)
    assert ((await profile(boards)).streak, (await profile(boards)).longest_streak) == (2, 2)
    clock.advance(days=3)
    assert ((await profile(boards)).streak, (await profile(boards)).longest_streak) == (0, 2)


async def test_two_debaters_have_no_median_and_three_do(boards: Boards, argue: Argue) -> None:
    await argue("Ada")
    await argue("Ben")
    assert (await profile(boards)).median == {}
    await argue("Cy")
    assert (await profile(boards)).median == dict.fromkeys(Criterion, 2.0)


def weak_on_evidence(
    claim: str, side: Side, text: str, surroundings: Surroundings = ALONE
) -> Verdict:
    """Find everything middling and the evidence wanting."""
    verdict = scored(70)
    poor = verdict.criteria[Criterion.EVIDENCE].model_copy(update={"score": 0.5})
    return verdict.model_copy(update={"criteria": verdict.criteria | {Criterion.EVIDENCE: poor}})


async def test_the_next_drill_is_for_the_weakest_criterion(
    store: Store, clock: Clock, boards: Boards
) -> None:
    judges = Judges(same_process(), judge=weak_on_evidence)
    await Practice(store, judges, clock, Random(1)).receive(ADA, submission())
    shown = await profile(boards)
    assert (shown.weakest, shown.drill) == (Criterion.EVIDENCE, DRILLS[Criterion.EVIDENCE])
    assert shown.criteria[Criterion.EVIDENCE] == 0.5


@pytest.mark.parametrize("criterion", Criterion)
def test_every_criterion_has_a_drill_that_quotes_nobody(criterion: Criterion) -> None:
    said = load_wording().phrase(DRILLS[criterion])
    assert said.startswith(("In one minute", "In two minutes", "In ninety seconds"))


async def test_a_verdict_says_what_it_did_to_the_rating(practice: Practice, boards: Boards) -> None:
    first = await practice.receive(ADA, submission())
    assert first.standing.move is not None
    assert first.standing.practice is not None
    assert first.standing.move.before == 1500
    assert first.standing.move.after == first.standing.practice.value
    assert not first.standing.move.is_halved
    again = await practice.receive(ADA, submission("Another reason, since it holds.", request="2"))
    assert (again.counts, again.standing.move) == (False, None)


async def test_a_rating_from_an_argument_that_is_taken_off_its_side_goes(
    store: Store, clock: Clock, practice: Practice, boards: Boards, argue: Argue
) -> None:
    await argue("Ada", 95)
    await store.run(lambda run: run("update responses set counts = 0"))
    await Ratings(store, clock).rebuild(lambda done, of: None)
    shown = await profile(boards)
    assert shown.points == ()
