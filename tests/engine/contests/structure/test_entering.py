"""Entries come in, change, are there, and leave."""

import pytest

from arguments.mistakes import Mistake
from arguments.tournaments.entries import Status
from arguments.tournaments.lifecycle import Stage
from arguments.tournaments.results import How
from arguments.tournaments.settings import Category, Format, Settings
from bot.engine.contests.signing_up.entering import Left
from tests.engine.contests.structure.conftest import COACH, Hall
from tests.stand_ins import asker

ADA = asker("Ada")
PAIRS = Settings(team_size=2)
NOVICES = Settings(breaks=(Category(name="open", size=2), Category(name="novice", size=2)))


async def test_joining_twice_is_joining_once(hall: Hall) -> None:
    await hall.open()
    one = await hall.contests.entering.join(ADA, hall.tournament_id)
    other = await hall.contests.entering.join(ADA, hall.tournament_id)
    assert one == other
    assert len(hall.entries) == 1


async def test_namesakes_are_told_apart(hall: Hall) -> None:
    await hall.open()
    await hall.contests.entering.join(ADA, hall.tournament_id)
    other = asker("Other").model_copy(update={"name": "Ada"})
    assert (await hall.contests.entering.join(other, hall.tournament_id)).name == "Ada 2"


async def test_a_captain_makes_a_team_by_naming_its_members(hall: Hall) -> None:
    await hall.open(PAIRS)
    mate = asker("Mate").debater_id
    team = await hall.contests.entering.join(ADA, hall.tournament_id, "Reds", members=[mate])
    assert team.members == (ADA.debater_id, mate)


async def test_nobody_is_in_two_teams(hall: Hall) -> None:
    await hall.open(PAIRS)
    join, mate = hall.contests.entering.join, asker("Mate").debater_id
    await join(ADA, hall.tournament_id, "Reds", members=[mate])
    with pytest.raises(Mistake, match="mistake-debater-entered-already"):
        await join(asker("Bob"), hall.tournament_id, "Blues", members=[mate])


async def test_a_team_that_is_too_large_is_refused(hall: Hall) -> None:
    await hall.open()
    with pytest.raises(Mistake, match="mistake-team-large"):
        await hall.contests.entering.join(
            ADA, hall.tournament_id, members=[asker("Mate").debater_id]
        )


async def test_who_leaves_before_the_draw_was_never_there(hall: Hall) -> None:
    await hall.open()
    await hall.contests.entering.join(ADA, hall.tournament_id)
    left = await hall.contests.entering.leave(ADA, hall.tournament_id)
    assert (left, hall.entries) == (Left.LEFT, [])


async def test_a_team_goes_on_short_when_a_member_leaves(hall: Hall) -> None:
    await hall.open(PAIRS)
    mate = asker("Mate").debater_id
    await hall.contests.entering.join(ADA, hall.tournament_id, members=[mate])
    left = await hall.contests.entering.leave(ADA, hall.tournament_id)
    assert (left, hall.entries[0].members) == (Left.SHORT, (mate,))


async def test_who_leaves_after_the_draw_withdraws(hall: Hall) -> None:
    await hall.open(Settings(rounds=3))
    await hall.enter(4)
    await hall.play()
    left = await hall.contests.entering.leave(asker("D1"), hall.tournament_id)
    assert (left, hall.entries[0].status) == (Left.WITHDRAWN, Status.WITHDRAWN)


async def test_whoever_meets_somebody_that_withdraws_goes_on_by_a_walkover(hall: Hall) -> None:
    await hall.open(Settings(rounds=3))
    entered = await hall.enter(4)
    await hall.draft()
    await hall.release()
    await hall.withdraw(entered[0].entry_id)
    [match] = [
        each for each in hall.matches if entered[0].entry_id in {each.entry_for, each.entry_against}
    ]
    assert match.result is not None
    assert match.result.how is How.WALKOVER


async def test_who_withdrew_is_in_no_draw_and_keeps_results(hall: Hall) -> None:
    await hall.open(Settings(rounds=3))
    entered = await hall.enter(5)
    await hall.play()
    await hall.withdraw(entered[0].entry_id)
    drafted = await hall.draft()
    seated = {one for line in drafted.lines for one in (line.on_for, line.on_against)}
    assert entered[0].entry_id not in {entry.entry_id for entry in seated if entry}
    view = await hall.contests.reading.standings(ADA, hall.tournament_id)
    assert len(view.placed) == 5


