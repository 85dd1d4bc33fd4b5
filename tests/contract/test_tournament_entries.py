"""Entries: numbered as they come, each name and each debater once, and who may still leave."""

import pytest

from arguments.claims import Side
from arguments.mistakes import Mistake
from arguments.tournaments.entries import Entry, Status, TournamentId
from storage import Store, debaters
from storage.tournaments import conflicts, entries, judges, practised, sign_up
from storage.tournaments.practised import Argued
from storage.tournaments.values import TournamentJudge

from .cups import CUP, A, B, C, D, create, draw, four, join
from .examples import ADA, BEA, BOOKS, CARS, CY, HALL, NOW, later, response, save
from .test_personal_data import every_cell


@pytest.fixture(autouse=True)
def _cup(store: Store) -> None:
    store.do(create)


def listed(store: Store) -> list[Entry]:
    return store.read_now(lambda run: entries.of(run, CUP))


def status(store: Store) -> Status:
    return listed(store)[0].status


def test_an_entry_comes_back_as_it_signed_up(store: Store) -> None:
    added = store.do(
        lambda run: sign_up.add(
            run, CUP, A, " The  Owls ", [BEA, ADA], club="Tree", categories=["open", "novice"],
            status=Status.ACTIVE, first_round=3, rating=1512.5, now=NOW,
        )
    )  # fmt: skip
    assert added == Entry(
        entry_id=A,
        number=1,
        name="The Owls",
        members=(BEA, ADA),
        club="Tree",
        categories=frozenset({"novice", "open"}),
        status=Status.ACTIVE,
        first_round=3,
        rating=1512.5,
    )
    assert listed(store) == [added]
    assert store.read_now(lambda run: entries.get(run, A)) == added


def test_an_entry_is_in_the_field_of_its_own_tournament_alone(store: Store) -> None:
    added = store.do(lambda run: join(run, A, "Owls", ADA))
    assert store.read_now(lambda run: entries.in_field(run, CUP, A)) == added
    assert store.read_now(lambda run: entries.in_field(run, TournamentId("other"), A)) is None


def test_sign_ups_are_counted_from_one(store: Store) -> None:
    store.do(lambda run: join(run, "z", "Zed"))
    store.do(lambda run: join(run, "a", "Abe"))
    assert [(each.number, each.name) for each in listed(store)] == [(1, "Zed"), (2, "Abe")]


def test_a_name_is_taken_once_whatever_its_case(store: Store) -> None:
    store.do(lambda run: join(run, A, "Owls", ADA))
    before = every_cell(store)
    with pytest.raises(Mistake, match="mistake-entry-name-taken"):
        store.do(lambda run: join(run, B, "OWLS", BEA))
    assert every_cell(store) == before


def test_a_debater_is_in_one_entry(store: Store) -> None:
    store.do(lambda run: join(run, A, "Owls", ADA, BEA))
    before = every_cell(store)
    with pytest.raises(Mistake, match="mistake-debater-entered-already"):
        store.do(lambda run: join(run, B, "Jays", BEA))
    assert every_cell(store) == before


def test_what_is_refused_leaves_nothing_to_work_that_goes_on(store: Store) -> None:
    store.do(lambda run: join(run, A, "Owls", ADA))
    with store.database.transaction() as run:
        with pytest.raises(Mistake):
            join(run, B, "Jays", CY, ADA)
        join(run, C, "Larks", BEA)
    assert [each.name for each in listed(store)] == ["Owls", "Larks"]


def test_a_member_is_named_once(store: Store) -> None:
    with pytest.raises(Mistake, match="mistake-member-twice"):
        store.do(lambda run: join(run, A, "Owls", ADA, ADA))


def test_a_free_name_has_the_first_number_that_helps(store: Store) -> None:
    store.do(lambda run: join(run, A, "Ada"))
    store.do(lambda run: join(run, B, "ada 2"))
    assert store.read_now(lambda run: sign_up.free_name(run, CUP, "ADA")) == "ADA 3"
    assert store.read_now(lambda run: sign_up.free_name(run, CUP, "Bea")) == "Bea"


