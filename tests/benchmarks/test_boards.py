"""Reading a leaderboard: the top ten, a page far down and one's own place, at growing sizes.

The largest size is told beside the smallest: a reading that is flat takes as long at both.
Each size is filled once: spread over servers of a hundred debaters, or all in one server, where
a place is a count of those ahead.
Every debater has ten responses, of which the first on each side of five claims counts.
"""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from arguments.leaderboards import Board, BoardKind, Ranked
from arguments.responses import DebaterId, ServerId
from storage import Store
from storage.boards import places
from tests.benchmarks.table import Row

NOW = datetime(2030, 4, 1, tzinfo=UTC)
PRACTICE = Board(kind=BoardKind.PRACTICE)
RESPONSES_EACH = 10
SIZES = (10_000, 100_000, 1_000_000)
SECONDS = 0.002
"""What one reading may take."""
FLAT = 3.0
"""How many times the smallest size's time a flat reading may take at the largest."""
FLAT_AIM = "under 2 ms, flat"

Note = Callable[[str, str], None]
"""Notes what a reading took, and what is aimed at."""

RESPONSES = """
    with recursive
    numbers (n) as (select 0 union all select n + 1 from numbers where n + 1 < :responses)
    insert into responses (response_id, request_id, server_id, debater_id, claim_id, side, text,
      fingerprint, counts, created_ms, verdict, total, judge_version, judged_ms)
    select printf('response-%08d', n), printf('request-%08d', n),
      printf('discord:%06d', n / 10 / :debaters_a_server), printf('discord:%07d', n / 10),
      'claim-' || (n % 5), case when n % 10 < 5 then 'for' else 'against' end,
      'Argument ' || n || ', because streets belong to everyone who walks them.',
      n, 1, 1900000000000 + n, '{}', 50 + abs(n * 7919 % 1009) * (n / 10 % 397) % 500 / 10.0,
      'example-1', 1900000000000 + n
    from numbers"""
TOTALS = """
    insert into totals (server_id, debater_id, responses, judged, counted, points, best)
    select server_id, debater_id, count(*), count(*), count(*), sum(round(total * 1000)),
      max(total)
    from responses
    group by server_id, debater_id"""
ATTEMPTS = """
    insert into attempts (number, response_id, server_id, debater_id, claim_id, side, total,
      picked, at_ms, rating, deviation, volatility, held_ms, rated, side_rating, side_deviation,
      side_held_ms)
    select row_number() over (order by response_id), response_id, server_id, debater_id, claim_id,
      side, total, 0, judged_ms, 1400 + 4 * (total - 50), 120, 0.06, judged_ms,
      1 + cast(substr(response_id, -1) as integer), 1500, 60, judged_ms
    from responses"""
BOARDS = """
    insert into board_entries (server_id, board, debater_id, rank_order, value, spread, counted,
      provisional, until_ms, made_ms)
    select server_id, board, debater_id, cast(1160 + points / 2500.0 as integer), 1500, 120,
      counted, 0, until_ms, 0
    from totals
    cross join (
      select 'practice' as board, null as until_ms union all select 'week:2030-W01', null
      union all select 'month:2030-01', null union all select 'article:article', null
      union all select 'consistency', null union all select 'streak', 4000000000000
      union all select 'improved', 4000000000000) as kinds"""
ARGUED = """
    update claims
    set argued_for = (select count(*) from responses
        where responses.claim_id = claims.claim_id and side = 'for'),
      argued_against = (select count(*) from responses
        where responses.claim_id = claims.claim_id and side = 'against')"""
SCORED = """
    update claim_scores
    set (judged, points, squares) = (
      select count(*), sum(tenths), sum(tenths * tenths)
      from (select cast(round(total * 10) as integer) as tenths, claim_id, side from responses) as r
      where r.claim_id = claim_scores.claim_id and r.side = claim_scores.side)"""
NAMES = """
    insert into debaters (server_id, debater_id, name, seen_ms)
    select server_id, debater_id, 'Debater ' || debater_id, 0
    from totals"""


class Filled(NamedTuple):
    """A filled store, and someone in the middle of one of its servers."""

    store: Store
    server_id: ServerId
    debater_id: DebaterId
    debaters: int
    responses: int
    shape: str


