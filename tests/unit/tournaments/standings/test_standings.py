"""The rules of standings: what counts, what does not, and who shares a place."""

from itertools import pairwise
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arguments.claims import Side
from arguments.tournaments.entries import Entry, EntryId
from arguments.tournaments.results import How, Played, Result
from arguments.tournaments.standings import DEFAULT_PRECEDENCE, Key, rank
from tests.unit.tournaments.standings.histories import (
    PRECEDENCES,
    beat,
    bye,
    field,
    histories,
    knocked_out,
    law,
    ranks,
    unwon,
    value,
    voted,
)

Drawn = tuple[list[Entry], list[Played]]


@law
@given(histories(), PRECEDENCES, st.randoms(use_true_random=False))
def test_any_order_of_the_history_gives_the_same_standings(
    drawn: Drawn, precedence: tuple[Key, ...], rng: Random
) -> None:
    entries, history = drawn
    before = rank(entries, history, precedence)
    rng.shuffle(history)
    rng.shuffle(entries)
    assert rank(entries, history, precedence) == before


@law
@given(histories(), PRECEDENCES)
def test_everyone_is_placed_once(drawn: Drawn, precedence: tuple[Key, ...]) -> None:
    entries, history = drawn
    placed = rank(entries, history, precedence)
    assert sorted(each.entry_id for each in placed) == sorted(each.entry_id for each in entries)


@law
@given(histories(), PRECEDENCES)
def test_a_rank_is_one_more_than_the_number_of_those_before(
    drawn: Drawn, precedence: tuple[Key, ...]
) -> None:
    placed = rank(*drawn, precedence)
    starts = [[other.rank for other in placed].index(each.rank) + 1 for each in placed]
    assert [each.rank for each in placed] == starts


@law
@given(histories(), PRECEDENCES)
def test_equal_values_share_a_rank_and_no_others_do(
    drawn: Drawn, precedence: tuple[Key, ...]
) -> None:
    placed = rank(*drawn, precedence)
    assert all(
        (one.rank == two.rank) == (one.values == two.values) for one, two in pairwise(placed)
    )


@law
@given(histories(), PRECEDENCES)
def test_a_tie_is_marked_exactly_where_a_rank_is_shared(
    drawn: Drawn, precedence: tuple[Key, ...]
) -> None:
    placed = rank(*drawn, precedence)
    shared = [each.rank for each in placed]
    assert [each.is_tied for each in placed] == [shared.count(each.rank) > 1 for each in placed]


@law
@given(histories(), PRECEDENCES)
def test_a_subrank_counts_those_of_the_same_points_alone(
    drawn: Drawn, precedence: tuple[Key, ...]
) -> None:
    placed = rank(*drawn, precedence)
    before = [
        sum(other.points == each.points and other.rank < each.rank for other in placed)
        for each in placed
    ]
    assert [each.subrank for each in placed] == [count + 1 for count in before]


@law
@given(histories(), st.sampled_from(sorted(set(Key) - {Key.SPEAKS_DEVIATION})))
def test_none_is_behind_every_number(drawn: Drawn, key: Key) -> None:
    values = [each.values[0] for each in rank(*drawn, (key,))]
    numbers = [number for number in values if number is not None]
    assert values == sorted(numbers, reverse=True) + [None] * values.count(None)


@law
@given(histories())
def test_less_spread_is_better_and_none_is_still_last(drawn: Drawn) -> None:
    values = [each.values[0] for each in rank(*drawn, (Key.SPEAKS_DEVIATION,))]
    numbers = [number for number in values if number is not None]
    assert values == sorted(numbers) + [None] * values.count(None)


@law
@given(histories())
def test_no_more_points_are_given_out_than_there_are_matches(drawn: Drawn) -> None:
    entries, history = drawn
    assert sum(each.points for each in rank(entries, history)) <= len(history)


def test_two_firsts_are_followed_by_a_third() -> None:
    placed = rank(field("abc"), [beat("a", "c"), beat("b", "c", 2)], (Key.POINTS,))
    assert ranks(placed) == {"a": 1, "b": 1, "c": 3}


