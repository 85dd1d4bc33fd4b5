"""Mistakes that somebody makes in a spar, and that they can put right."""

from arguments.judging.verdict import Phrase
from arguments.mistakes import Mistake


class SparUnknown(Mistake):
    """There is no such spar, or it was erased."""

    def __init__(self) -> None:
        super().__init__("mistake-spar-unknown")


class SparOfAnother(Mistake):
    """The spar is somebody else's."""

    def __init__(self) -> None:
        super().__init__("mistake-spar-of-another")


class SparOver(Mistake):
    """The spar is closed: three exchanges are over."""

    def __init__(self) -> None:
        super().__init__("mistake-spar-over")


class SparLeft(Mistake):
    """The spar was left, or nobody took it up for seven days."""

    def __init__(self, days: int) -> None:
        super().__init__("mistake-spar-left", days=days)


class SparOpened(Mistake):
    """The opening argument is in already."""

    def __init__(self) -> None:
        super().__init__("mistake-spar-opened")


class SparNotOpened(Mistake):
    """There is no move to answer yet."""

    def __init__(self) -> None:
        super().__init__("mistake-spar-not-opened")


class SparAnswered(Mistake):
    """That exchange has its answer."""

    def __init__(self, number: int) -> None:
        super().__init__("mistake-spar-answered", number=number)


class SparWaits(Mistake):
    """Every answer is in, and the next move is still being chosen."""

    def __init__(self) -> None:
        super().__init__("mistake-spar-waits")


class SparAnswerEmpty(Mistake):
    """There is no word of one's own in an answer, or nothing that is granted."""

    def __init__(self, way: str) -> None:
        super().__init__("mistake-spar-answer-empty", way=way)


class SparPassedEnough(Mistake):
    """No more moves of this exchange can be passed over."""

    def __init__(self, passes: int) -> None:
        super().__init__("mistake-spar-passed-enough", passes=passes)


class SparNoOther(Mistake):
    """Nothing else is left to say against this argument."""

    def __init__(self) -> None:
        super().__init__("mistake-spar-no-other")


class SparUnfit(Mistake):
    """That argument cannot open a spar; `unfit` says why."""

    def __init__(self, unfit: Phrase) -> None:
        super().__init__("mistake-spar-unfit")
        self.unfit = unfit


class LendingElsewhere(Mistake):
    """Arguments are lent within a server; this place has nobody else."""

    def __init__(self) -> None:
        super().__init__("mistake-lending-elsewhere")
