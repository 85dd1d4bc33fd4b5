"""Ballots, judges, votes and appeals: nothing lost, nothing twice, one confirmed a judge."""

import sqlite3

import pytest

from arguments.claims import Side
from storage import Store
from storage.tournaments import appeals, ballots, conflicts, judges, matches, votes
from storage.tournaments.values import (
    AppealState,
    BallotId,
    BallotState,
    MatchJudge,
    Role,
    TournamentJudge,
)
from storage.tournaments.votes import Votes

from .cups import CUP, DEE, FIRST, A, B, ballot, play
from .examples import ADA, BEA, CY, NOW, later


def hand_in(store: Store, ballot_id: str = "b1", winner: Side = Side.FOR) -> ballots.StoredBallot:
    given = ballot(CY, winner)
    return store.do(lambda run: ballots.submit(run, BallotId(ballot_id), FIRST, given, NOW))


def confirm(store: Store, ballot_id: str = "b1") -> bool:
    return store.do(lambda run: ballots.confirm(run, BallotId(ballot_id), by=DEE, now=later(1)))


def states(store: Store) -> list[tuple[int, BallotState]]:
    listed = store.read_now(lambda run: ballots.of_match(run, FIRST))
    return [(each.version, each.state) for each in listed]


@pytest.fixture(autouse=True)
def _match(store: Store) -> None:
    store.do(play)


def test_a_ballot_comes_back_as_it_was_handed_in(store: Store) -> None:
    hand_in(store)
    confirm(store)
    assert store.read_now(lambda run: ballots.get(run, BallotId("b1"))) == ballots.StoredBallot(
        ballot_id=BallotId("b1"),
        match_id=FIRST,
        ballot=ballot(),
        version=1,
        state=BallotState.CONFIRMED,
        submitted=NOW,
        confirmed_by=DEE,
        confirmed=later(1),
    )


def test_an_act_that_arrives_twice_is_one_ballot(store: Store) -> None:
    hand_in(store)
    assert hand_in(store, winner=Side.AGAINST).ballot.winner is Side.FOR
    assert states(store) == [(1, BallotState.SUBMITTED)]


def test_each_ballot_of_a_judges_is_a_version_and_the_latest_waits(store: Store) -> None:
    hand_in(store)
    hand_in(store, "b2")
    assert states(store) == [(1, BallotState.DISCARDED), (2, BallotState.SUBMITTED)]
    assert not confirm(store, "b1")


def test_a_confirmed_ballot_stands_until_a_later_one_is_confirmed(store: Store) -> None:
    hand_in(store)
    assert confirm(store)
    assert not confirm(store)
    hand_in(store, "b2", Side.AGAINST)
    assert states(store) == [(1, BallotState.CONFIRMED), (2, BallotState.SUBMITTED)]
    assert confirm(store, "b2")
    [counted] = store.read_now(lambda run: ballots.confirmed(run, FIRST))
    assert counted.ballot.winner is Side.AGAINST


def test_two_confirmed_ballots_of_a_judges_are_refused_by_the_table(store: Store) -> None:
    hand_in(store)
    confirm(store)
    hand_in(store, "b2")
    with pytest.raises(sqlite3.IntegrityError, match="ballots"):
        store.do(lambda run: run("update ballots set state = 'confirmed', confirmed_ms = 1"))


def test_a_confirmed_ballot_is_not_discarded(store: Store) -> None:
    hand_in(store)
    confirm(store)
    assert not store.do(lambda run: ballots.discard(run, BallotId("b1")))


def test_judges_of_a_tournament_are_described_anew(store: Store) -> None:
    trainee = TournamentJudge(debater_id=CY, is_trainee=True)
    able = TournamentJudge(debater_id=CY, club="Tree", skill=3.5)
    store.do(lambda run: judges.put(run, CUP, trainee, NOW))
    store.do(lambda run: judges.put(run, CUP, able, later(1)))
    assert store.read_now(lambda run: judges.of(run, CUP)) == [able]
    assert store.do(lambda run: judges.remove(run, CUP, CY))
    assert not store.do(lambda run: judges.remove(run, CUP, CY))


