"""Boards: who stands where, who stands nowhere, and what is left when somebody goes."""

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from arguments.claims import ClaimId, Side
from arguments.leaderboards import Board, BoardKind, Entry, Ranked
from arguments.responses import DebaterId, ServerId
from storage import Run, Store, debaters, personal_data, profiles, responses, seasons, servers
from storage.boards import ageing, places
from storage.boards.refreshing import CONSISTENCY, PRACTICE, STREAK, season_board

from .examples import (
    ADA,
    BEA,
    BOOKS,
    CLUB,
    CY,
    HALL,
    NOW,
    claim,
    later,
    move,
    rejudge,
    response,
    save,
    save_and_judge,
    shelve,
    verdict,
)
from .rated import boards, boards_anew, catch_up

WEEK, MONTH = Board.of_week(NOW), Board.of_month(NOW)
DAY = timedelta(days=1)
CROWD = 10_000
Leave = Callable[[Run, ServerId, DebaterId, datetime], None]


def shown(store: Store, board: Board = PRACTICE, offset: int = 0, limit: int = 10) -> list[Ranked]:
    """Read a page of a board of the Hall."""
    return store.read_now(lambda run: places.page(run, HALL, board, offset, limit, NOW))


def who(store: Store, board: Board = PRACTICE) -> list[tuple[int, DebaterId]]:
    """Name who stands where on a board of the Hall."""
    return [(row.place, row.debater_id) for row in shown(store, board)]


def own(store: Store, debater_id: DebaterId, board: Board = PRACTICE) -> Ranked | None:
    return store.read_now(lambda run: places.own(run, HALL, board, debater_id, NOW))


def enter(store: Store, *orders: tuple[DebaterId, int]) -> None:
    """Have debaters stand on the board of practice by hand."""
    for debater_id, order in orders:
        entry = Entry(order=order, value=order, counted=1)
        store.do(lambda run, d=debater_id, e=entry: places.put(run, HALL, d, {PRACTICE: e}, NOW))  # type: ignore[misc]


def a_claim(run: Run, number: int) -> ClaimId:
    """Have one more claim to argue."""
    [claim_id] = shelve(run, [claim(f"claim-{number}", f"Number {number} should be the last.")])
    return claim_id


def argue_often(store: Store, times: int, who: DebaterId = ADA, total: float = 70.0) -> None:
    """Argue so many claims, one after another."""
    for number in range(times):
        claim_id = store.do(lambda run, n=number: a_claim(run, n))  # type: ignore[misc]
        save_and_judge(store, response(number, who, claim_id=claim_id), total)


def test_a_board_of_nobody_is_empty(store: Store) -> None:
    assert shown(store) == []
    assert own(store, ADA) is None
    assert store.read_now(lambda run: places.size(run, HALL, PRACTICE, NOW)) == 0
    assert store.read_now(lambda run: places.boards_of(run, HALL)) == []


def test_one_verdict_puts_a_debater_on_the_boards_of_now(store: Store) -> None:
    save_and_judge(store, response(1), 80.0)
    names = {str(board).partition(":")[0] for board in there(store)}
    assert names == {"practice", "week", "month", "article"}


def there(store: Store) -> list[Board]:
    return store.read_now(lambda run: places.boards_of(run, HALL))


def test_the_higher_rating_is_ahead(store: Store) -> None:
    save_and_judge(store, response(1, ADA), 60.0)
    save_and_judge(store, response(2, BEA, claim_id=BOOKS), 90.0)
    assert who(store) == [(1, BEA), (2, ADA)]


def test_equal_orders_share_a_place_and_the_next_is_skipped(store: Store) -> None:
    enter(store, (ADA, 1400), (BEA, 1400), (CY, 1300))
    assert who(store) == [(1, ADA), (1, BEA), (3, CY)]


def test_a_page_that_starts_in_a_tie_keeps_the_place(store: Store) -> None:
    enter(store, (ADA, 1400), (BEA, 1400), (CY, 1300))
    assert [(row.place, row.debater_id) for row in shown(store, offset=1)] == [(1, BEA), (3, CY)]


def test_ones_own_place_is_the_boards(store: Store) -> None:
    enter(store, (ADA, 1400), (BEA, 1400), (CY, 1300))
    ranked = own(store, CY)
    assert ranked is not None
    assert ranked.place == 3


