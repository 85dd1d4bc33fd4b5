"""Names, totals and servers, as each is last known."""

from arguments.claims import Side
from storage import Store, debaters, servers, totals

from .examples import ADA, BOOKS, CLUB, HALL, NOW, later, response, save, save_and_judge


def known(store: Store) -> totals.Totals:
    """Give Ada's totals in the Hall."""
    found = store.read_now(lambda run: totals.of(run, HALL, ADA))
    assert found is not None
    return found


def test_nobody_has_totals_before_a_first_response(store: Store) -> None:
    store.do(lambda run: debaters.seen(run, ADA, HALL, "Ada", NOW))
    assert store.read_now(lambda run: totals.of(run, HALL, ADA)) is None


def test_an_unjudged_response_has_no_standing(store: Store) -> None:
    save(store, response(1))
    found = known(store)
    assert (found.responses, found.judged, found.standing, found.best) == (1, 0, None, None)


def test_a_standing_is_drawn_towards_the_middle_by_three(store: Store) -> None:
    save_and_judge(store, response(1), 80.0)
    save_and_judge(store, response(2, claim_id=BOOKS), 76.0)
    found = known(store)
    assert (found.counted, found.mean, found.standing, found.best) == (2, 78.0, 76.2, 80.0)


def test_a_later_response_on_a_side_trains_and_does_not_count(store: Store) -> None:
    save_and_judge(store, response(1), 60.0)
    save_and_judge(store, response(2), 90.0)
    found = known(store)
    assert (found.judged, found.counted, found.standing, found.best) == (2, 1, 71.3, 90.0)


def test_days_argued_one_after_another_are_a_streak_with_a_day_of_rest(store: Store) -> None:
    for number in (0, 24 * 60, 3 * 24 * 60, 6 * 24 * 60):
        save(store, response(number))
    assert (known(store).streak.days, known(store).streak.longest) == (1, 3)


def test_a_name_is_the_one_last_seen_in_that_server(store: Store) -> None:
    store.do(lambda run: debaters.seen(run, ADA, HALL, "Ada", NOW))
    store.do(lambda run: debaters.seen(run, ADA, HALL, "Countess", later(1)))
    store.do(lambda run: debaters.seen(run, ADA, CLUB, "Ada L.", later(2)))
    assert store.read_now(lambda run: debaters.name(run, ADA, HALL)) == "Countess"


def test_a_server_is_known_from_joining_to_leaving(store: Store) -> None:
    store.do(lambda run: servers.joined(run, HALL, "The Hall", NOW))
    store.do(lambda run: servers.left(run, HALL, later(5)))
    found = store.read_now(lambda run: servers.get(run, HALL))
    assert found == servers.StoredServer(server_id=HALL, name="The Hall", joined=NOW, left=later(5))


def test_a_server_that_comes_back_is_no_longer_left(store: Store) -> None:
    store.do(lambda run: servers.joined(run, HALL, "The Hall", NOW))
    store.do(lambda run: servers.left(run, HALL, later(5)))
    store.do(lambda run: servers.joined(run, HALL, "New Hall", later(9)))
    found = store.read_now(lambda run: servers.get(run, HALL))
    assert found is not None
    assert (found.name, found.joined, found.left) == ("New Hall", NOW, None)


def test_forgetting_a_server_leaves_the_others_alone(store: Store) -> None:
    save_and_judge(store, response(1, ADA, HALL))
    save_and_judge(store, response(2, ADA, CLUB, side=Side.AGAINST))
    assert store.do(lambda run: servers.forget(run, HALL)) == 1
    assert store.read_now(lambda run: totals.of(run, HALL, ADA)) is None
    assert store.read_now(lambda run: totals.of(run, CLUB, ADA)) is not None
