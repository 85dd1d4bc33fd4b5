"""A spar: an opening argument, three exchanges, and what they came to; nothing lost on the way."""

import asyncio
from collections.abc import Callable
from typing import TypeVar, TypeVarTuple

import pytest

from arguments.claims import ClaimId, Side
from arguments.judging.phrases import Guard
from arguments.judging.surroundings import ALONE, Surroundings
from arguments.judging.verdict import GuardFinding, Phrase, Verdict
from arguments.mistakes import ClaimRetired, ResponseTooLong
from arguments.responses import ResponseId
from arguments.sparring.answers import Answer, Way
from arguments.sparring.moves import Source
from bot.engine.judging.judges import JudgeBusy, Judges, same_process
from bot.engine.practice import Practice
from bot.engine.sparring.lending import Lending
from bot.engine.sparring.mistakes import (
    SparAnswered,
    SparAnswerEmpty,
    SparLeft,
    SparNotOpened,
    SparOfAnother,
    SparOpened,
    SparOver,
    SparPassedEnough,
    SparUnfit,
    SparUnknown,
)
from bot.engine.sparring.spars import Spars
from bot.engine.sparring.views import SparView, State
from storage import Run, Store, personal_data, shelves
from storage.shelves import EVERYONE, Status
from tests.engine.submitting import CLAIM, TEXT, submission
from tests.stand_ins import Clock, Recorded, asker, scored

ADA, BEA = asker("Ada"), asker("Bea")
_T = TypeVar("_T")
_Ts = TypeVarTuple("_Ts")
AGAINST = "Public pledges are broken every year, since nobody is punished for breaking a pledge."


@pytest.fixture
def spars(store: Store, practice: Practice, judges: Judges, clock: Clock) -> Spars:
    return Spars(store, practice, judges, clock)


@pytest.fixture
def lending(store: Store, judges: Judges, clock: Clock) -> Lending:
    return Lending(store, judges, clock)


async def opened(spars: Spars) -> SparView:
    """Begin a spar and open it."""
    begun = await spars.begin(ADA, claim_id=CLAIM, side=Side.FOR)
    return await spars.argue(ADA, begun.spar_id, "open", TEXT)


def free(text: str = "That is rare, because voters watch what leaders promise.") -> Answer:
    """Answer freely."""
    return Answer(way=Way.FREE, text=text)


async def answered(spars: Spars, view: SparView, number: int) -> SparView:
    """Answer one exchange."""
    words = free(f"Point {number}: leaders who broke it lost office, because voters remember.")
    return await spars.answer(ADA, view.spar_id, number, f"answer-{number}", words)


async def over(spars: Spars) -> SparView:
    """Spar to the end."""
    view = await opened(spars)
    await answered(spars, view, 1)
    await answered(spars, view, 2)
    return await answered(spars, view, 3)


async def lent_against(practice: Practice, lending: Lending) -> ResponseId:
    """Have Bea argue against the claim and lend it."""
    judged = await practice.receive(BEA, submission(AGAINST, request="bea", side=Side.AGAINST))
    await lending.allow(BEA, yes=True)
    return judged.response.response_id


def retire(store: Store, clock: Clock) -> None:
    """Take the claim out of service everywhere."""

    def work(run: Run) -> None:
        shelves.move(
            run, EVERYONE, CLAIM, seen=Status.SERVED, to=Status.RETIRED, by=None, now=clock()
        )

    store.do(work)


def nonsense(claim: str, side: Side, text: str, around: Surroundings = ALONE) -> Verdict:
    """Find that a text is no language."""
    finding = GuardFinding(name=Guard.GIBBERISH, cap=50, says=Phrase(key="guard-gibberish"))
    return scored(50).model_copy(update={"guards": (finding,)})


def busy(*_: object) -> Verdict:
    """Have no time."""
    raise JudgeBusy


async def test_a_spar_waits_for_its_opening(spars: Spars) -> None:
    begun = await spars.begin(ADA, claim_id=CLAIM, side=Side.FOR)
    assert (begun.state, begun.opening, begun.exchanges) == (State.OPENING, None, ())


