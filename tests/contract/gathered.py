"""Practice together and beliefs to store, alike but for what a test names."""

from datetime import datetime, timedelta

from arguments.drills.spec import Field, Outcome, Task
from arguments.judging.verdict import Criterion
from arguments.responses import DebaterId, ServerId
from storage import Run, beliefs, gatherings
from storage.gatherings import Gathering, GatheringId, State

from .examples import CARS, HALL, NOW, PHRASE

TASK = Task(
    drill="one-minute-case",
    criterion=Criterion.CLAIM,
    asks=PHRASE,
    claim_id=CARS,
    claim="Cities should ban cars from their centres.",
    fields=(Field(name="text"),),
)
OUTCOME = Outcome(score=2.5, change=PHRASE)


def opened(
    number: int = 1,
    server_id: ServerId = HALL,
    by: DebaterId | None = None,
    *,
    due: datetime = NOW + timedelta(minutes=5),
) -> Gathering:
    """Give a gathering that has just begun in a channel of its own."""
    return Gathering(
        gathering_id=GatheringId(f"gathering-{number}"),
        server_id=server_id,
        channel_id=f"70{number}",
        made_by=by,
        task=TASK,
        state=State.ANSWERING,
        opened=NOW,
        due=due,
        vote_minutes=3,
    )


def answer(
    run: Run, gathering_id: GatheringId, debater_id: DebaterId, name: str, text: str = ""
) -> None:
    """Keep an answer of somebody's."""
    gatherings.save(
        run,
        gathering_id,
        debater_id,
        name=name,
        request_id=f"answer-{gathering_id}-{len(name)}-{len(text)}",
        answers={"text": text or f"Answered by {name}"},
        now=NOW,
    )


def gather(run: Run, debater_id: DebaterId, server_id: ServerId, name: str) -> None:
    """Have a debater begin a practice together, answer it, and be asked for a vote."""
    one = opened(len(name), server_id, debater_id)
    gatherings.open_gathering(run, one)
    answer(run, one.gathering_id, debater_id, name)
    gatherings.ask(run, one.gathering_id, debater_id, (2, 3), NOW)
    beliefs.note_first(run, server_id, debater_id, CARS, value=40, now=NOW)
    beliefs.note_last(run, server_id, debater_id, CARS, value=55, now=NOW)
