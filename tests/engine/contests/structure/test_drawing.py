"""Rounds are drafted, changed by hand, and released once."""

import asyncio
from datetime import UTC, datetime

import pytest

from arguments.claims import ClaimId
from arguments.mistakes import Mistake, NoClaims
from arguments.tournaments.lifecycle import Stage
from arguments.tournaments.settings import Format, Seeding, Settings
from bot.engine.contests.people import StepOvertaken
from bot.engine.contests.views import DrawView
from storage import Run, shelves
from storage.shelves import EVERYONE, Status
from storage.tournaments import rounds
from tests.engine.contests.structure.conftest import CLAIMS, COACH, Hall
from tests.stand_ins import asker


def seats(view: DrawView) -> list[str]:
    lines = view.lines
    both = [name for line in lines for name in (line.on_for, line.on_against) if name]
    return sorted(entry.name for entry in both)


def pairs(view: DrawView) -> set[frozenset[str]]:
    return {
        frozenset((line.on_for.name, line.on_against.name if line.on_against else ""))
        for line in view.lines
    }


def retire_all(run: Run) -> None:
    now, seen, to = datetime(2026, 3, 1, tzinfo=UTC), Status.SERVED, Status.RETIRED
    for claim in CLAIMS:
        shelves.move(run, EVERYONE, claim.claim_id, seen=seen, to=to, by=None, now=now)


async def test_a_round_is_drafted_released_and_closed(hall: Hall) -> None:
    await hall.open(Settings(rounds=2))
    await hall.enter(4)
    await hall.play()
    assert (hall.stage, hall.tournament.round) == (Stage.BETWEEN, 1)


async def test_everybody_is_in_a_round_exactly_once(hall: Hall) -> None:
    await hall.open(Settings(rounds=3))
    await hall.enter(7)
    await hall.play(2)
    assert seats(await hall.draft()) == sorted(f"Debater {n}" for n in range(1, 8))


async def test_an_odd_field_has_one_bye_that_is_confirmed_at_release(hall: Hall) -> None:
    await hall.open(Settings(rounds=2))
    await hall.enter(5)
    await hall.draft()
    await hall.release()
    byes = [match for match in hall.matches if match.entry_against is None]
    assert [match.result is not None for match in byes] == [True]


async def test_the_same_seed_draws_the_same_round(hall: Hall) -> None:
    await hall.open(Settings(rounds=3))
    await hall.enter(8)
    first = await hall.draft()
    await hall.contests.undoing.undo(COACH, hall.tournament_id, hall.step)
    assert pairs(await hall.draft()) == pairs(first)


async def test_two_who_release_at_once_release_once(hall: Hall) -> None:
    await hall.open()
    await hall.enter(4)
    await hall.draft()
    release, seen = hall.contests.drawing.release, hall.step
    taps = [release(COACH, hall.tournament_id, seen) for _ in range(2)]
    outcomes = await asyncio.gather(*taps, return_exceptions=True)
    assert [type(one) for one in outcomes] == [DrawView, StepOvertaken]
    assert hall.effects.count("draw_released") == 1
    assert hall.effects.count("match_opened") == 2


async def test_two_who_draft_at_once_draft_once(hall: Hall) -> None:
    await hall.open()
    await hall.enter(4)
    draft, seen = hall.contests.drawing.draft, hall.step
    taps = [draft(COACH, hall.tournament_id, seen) for _ in range(2)]
    outcomes = await asyncio.gather(*taps, return_exceptions=True)
    assert [type(one) for one in outcomes] == [DrawView, StepOvertaken]


async def test_a_round_waits_for_a_missing_result_and_names_its_room(hall: Hall) -> None:
    await hall.open(Settings(rounds=3))
    await hall.enter(6)
    await hall.draft()
    await hall.release()
    hall.decide_all(but=1)
    with pytest.raises(Mistake, match="mistake-round-missing") as caught:
        await hall.draft()
    assert caught.value.values == {"matches": 1, "rooms": "3"}


