"""Reading a profile: all that it shows of somebody in the middle of a server, at growing sizes.

The record is filled as for leaderboards, in servers of a hundred debaters. The verdicts of the
server that is read are whole ones of the offline judge, since they are read; those of the
others are empty.
"""

import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from arguments.claims import Side
from arguments.judging import judge
from arguments.responses import DebaterId, ServerId
from bot.engine.boards import Profile
from bot.engine.boards.profiles import profile_of
from storage import Store
from tests.benchmarks.table import Row
from tests.benchmarks.test_boards import NOW, RESPONSES_EACH, fill

SIZES = (10_000, 100_000, 1_000_000)
HERE = 100
"""Debaters of a server."""
SECONDS = 0.010
"""What one reading may take."""
ARGUED = (
    "Cities should close their centres to cars, because people who walk stay longer and buy more. "
    "In Ghent, trade in the closed streets rose within two years of 2017. "
    "Deliveries get harder, it is true, but a van before ten in the morning meets that need, "
    "and cleaner air for a hundred thousand people outweighs an hour's wait for a few shops."
)


@pytest.fixture(scope="module")
def smallest() -> dict[str, float]:
    """Give the fastest reading at the smallest size."""
    return {}


def judge_server(path: Path, server_id: str) -> None:
    """Give every response of a server a whole verdict, all the same."""
    verdict = judge("Cities should ban cars from their centres.", Side.FOR, ARGUED)
    with closing(sqlite3.connect(path)) as raw, raw:
        raw.execute(
            "update responses set verdict = ? where server_id = ?",
            (verdict.model_dump_json(), server_id),
        )


@pytest.mark.benchmark(group="a profile")
@pytest.mark.parametrize("size", SIZES)
def test_a_profile(
    benchmark: BenchmarkFixture,
    tmp_path: Path,
    table: list[Row],
    smallest: dict[str, float],
    size: int,
) -> None:
    path = tmp_path / "gadfly.db"
    fill(path, size, HERE)
    someone = size // RESPONSES_EACH // 2
    server_id, debater_id = f"discord:{someone // HERE:06d}", DebaterId(f"discord:{someone:07d}")
    judge_server(path, server_id)
    now: datetime = NOW
    with Store.open(path) as store:

        def profile() -> Profile:
            return store.read_now(
                lambda run: profile_of(run, ServerId(server_id), debater_id, "", now)
            )

        shown = benchmark(profile)
    assert (shown.responses, len(shown.median), len(shown.points)) == (RESPONSES_EACH, 6, 10)
    assert benchmark.stats is not None
    took, fastest = benchmark.stats.stats.median, benchmark.stats.stats.min
    first = smallest.setdefault("fastest", fastest)
    table.append(
        Row(
            f"a profile, {size:,} in servers of {HERE}",
            f"p50 {1000 * took:.3f} ms",
            "under 10 ms",
            took < SECONDS,
            f"{fastest / first:.1f} x at {SIZES[0]:,} (fastest)",
        )
    )
