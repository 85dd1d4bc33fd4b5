"""Match ratings: one period for each round that is done, folded anew where one changes."""

from typing import Any

from arguments.claims import Side
from arguments.ratings.glicko import Rating
from arguments.responses import DebaterId
from arguments.tournaments.entries import EntryId
from arguments.tournaments.results import How, Result
from storage import Run, Store, personal_data, profiles, servers
from storage.boards import places
from storage.boards.matches import JUDGES, TOURNAMENT
from storage.ratings import checking, match_ratings, matches
from storage.tournaments import ballots, results, rounds
from storage.tournaments.values import BallotId, MatchId, NewMatch

from .cups import (
    AGAINST_WINS,
    CUP,
    DEE,
    FIRST,
    FOR_WINS,
    SECOND,
    A,
    B,
    ballot,
    confirm,
    four,
    pairs,
    play,
    release,
)
from .examples import ADA, BEA, CY, HALL, NOW
from .rated import boards, boards_anew, catch_up

BYE = Result(how=How.BYE, winner=Side.FOR)
WALKOVER = Result(how=How.WALKOVER, winner=Side.FOR)


def rating(store: Store, who: DebaterId) -> Rating:
    return store.read_now(lambda run: match_ratings.of(run, HALL, who))[0]


def close(store: Store, number: int = 1) -> None:
    """End a round of the cup, and rate what waits."""
    store.do(lambda run: rounds.done(run, CUP, number, 1))
    catch_up(store)


def play_first_round(store: Store) -> None:
    """Have Ada beat Bea, and Cy beat Dee."""
    store.do(play)
    store.do(confirm)
    store.do(lambda run: confirm(run, SECOND))
    close(store)


def play_second_round(store: Store) -> None:
    """Have the same meet again, and the others win."""
    store.do(lambda run: release(run, pairs("again"), 2))
    store.do(lambda run: confirm(run, "again-1", AGAINST_WINS))
    store.do(lambda run: confirm(run, "again-2", AGAINST_WINS))
    close(store, 2)


def rows(store: Store) -> list[dict[str, Any]]:
    """Read every match rating."""
    return store.read_now(
        lambda run: run("select * from match_ratings_after order by number, debater_id")
    )


def test_nobody_is_rated_before_their_round_is_done(store: Store) -> None:
    store.do(play)
    store.do(confirm)
    catch_up(store)
    assert rows(store) == []


def test_who_wins_gains_what_who_loses_loses(store: Store) -> None:
    play_first_round(store)
    assert rating(store, ADA).rating - 1500 == 1500 - rating(store, BEA).rating > 100


def test_a_round_is_one_period_and_the_next_goes_on_from_it(store: Store) -> None:
    play_first_round(store)
    play_second_round(store)
    assert [row["rated"] for row in rows(store) if row["debater_id"] == ADA] == [1, 2]
    assert rating(store, ADA).deviation < Rating().deviation


def test_byes_and_walkovers_are_not_rated(store: Store) -> None:
    store.do(four)
    bye = NewMatch(
        match_id=MatchId("bye"), room=2, entry_for=EntryId("entry-c"), entry_against=None
    )
    store.do(lambda run: release(run, [pairs()[0], bye]))
    store.do(lambda run: confirm(run, FIRST, WALKOVER))
    store.do(lambda run: confirm(run, "bye", BYE))
    close(store)
    assert rows(store) == []


def test_a_result_that_changes_moves_every_later_round(store: Store) -> None:
    play_first_round(store)
    play_second_round(store)
    before = rating(store, ADA)
    store.do(lambda run: confirm(run, FIRST, AGAINST_WINS, seen=1))
    catch_up(store)
    assert rating(store, ADA).rating < before.rating


def test_a_result_that_is_taken_back_is_rated_no_more(store: Store) -> None:
    play_first_round(store)
    store.do(lambda run: results.take_back(run, FIRST, seen=1))
    catch_up(store)
    assert {row["debater_id"] for row in rows(store)} == {CY, DEE}


def test_a_round_that_is_taken_up_again_is_rated_no_more(store: Store) -> None:
    play_first_round(store)
    store.do(lambda run: rounds.take_up(run, CUP, 1, 1))
    catch_up(store)
    assert rows(store) == []
    assert store.read_now(lambda run: places.size(run, HALL, TOURNAMENT, NOW)) == 0


def test_rating_everything_anew_changes_nothing(store: Store) -> None:
    play_first_round(store)
    play_second_round(store)
    before = rows(store)
    store.do(matches.restart)
    catch_up(store)
    assert rows(store) == before