async def test_a_round_goes_on_once_the_missing_result_is_in(hall: Hall) -> None:
    await hall.open(Settings(rounds=3))
    await hall.enter(6)
    await hall.draft()
    await hall.release()
    hall.decide_all(but=1)
    hall.decide_all()
    assert (await hall.draft()).round.round == 2


async def test_swapped_entries_change_places(hall: Hall) -> None:
    await hall.open()
    await hall.enter(6)
    before = await hall.draft()
    one, other = before.lines[0].on_for, before.lines[1].on_for
    swapped = await hall.contests.drawing.swap(
        COACH, hall.tournament_id, hall.step, one.entry_id, other.entry_id
    )
    assert len(pairs(swapped) & pairs(before)) == 1
    assert seats(swapped) == seats(before)


async def test_a_locked_pair_stays_when_the_round_is_drawn_anew(hall: Hall) -> None:
    await hall.open()
    await hall.enter(8)
    drafted = await hall.draft()
    drawing, locked = hall.contests.drawing, drafted.lines[2]
    await drawing.lock(COACH, hall.tournament_id, hall.step, locked.match.match_id)
    again = await drawing.redraw(COACH, hall.tournament_id, hall.step)
    assert {locked.on_for.name, locked.on_against.name if locked.on_against else ""} in pairs(again)
    assert [line.match.locked for line in again.lines].count(True) == 1


async def test_drawing_anew_brings_another_draw(hall: Hall) -> None:
    await hall.open()
    await hall.enter(12)
    before = await hall.draft()
    again = await hall.contests.drawing.redraw(COACH, hall.tournament_id, hall.step)
    assert pairs(again) != pairs(before)


async def test_the_bye_goes_where_it_is_moved(hall: Hall) -> None:
    await hall.open()
    await hall.enter(5)
    drafted = await hall.draft()
    to = drafted.lines[0].on_for
    moved = await hall.contests.drawing.move_bye(COACH, hall.tournament_id, hall.step, to.entry_id)
    assert [line.on_for.name for line in moved.lines if line.on_against is None] == [to.name]


async def test_sides_change_where_the_director_says_so(hall: Hall) -> None:
    await hall.open()
    await hall.enter(4)
    before = (await hall.draft()).lines[0]
    after = await hall.contests.drawing.swap_sides(
        COACH, hall.tournament_id, hall.step, before.match.match_id
    )
    assert after.lines[0].on_for == before.on_against


async def test_a_rematch_by_hand_is_named_and_may_stand(hall: Hall) -> None:
    await hall.open(Settings(rounds=3))
    await hall.enter(4)
    await hall.play()
    met = hall.matches[0]
    drafted = await hall.draft()
    [now] = [line for line in drafted.lines if line.on_for.entry_id == met.entry_for] or [
        line for line in drafted.lines if line.match.entry_against == met.entry_for
    ]
    opponent = now.on_against if now.on_for.entry_id == met.entry_for else now.on_for
    assert opponent is not None
    assert met.entry_against is not None
    swapped = await hall.contests.drawing.swap(
        COACH, hall.tournament_id, hall.step, opponent.entry_id, met.entry_against
    )
    assert "rematch" in {problem.values["kind"] for problem in swapped.problems}
    assert swapped.blocks == 0


async def test_a_draft_with_somebody_who_withdrew_is_not_released(hall: Hall) -> None:
    await hall.open()
    entered = await hall.enter(6)
    await hall.draft()
    await hall.withdraw(entered[0].entry_id)
    with pytest.raises(Mistake, match="mistake-draft-blocked"):
        await hall.release()


async def test_drawing_anew_mends_a_draft_that_somebody_left(hall: Hall) -> None:
    await hall.open()
    entered = await hall.enter(6)
    await hall.draft()
    await hall.withdraw(entered[0].entry_id)
    again = await hall.contests.drawing.redraw(COACH, hall.tournament_id, hall.step)
    assert (again.blocks, len(seats(again))) == (0, 5)
    await hall.release()


