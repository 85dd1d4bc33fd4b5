"""No answer in a spar is lost, whenever the program is killed, and what is unjudged is found."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from storage import Store, spars

from .test_killed import Acknowledged, kill_again_and_again

KILLS = 60

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="kill -9 is a thing of POSIX")


@pytest.fixture(scope="module")
def killed(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Acknowledged]:
    path = tmp_path_factory.mktemp("killed") / "gadfly.db"
    return path, kill_again_and_again(path, "tests.contract.spar_saver", KILLS)


@pytest.fixture
def survivor(killed: tuple[Path, Acknowledged]) -> Iterator[Store]:
    with Store.open(killed[0]) as store:
        yield store


def answered(store: Store, condition: str = "true") -> list[int]:
    """List the numbers of the answers on record that meet a condition."""
    rows = store.read_now(
        lambda run: run(
            f"select request_id from spar_exchanges where reply is not null and {condition}"  # noqa: S608 (our own words)
        )
    )
    return [int(row["request_id"].split()[1]) for row in rows]


def test_no_answer_that_was_taken_is_missing(
    killed: tuple[Path, Acknowledged], survivor: Store
) -> None:
    assert len(killed[1].saved) > KILLS
    assert killed[1].saved <= set(answered(survivor))


def test_no_answer_is_judged_twice_or_lost_once_judged(
    killed: tuple[Path, Acknowledged], survivor: Store
) -> None:
    judged = answered(survivor, "engaged is not null")
    assert killed[1].judged <= set(judged)
    assert len(judged) == len(set(judged))


def test_the_killed_left_answers_unjudged_and_all_of_them_are_found(survivor: Store) -> None:
    unjudged = {f"spar of {number}" for number in answered(survivor, "engaged is null")}
    waiting = survivor.read_now(lambda run: spars.waiting(run, 1_000_000))
    assert unjudged <= {spar.spar_id for spar in waiting}
    assert unjudged


def test_the_file_passes_its_integrity_check(survivor: Store) -> None:
    assert survivor.check() == []