def test_ten_thousand_equal_scores_share_the_first_place(store: Store) -> None:
    store.do(
        lambda run: run(
            """
            with recursive numbers (n) as (
              select 1 union all select n + 1 from numbers where n < :crowd)
            insert into board_entries (server_id, board, debater_id, rank_order, value, counted,
              provisional, made_ms)
            select :hall, 'practice', 'crowd:' || n, 1500, 1500, 1, 0, 0
            from numbers""",
            crowd=CROWD,
            hall=HALL,
        )
    )
    enter(store, (ADA, 1400), (BEA, 1300))
    assert {row.place for row in shown(store, offset=CROWD - 5, limit=5)} == {1}
    assert [row.place for row in shown(store, offset=CROWD)] == [CROWD + 1, CROWD + 2]


def test_a_page_far_beyond_the_end_is_empty(store: Store) -> None:
    enter(store, (ADA, 1400))
    assert shown(store, offset=9_998 * 10) == []


def test_each_server_has_its_own_boards(store: Store) -> None:
    save_and_judge(store, response(1, server_id=CLUB))
    assert shown(store) == []


def test_a_line_has_the_name_last_seen_in_that_server(store: Store) -> None:
    save_and_judge(store, response(1))
    store.do(lambda run: debaters.seen(run, ADA, HALL, "Countess", later(1)))
    assert shown(store)[0].name == "Countess"


def test_a_week_and_a_month_stay_as_they_ended(store: Store) -> None:
    save_and_judge(store, response(1), 80.0)
    save(store, response(2, claim_id=BOOKS))
    much_later = NOW + 60 * DAY
    store.do(lambda run: responses.judged(run, response(2).response_id, verdict(), much_later))
    assert [row.counted for row in shown(store, WEEK)] == [1]
    assert [row.counted for row in shown(store, Board.of_month(much_later))] == [1]


def test_the_board_of_an_article_counts_its_claims_alone(store: Store) -> None:
    save_and_judge(store, response(1), 80.0)
    [board] = [each for each in there(store) if each.kind is BoardKind.ARTICLE]
    assert shown(store, board)[0].value == 76.3


def test_a_verdict_given_anew_moves_the_boards_of_its_time(store: Store) -> None:
    save_and_judge(store, response(1), 80.0)
    rejudge(store, response(1), 100.0)
    assert shown(store, WEEK)[0].value == 81.3
    catch_up(store)
    assert store.read_now(boards) == store.do(boards_anew)


def test_what_leaves_a_side_leaves_the_boards(store: Store) -> None:
    save_and_judge(store, response(1), 80.0)
    move(store, response(1))
    assert there(store) == []


def test_constancy_is_shown_from_ten_attempts_on(store: Store) -> None:
    argue_often(store, 9)
    assert shown(store, CONSISTENCY) == []
    save_and_judge(store, response(99, side=Side.AGAINST), 50.0)
    assert [row.value for row in shown(store, CONSISTENCY)] == [70.0]


def test_a_streak_is_over_after_two_days_without_an_argument(store: Store) -> None:
    save_and_judge(store, response(1))
    save(store, response(24 * 60, claim_id=BOOKS))
    tomorrow = NOW + DAY
    given = response(24 * 60, claim_id=BOOKS).response_id
    store.do(lambda run: responses.judged(run, given, verdict(), tomorrow))
    sizes = [
        store.read_now(lambda run, d=days: places.size(run, HALL, STREAK, NOW + d * DAY))  # type: ignore[misc]
        for days in (1, 2, 3, 4)
    ]
    assert sizes == [1, 1, 1, 0]


@pytest.mark.parametrize("leave", [profiles.hide, profiles.left])
def test_who_is_hidden_or_gone_has_no_line_anywhere(store: Store, leave: Leave) -> None:
    save_and_judge(store, response(1))
    store.do(lambda run: leave(run, HALL, ADA, NOW))
    assert there(store) == []


def test_who_is_hidden_is_put_on_no_board_by_a_verdict(store: Store) -> None:
    store.do(lambda run: profiles.hide(run, HALL, ADA, NOW))
    save_and_judge(store, response(1))
    assert there(store) == []


def test_who_shows_again_stands_where_they_would(store: Store) -> None:
    argue_often(store, 12)
    save_and_judge(store, response(50, BEA))
    before = store.read_now(boards)
    store.do(lambda run: profiles.hide(run, HALL, ADA, NOW))
    store.do(lambda run: profiles.show(run, HALL, ADA, NOW))
    assert store.read_now(boards) == before


