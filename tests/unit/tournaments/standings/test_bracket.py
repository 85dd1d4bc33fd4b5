"""The rules of the bracket: who meets, who goes straight through, and that it ends."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arguments.mistakes import Mistake
from arguments.tournaments.bracket import (
    BracketRound,
    Meeting,
    Seat,
    draw_bracket,
    next_round,
    replay,
    rounds_needed,
)
from arguments.tournaments.bracket_sides import Sided, take_sides
from arguments.tournaments.entries import EntryId
from arguments.tournaments.results import How, Played
from tests.unit.tournaments.standings.histories import (
    beat,
    ids,
    knocked_out,
    law,
    unwon,
)


def seeds(size: int) -> tuple[EntryId, ...]:
    return ids(f"e{seed}" for seed in range(1, size + 1))


def met(drawn: BracketRound) -> list[tuple[int, int]]:
    return [(meeting.one.seed, meeting.other.seed) for meeting in drawn.meetings]


def through(drawn: BracketRound) -> list[int]:
    return [seat.seed for seat in drawn.through]


def favourites(drawn: BracketRound, number: int) -> list[Played]:
    """Let the better seed win every match."""
    return [knocked_out(f"e{min(pair)}", f"e{max(pair)}", number) for pair in met(drawn)]


def by_chance(drawn: BracketRound, number: int, rng: Random) -> list[Played]:
    return [
        rng.choice([knocked_out(one, other, number), knocked_out(other, one, number)])
        for one, other in ((f"e{pair[0]}", f"e{pair[1]}") for pair in met(drawn))
    ]


def to_the_end(size: int, rng: Random) -> tuple[list[BracketRound], list[Played]]:
    """Play a bracket, round after round."""
    rounds: list[BracketRound] = []
    history: list[Played] = []
    for number in range(rounds_needed(size)):
        rounds.append(next_round(seeds(size), history, drawn=number))
        history += by_chance(rounds[-1], number, rng)
    return rounds, history


@pytest.mark.parametrize(
    ("size", "pairs"),
    [
        (2, [(1, 2)]),
        (3, [(2, 3)]),
        (4, [(1, 4), (2, 3)]),
        (5, [(4, 5)]),
        (6, [(3, 6), (4, 5)]),
        (7, [(2, 7), (3, 6), (4, 5)]),
        (8, [(1, 8), (2, 7), (3, 6), (4, 5)]),
        (12, [(5, 12), (6, 11), (7, 10), (8, 9)]),
    ],
)
def test_the_first_round_is_that_of_the_rules(size: int, pairs: list[tuple[int, int]]) -> None:
    drawn = draw_bracket(seeds(size))
    assert met(drawn) == pairs
    assert through(drawn) == list(range(1, size - 2 * len(pairs) + 1))


@pytest.mark.parametrize("size", range(2, 201))
def test_a_bracket_of_any_size_crowns_exactly_one(size: int) -> None:
    rounds, history = to_the_end(size, Random(size))
    bracket = replay(seeds(size), history)
    lost = {loser for each in history for loser in (each.against_id,)}
    assert {bracket.champion} == set(seeds(size)) - lost
    assert (len(bracket.rounds), len(history)) == (len(rounds), size - 1)


@pytest.mark.parametrize("size", range(2, 201))
def test_as_many_go_straight_through_as_make_the_next_round_whole(size: int) -> None:
    drawn = draw_bracket(seeds(size))
    going_on = len(drawn.meetings) + len(drawn.through)
    assert (drawn.left, going_on & (going_on - 1)) == (size, 0)
    assert going_on < size <= 2 * going_on


@pytest.mark.parametrize("size", [2, 3, 5, 6, 12, 16, 33, 200])
def test_where_favourites_win_the_first_two_meet_in_the_final(size: int) -> None:
    history: list[Played] = []
    for number in range(rounds_needed(size)):
        last = next_round(seeds(size), history, drawn=number)
        history += favourites(last, number)
    assert met(last) == [(1, 2)]


def test_who_went_through_meets_the_winners_from_the_last_room_up() -> None:
    first = draw_bracket(seeds(12))
    then = next_round(seeds(12), favourites(first, 1), drawn=1)
    assert met(then) == [(1, 8), (2, 7), (3, 6), (4, 5)]


def test_a_winner_takes_the_place_of_its_room_whatever_its_seed() -> None:
    upsets = [knocked_out("e6", "e3"), knocked_out("e5", "e4")]
    assert met(next_round(seeds(6), upsets, drawn=1)) == [(1, 5), (2, 6)]


@law
@given(st.integers(2, 64), st.randoms(use_true_random=False))
def test_any_order_of_the_results_gives_the_same_bracket(size: int, rng: Random) -> None:
    _, history = to_the_end(size, rng)
    before = replay(seeds(size), history)
    rng.shuffle(history)
    assert replay(seeds(size), history) == before


@law
@given(st.integers(2, 64), st.randoms(use_true_random=False))
def test_nobody_is_in_a_round_twice_or_after_losing(size: int, rng: Random) -> None:
    rounds, history = to_the_end(size, rng)
    for number, drawn in enumerate(rounds):
        lost = {each.against_id for each in history if each.round < number}
        in_it = [seat.entry_id for each in drawn.meetings for seat in (each.one, each.other)]
        in_it += [seat.entry_id for seat in drawn.through]
        assert sorted(in_it) == sorted(set(seeds(size)) - lost)


@pytest.mark.parametrize("size", [0, 1])
def test_a_bracket_of_fewer_than_two_is_refused(size: int) -> None:
    with pytest.raises(Mistake, match="mistake-bracket-too-small"):
        draw_bracket(seeds(size))


def test_the_next_round_waits_for_every_result() -> None:
    history = favourites(draw_bracket(seeds(8)), 1)[1:3]
    with pytest.raises(Mistake) as raised:
        next_round(seeds(8), history, drawn=1)
    assert raised.value.key == "mistake-bracket-missing"
    assert raised.value.values == {"matches": 2, "rooms": "1, 4"}


@pytest.mark.parametrize("how", [How.DECIDED, How.DOUBLE_FORFEIT, How.POSTPONED])
def test_a_result_without_a_winner_keeps_the_next_round_waiting(how: How) -> None:
    drawn = unwon("e2", "e3", how=how).model_copy(update={"is_elimination": True})
    with pytest.raises(Mistake) as raised:
        next_round(seeds(4), [knocked_out("e1", "e4"), drawn], drawn=1)
    assert raised.value.key == "mistake-bracket-no-winner"
    assert raised.value.values == {"matches": 1, "rooms": "2"}


def test_a_walkover_sends_somebody_on() -> None:
    walked = beat("e3", "e2", how=How.WALKOVER).model_copy(update={"is_elimination": True})
    then = next_round(seeds(4), [knocked_out("e1", "e4"), walked], drawn=1)
    assert met(then) == [(1, 3)]


def test_a_win_before_the_break_wins_nothing_in_the_bracket() -> None:
    assert replay(seeds(2), [beat("e1", "e2")]).champion is None


def test_there_is_no_round_after_the_final() -> None:
    with pytest.raises(Mistake, match="mistake-bracket-over"):
        next_round(seeds(2), [knocked_out("e1", "e2")], drawn=1)


def test_a_corrected_result_corrects_the_bracket() -> None:
    first = favourites(draw_bracket(seeds(4)), 1)
    final = knocked_out("e1", "e2", 2)
    assert replay(seeds(4), [*first, final]).champion == "e1"
    corrected = [knocked_out("e4", "e1"), first[1], final]
    assert replay(seeds(4), corrected).champion is None
    assert met(replay(seeds(4), corrected).rounds[-1]) == [(4, 2)]


def between(one: str, other: str) -> Meeting:
    return Meeting(
        room=1,
        one=Seat(seed=1, entry_id=EntryId(one)),
        other=Seat(seed=2, entry_id=EntryId(other)),
    )


def sides(*history: Played, seed: int = 1) -> Sided:
    return take_sides([between("a", "b")], history, seed=seed)[0]


def test_a_rematch_swaps_the_sides_of_the_last_meeting() -> None:
    sided = sides(beat("a", "b", 1), beat("b", "a", 3), beat("a", "b", 2))
    assert (sided.for_id, sided.against_id, sided.is_rematch) == ("a", "b", True)


def test_a_rematch_after_the_break_swaps_too() -> None:
    assert sides(beat("a", "b", 4), knocked_out("b", "a", 1)).for_id == "a"


def test_who_has_argued_for_less_often_argues_for() -> None:
    sided = sides(beat("a", "c"), beat("d", "b"))
    assert (sided.for_id, sided.is_rematch) == ("b", False)


def test_a_walkover_is_no_turn_on_a_side() -> None:
    walked = beat("a", "b", how=How.WALKOVER)
    assert {sides(walked, seed=n).for_id for n in range(20)} == {"a", "b"}
    assert not sides(walked).is_rematch


def test_the_lot_is_the_same_whoever_is_named_first() -> None:
    turned = take_sides([between("b", "a")], [], seed=5)[0]
    assert turned.for_id == sides(seed=5).for_id
