"""Duels on record: words once, rounds shown once, and nothing left of who is gone."""

from arguments.claims import Side
from arguments.judging.verdict import Phrase
from arguments.sparring.answers import Answer, Engaged, Way
from storage import Store, personal_data
from storage.duels import DuelSide, DuelState, keeping, reading, words

from .duelled import duel
from .examples import ADA, BEA, HALL, NOW, later

QUOTING = Engaged(
    score=2, restated=0.5, denies=False, news=3, concedes=False, pivots=False, checks=(),
    keep=None, change=Phrase(key="example", values={"theirs": "number seven"}),
)  # fmt: skip
LATE = Answer(way=Way.FREE, text="Something else entirely.")


def test_words_that_are_in_stay_as_they_are(store: Store) -> None:
    duel_id = store.do(lambda run: duel(run, ADA, BEA, HALL))
    who = DuelSide(side=Side.FOR, debater_id=ADA)
    assert not store.do(lambda run: words.say(run, duel_id, 0, who, LATE, "again", NOW))
    store.do(lambda run: words.keep(run, duel_id, 0, who, LATE))
    [first, *_] = store.read_now(lambda run: words.of_duel(run, duel_id))
    assert first.draft is None
    assert first.answer is not None
    assert first.answer.text == "Opening of number 7."


def test_a_duel_is_due_once_its_round_is_over(store: Store) -> None:
    duel_id = store.do(lambda run: duel(run, ADA, BEA, HALL))
    assert store.read_now(lambda run: reading.due(run, later(19), 9)) == []
    [due] = store.read_now(lambda run: reading.due(run, later(20), 9))
    assert due.duel_id == duel_id


def test_what_is_shown_is_not_to_be_shown(store: Store) -> None:
    duel_id = store.do(lambda run: duel(run, ADA, BEA, HALL))
    assert store.read_now(lambda run: reading.is_to_show(run, duel_id))
    store.do(lambda run: keeping.shown(run, duel_id, 1))
    assert store.read_now(lambda run: reading.to_show(run, 9)) == []


def test_erasing_veils_the_words_and_keeps_the_duel(store: Store) -> None:
    duel_id = store.do(lambda run: duel(run, ADA, BEA, HALL))
    store.do(lambda run: personal_data.erase(run, ADA))
    said = store.read_now(lambda run: words.of_duel(run, duel_id))
    assert {one.side for one in said if one.answer is not None} == {Side.AGAINST}
    assert {one.side for one in said if one.draft or one.verdict} == {Side.AGAINST}
    sides = store.read_now(lambda run: reading.sides(run, duel_id))
    assert [sides[side].debater_id for side in Side] == [None, BEA]


def test_a_rivals_words_are_not_kept_with_an_answer_that_was_judged_as_they_went(
    store: Store,
) -> None:
    duel_id = store.do(lambda run: duel(run, ADA, BEA, HALL))
    who = DuelSide(side=Side.AGAINST, debater_id=BEA)
    store.do(lambda run: words.say(run, duel_id, 1, who, LATE, "late", NOW))
    store.do(lambda run: personal_data.erase(run, ADA))
    store.do(lambda run: words.engaged(run, duel_id, 1, Side.AGAINST, QUOTING))
    said = store.read_now(lambda run: words.of_duel(run, duel_id))
    assert [one.engaged for one in said if one.engaged] == [QUOTING.without_theirs()]


def test_a_duel_that_somebody_is_gone_from_is_found(store: Store) -> None:
    duel_id = store.do(lambda run: duel(run, ADA, BEA, HALL))
    store.do(lambda run: personal_data.erase(run, ADA))
    [found] = store.read_now(lambda run: reading.without_somebody(run, 9))
    assert found.duel_id == duel_id
    store.do(lambda run: keeping.leave(run, duel_id, None, NOW))
    assert store.read_now(lambda run: reading.without_somebody(run, 9)) == []
    ended = store.read_now(lambda run: reading.get(run, duel_id))
    assert ended is not None
    assert ended.state is DuelState.LEFT
