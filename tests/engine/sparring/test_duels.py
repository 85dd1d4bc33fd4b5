"""Two debaters spar each other: sealed rounds, deadlines, and what it comes to."""

import asyncio
import json
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arguments.claims import Side
from arguments.mistakes import ClaimRetired, Mistake, ResponseTooLong
from arguments.sparring.answers import Answer, Way
from arguments.sparring.duelling import Reason, close
from bot.engine.judging.judges import Judges, same_process
from bot.engine.library.library import Library
from bot.engine.my_data import MyData
from bot.engine.sparring.duel_views import OVER, DuelState
from bot.engine.sparring.duels import Duels
from storage import Store, personal_data
from storage.database import Row
from tests.engine.sparring.dueling import (
    ADA,
    BEN,
    EVE,
    REPLY,
    begun,
    free,
    invited,
    stepped,
)
from tests.engine.submitting import CLAIM, TEXT
from tests.stand_ins import Clock, Recorded, asker, slow


@pytest.fixture
def duels(store: Store, judges: Judges, clock: Clock) -> Duels:
    return Duels(store, judges, clock, Random(1))


async def test_whoever_invites_chooses_their_side(duels: Duels, clock: Clock) -> None:
    duelling = await invited(duels, clock, Side.AGAINST)
    seen = await duelling.seen()
    assert seen.side_of(ADA.debater_id) is Side.AGAINST
    assert seen.side_of(BEN.debater_id) is Side.FOR


async def test_without_a_choice_the_sides_fall_by_lot(
    store: Store, judges: Judges, clock: Clock
) -> None:
    fell = set()
    for seed in range(8):
        duels = Duels(store, judges, clock, Random(seed))
        rival = asker(f"R{seed}").debater_id
        view = await duels.inviting.invite(ADA, rival, channel_id="7", claim_id=CLAIM)
        fell.add(view.side_of(ADA.debater_id))
    assert fell == set(Side)


async def test_without_a_claim_it_is_one_that_is_due(duels: Duels) -> None:
    view = await duels.inviting.invite(ADA, BEN.debater_id, channel_id="7")
    assert view.claim.claim_id.startswith("claim-")


async def test_nobody_duels_themselves(duels: Duels) -> None:
    with pytest.raises(Mistake, match="mistake-duel-self"):
        await duels.inviting.invite(ADA, ADA.debater_id, channel_id="7")


async def test_a_duel_needs_a_server(duels: Duels) -> None:
    with pytest.raises(Mistake, match="mistake-duel-alone"):
        await duels.inviting.invite(asker(server="direct:1"), BEN.debater_id, channel_id="7")


@pytest.mark.parametrize("minutes", [1, 0, -5, 1441])
async def test_minutes_out_of_range_are_refused(duels: Duels, minutes: int) -> None:
    with pytest.raises(Mistake, match="mistake-duel-minutes"):
        await duels.inviting.invite(ADA, BEN.debater_id, channel_id="7", minutes=minutes)


async def test_one_invitation_at_a_time(duels: Duels, clock: Clock) -> None:
    await invited(duels, clock)
    with pytest.raises(Mistake, match="mistake-duel-invited-already"):
        await invited(duels, clock)


async def test_who_declined_is_not_asked_again_the_same_day(duels: Duels, clock: Clock) -> None:
    duelling = await invited(duels, clock)
    await duels.inviting.decline(BEN, duelling.duel_id)
    with pytest.raises(Mistake, match="mistake-duel-declined-lately"):
        await invited(duels, clock)
    clock.advance(hours=25)
    await invited(duels, clock)


async def test_who_declined_may_ask_in_turn(duels: Duels, clock: Clock) -> None:
    duelling = await invited(duels, clock)
    await duels.inviting.decline(BEN, duelling.duel_id)
    assert await duels.inviting.invite(BEN, ADA.debater_id, channel_id="7")


async def test_invitations_without_end_are_refused(duels: Duels) -> None:
    for number in range(10):
        await duels.inviting.invite(ADA, asker(f"R{number}").debater_id, channel_id="7")
    with pytest.raises(Mistake, match="mistake-duel-too-many"):
        await duels.inviting.invite(ADA, BEN.debater_id, channel_id="7")


