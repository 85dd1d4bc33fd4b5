"""Steps: whoever is first goes on, whoever saw an older state changes nothing, none is lost."""

from pathlib import Path

import pytest

from storage import Store
from storage.tournaments import keeping, steps
from storage.tournaments.values import Stage, Step

from .cups import CUP, create
from .examples import ADA, BEA, later
from .test_personal_data import every_cell


def step(store: Store, seen: int, stage: Stage | None = None, number: int | None = None) -> bool:
    return store.do(
        lambda run: steps.take_step(
            run, CUP, seen, action="go", stage=stage, round_number=number, by=ADA, now=later(seen)
        )
    )


def undo(store: Store, seen: int, undoes: int) -> bool:
    return store.do(lambda run: steps.undo(run, CUP, seen, undoes=undoes, by=BEA, now=later(seen)))


def now_at(store: Store) -> tuple[Stage, int, int]:
    found = store.read_now(lambda run: keeping.get(run, CUP))
    assert found is not None
    return found.stage, found.round, found.step


@pytest.fixture(autouse=True)
def _cup(store: Store) -> None:
    store.do(create)


def test_a_step_moves_the_stage_and_the_round(store: Store) -> None:
    assert step(store, 0, Stage.RUNNING, 1)
    assert now_at(store) == (Stage.RUNNING, 1, 1)


def test_a_step_that_names_neither_moves_neither(store: Store) -> None:
    step(store, 0, Stage.RUNNING, 1)
    step(store, 1)
    assert now_at(store) == (Stage.RUNNING, 1, 2)


def test_a_step_from_a_stale_one_is_refused_and_changes_nothing(store: Store) -> None:
    step(store, 0, Stage.RUNNING, 1)
    before = every_cell(store)
    assert not step(store, 0, Stage.CANCELLED, 9)
    assert not step(store, 2, Stage.CANCELLED, 9)
    assert every_cell(store) == before


def test_of_two_programs_that_saw_the_same_step_one_goes_on(store: Store, path: Path) -> None:
    with Store.open(path) as other:
        assert [step(store, 0, Stage.RUNNING), step(other, 0, Stage.CANCELLED)] == [True, False]
        assert now_at(other) == (Stage.RUNNING, 0, 1)


def test_a_step_of_an_unknown_tournament_is_refused(store: Store) -> None:
    keeping_none = store.do(
        lambda run: steps.take_step(run, "none", 0, action="go", now=later(0))  # type: ignore[arg-type] # no such id
    )
    assert not keeping_none


def test_undoing_goes_back_to_before_and_overwrites_nothing(store: Store) -> None:
    step(store, 0, Stage.RUNNING, 1)
    step(store, 1, Stage.BETWEEN)
    assert undo(store, 2, undoes=2)
    assert now_at(store) == (Stage.RUNNING, 1, 3)
    listed = store.read_now(lambda run: steps.latest(run, CUP))
    assert [(each.step, each.action, each.undone_step) for each in listed] == [
        (3, "undo", None),
        (2, "go", 3),
        (1, "go", None),
    ]


def test_a_step_is_undone_once(store: Store) -> None:
    step(store, 0)
    assert undo(store, 1, undoes=1)
    assert not undo(store, 2, undoes=1)
    assert not undo(store, 2, undoes=8)


def test_undoing_from_a_stale_step_changes_nothing(store: Store) -> None:
    step(store, 0, Stage.RUNNING)
    step(store, 1)
    assert not undo(store, 1, undoes=1)
    assert len(store.read_now(lambda run: steps.standing(run, CUP))) == 2


def test_what_stands_leaves_out_what_was_undone(store: Store) -> None:
    step(store, 0)
    step(store, 1)
    undo(store, 2, undoes=2)
    standing = store.read_now(lambda run: steps.standing(run, CUP))
    assert [each.step for each in standing] == [1]


def test_ending_is_noted_and_undoing_takes_it_back(store: Store) -> None:
    step(store, 0, Stage.CANCELLED)
    ended = store.read_now(lambda run: keeping.get(run, CUP))
    undo(store, 1, undoes=1)
    opened = store.read_now(lambda run: keeping.get(run, CUP))
    assert ended is not None
    assert opened is not None
    assert (ended.ended, opened.ended) == (later(0), None)


def test_a_step_tells_what_it_was(store: Store) -> None:
    store.do(
        lambda run: steps.take_step(
            run, CUP, 0, action="draw", payload={"round": 1}, stage=Stage.DRAWING, now=later(4)
        )
    )
    assert store.read_now(lambda run: steps.get(run, CUP, 1)) == Step(
        step=1,
        action="draw",
        payload={"round": 1},
        was_stage=Stage.SIGN_UP,
        was_round=0,
        taken_by=None,
        taken=later(4),
        undone_step=None,
    )