async def test_two_who_are_kept_apart_do_not_meet(hall: Hall) -> None:
    await hall.open(Settings(seeding=Seeding.RATING))
    one, *_ = await hall.enter(4)
    first = await hall.draft()
    await hall.contests.undoing.undo(COACH, hall.tournament_id, hall.step)
    meets = next(pair for pair in pairs(first) if one.name in pair)
    there = next(entry for entry in hall.entries if {entry.name} == meets - {one.name})
    await hall.contests.fielding.keep_apart(COACH, hall.tournament_id, one.entry_id, there.entry_id)
    assert meets not in pairs(await hall.draft())


async def test_every_match_is_offered_a_claim(hall: Hall) -> None:
    await hall.open(Settings(claims_offered=3))
    await hall.enter(4)
    drafted = await hall.draft()
    assert [len(line.match.offered) for line in drafted.lines] == [3, 3]


async def test_a_round_argues_the_claim_that_the_organiser_chooses(hall: Hall) -> None:
    await hall.open()
    entered = await hall.enter(4)
    await hall.draft()
    drawing, wanted = hall.contests.drawing, ClaimId("motion-5")
    await drawing.choose_claims(COACH, hall.tournament_id, hall.step, [wanted])
    await drawing.swap(
        COACH,
        hall.tournament_id,
        hall.step,
        hall.matches[0].entry_for,
        hall.matches[1].entry_for,
    )
    await hall.release()
    assert {match.claim_id for match in hall.matches} == {wanted}
    assert len(entered) == 4


async def test_a_round_without_a_claim_to_argue_is_not_drawn(hall: Hall) -> None:
    await hall.open()
    await hall.enter(4)
    hall.store.do(retire_all)
    with pytest.raises(NoClaims):
        await hall.draft()
    assert hall.stage is Stage.SIGN_UP


async def test_an_open_floor_gives_everybody_the_same_claim_alone(hall: Hall) -> None:
    await hall.open(Settings(format=Format.OPEN_FLOOR, rounds=2))
    await hall.enter(3)
    drafted = await hall.draft()
    assert [line.on_against for line in drafted.lines] == [None, None, None]
    assert len({line.match.offered for line in drafted.lines}) == 1


async def test_in_a_round_robin_everybody_meets_everybody_once(hall: Hall) -> None:
    await hall.open(Settings(format=Format.ROUND_ROBIN))
    await hall.enter(4)
    met: list[frozenset[str]] = []
    for _ in range(3):
        met += pairs(await hall.draft())
        await hall.release()
        hall.decide_all()
    assert len(met) == len(set(met)) == 6


async def test_in_a_round_robin_pairs_are_not_swapped_by_hand(hall: Hall) -> None:
    await hall.open(Settings(format=Format.ROUND_ROBIN))
    one, other, *_ = await hall.enter(4)
    await hall.draft()
    with pytest.raises(Mistake, match="mistake-edit-fixed"):
        await hall.contests.drawing.swap(
            COACH, hall.tournament_id, hall.step, one.entry_id, other.entry_id
        )


async def test_every_change_of_a_draft_is_a_version_that_is_kept(hall: Hall) -> None:
    await hall.open()
    await hall.enter(4)
    await hall.draft()
    await hall.contests.drawing.redraw(COACH, hall.tournament_id, hall.step)
    await hall.contests.drawing.redraw(COACH, hall.tournament_id, hall.step)
    kept = hall.store.read_now(lambda run: rounds.versions(run, hall.tournament_id, 1))
    assert [one.version for one in kept] == [1, 2, 3]


async def test_only_organisers_see_a_draft(hall: Hall) -> None:
    await hall.open()
    await hall.enter(4)
    await hall.draft()
    with pytest.raises(Mistake, match="mistake-no-draw"):
        await hall.contests.reading.draw(asker("D1"), hall.tournament_id)