def fill(path: Path, responses: int, debaters_a_server: int) -> None:
    """Fill a new database in whole statements, with every number that the store would keep."""
    Store.open(path).close()
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        raw.execute("pragma synchronous = off")
        raw.execute("begin immediate")
        raw.execute("insert into articles values ('article', 'Streets', '', '', null, '')")
        raw.executemany(
            "insert into claims (claim_id, text, fingerprint, kind, article_id, considerations)"
            " values (?1, ?1, ?1, 'policy', 'article', '{}')",
            [(f"claim-{n}",) for n in range(5)],
        )
        raw.execute("insert into claim_scores (claim_id, side) select claim_id, 'for' from claims")
        raw.execute(
            "insert into claim_scores (claim_id, side) select claim_id, 'against' from claims"
        )
        sizes = {"responses": responses, "debaters_a_server": debaters_a_server}
        raw.execute(RESPONSES, sizes)
        raw.execute(TOTALS)
        raw.execute(ATTEMPTS)
        raw.execute(BOARDS)
        raw.execute(NAMES)
        raw.execute(ARGUED)
        raw.execute(SCORED)
        raw.execute("commit")


@pytest.fixture(
    scope="module",
    params=[(size, shape) for size in SIZES for shape in ("many servers", "one server")],
    ids=lambda param: f"{param[0]} in {param[1]}",
)
def filled(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Filled]:
    responses, shape = request.param
    path = tmp_path_factory.mktemp("boards") / "gadfly.db"
    everyone = responses // RESPONSES_EACH
    here = everyone if shape == "one server" else 100
    fill(path, responses, here)
    someone = everyone // 2
    with Store.open(path) as store:
        yield Filled(
            store,
            ServerId(f"discord:{someone // here:06d}"),
            DebaterId(f"discord:{someone:07d}"),
            here,
            responses,
            shape,
        )
    path.unlink()


@pytest.fixture(scope="module")
def smallest() -> dict[tuple[str, str], float]:
    """Give the fastest of each reading at the smallest size, by the reading and the shape."""
    return {}


@pytest.fixture
def note(
    benchmark: BenchmarkFixture,
    filled: Filled,
    smallest: dict[tuple[str, str], float],
    table: list[Row],
) -> Note:
    """Keep what a reading took; at the largest size it is a row of the table."""

    def note(reading: str, aim: str) -> None:
        assert benchmark.stats is not None
        took, fastest = benchmark.stats.stats.median, benchmark.stats.stats.min
        first = smallest.setdefault((reading, filled.shape), fastest)
        if filled.responses == SIZES[-1]:
            what = f"{reading}, {filled.responses:,} in {filled.shape}"
            met = took < SECONDS and fastest < FLAT * first
            ratio = f"{fastest / first:.1f} x at {SIZES[0]:,} (fastest)"
            table.append(Row(what, f"p50 {1000 * took:.3f} ms", aim, met, ratio))

    return note


@pytest.mark.benchmark(group="top ten")
def test_the_top_ten(benchmark: BenchmarkFixture, filled: Filled, note: Note) -> None:
    def top_ten() -> list[Ranked]:
        return filled.store.read_now(
            lambda run: places.page(run, filled.server_id, PRACTICE, 0, 10, NOW)
        )

    assert len(benchmark(top_ten)) == 10
    note("top ten", FLAT_AIM)


@pytest.mark.benchmark(group="a page far down")
def test_a_page_far_down(benchmark: BenchmarkFixture, filled: Filled, note: Note) -> None:
    offset = filled.debaters - 10

    def page() -> list[Ranked]:
        return filled.store.read_now(
            lambda run: places.page(run, filled.server_id, PRACTICE, offset, 10, NOW)
        )

    assert len(benchmark(page)) == 10
    note("the last page", FLAT_AIM)


@pytest.mark.benchmark(group="own place")
def test_ones_own_place(benchmark: BenchmarkFixture, filled: Filled, note: Note) -> None:
    def own_place() -> Ranked | None:
        return filled.store.read_now(
            lambda run: places.own(run, filled.server_id, PRACTICE, filled.debater_id, NOW)
        )

    own = benchmark(own_place)
    assert own is not None
    assert 1 <= own.place <= filled.debaters
    note("own place", FLAT_AIM)


@pytest.mark.benchmark(group="size")
def test_how_many_are_on_a_board(benchmark: BenchmarkFixture, filled: Filled, note: Note) -> None:
    def size() -> int:
        return filled.store.read_now(lambda run: places.size(run, filled.server_id, PRACTICE, NOW))

    assert benchmark(size) == filled.debaters
    note("how many are on a board", FLAT_AIM)