async def test_the_opening_is_a_response_like_any_other(spars: Spars, practice: Practice) -> None:
    view = await opened(spars)
    assert view.opening is not None
    assert view.opening.counts
    assert (await practice.judged(ADA, view.opening.response.response_id)).verdict is not None


async def test_the_first_move_follows_the_opening(spars: Spars) -> None:
    view = await opened(spars)
    assert view.open_exchange is not None
    assert view.open_exchange.move is not None
    assert (view.state, view.waits, view.passes) == (State.OPEN, False, 2)


async def test_a_spar_of_three_exchanges_comes_to_something(spars: Spars) -> None:
    view = await over(spars)
    assert view.state is State.CLOSED
    assert [one.engaged is not None for one in view.exchanges] == [True, True, True]
    assert view.closing is not None
    assert view.closing.drill


async def test_no_move_comes_twice(spars: Spars) -> None:
    view = await over(spars)
    keys = [one.move.key for one in view.exchanges if one.move]
    assert len(set(keys)) == 3


async def test_a_claim_has_one_open_spar(spars: Spars) -> None:
    view = await opened(spars)
    assert (await spars.begin(ADA, claim_id=CLAIM)).spar_id == view.spar_id


async def test_without_a_claim_the_one_that_is_due_is_sparred_on(spars: Spars) -> None:
    begun = await spars.begin(ADA)
    assert begun.claim.text.startswith("Claim number")


async def test_a_judged_argument_can_open_a_spar(spars: Spars, practice: Practice) -> None:
    judged = await practice.receive(ADA, submission())
    view = await spars.begin_from(ADA, judged.response.response_id)
    assert view.opening is not None
    assert view.opening.response == judged.response
    assert view.open_exchange is not None


async def test_open_spars_are_listed_newest_first(spars: Spars, clock: Clock) -> None:
    first = await opened(spars)
    clock.advance(minutes=1)
    second = await spars.begin(ADA, claim_id=ClaimId("claim-2"), side=Side.FOR)
    lines = await spars.open_ones(ADA)
    assert [line.spar_id for line in lines] == [second.spar_id, first.spar_id]


async def test_the_same_request_gives_the_same_state(spars: Spars) -> None:
    view = await opened(spars)
    once = await answered(spars, view, 1)
    assert await answered(spars, view, 1) == once


async def test_two_taps_at_once_are_one_answer(spars: Spars) -> None:
    view = await opened(spars)
    one, two = await asyncio.gather(answered(spars, view, 1), answered(spars, view, 1))
    assert one == two
    assert len(one.exchanges) == 2


async def test_the_opening_twice_is_once(spars: Spars) -> None:
    view = await opened(spars)
    assert await spars.argue(ADA, view.spar_id, "open", TEXT) == view


async def test_another_opening_is_kept_as_a_draft(spars: Spars, practice: Practice) -> None:
    view = await opened(spars)
    with pytest.raises(SparOpened):
        await spars.argue(ADA, view.spar_id, "more", "Another text that argues quite otherwise.")
    sheet = await practice.sheet(ADA, CLAIM, Side.FOR)
    assert sheet.text == "Another text that argues quite otherwise."


async def test_an_answer_in_the_wrong_step_is_kept_for_the_open_one(spars: Spars) -> None:
    view = await opened(spars)
    await answered(spars, view, 1)
    with pytest.raises(SparAnswered):
        await spars.answer(ADA, view.spar_id, 1, "old button", free("Something else entirely."))
    assert (await spars.view(ADA, view.spar_id)).draft == free("Something else entirely.")


async def test_an_answer_in_the_wrong_step_replaces_no_draft(spars: Spars) -> None:
    view = await opened(spars)
    await answered(spars, view, 1)
    await spars.keep(ADA, view.spar_id, 2, free("Begun already."))
    with pytest.raises(SparAnswered):
        await spars.answer(ADA, view.spar_id, 1, "old button", free("Something else entirely."))
    assert (await spars.view(ADA, view.spar_id)).draft == free("Begun already.")