def test_folding_goes_on_after_opening_again(store: Store) -> None:
    play_first_round(store)
    play_second_round(store)
    before = rows(store)
    store.do(matches.restart)
    store.do(lambda run: matches.fold_next(run, NOW))
    assert store.read_now(matches.is_stale)
    catch_up(store)
    assert (rows(store), store.read_now(matches.is_stale)) == (before, False)


def test_who_is_erased_takes_their_matches_out_of_the_others_ratings(store: Store) -> None:
    play_first_round(store)
    store.do(lambda run: personal_data.erase(run, BEA))
    catch_up(store)
    assert {row["debater_id"] for row in rows(store)} == {CY, DEE}
    assert store.read_now(boards) == store.do(boards_anew)


def test_a_forgotten_server_leaves_no_match_ratings(store: Store) -> None:
    play_first_round(store)
    store.do(lambda run: servers.forget(run, HALL))
    assert rows(store) == []
    assert store.read_now(lambda run: run("select * from match_periods")) == []


def test_who_is_hidden_is_rated_and_not_shown(store: Store) -> None:
    store.do(lambda run: profiles.hide(run, HALL, ADA, NOW))
    play_first_round(store)
    assert rating(store, ADA).rating > 1500
    assert store.read_now(lambda run: places.own(run, HALL, TOURNAMENT, ADA, NOW)) is None


def test_who_shows_again_is_on_the_board_of_tournaments(store: Store) -> None:
    store.do(lambda run: profiles.hide(run, HALL, ADA, NOW))
    play_first_round(store)
    store.do(lambda run: profiles.show(run, HALL, ADA, NOW))
    assert store.read_now(boards) == store.do(boards_anew)
    assert store.read_now(lambda run: places.own(run, HALL, TOURNAMENT, ADA, NOW)) is not None


def judge_rounds(store: Store, count: int) -> None:
    """Have Cy judge Ada against Bea in so many rounds, always for Ada, who always wins."""
    store.do(four)
    for number in range(1, count + 1):
        drawn = NewMatch(match_id=MatchId(f"m{number}"), room=1, entry_for=A, entry_against=B)
        store.do(lambda run, d=drawn, n=number: release(run, [d], n))  # type: ignore[misc]
        store.do(lambda run, n=number: _ballot(run, n))  # type: ignore[misc]
        store.do(lambda run, n=number: confirm(run, f"m{n}", FOR_WINS))  # type: ignore[misc]
        store.do(lambda run, n=number: rounds.done(run, CUP, n, 1))  # type: ignore[misc]


def _ballot(run: Run, number: int) -> None:
    ballot_id = BallotId(f"b{number}")
    ballots.submit(run, ballot_id, MatchId(f"m{number}"), ballot(CY), NOW)
    ballots.confirm(run, ballot_id, by=CY, now=NOW)


def test_a_judge_is_listed_from_five_ballots_on(store: Store) -> None:
    judge_rounds(store, 5)
    catch_up(store)
    line = store.read_now(lambda run: places.own(run, HALL, JUDGES, CY, NOW))
    assert line is not None
    assert (line.value, line.counted) == (0.857, 5)


def test_a_judge_of_four_ballots_is_not(store: Store) -> None:
    judge_rounds(store, 4)
    catch_up(store)
    assert store.read_now(lambda run: places.own(run, HALL, JUDGES, CY, NOW)) is None


def test_a_check_folds_rounds_from_nothing_and_finds_that_they_agree(store: Store) -> None:
    play_first_round(store)
    play_second_round(store)
    checked = store.read_now(checking.check)
    assert (checked.rounds, checked.behind, checked.agrees) == (2, 0, True)


def test_a_check_finds_a_match_rating_that_is_not_what_the_fold_gives(store: Store) -> None:
    play_first_round(store)
    store.do(lambda run: run("update match_ratings_after set rating = 2400 where rated = 1"))
    assert store.read_now(checking.check).different == 4


def test_a_check_finds_a_round_that_was_never_rated(store: Store) -> None:
    play_first_round(store)
    store.do(lambda run: run("delete from match_periods"))
    assert store.read_now(checking.check).missing == 1


def test_a_check_finds_a_round_that_ought_not_to_be_rated(store: Store) -> None:
    play_first_round(store)
    store.do(lambda run: run("update rounds set state = 'released'"))
    assert store.read_now(checking.check).extra == 1


def test_a_check_passes_over_a_server_whose_rounds_wait(store: Store) -> None:
    play_first_round(store)
    store.do(lambda run: confirm(run, FIRST, AGAINST_WINS, seen=1))
    checked = store.read_now(checking.check)
    assert (checked.behind, checked.agrees) == (1, True)