async def test_only_who_is_invited_accepts(duels: Duels, clock: Clock) -> None:
    duelling = await invited(duels, clock)
    with pytest.raises(Mistake, match="mistake-duel-not-invited"):
        await duels.inviting.accept(EVE, duelling.duel_id, "8")
    with pytest.raises(Mistake, match="mistake-duel-own-invitation"):
        await duels.inviting.accept(ADA, duelling.duel_id, "8")


async def test_a_duel_of_another_server_is_none_here(duels: Duels, clock: Clock) -> None:
    duelling = await invited(duels, clock)
    with pytest.raises(Mistake, match="mistake-duel-unknown"):
        await duels.view(asker("Ada", "discord:2"), duelling.duel_id)


async def test_an_invitation_can_be_called_off(duels: Duels, clock: Clock) -> None:
    duelling = await invited(duels, clock)
    view = await duels.inviting.decline(ADA, duelling.duel_id)
    assert view.duel.state is DuelState.LAPSED
    with pytest.raises(Mistake, match="mistake-duel-lapsed"):
        await duels.inviting.accept(BEN, duelling.duel_id, "8")


async def test_an_invitation_lapses_after_a_day(duels: Duels, clock: Clock) -> None:
    duelling = await invited(duels, clock)
    clock.advance(hours=24)
    with pytest.raises(Mistake, match="mistake-duel-lapsed"):
        await duels.inviting.accept(BEN, duelling.duel_id, "8")
    await duels.sweep()
    assert (await duelling.seen()).duel.state is DuelState.LAPSED
    assert await duels.to_show() == ()


async def test_an_invitation_on_a_retired_claim_cannot_be_accepted(
    duels: Duels, clock: Clock, library: Library
) -> None:
    duelling = await invited(duels, clock)
    await library.retire(ADA, CLAIM)
    with pytest.raises(ClaimRetired):
        await duels.inviting.accept(BEN, duelling.duel_id, "8")


async def test_a_duel_under_way_goes_on_when_its_claim_is_retired(
    duels: Duels, clock: Clock, library: Library
) -> None:
    duelling = await begun(duels, clock)
    await library.retire(ADA, CLAIM)
    assert (await duelling.whole()).duel.state is DuelState.DONE


async def test_accepting_twice_is_accepting_once(duels: Duels, clock: Clock) -> None:
    duelling = await begun(duels, clock)
    due = (await duelling.seen()).duel.due
    clock.advance(minutes=1)
    again = await duels.inviting.accept(BEN, duelling.duel_id, "8")
    assert again.duel.due == due


async def test_an_opening_is_sealed_until_both_are_in(duels: Duels, clock: Clock) -> None:
    duelling = await begun(duels, clock)
    said = await duelling.says(ADA, 0)
    assert not said.closes
    assert (await duelling.seen()).words == ()
    assert (await duelling.seen()).spoken == {Side.FOR}
    assert (await duelling.says(BEN, 0)).closes
    assert [one.side for one in (await duelling.seen()).words] == [Side.FOR, Side.AGAINST]


async def test_both_at_the_same_moment_close_the_round_once(duels: Duels, clock: Clock) -> None:
    duelling = await begun(duels, clock)
    await asyncio.gather(duelling.says(ADA, 0), duelling.says(BEN, 0))
    assert (await duelling.seen()).duel.round == 1


async def test_an_opening_is_judged_as_an_argument_and_is_no_response(
    duels: Duels, clock: Clock, judge: Recorded, store: Store
) -> None:
    duelling = await begun(duels, clock)
    said = await duelling.says(ADA, 0)
    assert said.words.verdict is not None
    assert judge.sides == [Side.FOR]
    assert store.read_now(lambda run: personal_data.show(run, ADA.debater_id))["responses"] == 0


async def test_an_answer_quotes_and_engages_the_rivals_last_words(
    duels: Duels, clock: Clock
) -> None:
    duelling = await begun(duels, clock)
    await duelling.says(ADA, 0)
    await duelling.says(BEN, 0, free(REPLY))
    sheet = await duels.speaking.sheet(ADA, duelling.duel_id, 1)
    assert sheet.quoted == REPLY
    assert (await duelling.says(ADA, 1)).words.engaged is not None


