"""Practice together as it is kept: one in a channel, one answer a person, votes on pairs."""

from datetime import timedelta

from arguments.together.results import Basis, Choice, Results
from storage import Store, gatherings, personal_data, servers
from storage.gatherings import Gathering, State

from .examples import ADA, BEA, CLUB, CY, HALL, NOW, later
from .gathered import OUTCOME, answer, opened

ONE = opened()
GID = ONE.gathering_id
RESULTS = Results(basis=Basis.NOTHING, placed=(), votes=0)


def begin(store: Store, one: Gathering = ONE) -> bool:
    return store.do(lambda run: gatherings.open_gathering(run, one))


def now_is(store: Store) -> Gathering:
    found = store.read_now(lambda run: gatherings.get(run, GID))
    assert found is not None
    return found


def say(store: Store, who: str = ADA, name: str = "Ada", text: str = "") -> None:
    store.do(lambda run: answer(run, GID, who, name, text))  # type: ignore[arg-type]


def move(store: Store, seen: State, to: State) -> bool:
    return store.do(lambda run: gatherings.move(run, GID, seen=seen, to=to, due=later(9)))


def test_a_channel_has_one_at_a_time(store: Store) -> None:
    assert begin(store)
    assert not begin(store, ONE.model_copy(update={"gathering_id": "another"}))
    assert begin(store, opened(2))


def test_after_one_is_over_another_may_begin(store: Store) -> None:
    begin(store)
    move(store, State.ANSWERING, State.DONE)
    assert begin(store, ONE.model_copy(update={"gathering_id": "another"}))


def test_it_comes_back_as_it_was_kept(store: Store) -> None:
    begin(store)
    assert now_is(store) == ONE


def test_it_moves_on_from_what_was_seen_and_once(store: Store) -> None:
    begin(store)
    assert move(store, State.ANSWERING, State.VOTING)
    assert not move(store, State.ANSWERING, State.VOTING)
    assert (now_is(store).state, now_is(store).due) == (State.VOTING, later(9))


def test_a_second_answer_takes_the_place_of_the_first(store: Store) -> None:
    begin(store)
    say(store)
    say(store, text="Better words.")
    assert now_is(store).answers == 1
    own = store.read_now(lambda run: gatherings.own(run, GID, ADA))
    assert own is not None
    assert own.answers == {"text": "Better words."}


def test_a_score_of_an_answer_that_was_replaced_is_dropped(store: Store) -> None:
    begin(store)
    say(store)
    [old] = store.read_now(lambda run: gatherings.unscored(run, 9))
    say(store, text="Better words.")
    store.do(lambda run: gatherings.scored(run, old, OUTCOME))
    assert len(store.read_now(lambda run: gatherings.unscored(run, 9))) == 1


def test_a_pair_that_was_not_shown_takes_no_vote(store: Store) -> None:
    begin(store)
    assert not store.do(lambda run: gatherings.choose(run, GID, ADA, (1, 2), 1))
    store.do(lambda run: gatherings.ask(run, GID, ADA, (1, 2), NOW))
    assert not store.do(lambda run: gatherings.choose(run, GID, BEA, (1, 2), 1))
    assert store.do(lambda run: gatherings.choose(run, GID, ADA, (1, 2), 2))
    assert store.read_now(lambda run: gatherings.choices(run, GID)) == [Choice(won=2, lost=1)]


def test_who_cannot_tell_chose_neither(store: Store) -> None:
    begin(store)
    store.do(lambda run: gatherings.ask(run, GID, ADA, (1, 2), NOW))
    store.do(lambda run: gatherings.choose(run, GID, ADA, (1, 2), gatherings.CANNOT_TELL))
    assert store.read_now(lambda run: gatherings.choices(run, GID)) == []
    assert now_is(store).votes == 1


def test_an_erased_persons_answer_and_votes_go(store: Store) -> None:
    begin(store)
    say(store)
    say(store, BEA, "Beatrix")
    store.do(lambda run: gatherings.ask(run, GID, ADA, (2, 3), NOW))
    store.do(lambda run: personal_data.erase(run, ADA))
    left = store.read_now(lambda run: gatherings.answers_of(run, GID))
    assert [one.debater_id for one in left] == [BEA]
    assert store.read_now(lambda run: gatherings.asked(run, GID, ADA)) == []


def test_results_wait_for_scores_but_not_for_ever(store: Store) -> None:
    begin(store)
    say(store, CY, "Cy")
    move(store, State.ANSWERING, State.DONE)
    patience = timedelta(minutes=1)
    soon, late = (
        store.read_now(
            lambda run, at=at: gatherings.to_reckon(run, later(at), patience=patience, limit=9)  # type: ignore[misc]
        )
        for at in (9, 10)
    )
    assert ([one.gathering_id for one in soon], [one.gathering_id for one in late]) == ([], [GID])


def test_what_is_done_is_shown_once_it_is_reckoned(store: Store) -> None:
    begin(store)
    move(store, State.ANSWERING, State.DONE)
    assert not store.read_now(lambda run: gatherings.unshown(run, later(9), since=NOW, limit=9))
    store.do(lambda run: gatherings.reckoned(run, GID, RESULTS))
    assert store.read_now(lambda run: gatherings.unshown(run, later(9), since=NOW, limit=9))


def test_a_card_is_outdated_when_another_answer_is_in(store: Store) -> None:
    begin(store)
    told = now_is(store)
    store.do(lambda run: gatherings.shown(run, told, "1", again=NOW, new=True))
    assert store.read_now(lambda run: gatherings.outdated(run, NOW, 9)) == []
    say(store)
    [old] = store.read_now(lambda run: gatherings.outdated(run, NOW, 9))
    store.do(lambda run: gatherings.edited(run, old, again=later(1)))
    assert store.read_now(lambda run: gatherings.outdated(run, later(1), 9)) == []


def test_a_forgotten_server_takes_its_gatherings_along(store: Store) -> None:
    begin(store)
    say(store)
    store.do(lambda run: gatherings.ask(run, GID, ADA, (2, 3), NOW))
    store.do(lambda run: servers.forget(run, CLUB))
    assert now_is(store).server_id == HALL
    store.do(lambda run: servers.forget(run, HALL))
    assert store.read_now(lambda run: gatherings.get(run, GID)) is None
    assert store.read_now(lambda run: run("select * from gathering_votes")) == []
