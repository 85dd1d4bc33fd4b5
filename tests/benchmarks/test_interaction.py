"""From an interaction to its first answer, as Discord sees it, against a bare client's.

Both are real processes behind real sockets: the time runs from the gateway event being sent
until the answer has arrived over HTTP. The bare client gets the same interactions in turn.
"""

import asyncio
import time
from collections import defaultdict
from pathlib import Path
from statistics import median
from typing import Any

from tests.benchmarks.programs import (
    BARE,
    BUTTON,
    FORM,
    GADFLY,
    SLASH,
    Connected,
    connected,
    practise,
)
from tests.benchmarks.table import Row, percentile

WARM_UP, ROUNDS = 20, 250
PAUSE = 0.003
"""Seconds between interactions, in which a client finishes what it does after answering."""
AIM = 3.0
"""Seconds that Discord waits for the first answer: its limit, for want of an aim of ours."""
STEPS = {
    SLASH: "/practice to its claim",
    BUTTON: "a tap on For to its form",
    FORM: "an argument sent to its verdict",
}


class Asked:
    """Asks the bot and then the bare client, and keeps how long each took to answer."""

    def __init__(self, ours: Connected, bare: Connected) -> None:
        self._clients = ours, bare
        self._number = 0
        self.seconds: dict[int, list[tuple[float, ...]]] = defaultdict(list)

    async def __call__(self, kind: int, data: dict[str, Any]) -> dict[str, Any]:
        self._number += 1
        answers, seconds = [], []
        for client in self._clients:
            began = time.perf_counter()
            answers.append(await client.discord.interact(kind, data, self._number))
            seconds.append(time.perf_counter() - began)
            await asyncio.sleep(PAUSE)
        self.seconds[kind].append(tuple(seconds))
        return answers[0]


def row(what: str, seconds: list[tuple[float, ...]]) -> Row:
    ours, bare = zip(*seconds, strict=True)
    slowest = percentile(ours, 95)
    return Row(
        what,
        f"p50 {1000 * median(ours):.1f} ms, p95 {1000 * slowest:.1f} ms",
        aim=f"p95 under {AIM:.0f} s",
        met=slowest < AIM,
        ratio=f"{median(ours) / median(bare):.1f} x bare discord.py ({1000 * median(bare):.1f} ms)",
    )


async def test_every_step_of_a_practice_is_answered(tmp_path: Path, table: list[Row]) -> None:
    async with connected(GADFLY, tmp_path) as ours, connected(BARE, tmp_path) as bare:
        asked = Asked(ours, bare)
        for number in range(WARM_UP + ROUNDS):
            await practise(asked, number)
    table.extend(row(what, asked.seconds[kind][WARM_UP:]) for kind, what in STEPS.items())
