"""What may be known of a tournament, and by whom."""

import pytest

from arguments.mistakes import Mistake
from arguments.tournaments.lifecycle import Action
from arguments.tournaments.settings import Category, Format, PullUp, Settings
from bot.wording import load_wording
from tests.engine.contests.structure.conftest import COACH, Hall
from tests.stand_ins import asker

ADA = asker("D1")


async def test_the_only_open_tournament_needs_no_name(hall: Hall) -> None:
    made = await hall.open()
    assert await hall.contests.reading.find(ADA) == made


async def test_of_several_one_has_to_be_named(hall: Hall) -> None:
    await hall.open()
    await hall.open(name="Winter Cup")
    with pytest.raises(Mistake, match="mistake-tournament-which"):
        await hall.contests.reading.find(ADA)
    assert (await hall.contests.reading.find(ADA, "winter cup")).name == "Winter Cup"


async def test_a_server_without_a_tournament_says_how_to_make_one(hall: Hall) -> None:
    with pytest.raises(Mistake, match="mistake-tournament-none"):
        await hall.contests.reading.find(ADA)


async def test_the_card_counts_who_is_in_and_how_long_it_takes(hall: Hall) -> None:
    await hall.open(Settings(breaks=(Category(name="open", size=4),)))
    await hall.enter(8)
    card = await hall.contests.reading.card(ADA, hall.tournament_id)
    assert (card.entrants, card.rounds, card.length.knockout) == (8, 3, 2)
    assert card.mine is not None
    assert Action.JOIN in card.actions


async def test_the_number_of_rounds_stays_when_entrants_go(hall: Hall) -> None:
    await hall.open()
    entered = await hall.enter(5)
    await hall.play()
    await hall.withdraw(entered[4].entry_id)
    card = await hall.contests.reading.card(ADA, hall.tournament_id)
    assert (card.entrants, card.rounds) == (4, 3)


async def test_standings_rank_everybody_by_confirmed_results(hall: Hall) -> None:
    await hall.open(Settings(rounds=2))
    await hall.enter(4)
    await hall.play(2)
    view = await hall.contests.reading.standings(ADA, hall.tournament_id)
    best = view.entries[view.placed[0].entry_id]
    assert (best.name, view.placed[0].points, view.rounds) == ("Debater 1", 2.0, 2)


async def test_silent_rounds_are_the_organisers_until_it_is_over(hall: Hall) -> None:
    await hall.open(Settings(rounds=2, silent_rounds=1))
    await hall.enter(4)
    await hall.play(2)
    reading = hall.contests.reading
    public = await reading.standings(ADA, hall.tournament_id)
    whole = await reading.standings(ADA, hall.tournament_id, organiser=COACH)
    draw = await reading.draw(ADA, hall.tournament_id)
    assert (public.rounds, public.silent, whole.rounds) == (1, 1, 2)
    assert [line.match.result for line in draw.lines] == [None, None]
    await hall.contests.advancing.finish(COACH, hall.tournament_id, hall.step)
    assert (await reading.standings(ADA, hall.tournament_id)).rounds == 2


async def test_a_match_shows_no_speech_before_both_are_in(hall: Hall) -> None:
    await hall.open()
    await hall.enter(2)
    await hall.draft()
    await hall.release()
    page = await hall.contests.reading.match(ADA, hall.matches[0].match_id)
    assert (page.speeches, page.line.claim is not None) == ((), True)


async def test_why_two_meet_is_said_in_sentences(hall: Hall) -> None:
    await hall.open(Settings(rounds=3))
    await hall.enter(7)
    await hall.play(2)
    await hall.draft()
    await hall.release()
    said = [
        load_wording().phrase(reason)
        for match in hall.matches
        for reason in (await hall.contests.reading.why(ADA, match.match_id)).reasons
    ]
    assert any("They have not met before." in sentence for sentence in said)
    assert any("rests" in sentence for sentence in said)


async def test_why_names_the_rule_by_which_somebody_is_pulled_up(hall: Hall) -> None:
    await hall.open(Settings(rounds=3, pull_up=PullUp.TOP))
    await hall.enter(6)
    await hall.play()
    await hall.draft()
    await hall.release()
    views = [await hall.contests.reading.why(ADA, match.match_id) for match in hall.matches]
    said = [[load_wording().phrase(one) for one in view.reasons] for view in views]
    [pulled] = [reasons for reasons in said if "is pulled up to" in reasons[0]]
    assert pulled[1].startswith("By the settings the first of the bracket below is pulled up")


