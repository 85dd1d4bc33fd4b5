"""Pictures as images: drawings rendered off the event loop, and kept by their content.

A picture is beside a text that says the same, so one that cannot be had now is no error: there is
none, and the text goes out alone.
"""

import asyncio
import hashlib
import logging
from collections import OrderedDict

from bot.engine.work.benches import Bench
from bot.engine.work.workers import Unfinished, Worker
from bot.pictures.rendering import render

log = logging.getLogger(__name__)

DEADLINE = 5.0
"""Seconds that somebody waits for a picture before the text goes out without it."""
ROOM = 32 * 1024 * 1024
"""Bytes of images that are kept."""
MOST_WAITING = 50


class Pictures:
    """Render drawings one after another on a bench; what was rendered before is at hand."""

    def __init__(
        self,
        bench: Bench,
        *,
        deadline: float = DEADLINE,
        room: int = ROOM,
        limit: int = MOST_WAITING,
    ) -> None:
        self._worker = Worker(bench, "pictures", deadline=deadline, attempts=2)
        self._room = room
        self._limit = limit
        self._kept: OrderedDict[bytes, bytes] = OrderedDict()
        self._held = 0
        self._coming: dict[bytes, asyncio.Task[bytes | None]] = {}

    async def png(self, svg: str) -> bytes | None:
        """Give a drawing as PNG; None where it cannot be had in time, and the text goes alone.

        The same drawing asked for twice at once is rendered once.
        """
        content = hashlib.sha256(svg.encode()).digest()
        if content in self._kept:
            self._kept.move_to_end(content)
            return self._kept[content]
        if content not in self._coming:
            if len(self._coming) >= self._limit:
                return None
            coming = asyncio.create_task(self._render(content, svg))
            self._coming[content] = coming
            coming.add_done_callback(lambda _: self._coming.pop(content, None))
        return await asyncio.shield(self._coming[content])

    def close(self) -> None:
        """Let go of the bench, and of what is kept."""
        self._worker.close()
        self._kept.clear()
        self._held = 0

    async def _render(self, content: bytes, svg: str) -> bytes | None:
        try:
            image = await self._worker.run(render, svg)
        except (Unfinished, ValueError, ImportError) as trouble:
            log.warning("no picture reason=%s", type(trouble).__name__)
            return None
        self._keep(content, image)
        return image

    def _keep(self, content: bytes, image: bytes) -> None:
        """Keep an image, letting go of those that were not asked for the longest."""
        self._kept[content] = image
        self._held += len(image)
        while self._held > self._room:
            _, gone = self._kept.popitem(last=False)
            self._held -= len(gone)