def test_a_team_may_change_its_members_and_its_name(store: Store) -> None:
    store.do(lambda run: join(run, A, "Owls", ADA, BEA))
    store.do(lambda run: sign_up.put_members(run, CUP, A, [CY, ADA]))
    store.do(lambda run: sign_up.rename(run, CUP, A, "OWLS"))
    store.do(lambda run: sign_up.describe(run, A, club="Tree", categories=["open"], rating=None))
    [owls] = listed(store)
    assert (owls.members, owls.name, owls.club) == ((CY, ADA), "OWLS", "Tree")


def test_who_was_never_drawn_may_leave_without_a_trace(store: Store) -> None:
    store.do(lambda run: join(run, A, "Owls", ADA))
    assert store.do(lambda run: sign_up.leave(run, A))
    assert not store.do(lambda run: sign_up.leave(run, A))
    assert store.do(lambda run: join(run, B, "Owls", ADA)).number == 1


def test_who_sat_in_a_draw_stays(store: Store) -> None:
    store.do(four)
    store.do(draw)
    assert not store.do(lambda run: sign_up.leave(run, A))
    assert len(listed(store)) == 4


def test_checking_in_and_out_is_news_once(store: Store) -> None:
    store.do(lambda run: join(run, A, "Owls"))
    assert store.do(lambda run: entries.check_in(run, A))
    assert not store.do(lambda run: entries.check_in(run, A))
    assert status(store) is Status.ACTIVE
    assert store.do(lambda run: entries.check_out(run, A))
    assert status(store) is Status.SIGNED_UP


def test_who_withdrew_checks_in_no_more_but_may_come_back(store: Store) -> None:
    store.do(lambda run: join(run, A, "Owls"))
    assert store.do(lambda run: entries.withdraw(run, A, later(1)))
    assert not store.do(lambda run: entries.withdraw(run, A, later(2)))
    assert not store.do(lambda run: entries.check_in(run, A))
    assert store.do(lambda run: entries.come_back(run, A, first_round=4))
    assert not store.do(lambda run: entries.come_back(run, A))
    assert [(each.status, each.first_round) for each in listed(store)] == [(Status.ACTIVE, 4)]


def test_an_entry_is_found_by_its_debater(store: Store) -> None:
    store.do(lambda run: join(run, A, "Owls", ADA, BEA))
    found = store.read_now(lambda run: entries.of_debater(run, CUP, BEA))
    assert found is not None
    assert found.members == (ADA, BEA)
    assert store.read_now(lambda run: entries.of_debater(run, CUP, CY)) is None


def test_names_are_those_of_the_server(store: Store) -> None:
    store.do(lambda run: join(run, A, "Owls", ADA))
    store.do(lambda run: judges.put(run, CUP, TournamentJudge(debater_id=BEA), NOW))
    store.do(lambda run: debaters.seen(run, ADA, HALL, "Adalind", NOW))
    store.do(lambda run: debaters.seen(run, BEA, HALL, "Beatrix", NOW))
    store.do(lambda run: debaters.seen(run, CY, HALL, "Cyril", NOW))
    named = store.read_now(lambda run: entries.names(run, CUP))
    assert named == {ADA: "Adalind", BEA: "Beatrix"}


def test_entries_are_kept_apart_both_ways_at_once(store: Store) -> None:
    store.do(four)
    assert store.do(lambda run: conflicts.keep_apart(run, CUP, D, A))
    assert not store.do(lambda run: conflicts.keep_apart(run, CUP, A, D))
    assert store.read_now(lambda run: conflicts.between_entries(run, CUP)) == [(A, D)]
    assert store.do(lambda run: conflicts.let_meet(run, D, A))
    assert not store.do(lambda run: conflicts.let_meet(run, A, D))


def test_what_was_argued_in_practice_of_late_is_told_by_entry(store: Store) -> None:
    store.do(lambda run: join(run, A, "Owls", ADA, BEA))
    save(store, response(1, ADA, claim_id=BOOKS))
    save(store, response(30, ADA))
    save(store, response(31, BEA))
    save(store, response(32, CY))
    argued = store.read_now(lambda run: practised.in_practice(run, CUP, later(30)))
    assert argued == [Argued(entry_id=A, claim_id=CARS, side=Side.FOR)]