async def test_conceding_and_pivoting_is_a_move(duels: Duels, clock: Clock) -> None:
    duelling = await begun(duels, clock)
    await duelling.both(0)
    granted = Answer(way=Way.CONCEDE, granted="A pledge can be broken.", text=TEXT)
    said = await duelling.says(ADA, 1, granted)
    assert said.words.engaged is not None
    assert said.words.engaged.concedes


async def test_a_request_that_arrives_twice_is_in_once(duels: Duels, clock: Clock) -> None:
    duelling = await begun(duels, clock)
    await duels.speaking.say(ADA, duelling.duel_id, 0, "same", free(TEXT))
    again = await duels.speaking.say(ADA, duelling.duel_id, 0, "same", free(TEXT))
    assert again.repeat


async def test_the_same_words_again_are_in_once(duels: Duels, clock: Clock) -> None:
    duelling = await begun(duels, clock)
    await duels.speaking.say(ADA, duelling.duel_id, 0, "one", free(TEXT))
    assert (await duels.speaking.say(ADA, duelling.duel_id, 0, "two", free(TEXT.upper()))).repeat


async def test_other_words_after_the_first_are_refused(duels: Duels, clock: Clock) -> None:
    duelling = await begun(duels, clock)
    await duelling.says(ADA, 0)
    with pytest.raises(Mistake, match="mistake-duel-in-already"):
        await duelling.says(ADA, 0, free(REPLY))


async def test_nobody_else_speaks(duels: Duels, clock: Clock) -> None:
    duelling = await begun(duels, clock)
    with pytest.raises(Mistake, match="mistake-duel-not-yours"):
        await duelling.says(EVE, 0)


async def test_nothing_is_said_before_it_begins(duels: Duels, clock: Clock) -> None:
    duelling = await invited(duels, clock)
    with pytest.raises(Mistake, match="mistake-duel-not-begun"):
        await duelling.says(ADA, 0)


async def test_a_text_that_is_refused_is_the_draft(duels: Duels, clock: Clock) -> None:
    duelling = await begun(duels, clock)
    with pytest.raises(Mistake, match="mistake-response-too-short"):
        await duelling.says(ADA, 0, free("Because of trust."))
    draft = (await duels.speaking.sheet(ADA, duelling.duel_id, 0)).draft
    assert draft is not None
    assert draft.text == "Because of trust."


async def test_a_refused_text_with_half_a_character_is_the_draft(
    duels: Duels, clock: Clock
) -> None:
    duelling = await begun(duels, clock)
    with pytest.raises(Mistake, match="mistake-response-too-short"):
        await duelling.says(ADA, 0, free("Because\ud800 of trust."))
    draft = (await duels.speaking.sheet(ADA, duelling.duel_id, 0)).draft
    assert draft is not None
    assert draft.text == "Because of trust."


async def test_a_text_that_comes_late_is_the_draft_of_the_next_round(
    duels: Duels, clock: Clock
) -> None:
    duelling = await begun(duels, clock)
    await duelling.says(BEN, 0)
    await duelling.time_is_up()
    with pytest.raises(Mistake, match="mistake-duel-other-round"):
        await duelling.says(ADA, 0)
    draft = (await duels.speaking.sheet(ADA, duelling.duel_id, 1)).draft
    assert draft is not None
    assert "So says Ada" in draft.text


async def test_a_text_that_comes_late_replaces_no_draft(duels: Duels, clock: Clock) -> None:
    duelling = await begun(duels, clock)
    await duelling.both(0)
    await duels.speaking.keep(ADA, duelling.duel_id, 1, stepped())
    with pytest.raises(Mistake, match="mistake-duel-other-round"):
        await duelling.says(ADA, 0, free(REPLY))
    assert (await duels.speaking.sheet(ADA, duelling.duel_id, 1)).draft == stepped()


async def test_a_draft_moves_on_when_its_round_is_lost(duels: Duels, clock: Clock) -> None:
    duelling = await begun(duels, clock)
    await duelling.both(0)
    await duels.speaking.keep(ADA, duelling.duel_id, 1, stepped())
    await duelling.says(BEN, 1)
    await duelling.time_is_up()
    assert (await duels.speaking.sheet(ADA, duelling.duel_id, 2)).draft == stepped()


