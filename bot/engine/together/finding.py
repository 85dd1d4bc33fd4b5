"""Finding a gathering for somebody who asks, and moving it on; both within a transaction."""

from datetime import datetime, timedelta
from random import Random

from arguments.mistakes import Mistake
from arguments.together.choosing import is_choosing
from bot.engine.asker import Asker
from storage import Run, gatherings
from storage.gatherings import Gathering, GatheringId, State

LEAST_FOR_VOTE = 2
"""Answers between which a vote can be held."""
STEPS = (State.ANSWERING, State.VOTING)
"""The states in which a gathering is under way."""


class GatheringOver(Mistake):
    """What was asked for belongs to a step that is over, or has not begun."""


def found(run: Run, asker: Asker, gathering_id: GatheringId) -> Gathering:
    """Give a gathering of the asker's server; raises the `Mistake` that says there is none."""
    one = gatherings.get(run, gathering_id)
    if one is None or one.server_id != asker.server_id:
        raise Mistake("mistake-together-unknown")
    return one


def must_be(one: Gathering, step: State) -> None:
    """Raise a `GatheringOver` that says what is going on, where that is another step."""
    if one.state is not step:
        raise GatheringOver(f"mistake-together-{step}-{one.state}")


def must_be_under_way(one: Gathering) -> None:
    """Raise a `Mistake` where a gathering is over."""
    if one.state not in STEPS:
        raise GatheringOver("mistake-together-ended")


def move_on(run: Run, one: Gathering, now: datetime, rng: Random) -> bool:
    """End answering, or the vote; false where somebody else did it first.

    For the vote, answers are called by numbers that tell nothing of who was first.
    """
    votes = one.state is State.ANSWERING and has_vote(one)
    to = State.VOTING if votes else State.DONE
    due = now + timedelta(minutes=one.vote_minutes) if votes else now
    if not gatherings.move(run, one.gathering_id, seen=one.state, to=to, due=due):
        return False
    if votes:
        given = [each.debater_id for each in gatherings.answers_of(run, one.gathering_id)]
        rng.shuffle(given)
        numbers = {debater_id: number for number, debater_id in enumerate(given, 1)}
        gatherings.renumber(run, one.gathering_id, numbers)
    return True


def has_vote(one: Gathering) -> bool:
    """Tell whether a vote follows the answers."""
    return one.answers >= LEAST_FOR_VOTE and not is_choosing(one.task)