async def test_an_answer_before_the_opening_is_refused(spars: Spars) -> None:
    begun = await spars.begin(ADA, claim_id=CLAIM)
    with pytest.raises(SparNotOpened):
        await spars.answer(ADA, begun.spar_id, 1, "early", free())


@pytest.mark.parametrize(
    "empty",
    [
        Answer(way=Way.FREE, text="  \u200b"),
        Answer(way=Way.STEPS, they_say="They say that pledges are broken."),
        Answer(way=Way.CONCEDE, text="It still holds."),
        Answer(way=Way.FREE, text="👍👍👍"),
    ],
    ids=["nothing", "only-them", "granting-nothing", "emoji"],
)
async def test_an_empty_answer_is_refused(spars: Spars, empty: Answer) -> None:
    view = await opened(spars)
    with pytest.raises(SparAnswerEmpty):
        await spars.answer(ADA, view.spar_id, 1, "empty", empty)


async def test_an_answer_that_is_too_long_is_kept_as_the_draft(spars: Spars) -> None:
    view = await opened(spars)
    with pytest.raises(ResponseTooLong):
        await spars.answer(ADA, view.spar_id, 1, "long", free("word " * 900))
    draft = (await spars.view(ADA, view.spar_id)).draft
    assert draft is not None
    assert len(draft.text) == 4499


@pytest.mark.parametrize("text", ["x " * 1999, "Das stimmt nicht, denn Wähler merken sich das."])
async def test_any_words_are_an_answer(spars: Spars, text: str) -> None:
    view = await opened(spars)
    after = await spars.answer(ADA, view.spar_id, 1, "r", free(text))
    assert after.exchanges[0].engaged is not None


async def test_conceding_is_an_answer(spars: Spars) -> None:
    view = await opened(spars)
    conceded = Answer(way=Way.CONCEDE, granted="Some pledges are broken.", text="Most are kept.")
    after = await spars.answer(ADA, view.spar_id, 1, "r", conceded)
    assert after.exchanges[0].engaged is not None
    assert after.exchanges[0].engaged.concedes


async def test_a_move_can_be_passed_over_twice(spars: Spars) -> None:
    view = await opened(spars)
    first = await spars.pass_over(ADA, view.spar_id, 1)
    second = await spars.pass_over(ADA, view.spar_id, 1)
    keys = [one.exchanges[0].move.key for one in (view, first, second) if one.exchanges[0].move]
    assert (len(set(keys)), second.passes) == (3, 0)
    with pytest.raises(SparPassedEnough):
        await spars.pass_over(ADA, view.spar_id, 1)


async def test_two_taps_at_once_pass_over_one_move(spars: Spars) -> None:
    view = await opened(spars)
    await asyncio.gather(*(spars.pass_over(ADA, view.spar_id, 1) for _ in range(2)))
    assert (await spars.view(ADA, view.spar_id)).passes == 1


async def test_a_spar_is_its_debaters_alone(spars: Spars) -> None:
    view = await opened(spars)
    with pytest.raises(SparOfAnother):
        await spars.answer(BEA, view.spar_id, 1, "r", free())


async def test_a_spar_of_another_server_is_unknown_here(spars: Spars) -> None:
    view = await opened(spars)
    elsewhere = ADA.model_copy(update={"server_id": "discord:elsewhere"})
    with pytest.raises(SparUnknown):
        await spars.view(elsewhere, view.spar_id)


async def test_a_spar_that_was_left_takes_no_more(spars: Spars) -> None:
    view = await opened(spars)
    assert (await spars.leave(ADA, view.spar_id)).state is State.LEFT
    with pytest.raises(SparLeft):
        await spars.answer(ADA, view.spar_id, 1, "r", free())


async def test_a_spar_that_is_over_takes_no_more(spars: Spars) -> None:
    view = await over(spars)
    with pytest.raises(SparOver):
        await spars.answer(ADA, view.spar_id, 4, "r", free())