@pytest.mark.parametrize("text", ["", "  ", "🔥🔥", "...!"])
async def test_an_answer_without_a_word_is_refused(duels: Duels, clock: Clock, text: str) -> None:
    duelling = await begun(duels, clock)
    await duelling.both(0)
    with pytest.raises(Mistake, match="mistake-duel-empty"):
        await duelling.says(ADA, 1, free(text))


async def test_an_answer_that_is_too_long_is_refused(duels: Duels, clock: Clock) -> None:
    duelling = await begun(duels, clock)
    await duelling.both(0)
    with pytest.raises(ResponseTooLong):
        await duelling.says(ADA, 1, stepped().model_copy(update={"but": "a " * 4000}))


async def test_a_round_closes_when_its_time_is_up(duels: Duels, clock: Clock) -> None:
    duelling = await begun(duels, clock)
    await duelling.says(ADA, 0)
    view = await duelling.time_is_up()
    assert view.duel.round == 1
    assert [one.answer is None for one in view.words] == [False, True]


async def test_an_answer_to_somebody_silent_answers_the_claim(duels: Duels, clock: Clock) -> None:
    duelling = await begun(duels, clock)
    await duelling.says(ADA, 0)
    await duelling.time_is_up()
    sheet = await duels.speaking.sheet(ADA, duelling.duel_id, 1)
    assert sheet.quoted == sheet.claim.text


async def test_two_silent_rounds_of_one_side_end_it(duels: Duels, clock: Clock) -> None:
    duelling = await begun(duels, clock)
    await duelling.says(ADA, 0)
    await duelling.time_is_up()
    await duelling.says(ADA, 1)
    view = await duelling.time_is_up()
    assert view.duel.state is DuelState.DONE
    assert view.closing is not None
    assert view.closing.winner is Side.FOR


async def test_two_silent_rounds_apart_do_not_end_it(duels: Duels, clock: Clock) -> None:
    duelling = await begun(duels, clock)
    await duelling.says(ADA, 0)
    await duelling.time_is_up()
    await duelling.both(1)
    await duelling.says(ADA, 2)
    assert (await duelling.time_is_up()).duel.round == 3


async def test_a_round_in_which_nobody_speaks_ends_it(duels: Duels, clock: Clock) -> None:
    duelling = await begun(duels, clock)
    view = await duelling.time_is_up()
    assert view.duel.state is DuelState.DONE
    assert view.closing is not None
    assert view.closing.winner is None


async def test_a_round_that_ran_out_while_the_program_was_gone_gets_some_minutes(
    duels: Duels, clock: Clock, store: Store, judges: Judges
) -> None:
    duelling = await begun(duels, clock)
    clock.advance(hours=5)
    await Duels(store, judges, clock, Random(1)).sweep()
    assert (await duelling.says(ADA, 0)).view.duel.round == 0
    assert (await duelling.time_is_up()).duel.round == 1


async def test_more_time_is_given_once_to_each(duels: Duels, clock: Clock) -> None:
    duelling = await begun(duels, clock)
    await duels.speaking.more_time(ADA, duelling.duel_id, 0)
    with pytest.raises(Mistake, match="mistake-duel-extended"):
        await duels.speaking.more_time(ADA, duelling.duel_id, 0)
    await duels.speaking.more_time(BEN, duelling.duel_id, 0)
    await duelling.time_is_up()
    assert (await duelling.time_is_up()).duel.round == 0
    assert (await duelling.time_is_up()).duel.round == OVER


async def test_more_time_in_an_old_round_is_refused(duels: Duels, clock: Clock) -> None:
    duelling = await begun(duels, clock)
    await duelling.both(0)
    with pytest.raises(Mistake, match="mistake-duel-other-round"):
        await duels.speaking.more_time(ADA, duelling.duel_id, 0)


async def test_leaving_ends_it_without_points(duels: Duels, clock: Clock) -> None:
    duelling = await begun(duels, clock)
    await duelling.says(BEN, 0)
    view = await duels.speaking.leave(ADA, duelling.duel_id)
    assert view.duel.state is DuelState.LEFT
    assert view.left is Side.FOR
    assert view.closing is None
    assert view.words == ()


async def test_both_may_leave_and_nothing_comes_of_it(duels: Duels, clock: Clock) -> None:
    duelling = await begun(duels, clock)
    await duels.speaking.leave(ADA, duelling.duel_id)
    with pytest.raises(Mistake, match="mistake-duel-over"):
        await duels.speaking.leave(BEN, duelling.duel_id)
    assert (await duels.speaking.leave(ADA, duelling.duel_id)).left is Side.FOR


