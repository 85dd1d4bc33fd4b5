"""A rehearsal goes through all that a tournament goes through, and the same way for one seed."""

import asyncio
from collections import Counter
from pathlib import Path

import pytest

from arguments.mistakes import Mistake
from arguments.tournaments.lifecycle import Stage
from arguments.tournaments.results import How
from arguments.tournaments.settings import Format, Order
from bot.engine.contests.rehearsal.simulating import Plan, Simulated, simulate
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
    ],
)
def test_a_plan_that_cannot_be_played_is_refused_before_it_begins(plan: Plan) -> None:
    with pytest.raises(Mistake):
        played(plan)


def test_nothing_of_a_rehearsal_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    played(Plan(entrants=2))
    assert list(tmp_path.iterdir()) == []
