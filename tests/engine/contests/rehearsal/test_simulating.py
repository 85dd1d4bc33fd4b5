"""A rehearsal goes through all that a tournament goes through, and the same way for one seed."""

import asyncio
from collections import Counter
from pathlib import Path

import pytest

from arguments.mistakes import Mistake
from arguments.tournaments.lifecycle import Stage
from arguments.tournaments.results import How, Result
from arguments.tournaments.settings import Format, Order
from bot.engine.contests.rehearsal.planning import Plan
from bot.engine.contests.rehearsal.simulating import Simulated, simulate
from bot.wording import load_wording
from storage.tournaments import keeping, outbox
from tests.engine.contests.rehearsal.held import Held


def played(plan: Plan) -> Simulated:
    return asyncio.run(simulate(plan, load_wording(), lambda done, of: None))


def drawn(simulated: Simulated) -> list[list[tuple[str, str | None]]]:
    """Give who met whom in every round, by room."""
    return [
        [
            (line.on_for.name, line.on_against.name if line.on_against else None)
            for line in one.lines
        ]
        for one in simulated.rounds
    ]


def results(simulated: Simulated) -> list[Result]:
    return [
        line.match.result for one in simulated.rounds for line in one.lines if line.match.result
    ]


def test_a_rehearsal_ends_as_a_tournament_does(held: Held) -> None:
    found = held.store.read_now(lambda run: keeping.get(run, held.tournament_id))
    assert found is not None
    assert found.stage == Stage.FINISHED


def test_everybody_is_once_in_every_round_before_the_break(held: Held) -> None:
    for one in held.rounds[:3]:
        sides = [entry for line in one.lines for entry in (line.on_for, line.on_against) if entry]
        assert Counter(entry.number for entry in sides) == Counter(range(1, 6))


def test_every_match_has_a_result_and_an_odd_field_a_bye(held: Held) -> None:
    results = [line.match.result for one in held.rounds for line in one.lines]
    byes = [result for result in results if result is not None and result.how is How.BYE]
    assert (None in results, len(byes)) == (False, 3)


async def test_the_bracket_has_a_champion(held: Held) -> None:
    [bracket] = await held.contests.reading.bracket(held.coach, held.tournament_id)
    assert bracket.bracket.champion is not None
    assert [one.left for one in bracket.bracket.rounds] == [4, 2]


def test_what_a_face_would_show_waits_in_order(held: Held) -> None:
    kinds = [
        one.kind for one in held.store.read_now(lambda run: outbox.of(run, held.tournament_id))
    ]
    assert (kinds[0], kinds[-1]) == ("sign_up", "finished")
    assert kinds.count("draw_released") == 5


@pytest.mark.parametrize("kind", list(Format))
def test_every_format_plays_to_its_end(kind: Format) -> None:
    simulated = played(Plan(entrants=6, format=kind))
    assert simulated.speeches == 2 * simulated.matches or kind is Format.OPEN_FLOOR
    assert simulated.standings.placed[0].rank == 1


@pytest.mark.parametrize("order", list(Order))
def test_the_same_seed_gives_the_same_tournament(order: Order) -> None:
    plan = Plan(entrants=9, rounds=4, break_to=3, order=order, seed=3)
    one, other = played(plan), played(plan)
    assert (drawn(one), one.standings.placed) == (drawn(other), other.standings.placed)


def test_team_members_speak_once_each_and_their_team_stands_for_them() -> None:
    simulated = played(Plan(entrants=4, team_size=3, rounds=2, seed=2))
    assert (simulated.matches, simulated.speeches) == (4, 4 * 2 * 3)
    assert {entry.name for entry in simulated.standings.entries.values()} == {
        *("Team 1", "Team 2", "Team 3", "Team 4")
    }


def test_a_full_panel_decides_every_match_by_ballot() -> None:
    simulated = played(Plan(entrants=8, rounds=2, break_to=4, panel=3, seed=5))
    seated = [len(line.judges) for one in simulated.rounds for line in one.lines]
    assert (set(seated), simulated.ballots) == ({3}, 3 * simulated.matches)


def test_panels_split_as_panels_do() -> None:
    alone, together = (played(Plan(entrants=16, panel=size, seed=2)) for size in (1, 5))
    assert results(alone) != results(together)


@pytest.mark.parametrize("kind", list(Format))
def test_as_many_withdraw_as_were_asked_for_and_nobody_twice(kind: Format) -> None:
    simulated = played(Plan(entrants=9, format=kind, withdrawals=4, seed=3))
    assert len({entry.entry_id for entry in simulated.withdrawn}) == 4


def test_who_withdraws_before_they_speak_gives_a_walkover() -> None:
    simulated = played(Plan(entrants=16, format=Format.ELIMINATION, withdrawals=8))
    hows = [result.how for result in results(simulated)]
    assert (hows.count(How.WALKOVER), len(hows)) == (8, 15)


def test_who_has_withdrawn_is_in_no_later_draw() -> None:
    simulated = played(Plan(entrants=8, rounds=4, withdrawals=4, seed=6))
    last = {name for pair in drawn(simulated)[-1] for name in pair}
    gone_before = {entry.name for entry in simulated.withdrawn[:3]}
    assert not last & gone_before


def test_teams_panels_and_withdrawals_repeat_by_their_seed() -> None:
    plan = Plan(entrants=9, team_size=2, panel=3, withdrawals=3, break_to=4, seed=8)
    one, other = played(plan), played(plan)
    assert (drawn(one), results(one)) == (drawn(other), results(other))
    assert (one.withdrawn, one.standings.placed) == (other.withdrawn, other.standings.placed)


def test_another_seed_gives_another_tournament() -> None:
    plans = [Plan(entrants=9, rounds=2, seed=seed) for seed in (1, 2)]
    assert drawn(played(plans[0])) != drawn(played(plans[1]))


@pytest.mark.parametrize(
    "plan",
    [
        Plan(entrants=1),
        Plan(entrants=100_000),
        Plan(entrants=4, break_to=5),
        Plan(entrants=8, rounds=1000),
        Plan(entrants=8, speeches=9),
        Plan(entrants=500, format=Format.ROUND_ROBIN),
        Plan(entrants=8, format=Format.ROUND_ROBIN, rounds=3),
        Plan(entrants=8, format=Format.ELIMINATION, rounds=3),
        Plan(entrants=8, format=Format.ELIMINATION, break_to=4),
        Plan(entrants=8, format=Format.OPEN_FLOOR, panel=3),
        Plan(entrants=8, panel=2),
        Plan(entrants=8, team_size=4),
        Plan(entrants=8, team_size=2, speeches=1),
        Plan(entrants=2, withdrawals=1),
        Plan(entrants=8, withdrawals=5),
        Plan(entrants=8, break_to=6, withdrawals=3),
    ],
)
def test_a_plan_that_cannot_be_played_is_refused_before_it_begins(plan: Plan) -> None:
    with pytest.raises(Mistake):
        played(plan)


def test_nothing_of_a_rehearsal_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    played(Plan(entrants=2))
    assert list(tmp_path.iterdir()) == []