async def test_after_it_is_over_nothing_is_said(duels: Duels, clock: Clock) -> None:
    duelling = await begun(duels, clock)
    await duelling.whole()
    with pytest.raises(Mistake, match="mistake-duel-over"):
        await duelling.says(ADA, 3, free(REPLY))


async def test_a_whole_duel_comes_to_points_of_both(duels: Duels, clock: Clock) -> None:
    duelling = await begun(duels, clock)
    view = await duelling.whole()
    assert view.closing is not None
    assert view.closing.rounds == 3
    assert view.closing.points[Side.FOR].total == 70.0
    assert view.closing.points[Side.FOR] == view.closing.points[Side.AGAINST]
    assert view.closing.winner is None


async def test_the_whole_case_is_judged_with_all_answers(
    duels: Duels, clock: Clock, judge: Recorded
) -> None:
    duelling = await begun(duels, clock)
    await duelling.whole()
    assert "So says Ada" in judge.texts[-2]
    assert "Because in 3 of four cases" in judge.texts[-2]
    assert "They say" not in judge.texts[-2]


async def test_feedback_is_of_ones_own_words_alone(duels: Duels, clock: Clock) -> None:
    duelling = await begun(duels, clock)
    await duelling.whole()
    feedback = await duels.feedback(BEN, duelling.duel_id)
    assert {one.side for one in feedback.words} == {Side.AGAINST}
    assert feedback.verdict is not None
    with pytest.raises(Mistake, match="mistake-duel-not-yours"):
        await duels.feedback(EVE, duelling.duel_id)


async def test_what_the_judge_had_no_time_for_is_judged_later(
    store: Store, clock: Clock, duels: Duels
) -> None:
    hurried = Judges(same_process(), judge=slow, deadline=0.05)
    duelling = await begun(Duels(store, hurried, clock, Random(1)), clock)
    for number in range(4):
        await duelling.both(number)
    assert (await duelling.seen()).closing is None
    await duels.sweep()
    assert (await duelling.seen()).closing is not None
    hurried.close()


async def test_a_rematch_swaps_the_sides(duels: Duels, clock: Clock) -> None:
    duelling = await begun(duels, clock)
    await duelling.whole()
    again = await duels.inviting.again(BEN, duelling.duel_id, channel_id="7")
    assert again.side_of(BEN.debater_id) is Side.FOR
    assert again.inviter == BEN.debater_id


async def test_no_rematch_while_it_is_open(duels: Duels, clock: Clock) -> None:
    duelling = await begun(duels, clock)
    with pytest.raises(Mistake, match="mistake-duel-still-open"):
        await duels.inviting.again(BEN, duelling.duel_id, channel_id="7")


async def test_the_list_tells_whose_turn_it_is(duels: Duels, clock: Clock) -> None:
    duelling = await begun(duels, clock)
    await duelling.says(ADA, 0)
    [mine], [theirs] = await duels.open_duels(ADA), await duels.open_duels(BEN)
    assert not mine.waits_for_asker
    assert theirs.waits_for_asker
    assert await duels.open_duels(EVE) == ()


async def test_each_round_is_shown_once(duels: Duels, clock: Clock) -> None:
    duelling = await begun(duels, clock)
    assert [one.duel.round for one in await duels.to_show()] == [0]
    await duels.shown(duelling.duel_id, 0)
    assert await duels.to_show() == ()
    await duelling.both(0)
    assert [one.duel.round for one in await duels.to_show()] == [1]


async def test_the_last_round_is_shown_once_the_judge_has_spoken(
    duels: Duels, clock: Clock
) -> None:
    duelling = await begun(duels, clock)
    for number in range(4):
        await duelling.both(number)
    assert await duels.one_to_show(duelling.duel_id) is None
    await duels.sweep()
    assert await duels.one_to_show(duelling.duel_id) is not None