async def test_a_spar_ends_seven_days_after_its_last_touch(spars: Spars, clock: Clock) -> None:
    view = await opened(spars)
    clock.advance(days=7, seconds=1)
    await spars.work_off()
    ended = await spars.view(ADA, view.spar_id)
    assert (ended.state, ended.closing, await spars.open_ones(ADA)) == (State.LEFT, None, ())


async def test_an_answer_keeps_a_spar_for_seven_more_days(spars: Spars, clock: Clock) -> None:
    view = await opened(spars)
    clock.advance(days=6)
    await answered(spars, view, 1)
    clock.advance(days=6)
    assert (await answered(spars, view, 2)).state is State.OPEN


async def test_a_begun_spar_goes_on_though_its_claim_is_retired(
    spars: Spars, store: Store, clock: Clock
) -> None:
    view = await opened(spars)
    retire(store, clock)
    assert (await answered(spars, view, 1)).open_exchange is not None


async def test_no_spar_begins_on_a_retired_claim(spars: Spars, store: Store, clock: Clock) -> None:
    retire(store, clock)
    with pytest.raises(ClaimRetired):
        await spars.begin(ADA, claim_id=CLAIM)


async def test_an_opening_without_sense_is_written_anew(
    store: Store, practice: Practice, judges: Judges, clock: Clock
) -> None:
    poor = Judges(same_process(), judge=nonsense)
    practising = Practice(store, poor, clock, practice._rng)
    view = await opened(Spars(store, practising, poor, clock))
    poor.close()
    assert (view.state, view.exchanges, view.unfit) == (
        State.OPENING, (), Phrase(key="guard-gibberish"),
    )  # fmt: skip
    again = await Spars(store, practice, judges, clock).argue(
        ADA, view.spar_id, "again", "A pledge in public binds, because breaking it costs votes."
    )
    assert (again.state, again.unfit) == (State.OPEN, None)


async def test_an_opening_for_the_other_side_follows_when_it_is_moved(
    spars: Spars, practice: Practice, judge: Recorded
) -> None:
    judge.other_side_of = Side.FOR
    view = await opened(spars)
    assert view.unfit == Phrase(key="spar-unfit-other-side")
    assert view.opening is not None
    await practice.switch_side(ADA, view.opening.response.response_id)
    moved = await spars.resume(ADA, view.spar_id)
    assert (moved.side, moved.state) == (Side.AGAINST, State.OPEN)


async def test_an_argument_for_the_other_side_opens_nothing(
    spars: Spars, practice: Practice, judge: Recorded
) -> None:
    judge.other_side_of = Side.FOR
    judged = await practice.receive(ADA, submission())
    with pytest.raises(SparUnfit):
        await spars.begin_from(ADA, judged.response.response_id)


async def test_an_answer_is_kept_though_the_judge_is_busy(
    spars: Spars, store: Store, practice: Practice, clock: Clock
) -> None:
    view = await opened(spars)
    late = Judges(same_process(), limit=0)
    waiting = await answered(Spars(store, practice, late, clock), view, 1)
    late.close()
    assert (waiting.waits, waiting.exchanges[0].engaged) == (True, None)
    assert await spars.work_off() == 1
    done = await spars.view(ADA, view.spar_id)
    assert (done.waits, len(done.exchanges)) == (False, 2)


async def test_a_spar_that_cannot_be_judged_keeps_no_other_waiting(
    store: Store, practice: Practice, judge: Recorded, clock: Clock
) -> None:
    judges = Choosy(same_process(), judge=judge)
    spars = Spars(store, practice, judges, clock)
    first = await opened(spars)
    clock.advance(minutes=1)
    begun = await spars.begin(BEA, claim_id=CLAIM, side=Side.FOR)
    second = await spars.argue(BEA, begun.spar_id, "of Bea", TEXT)
    judges.refuses = frozenset({"endless", "short"})
    await spars.answer(ADA, first.spar_id, 1, "a", free("This one is endless, because it is."))
    await spars.answer(BEA, second.spar_id, 1, "b", free("That is short, because it had to be."))
    judges.refuses = frozenset({"endless"})
    assert await spars.work_off() == 1


