"""Tournaments: kept as they were made, one open name each in a server, gone with their server."""

import pytest

from arguments.mistakes import Mistake
from arguments.tournaments.settings import Format, Settings
from storage import Store, servers
from storage.tournaments import keeping, steps
from storage.tournaments.values import Stage, Tournament

from .cups import CUP, create, take_part
from .examples import ADA, BEA, CLUB, HALL, NOW, later
from .test_personal_data import every_cell


def get(store: Store) -> Tournament:
    found = store.read_now(lambda run: keeping.get(run, CUP))
    assert found is not None
    return found


def end(store: Store, stage: Stage = Stage.FINISHED, seen: int = 0) -> bool:
    return store.do(
        lambda run: steps.take_step(run, CUP, seen, action="end", stage=stage, now=later(9))
    )


def test_a_tournament_is_kept_as_it_was_made(store: Store) -> None:
    assert store.do(create)
    assert get(store) == Tournament(
        tournament_id=CUP,
        server_id=HALL,
        name="Spring Cup",
        settings=Settings(),
        stage=Stage.SIGN_UP,
        round=0,
        seed=7,
        step=0,
        paused=None,
        channel_id=None,
        created_by=ADA,
        created=NOW,
        ended=None,
    )


def test_making_it_twice_is_once(store: Store) -> None:
    store.do(create)
    assert not store.do(lambda run: create(run, name="Another"))
    assert get(store).name == "Spring Cup"


def test_an_open_name_is_taken_whatever_its_case_and_spaces(store: Store) -> None:
    store.do(create)
    with pytest.raises(Mistake, match="mistake-tournament-name-taken"):
        store.do(lambda run: create(run, "other", "  spring  CUP "))
    assert store.do(lambda run: create(run, "other", server_id=CLUB))


def test_a_name_is_free_again_once_its_tournament_is_over(store: Store) -> None:
    store.do(create)
    end(store)
    assert store.do(lambda run: create(run, "other", now=later(10)))
    found = store.read_now(lambda run: keeping.by_name(run, HALL, "SPRING cup"))
    assert found is not None
    assert found.tournament_id == "other"


def test_a_tournament_does_not_open_again_over_one_of_its_name(store: Store) -> None:
    store.do(create)
    end(store)
    store.do(lambda run: create(run, "other"))
    with pytest.raises(Mistake, match="mistake-tournament-name-taken"):
        store.do(lambda run: steps.undo(run, CUP, 1, undoes=1, now=NOW))
    assert get(store).stage is Stage.FINISHED


def test_open_ones_and_those_that_are_over_are_listed_apart(store: Store) -> None:
    store.do(create)
    store.do(lambda run: create(run, "autumn", "Autumn Cup", now=later(1)))
    store.do(lambda run: create(run, "winter", "Winter Cup", now=later(2)))
    end(store)
    opened = store.read_now(lambda run: keeping.open_in(run, HALL))
    assert [each.tournament_id for each in opened] == ["winter", "autumn"]
    over = store.read_now(lambda run: keeping.over_in(run, HALL))
    assert [each.tournament_id for each in over] == [CUP]
    assert len(store.read_now(keeping.all_open)) == 2


def test_settings_name_and_channel_may_change(store: Store) -> None:
    store.do(create)
    wanted = Settings(format=Format.ROUND_ROBIN)
    store.do(lambda run: keeping.change_settings(run, CUP, wanted))
    made = get(store)
    store.do(lambda run: keeping.rename(run, made, "May Cup"))
    store.do(lambda run: keeping.move_to(run, CUP, "7001"))
    kept = get(store)
    assert (kept.settings, kept.name, kept.channel_id) == (wanted, "May Cup", "7001")


def test_clocks_stop_once_and_say_since_when(store: Store) -> None:
    store.do(create)
    assert store.do(lambda run: keeping.pause(run, CUP, later(1)))
    assert not store.do(lambda run: keeping.pause(run, CUP, later(2)))
    assert store.do(lambda run: keeping.resume(run, CUP)) == later(1)
    assert store.do(lambda run: keeping.resume(run, CUP)) is None


def test_a_forgotten_server_takes_its_tournaments_with_it(store: Store) -> None:
    store.do(lambda run: take_part(run, ADA, HALL, "Adalind"))
    store.do(lambda run: take_part(run, BEA, CLUB, "Beatrix W."))
    store.do(lambda run: servers.forget(run, HALL))
    cells = every_cell(store)
    assert [trace for trace in ("Adalind", "cup-7", str(ADA)) if trace in cells] == []
    assert "Spoken by Beatrix W." in cells
    assert store.check() == []


def test_a_claim_stays_while_a_match_is_about_it(store: Store) -> None:
    store.do(lambda run: take_part(run, ADA, HALL, "Adalind"))
    store.do(lambda run: run("delete from shelves"))
    store.do(lambda run: servers.forget(run, CLUB))
    claims = store.read_now(lambda run: run("select claim_id from claims"))
    assert [row["claim_id"] for row in claims] == ["cars"]
