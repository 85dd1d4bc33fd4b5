"""What the record says of a response, and how it reads that from a row."""

from arguments.judging.verdict import Verdict
from arguments.responses import Response
from arguments.value import Value
from storage.database import Row
from storage.times import from_ms


class Saved(Value):
    """What `save` came to: the response on record, whether it is new, and its verdict if judged."""

    response: Response
    is_new: bool
    counts: bool
    verdict: Verdict | None


class StoredResponse(Value):
    """A response on record: its verdict if judged, whether it counts, whether it was shared.

    `showable` says that its author lets it be quoted when a claim of the day closes.
    """

    response: Response
    verdict: Verdict | None
    counts: bool
    shared: bool
    showable: bool


class HistoryEntry(Value):
    """One line of a debater's history: no more of the verdict than its total."""

    response: Response
    claim_text: str
    total: float | None
    counts: bool
    shared: bool


def stored_of(row: Row) -> StoredResponse:
    """Give the value of a whole row of responses."""
    verdict = row["verdict"]
    return StoredResponse(
        response=response_of(row),
        verdict=None if verdict is None else Verdict.model_validate_json(verdict),
        counts=bool(row["counts"]),
        shared=row["shared_ms"] is not None,
        showable=row["showable_ms"] is not None,
    )


def response_of(row: Row) -> Response:
    """Give the response of a row that has all its columns."""
    values = {name: row[name] for name in Response.model_fields if name != "created"}
    return Response(created=from_ms(row["created_ms"]), **values)