class Choosy(Judges):
    """Judges that have no time for answers with some words in them."""

    refuses: frozenset[str] = frozenset()

    async def work(self, function: Callable[[*_Ts], _T], *args: *_Ts) -> _T:
        """Refuse, or do it."""
        if any(word in str(args) for word in self.refuses):
            raise JudgeBusy
        return await super().work(function, *args)


async def test_an_opening_is_kept_though_the_judge_is_busy(
    spars: Spars, store: Store, practice: Practice, clock: Clock
) -> None:
    late = Judges(same_process(), limit=0)
    waiting = await opened(Spars(store, Practice(store, late, clock, practice._rng), late, clock))
    late.close()
    assert (waiting.state, waiting.waits) == (State.OPENING, True)
    await practice.work_off()
    await spars.work_off()
    assert (await spars.view(ADA, waiting.spar_id)).open_exchange is not None


async def test_a_debater_who_erases_themselves_leaves_no_spar(spars: Spars, store: Store) -> None:
    view = await opened(spars)
    store.do(lambda run: personal_data.erase(run, ADA.debater_id))
    with pytest.raises(SparUnknown):
        await spars.answer(ADA, view.spar_id, 1, "r", free())


async def test_a_thread_that_is_gone_leaves_the_spar(spars: Spars) -> None:
    view = await opened(spars)
    await spars.threaded(ADA, view.spar_id, "77")
    await spars.thread_gone(view.spar_id)
    assert (await answered(spars, view, 1)).thread_id is None


async def test_a_lent_argument_is_a_move(
    spars: Spars, practice: Practice, lending: Lending
) -> None:
    lent = await lent_against(practice, lending)
    move = (await opened(spars)).exchanges[0].move
    assert move is not None
    assert (move.source, move.key, move.text) == (Source.DEBATER, f"response:{lent}", AGAINST)


@pytest.mark.parametrize(
    "go",
    [
        lambda run: personal_data.erase(run, BEA.debater_id),
    ],
    ids=["erased"],
)
async def test_who_goes_takes_their_words_out_of_others_spars(
    spars: Spars, store: Store, practice: Practice, lending: Lending, go: Callable[[Run], object]
) -> None:
    await lent_against(practice, lending)
    view = await answered(spars, await opened(spars), 1)
    store.do(go)
    assert (await spars.view(ADA, view.spar_id)).exchanges[0].move is None


async def test_an_open_move_that_is_taken_back_makes_room_for_another(
    spars: Spars, practice: Practice, lending: Lending
) -> None:
    await lent_against(practice, lending)
    view = await opened(spars)
    await lending.allow(BEA, yes=False)
    assert (await spars.view(ADA, view.spar_id)).exchanges[0].move is None
    await spars.work_off()
    [exchange] = (await spars.view(ADA, view.spar_id)).exchanges
    assert exchange.move is not None
    assert exchange.move.source is not Source.DEBATER


async def test_a_move_taken_back_between_its_answer_and_its_judging_is_judged_without_it(
    spars: Spars, store: Store, practice: Practice, lending: Lending, clock: Clock
) -> None:
    await lent_against(practice, lending)
    view = await opened(spars)
    late = Judges(same_process(), limit=0)
    waiting = await answered(Spars(store, practice, late, clock), view, 1)
    late.close()
    await lending.allow(BEA, yes=False)
    await spars.work_off()
    first, second = (await spars.view(ADA, view.spar_id)).exchanges
    assert (waiting.waits, first.move, second.move is None) == (True, None, False)
    assert first.engaged is not None
    assert "pledge" not in first.engaged.model_dump_json()


async def test_ones_own_lent_arguments_are_no_moves(
    spars: Spars, practice: Practice, lending: Lending
) -> None:
    await practice.receive(ADA, submission(AGAINST, request="ada", side=Side.AGAINST))
    await lending.allow(ADA, yes=True)
    move = (await opened(spars)).exchanges[0].move
    assert move is not None
    assert move.source is not Source.DEBATER
