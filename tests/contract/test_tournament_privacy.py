"""Who is erased leaves the tournaments that they were in whole: who met whom, and what came."""

import json

import pytest

from arguments.responses import DebaterId
from arguments.tournaments.entries import Status, TournamentId
from storage import Store, personal_data
from storage.tournaments import (
    appeals,
    ballots,
    entries,
    judges,
    matches,
    outbox,
    results,
    sign_up,
    steps,
    votes,
)
from storage.tournaments.values import BallotId, Role, Stage

from .cups import CUP, DEE, FIRST, SECOND, A, B, ballot, confirm, create, expect, join, play
from .examples import ADA, BEA, CY, HALL, NOW, later
from .test_personal_data import every_cell

EVE = DebaterId("discord:1005")


def take_part_in_everything(store: Store) -> None:
    """Have Ada debate, judge, vote and appeal in a cup of others, who end it."""
    store.do(play)
    store.do(lambda run: sign_up.describe(run, A, club="Adas club", categories=["open"], rating=1))
    store.do(lambda run: expect(run, later(10)))
    store.do(lambda run: judges.allocate(run, SECOND, [(ADA, Role.CHAIR)], NOW))
    store.do(lambda run: ballots.submit(run, BallotId("b1"), SECOND, ballot(ADA), NOW))
    store.do(lambda run: ballots.confirm(run, BallotId("b1"), by=CY, now=NOW))
    store.do(lambda run: appeals.make(run, FIRST, ADA, "Adas appeal", NOW))
    store.do(confirm)
    store.do(lambda run: confirm(run, SECOND))


@pytest.fixture(autouse=True)
def _cup(store: Store) -> None:
    take_part_in_everything(store)


def erase(store: Store) -> None:
    store.do(lambda run: personal_data.erase(run, ADA))


def test_history_stays_as_it_was(store: Store) -> None:
    before = store.read_now(lambda run: results.history(run, CUP))
    erase(store)
    assert store.read_now(lambda run: results.history(run, CUP)) == before
    assert len(before) == 2


def test_matches_and_rooms_stay_as_they_were(store: Store) -> None:
    before = store.read_now(lambda run: matches.of_round(run, CUP, 1))
    erase(store)
    assert store.read_now(lambda run: matches.of_round(run, CUP, 1)) == before


def test_an_entry_that_nobody_is_left_of_stays_without_a_name(store: Store) -> None:
    erase(store)
    left = store.read_now(lambda run: entries.get(run, A))
    assert left is not None
    assert (left.number, left.name, left.members, left.club) == (1, "", (), None)
    assert (left.status, left.categories) == (Status.WITHDRAWN, frozenset({"open"}))
    assert len(store.read_now(lambda run: entries.of(run, CUP))) == 4


def test_a_tournament_that_is_over_keeps_how_its_entries_stood(store: Store) -> None:
    store.do(lambda run: entries.check_in(run, A))
    store.do(lambda run: steps.take_step(run, CUP, 0, action="end", stage=Stage.FINISHED, now=NOW))
    erase(store)
    left = store.read_now(lambda run: entries.get(run, A))
    assert left is not None
    assert left.status is Status.ACTIVE


def test_who_never_sat_in_a_draw_leaves_no_entry(store: Store) -> None:
    store.do(lambda run: create(run, "autumn", "Autumn Cup"))
    store.do(lambda run: join(run, "entry-l", "Lonely", ADA, to=TournamentId("autumn")))
    erase(store)
    assert "Lonely" not in every_cell(store)


def test_a_team_of_others_keeps_its_name(store: Store) -> None:
    store.do(lambda run: sign_up.put_members(run, CUP, B, [BEA, EVE]))
    store.do(lambda run: personal_data.erase(run, BEA))
    left = store.read_now(lambda run: entries.get(run, B))
    assert left is not None
    assert (left.name, left.members) == ("Bea", (EVE,))


def test_a_ballot_counts_without_its_judge_and_reason(store: Store) -> None:
    erase(store)
    [left] = store.read_now(lambda run: ballots.confirmed(run, SECOND))
    assert (left.ballot.judge_id, left.ballot.reason) == (None, None)
    assert left.ballot.points_for == 74.5


def test_ids_go_from_payloads_which_stay_json(store: Store) -> None:
    named = {"whom": [ADA, BEA], ADA: 1}
    store.do(lambda run: steps.take_step(run, CUP, 0, action="go", payload=named, now=NOW))
    effect = outbox.NewEffect(
        key="ping", tournament_id=CUP, server_id=HALL, kind="ping", payload=named
    )
    store.do(lambda run: outbox.add(run, [effect], NOW))
    erase(store)
    left = {"whom": ["former", BEA], "former": 1}
    assert [each.payload for each in store.read_now(lambda run: steps.latest(run, CUP))] == [left]
    assert [each.payload for each in store.read_now(lambda run: outbox.of(run, CUP))] == [left]


def test_no_word_and_no_id_is_left(store: Store) -> None:
    erase(store)
    cells = every_cell(store)
    assert [trace for trace in ("1001", "Adas", '"Ada"') if trace in cells] == []
    assert store.check() == []


def test_a_vote_that_was_not_counted_yet_goes(store: Store) -> None:
    store.do(lambda run: votes.cast(run, FIRST, ADA, ballot().winner, NOW))
    erase(store)
    assert store.read_now(lambda run: votes.tally(run, FIRST)).on_for == 0


def test_who_is_erased_may_sign_up_again(store: Store) -> None:
    erase(store)
    assert store.do(lambda run: join(run, "entry-e", "Ada", ADA)).number == 5


def test_what_others_hold_stays_theirs(store: Store) -> None:
    before = store.read_now(lambda run: personal_data.export(run, DEE))
    erase(store)
    after = store.read_now(lambda run: personal_data.export(run, DEE))
    assert json.dumps(after) == json.dumps(before)
