from arguments.claims import Side
from storage import Store, debaters, personal_data, servers

from .examples import ADA, BEA, BOOKS, CLUB, CY, HALL, NOW, later, response, save, save_and_judge


def test_nobody_stands_anywhere_before_a_first_response(store: Store) -> None:
    store.do(lambda run: debaters.seen(run, ADA, HALL, "Ada", NOW))
    assert store.read_now(lambda run: debaters.standing(run, ADA, HALL)) is None


def test_an_unjudged_response_has_no_place(store: Store) -> None:
    save(store, response(1))
    standing = store.read_now(lambda run: debaters.standing(run, ADA, HALL))
    assert standing is not None
    assert (standing.responses, standing.place, standing.standing) == (1, None, None)
    assert store.read_now(lambda run: debaters.board_size(run, HALL)) == 0


def test_a_standing_is_drawn_towards_sixty_by_three(store: Store) -> None:
    save_and_judge(store, response(1), 80.0)
    save_and_judge(store, response(2, claim_id=BOOKS), 76.0)
    standing = store.read_now(lambda run: debaters.standing(run, ADA, HALL))
    assert standing is not None
    assert (standing.mean, standing.standing, standing.best) == (78.0, 67.2, 80.0)
    assert (standing.counted, standing.provisional) == (2, True)


def test_a_later_response_on_a_side_trains_and_does_not_count(store: Store) -> None:
    save_and_judge(store, response(1), 60.0)
    save_and_judge(store, response(2), 90.0)
    standing = store.read_now(lambda run: debaters.standing(run, ADA, HALL))
    assert standing is not None
    assert (standing.judged, standing.counted, standing.standing) == (2, 1, 60.0)
    assert standing.best == 90.0


def test_equal_standings_share_a_place_and_the_next_is_skipped(store: Store) -> None:
    save_and_judge(store, response(1, ADA), 70.0)
    save_and_judge(store, response(2, BEA), 70.0)
    save_and_judge(store, response(3, CY), 65.0)
    board = store.read_now(lambda run: debaters.board(run, HALL, 0, 10))
    assert [(row.place, row.debater_id) for row in board] == [(1, ADA), (1, BEA), (3, CY)]


def test_ones_own_place_is_the_boards(store: Store) -> None:
    save_and_judge(store, response(1, ADA), 70.0)
    save_and_judge(store, response(2, BEA), 70.0)
    save_and_judge(store, response(3, CY), 65.0)
    standing = store.read_now(lambda run: debaters.standing(run, CY, HALL))
    assert standing is not None
    assert (standing.place, standing.of) == (3, 3)


def test_a_page_that_starts_in_a_tie_keeps_the_place(store: Store) -> None:
    save_and_judge(store, response(1, ADA), 70.0)
    save_and_judge(store, response(2, BEA), 70.0)
    save_and_judge(store, response(3, CY), 65.0)
    board = store.read_now(lambda run: debaters.board(run, HALL, 1, 10))
    assert [(row.place, row.debater_id) for row in board] == [(1, BEA), (3, CY)]


def test_a_page_beyond_the_end_is_empty(store: Store) -> None:
    save_and_judge(store, response(1, ADA), 70.0)
    assert store.read_now(lambda run: debaters.board(run, HALL, 1, 10)) == []


def test_each_server_has_its_own_board(store: Store) -> None:
    save_and_judge(store, response(1, ADA, HALL), 70.0)
    save_and_judge(store, response(2, ADA, CLUB), 65.0)
    board = store.read_now(lambda run: debaters.board(run, CLUB, 0, 10))
    assert [(row.place, row.standing) for row in board] == [(1, 61.3)]


def test_a_name_is_the_one_last_seen_in_that_server(store: Store) -> None:
    save_and_judge(store, response(1))
    store.do(lambda run: debaters.seen(run, ADA, HALL, "Ada", NOW))
    store.do(lambda run: debaters.seen(run, ADA, HALL, "Countess", later(1)))
    store.do(lambda run: debaters.seen(run, ADA, CLUB, "Ada L.", later(2)))
    [row] = store.read_now(lambda run: debaters.board(run, HALL, 0, 10))
    assert row.name == "Countess"


def test_places_close_up_when_a_debater_is_erased(store: Store) -> None:
    save_and_judge(store, response(1, ADA), 70.0)
    save_and_judge(store, response(2, BEA), 65.0)
    store.do(lambda run: personal_data.erase(run, ADA))
    standing = store.read_now(lambda run: debaters.standing(run, BEA, HALL))
    assert standing is not None
    assert (standing.place, standing.of) == (1, 1)


def test_a_server_is_known_from_joining_to_leaving(store: Store) -> None:
    store.do(lambda run: servers.joined(run, HALL, "The Hall", NOW))
    store.do(lambda run: servers.left(run, HALL, later(5)))
    known = store.read_now(lambda run: servers.get(run, HALL))
    assert known == servers.StoredServer(server_id=HALL, name="The Hall", joined=NOW, left=later(5))


def test_a_server_that_comes_back_is_no_longer_left(store: Store) -> None:
    store.do(lambda run: servers.joined(run, HALL, "The Hall", NOW))
    store.do(lambda run: servers.left(run, HALL, later(5)))
    store.do(lambda run: servers.joined(run, HALL, "New Hall", later(9)))
    known = store.read_now(lambda run: servers.get(run, HALL))
    assert known is not None
    assert (known.name, known.joined, known.left) == ("New Hall", NOW, None)


def test_forgetting_a_server_leaves_the_others_alone(store: Store) -> None:
    save_and_judge(store, response(1, ADA, HALL))
    save_and_judge(store, response(2, ADA, CLUB, side=Side.AGAINST))
    assert store.do(lambda run: servers.forget(run, HALL)) == 1
    assert store.read_now(lambda run: debaters.board_size(run, HALL)) == 0
    assert store.read_now(lambda run: debaters.board_size(run, CLUB)) == 1
