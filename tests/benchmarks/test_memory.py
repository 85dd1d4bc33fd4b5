"""Memory of `gadfly run`, connected and with its judge warm, beside a bare client's.

Resident is what the main process holds; the share of all processes counts a page that several
of them hold once.
"""

import asyncio
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from tests.benchmarks.programs import BARE, GADFLY, Connected, connected, practise
from tests.benchmarks.table import Row

AIM = 120
"""Megabytes for the main process."""
SETTLING = 3.0
"""Seconds after which a client has waited in vain for more servers, and is idle."""
PRACTICES = 200
PROC = Path("/proc")

pytestmark = pytest.mark.skipif(
    not (PROC / "self" / "smaps_rollup").exists(),
    reason="memory is read from /proc/PID/smaps_rollup, which this system does not have",
)


def megabytes(pid: int, entry: str) -> float:
    for line in (PROC / str(pid) / "smaps_rollup").read_text().splitlines():
        if line.startswith(f"{entry}:"):
            return int(line.split()[1]) * 1024 / 1e6
    raise LookupError(entry)


def parents() -> dict[int, int]:
    stats = {int(stat.parent.name): stat.read_text() for stat in PROC.glob("[0-9]*/stat")}
    return {pid: int(stat.rpartition(")")[2].split()[1]) for pid, stat in stats.items()}


def family(pid: int) -> list[int]:
    """List a process and all that it started, directly or not."""
    children = [child for child, parent in parents().items() if parent == pid]
    return [pid, *(one for child in children for one in family(child))]


def resident(client: Connected) -> float:
    return megabytes(client.pid, "Rss")


def share(client: Connected) -> float:
    return sum(megabytes(pid, "Pss") for pid in family(client.pid))


async def use(client: Connected) -> None:
    numbers = count(1)

    async def ask(kind: int, data: dict[str, Any]) -> dict[str, Any]:
        return await client.discord.interact(kind, data, next(numbers))

    for number in range(PRACTICES):
        await practise(ask, number)


def row(what: str, used: float, yardstick: str, of: float) -> Row:
    ratio = f"{used / of:.1f} x {yardstick} ({of:.0f} MB)"
    return Row(what, f"{used:.0f} MB", f"under {AIM} MB", used < AIM, ratio)


async def test_the_bot_idle_and_used(tmp_path: Path, table: list[Row]) -> None:
    async with connected(GADFLY, tmp_path) as ours, connected(BARE, tmp_path) as bare:
        await asyncio.sleep(SETTLING)
        beside_bare = partial(row, yardstick="bare discord.py", of=resident(bare))
        idle, everyone = resident(ours), share(ours)
        together = f"memory of all {len(family(ours.pid))} processes, idle"
        table.append(beside_bare("memory of main process, idle", idle))
        table.append(
            row(together, everyone, "bare discord.py", share(bare))._replace(aim="", met=None)
        )
        await use(ours)
        table.append(
            row(f"memory of main process, {PRACTICES} practices on", resident(ours), "idle", idle)
        )