async def test_who_erases_themselves_ends_the_duel_and_takes_their_words(
    duels: Duels, clock: Clock, store: Store
) -> None:
    duelling = await begun(duels, clock)
    await duelling.both(0)
    await MyData(store).erase(BEN.debater_id)
    with pytest.raises(Mistake, match="mistake-duel-rival-gone"):
        await duelling.says(ADA, 1)
    await duels.sweep()
    seen = await duelling.seen()
    assert seen.duel.state is DuelState.LEFT
    assert seen.gone
    assert [one.answer is None for one in seen.words] == [False, True]


async def test_an_invitation_of_who_erased_themselves_lapses(
    duels: Duels, clock: Clock, store: Store
) -> None:
    duelling = await invited(duels, clock)
    await MyData(store).erase(ADA.debater_id)
    with pytest.raises(Mistake, match="mistake-duel-rival-gone"):
        await duels.inviting.accept(BEN, duelling.duel_id, "8")
    await duels.sweep()
    assert (await duels.view(BEN, duelling.duel_id)).duel.state is DuelState.LAPSED


async def test_an_export_has_ones_own_words_and_nobody_elses(
    duels: Duels, clock: Clock, store: Store
) -> None:
    duelling = await begun(duels, clock)
    await duelling.both(0)
    exported = store.read_now(lambda run: personal_data.export(run, ADA.debater_id))
    assert [one["reply"]["text"] for one in exported["duel_words"]] == [f"{TEXT} So says Ada."]


async def test_nothing_of_a_rival_is_quoted_in_an_export_or_once_they_are_erased(
    duels: Duels, clock: Clock, store: Store
) -> None:
    duelling = await begun(duels, clock)
    await duelling.both(0)
    await duelling.says(BEN, 1, free("That is not how it went anywhere, because cities fell."))
    exported = store.read_now(lambda run: personal_data.export(run, BEN.debater_id))
    assert quoted_of(exported["duel_words"][-1]) == "none"
    store.do(lambda run: personal_data.erase(run, ADA.debater_id))
    [kept] = store.read_now(lambda run: run("select * from duel_words where round = 1"))
    assert quoted_of({"engaged": json.loads(kept["engaged"])}) == "none"


def quoted_of(row: Row) -> str:
    """Give the words of the other side's that an answer was told it had not taken up."""
    return str(row["engaged"]["change"]["values"]["theirs"])


scores = st.dictionaries(st.integers(1, 3), st.integers(0, 8).map(lambda halves: halves / 2))
totals = st.floats(50, 100)


@given(st.integers(1, 3), scores, scores, totals, totals)
def test_swapped_sides_come_to_the_same_with_the_sides_swapped(
    rounds: int, one: dict[int, float], other: dict[int, float], mine: float, yours: float
) -> None:
    here = close(rounds, *_on(one, other, mine, yours, rounds))
    there = close(rounds, *_on(other, one, yours, mine, rounds))
    assert here.points[Side.FOR] == there.points[Side.AGAINST]
    assert here.points[Side.AGAINST] == there.points[Side.FOR]
    assert here.winner == (there.winner.other if there.winner else None)
    assert here.reason is there.reason
    assert (here.best is None) == (there.best is None)
    assert here.best is None or there.best is None or here.best.side is there.best.side.other


@given(st.integers(1, 3), scores, totals)
def test_the_same_on_both_sides_is_a_draw(
    rounds: int, said: dict[int, float], total: float
) -> None:
    closing = close(rounds, *_on(said, said, total, total, rounds))
    assert closing.winner is None
    assert closing.reason is Reason.NEITHER


@given(st.integers(1, 3), scores, scores, totals, totals)
def test_who_is_better_at_both_is_never_behind(
    rounds: int, one: dict[int, float], other: dict[int, float], mine: float, yours: float
) -> None:
    closing = close(rounds, *_on(one, other, mine, yours, rounds))
    ahead, behind = closing.points[Side.FOR], closing.points[Side.AGAINST]
    better = ahead.engagement >= behind.engagement and ahead.total >= behind.total
    assert closing.winner is not Side.AGAINST or not better


def _on(
    one: dict[int, float], other: dict[int, float], mine: float, yours: float, rounds: int
) -> tuple[dict[Side, dict[int, float]], dict[Side, float]]:
    """Give both sides' scores in so many rounds, and their totals."""
    held = [{at: score for at, score in each.items() if at <= rounds} for each in (one, other)]
    return dict(zip(Side, held, strict=True)), {Side.FOR: mine, Side.AGAINST: yours}