def test_a_panel_is_listed_from_its_chair_on_and_replaced_whole(store: Store) -> None:
    panel = [(ADA, Role.TRAINEE), (DEE, Role.PANEL), (CY, Role.CHAIR)]
    store.do(lambda run: judges.allocate(run, FIRST, [(BEA, Role.CHAIR)], NOW))
    store.do(lambda run: judges.allocate(run, FIRST, panel, later(1)))
    listed = store.read_now(lambda run: judges.of_round(run, CUP, 1, 1))
    assert listed == store.read_now(lambda run: judges.of_match(run, FIRST))
    assert [(each.debater_id, each.role) for each in listed] == panel[::-1]


def test_who_owes_a_ballot_is_listed_until_it_is_in(store: Store) -> None:
    store.do(lambda run: judges.allocate(run, FIRST, [(CY, Role.CHAIR)], NOW))
    assert store.read_now(lambda run: judges.owing(run, CUP)) == []
    store.do(lambda run: matches.begin(run, FIRST, NOW))
    owing = MatchJudge(match_id=FIRST, debater_id=CY, role=Role.CHAIR)
    assert store.read_now(lambda run: judges.owing(run, CUP)) == [owing]
    hand_in(store)
    assert store.read_now(lambda run: judges.owing(run, CUP)) == []


def test_whom_a_judge_was_given_is_counted(store: Store) -> None:
    store.do(lambda run: judges.add_to_match(run, FIRST, CY, Role.PANEL, NOW))
    store.do(lambda run: judges.add_to_match(run, FIRST, CY, Role.CHAIR, NOW))
    given = store.read_now(lambda run: judges.judged_before(run, CUP))
    assert given == {(CY, A): 1, (CY, B): 1}


def test_who_is_not_to_judge_whom_is_kept_once(store: Store) -> None:
    assert store.do(lambda run: conflicts.bar_judge(run, CUP, CY, A))
    assert not store.do(lambda run: conflicts.bar_judge(run, CUP, CY, A))
    assert store.read_now(lambda run: conflicts.of_judges(run, CUP)) == [(CY, A)]
    assert store.do(lambda run: conflicts.let_judge(run, CUP, CY, A))
    assert not store.do(lambda run: conflicts.let_judge(run, CUP, CY, A))


def test_each_of_the_audience_has_one_vote_the_latest(store: Store) -> None:
    store.do(lambda run: votes.cast(run, FIRST, CY, Side.FOR, NOW))
    store.do(lambda run: votes.cast(run, FIRST, DEE, Side.FOR, NOW))
    store.do(lambda run: votes.cast(run, FIRST, DEE, Side.AGAINST, later(1)))
    assert store.read_now(lambda run: votes.tally(run, FIRST)) == Votes(on_for=1, on_against=1)
    assert store.read_now(lambda run: votes.choice_of(run, FIRST, DEE)) is Side.AGAINST
    assert store.read_now(lambda run: votes.choice_of(run, FIRST, ADA)) is None


def test_a_match_is_appealed_against_once_and_decided_once(store: Store) -> None:
    assert store.do(lambda run: appeals.make(run, FIRST, BEA, "It was close.", NOW))
    assert not store.do(lambda run: appeals.make(run, FIRST, ADA, "Indeed.", NOW))
    assert [a.by for a in store.read_now(lambda run: appeals.open_in(run, CUP))] == [BEA]
    decided = [
        store.do(
            lambda run, state=state: appeals.decide(  # type: ignore[misc] # a lambda's own default
                run, FIRST, state, "Read again.", by=DEE, now=later(2)
            )
        )
        for state in (AppealState.UPHELD, AppealState.DISMISSED)
    ]
    assert decided == [True, False]
    kept = store.read_now(lambda run: appeals.get(run, FIRST))
    assert kept is not None
    assert (kept.state, kept.text, kept.answer) == (
        AppealState.UPHELD,
        "It was close.",
        "Read again.",
    )
    assert store.read_now(lambda run: appeals.open_in(run, CUP)) == []