@pytest.mark.parametrize("kind", [Format.ELIMINATION, Format.ROUND_ROBIN, Format.OPEN_FLOOR])
async def test_every_format_says_why(hall: Hall, kind: Format) -> None:
    await hall.open(Settings(format=kind))
    await hall.enter(5)
    await hall.draft()
    await hall.release()
    views = [await hall.contests.reading.why(ADA, match.match_id) for match in hall.matches]
    assert all(load_wording().phrase(view.reasons[0]) for view in views)


async def test_the_schedule_estimates_the_rounds_to_come(hall: Hall) -> None:
    await hall.open(Settings(rounds=2, breaks=(Category(name="open", size=2),)))
    await hall.enter(4)
    await hall.draft()
    await hall.release()
    rows = (await hall.contests.reading.schedule(ADA, hall.tournament_id)).rows
    assert [row.is_elimination for row in rows] == [False, False, True]
    assert rows[0].ends == rows[1].starts


async def test_my_matches_are_mine(hall: Hall) -> None:
    await hall.open(Settings(rounds=2))
    await hall.enter(4)
    await hall.play(2)
    mine = await hall.contests.reading.mine(ADA)
    names = [{line.on_for.name, line.on_against.name} for line in mine if line.on_against]
    assert [line.match.round for line in mine] == [2, 1]
    assert all("Debater 1" in both for both in names)


async def test_the_bracket_shows_who_won(hall: Hall) -> None:
    await hall.open(Settings(rounds=1, breaks=(Category(name="open", size=2),)))
    await hall.enter(4)
    await hall.play()
    await hall.contests.breaking.break_(COACH, hall.tournament_id, hall.step)
    await hall.play()
    [view] = await hall.contests.reading.bracket(ADA, hall.tournament_id)
    assert view.bracket.champion is not None


async def test_an_open_floor_is_ranked_by_its_totals(hall: Hall) -> None:
    await hall.open(Settings(format=Format.OPEN_FLOOR, rounds=1))
    await hall.enter(3)
    await hall.play()
    view = await hall.contests.reading.standings(ADA, hall.tournament_id)
    assert [placed.points for placed in view.placed] == [75.0, 75.0, 75.0]


async def test_the_panel_names_the_matches_without_a_result(hall: Hall) -> None:
    await hall.open()
    await hall.enter(6)
    await hall.draft()
    await hall.release()
    hall.decide_all(but=2)
    panel = await hall.panel()
    assert [line.match.room for line in panel.missing] == [2, 3]
    assert panel.last is not None
    assert panel.last.action == "release"


async def test_an_organiser_sees_who_is_sure_to_break_by_silent_rounds_as_well(hall: Hall) -> None:
    breaks = (Category(name="open", size=2),)
    await hall.open(Settings(rounds=1, silent_rounds=1, breaks=breaks))
    await hall.enter(4)
    await hall.play()
    reading, tid = hall.contests.reading, hall.tournament_id
    assert (await reading.standings(ADA, tid)).lives == {}
    told = (await reading.standings(ADA, tid, organiser=COACH)).lives
    assert sorted(told.values()) == ["dead", "dead", "safe", "safe"]


async def test_before_the_first_result_nobody_is_marked(hall: Hall) -> None:
    await hall.open(Settings(breaks=(Category(name="open", size=2),)))
    await hall.enter(4)
    assert (await hall.contests.reading.standings(ADA, hall.tournament_id)).lives == {}


async def test_conflicts_of_judges_are_read_by_themselves_and_by_organisers(hall: Hall) -> None:
    await hall.open()
    first, second = await hall.enter(2)
    reading, enlisting, tid = hall.contests.reading, hall.contests.enlisting, hall.tournament_id
    await enlisting.declare(ADA, tid, first.entry_id)
    await enlisting.bar(COACH, tid, ADA.debater_id, second.entry_id)
    await enlisting.declare(ADA, tid, first.entry_id, barred=False)
    assert await reading.own_conflicts(ADA, tid) == (second,)
    assert await reading.conflicts_of(COACH, tid, ADA.debater_id) == (second,)


async def test_a_judges_skill_stays_when_they_are_described_anew(hall: Hall) -> None:
    await hall.open()
    enlisting, tid = hall.contests.enlisting, hall.tournament_id
    await enlisting.judge(ADA, tid, club="North")
    rated = await enlisting.rate(COACH, tid, ADA.debater_id, skill=8)
    assert (rated.skill, rated.club) == (8, "North")
    again = await enlisting.add(COACH, tid, ADA.debater_id, club="South")
    assert (again.skill, again.club) == (8, "South")


async def test_who_does_not_judge_is_not_rated(hall: Hall) -> None:
    await hall.open()
    with pytest.raises(Mistake, match="mistake-not-judging"):
        await hall.contests.enlisting.rate(COACH, hall.tournament_id, ADA.debater_id, skill=8)
