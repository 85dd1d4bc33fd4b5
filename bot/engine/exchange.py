"""What goes into a practice and what comes out: values that every face hands over and shows."""

from arguments.claims import Claim, ClaimId, Side
from arguments.judging.verdict import Verdict
from arguments.mistakes import Mistake
from arguments.responses import Response, ResponseId
from arguments.value import Value
from bot.engine.boards.standing import Standing


class Served(Value):
    """A claim as it is put before a person."""

    claim: Claim


class Sheet(Value):
    """What a form for writing starts with: the claim, the side, and a draft if one was kept."""

    claim: Claim
    side: Side
    text: str = ""


class Submission(Value):
    """A text as a face hands it in; `request_id` is the same when the same act arrives twice."""

    request_id: str
    claim_id: ClaimId
    side: Side
    text: str
    improves: ResponseId | None = None


class Judged(Value):
    """A response with its verdict, and where its author now stands.

    `verdict` is missing while it waits for the judge. `repeat` says that this very text had
    been received before. `before` is the verdict of the response that this one improves.
    `showable` is missing unless it argues an open claim of the day; then it says whether its
    author lets it be quoted when that closes.
    """

    response: Response
    claim: Claim
    verdict: Verdict | None
    standing: Standing
    counts: bool
    repeat: bool = False
    before: Verdict | None = None
    showable: bool | None = None


class ResponseUnknown(Mistake):
    """No such response, or not this person's."""

    def __init__(self) -> None:
        super().__init__("mistake-response-unknown")


class SharedAlready(Mistake):
    """It was shared before."""

    def __init__(self) -> None:
        super().__init__("mistake-shared-already")