def test_before_the_first_round_all_are_level() -> None:
    placed = rank(field("abc"), [])
    assert [(each.rank, each.points, each.debates) for each in placed] == [(1, 0.0, 0)] * 3
    assert placed[0].values == (0.0, None, None, None)


def test_nobody_is_ranked_where_nobody_is() -> None:
    assert rank([], []) == ()


@pytest.mark.parametrize("how", [How.DECIDED, How.WALKOVER])
def test_a_win_is_a_point_whether_the_other_came_or_not(how: How) -> None:
    placed = rank(field("ab"), [beat("a", "b", how=how)], (Key.POINTS,))
    assert [each.points for each in placed] == [1.0, 0.0]


@pytest.mark.parametrize(
    ("how", "points"),
    [(How.DECIDED, 0.5), (How.DOUBLE_FORFEIT, 0.0), (How.POSTPONED, 0.0)],
)
def test_a_match_without_a_winner_is_shared_only_if_it_was_argued(how: How, points: float) -> None:
    placed = rank(field("ab"), [unwon("a", "b", how=how)], (Key.POINTS,))
    assert [each.points for each in placed] == [points, points]


def test_the_side_against_can_win() -> None:
    lost = Played(
        round=1,
        for_id=EntryId("a"),
        against_id=EntryId("b"),
        result=Result(how=How.DECIDED, winner=Side.AGAINST, score_for=70, score_against=72.5),
    )
    placed = rank(field("ab"), [lost], (Key.POINTS, Key.MARGIN_TOTAL))
    assert [(each.entry_id, each.values) for each in placed] == [
        ("b", (1.0, 2.5)),
        ("a", (0.0, -2.5)),
    ]


def test_a_bye_is_a_point_without_scores_or_an_opponent() -> None:
    keys = (Key.POINTS, Key.SPEAKS_TOTAL, Key.MARGIN_TOTAL, Key.STRENGTH_BY_POINTS, Key.VOTES)
    assert rank(field("a"), [bye("a")], keys)[0].values == (1.0, None, None, None, None)


@pytest.mark.parametrize("how", [How.WALKOVER, How.DOUBLE_FORFEIT, How.POSTPONED])
@pytest.mark.parametrize("key", [Key.SPEAKS_AVERAGE, Key.SPEAKS_TOTAL, Key.MARGIN_AVERAGE])
def test_what_was_not_argued_moves_no_average(how: How, key: Key) -> None:
    argued = beat("a", "b", scores=(75, 70))
    unargued = beat("a", "c", 2, scores=(60, 80), how=how)
    entries = field("abc")
    assert value(rank(entries, [argued, unargued], (key,)), "a") == value(
        rank(entries, [argued], (key,)), "a"
    )


def test_a_match_after_the_break_changes_nothing() -> None:
    before = [beat("a", "b", scores=(75, 70))]
    after = [*before, knocked_out("b", "a", 2)]
    assert rank(field("ab"), after) == rank(field("ab"), before)


def test_an_average_is_over_the_debates_that_had_scores() -> None:
    history = [beat("a", "b", scores=(75, 70)), beat("a", "b", 2, (72, 70)), beat("a", "b", 3)]
    assert value(rank(field("ab"), history, (Key.SPEAKS_AVERAGE,)), "a") == 73.5
    assert value(rank(field("ab"), history, (Key.MARGIN_AVERAGE,)), "a") == 3.5


def test_a_spread_is_that_of_all_scores() -> None:
    history = [beat("a", "b", scores=(70, 70)), beat("a", "b", 2, (74, 70))]
    assert value(rank(field("ab"), history, (Key.SPEAKS_DEVIATION,)), "a") == 2.0


def test_one_score_is_not_steady() -> None:
    history = [beat("a", "b", scores=(70, 60)), beat("b", "c", 2, (61, 60))]
    placed = rank(field("abc"), history, (Key.SPEAKS_DEVIATION,))
    assert ranks(placed) == {"b": 1, "a": 2, "c": 2}