def test_who_left_and_argues_again_is_back(store: Store) -> None:
    save_and_judge(store, response(1))
    store.do(lambda run: profiles.left(run, HALL, ADA, NOW))
    save(store, response(2))
    assert [row.debater_id for row in shown(store)] == [ADA]


def test_who_is_there_after_all_is_back(store: Store) -> None:
    save_and_judge(store, response(1))
    store.do(lambda run: profiles.left(run, HALL, ADA, NOW))
    store.do(lambda run: profiles.returned(run, HALL, ADA, NOW))
    assert [row.debater_id for row in shown(store)] == [ADA]


def test_only_those_nobody_looked_for_lately_are_looked_for(store: Store) -> None:
    store.do(lambda run: profiles.returned(run, HALL, ADA, NOW))
    asked = [ADA, BEA]
    assert store.read_now(lambda run: profiles.unchecked(run, HALL, asked, NOW)) == [BEA]
    assert store.read_now(lambda run: profiles.unchecked(run, HALL, asked, later(1))) == asked


def test_places_close_up_when_a_debater_is_erased(store: Store) -> None:
    save_and_judge(store, response(1, ADA), 90.0)
    save_and_judge(store, response(2, BEA, claim_id=BOOKS), 60.0)
    store.do(lambda run: personal_data.erase(run, ADA))
    assert who(store) == [(1, BEA)]


def test_a_forgotten_server_has_no_boards(store: Store) -> None:
    save_and_judge(store, response(1))
    store.do(lambda run: servers.forget(run, HALL))
    assert there(store) == []


def test_ratings_on_boards_grow_less_sure_day_by_day(store: Store) -> None:
    argue_often(store, 12)
    [before] = shown(store)
    assert store.do(lambda run: ageing.age_boards(run, NOW + 100 * DAY)) == 1
    [after] = shown(store)
    assert before.spread is not None
    assert after.spread is not None
    assert (after.value, after.spread > before.spread) == (before.value, True)


def test_boards_are_aged_once_a_day(store: Store) -> None:
    save_and_judge(store, response(1))
    assert store.do(lambda run: ageing.age_boards(run, NOW + DAY)) == 1
    assert store.do(lambda run: ageing.age_boards(run, NOW + DAY)) == 0


def a_season(store: Store) -> Board:
    """Start a season in the Hall, and give its board."""
    started = store.do(lambda run: seasons.start(run, "s1", HALL, "Spring", now=NOW))
    assert started is not None
    return season_board(started)


def test_a_season_ranks_who_argued_in_it(store: Store) -> None:
    save_and_judge(store, response(1, ADA))
    board = Board(kind=BoardKind.SEASON, of="s1")
    started = NOW + DAY
    store.do(lambda run: seasons.start(run, "s1", HALL, "Spring", now=started))
    save(store, response(2, BEA))
    store.do(lambda run: responses.judged(run, response(2).response_id, verdict(), started + DAY))
    assert [row.debater_id for row in shown(store, board)] == [BEA]


def test_the_board_of_a_season_that_ended_stays(store: Store) -> None:
    board = a_season(store)
    save_and_judge(store, response(1))
    store.do(lambda run: seasons.end(run, HALL, later(5)))
    before = shown(store, board)
    save(store, response(2, claim_id=BOOKS))
    store.do(lambda run: responses.judged(run, response(2).response_id, verdict(), later(9)))
    assert shown(store, board) == before


def test_one_season_runs_at_a_time(store: Store) -> None:
    a_season(store)
    assert store.do(lambda run: seasons.start(run, "s2", HALL, "Two", now=later(1))) is None
    store.do(lambda run: seasons.end(run, HALL, later(2)))
    again = store.do(lambda run: seasons.start(run, "s2", HALL, "Two", now=later(3)))
    assert again is not None
    assert again.number == 2


def test_a_season_runs_until_its_end(store: Store) -> None:
    ends = NOW + DAY
    store.do(lambda run: seasons.start(run, "s1", HALL, "Spring", now=NOW, ends=ends))
    assert store.read_now(lambda run: seasons.running(run, HALL, later(1))) is not None
    assert store.read_now(lambda run: seasons.running(run, HALL, ends)) is None
    assert store.do(lambda run: seasons.end(run, HALL, ends)) is None
