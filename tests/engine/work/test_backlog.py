"""What waits for the judge is worked off, and nothing keeps anything waiting."""

from collections.abc import Collection

from bot.engine.judging.judges import JudgeBusy
from bot.engine.work.backlog import REFUSALS, work_off


class Waiting:
    """Numbers that wait until they are done, and what is tried on the way."""

    def __init__(
        self, count: int, *, refused: Collection[int] = (), broken: Collection[int] = ()
    ) -> None:
        self.left = list(range(count))
        self.tried: list[int] = []
        self._refused, self._broken = refused, broken

    async def read(self, limit: int, beyond: int) -> list[int]:
        return self.left[beyond : beyond + limit]

    async def do(self, one: int) -> None:
        self.tried.append(one)
        if one in self._refused:
            raise JudgeBusy
        if one in self._broken:
            raise RuntimeError
        self.left.remove(one)

    async def work_off(self, *, batch: int = 2, most: int = 100) -> int:
        return await work_off(self.read, self.do, str, batch=batch, most=most)


async def test_all_is_done_batch_by_batch() -> None:
    waiting = Waiting(5)
    assert (await waiting.work_off(), waiting.left) == (5, [])


async def test_no_more_is_tried_than_was_asked_for() -> None:
    waiting = Waiting(5)
    assert (await waiting.work_off(most=3), waiting.tried) == (3, [0, 1, 2])


async def test_what_breaks_is_left_and_keeps_no_other_waiting() -> None:
    waiting = Waiting(5, broken={0, 3})
    assert (await waiting.work_off(), waiting.left) == (3, [0, 3])


async def test_what_is_refused_once_keeps_no_other_waiting() -> None:
    waiting = Waiting(5, refused={0, 2})
    assert (await waiting.work_off(), waiting.left) == (3, [0, 2])


async def test_a_judge_without_time_is_not_asked_again_and_again() -> None:
    waiting = Waiting(50, refused=set(range(50)))
    assert (await waiting.work_off(), len(waiting.tried)) == (0, REFUSALS)