def test_an_opponent_met_twice_counts_twice() -> None:
    history = [beat("a", "b"), beat("a", "b", 2), beat("b", "c", 3)]
    assert value(rank(field("abc"), history, (Key.STRENGTH_BY_POINTS,)), "a") == 2.0


def test_an_opponent_who_has_left_keeps_counting() -> None:
    history = [beat("b", "a", scores=(75, 70)), beat("b", "c", 2, (70, 65))]
    entries = [entry for entry in field("abc") if entry.entry_id != "b"]
    assert value(rank(entries, history, (Key.STRENGTH_BY_POINTS,)), "a") == 2.0
    assert value(rank(entries, history, (Key.STRENGTH_BY_SPEAKS,)), "a") == 145.0


def test_votes_that_add_up_to_the_same_are_the_same() -> None:
    every = [(1.8, 1.2), (1.8, 1.2), (1.8, 1.2), (0.6, 2.4)]
    history = [voted("a", "b", number, votes) for number, votes in enumerate(every, 1)]
    placed = rank(field("ab"), history, (Key.VOTES,))
    assert [(each.rank, each.values) for each in placed] == [(1, (6.0,))] * 2


def test_of_two_that_are_tied_the_winner_of_their_match_is_ahead() -> None:
    history = [beat("b", "a"), beat("a", "c", 2), beat("d", "c", 3), beat("d", "c", 4)]
    placed = rank(field("abcd"), history, (Key.POINTS, Key.WHO_BEAT_WHOM))
    assert ranks(placed) == {"d": 1, "b": 2, "a": 3, "c": 4}


def test_who_beat_whom_says_nothing_of_three() -> None:
    history = [beat("a", "b"), beat("b", "c", 2), beat("c", "a", 3)]
    placed = rank(field("abc"), history, (Key.POINTS, Key.WHO_BEAT_WHOM))
    assert [each.values for each in placed] == [(1.0, None)] * 3


def test_who_beat_whom_looks_at_the_keys_before_it_alone() -> None:
    history = [beat("b", "a", scores=(70, 75)), beat("a", "c", 2, (75, 60))]
    keys = (Key.POINTS, Key.WHO_BEAT_WHOM, Key.SPEAKS_AVERAGE)
    assert ranks(rank(field("ab"), history, keys)) == {"b": 1, "a": 2}
    assert ranks(rank(field("ab"), history, (keys[0], keys[2], keys[1]))) == {"a": 1, "b": 2}


def test_who_beat_whom_may_be_asked_again_when_another_key_has_left_two() -> None:
    history = [
        beat("a", "b", 1, (70, 70)),
        beat("b", "c", 2, (70, 65)),
        beat("c", "a", 3, (65, 70)),
    ]
    keys = (Key.POINTS, Key.WHO_BEAT_WHOM, Key.SPEAKS_AVERAGE, Key.WHO_BEAT_WHOM)
    placed = rank(field("abc"), history, keys)
    assert [(each.entry_id, each.values) for each in placed] == [
        ("a", (1.0, None, 70.0, 1.0)),
        ("b", (1.0, None, 70.0, 0.0)),
        ("c", (1.0, None, 65.0, None)),
    ]


def test_two_that_beat_each_other_stay_tied() -> None:
    history = [beat("a", "b"), beat("b", "a", 2)]
    assert ranks(rank(field("ab"), history, (Key.POINTS, Key.WHO_BEAT_WHOM))) == {"a": 1, "b": 1}


def test_two_that_were_drawn_but_did_not_meet_stay_tied() -> None:
    history = [unwon("a", "b", how=How.POSTPONED)]
    placed = rank(field("ab"), history, (Key.POINTS, Key.WHO_BEAT_WHOM))
    assert [each.values for each in placed] == [(0.0, None)] * 2


def test_every_key_of_the_default_precedence_is_shown() -> None:
    placed = rank(field("ab"), [beat("a", "b", scores=(75, 70))])
    assert len(placed[0].values) == len(DEFAULT_PRECEDENCE)