async def test_who_comes_back_is_in_the_next_draw(hall: Hall) -> None:
    await hall.open(Settings(rounds=3))
    entered = await hall.enter(4)
    await hall.play()
    await hall.withdraw(entered[0].entry_id)
    back = await hall.contests.fielding.come_back(COACH, hall.tournament_id, entered[0].entry_id)
    assert (back.status, back.first_round) == (Status.ACTIVE, 2)


async def test_a_late_entry_comes_in_with_the_next_round(hall: Hall) -> None:
    await hall.open(Settings(rounds=3))
    await hall.enter(4)
    await hall.draft()
    await hall.release()
    late = await hall.contests.fielding.add(
        COACH, hall.tournament_id, "Late", [asker("Late").debater_id]
    )
    assert (late.status, late.first_round) == (Status.ACTIVE, 2)


async def test_the_late_entry_does_not_get_the_bye(hall: Hall) -> None:
    await hall.open(Settings(rounds=3))
    await hall.enter(4)
    await hall.play()
    await hall.contests.fielding.add(COACH, hall.tournament_id, "Late", [asker("Late").debater_id])
    drafted = await hall.draft()
    assert [line.on_for.name == "Late" for line in drafted.lines if not line.on_against] == [False]


async def test_nobody_comes_into_an_elimination_late(hall: Hall) -> None:
    await hall.open(Settings(format=Format.ELIMINATION))
    await hall.enter(4)
    await hall.play()
    with pytest.raises(Mistake, match="mistake-late-format"):
        await hall.contests.fielding.add(COACH, hall.tournament_id, "Late")


async def test_a_debater_does_not_join_late_by_themselves(hall: Hall) -> None:
    await hall.open()
    await hall.enter(4)
    await hall.play()
    with pytest.raises(Mistake, match="mistake-not-now"):
        await hall.contests.entering.join(ADA, hall.tournament_id)


async def test_only_who_is_there_is_drawn_after_a_check_in(hall: Hall) -> None:
    await hall.open(Settings(check_in=True))
    await hall.enter(5)
    await hall.contests.fielding.open_check_in(COACH, hall.tournament_id, hall.step)
    for n in range(1, 5):
        await hall.contests.entering.check_in(asker(f"D{n}"), hall.tournament_id)
    drafted = await hall.draft()
    assert (hall.stage, len(drafted.lines)) == (Stage.DRAWING, 2)


async def test_check_in_is_held_where_it_is_wanted(hall: Hall) -> None:
    await hall.open(Settings(check_in=True))
    await hall.enter(4)
    with pytest.raises(Mistake, match="mistake-check-in-first"):
        await hall.draft()


async def test_who_comes_late_to_check_in_is_let_in_for_the_next_round(hall: Hall) -> None:
    await hall.open(Settings(check_in=True, rounds=3))
    entered = await hall.enter(5)
    await hall.contests.fielding.open_check_in(COACH, hall.tournament_id, hall.step)
    for n in range(1, 5):
        await hall.contests.entering.check_in(asker(f"D{n}"), hall.tournament_id)
    await hall.play()
    late = await hall.contests.fielding.check_in(COACH, hall.tournament_id, entered[4].entry_id)
    assert (late.status, late.first_round) == (Status.ACTIVE, 2)


async def test_categories_are_those_of_the_settings(hall: Hall) -> None:
    await hall.open(NOVICES)
    entry = await hall.contests.entering.join(
        ADA, hall.tournament_id, categories=["NOVICE", "open"]
    )
    assert entry.categories == {"novice"}


async def test_a_category_that_is_not_there_is_named(hall: Hall) -> None:
    await hall.open()
    with pytest.raises(Mistake, match="mistake-category-unknown"):
        await hall.contests.entering.join(ADA, hall.tournament_id, categories=["masters"])


async def test_who_joins_under_a_listed_name_takes_its_place(hall: Hall) -> None:
    await hall.open()
    listed = await hall.contests.fielding.add(COACH, hall.tournament_id, "Ada", club="North")
    joined = await hall.contests.entering.join(ADA, hall.tournament_id)
    assert (joined.entry_id, joined.members) == (listed.entry_id, (ADA.debater_id,))
    assert joined.club == "North"


async def test_a_judge_is_described_and_goes(hall: Hall) -> None:
    await hall.open()
    await hall.contests.enlisting.judge(ADA, hall.tournament_id, club="North")
    await hall.contests.enlisting.stop(ADA, hall.tournament_id)
    field = await hall.contests.reading.field(ADA, hall.tournament_id)
    assert field.judges == ()
