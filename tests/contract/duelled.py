"""Two who duel, for tests that want something of theirs wherever something can be kept."""

from arguments.claims import Side
from arguments.responses import DebaterId, ServerId
from arguments.sparring.answers import Answer, Way
from storage import Run
from storage.duels import Duel, DuelId, DuelSide, keeping, words

from .examples import CARS, NOW, later, verdict


def duel(run: Run, one: DebaterId, other: DebaterId, server_id: ServerId) -> DuelId:
    """Have two be in a duel: both openings are in and judged, and each has begun an answer."""
    duel_id = DuelId(f"duel in {server_id}")
    made = Duel(
        duel_id=duel_id,
        server_id=server_id,
        channel_id="7001",
        claim_id=CARS,
        minutes=10,
        made=NOW,
        due=later(60),
    )
    sides = [
        DuelSide(side=Side.FOR, debater_id=one, accepted=True),
        DuelSide(side=Side.AGAINST, debater_id=other),
    ]
    keeping.add(run, made, sides)
    keeping.begin(run, duel_id, "7002", later(10))
    for who in sides:
        said = Answer(way=Way.FREE, text=f"Opening of number {7 if who.side is Side.FOR else 8}.")
        words.say(run, duel_id, 0, who, said, f"request of {who.side}", NOW)
        words.judged(run, duel_id, 0, who.side, verdict())
        words.keep(run, duel_id, 1, who, said)
    keeping.turn_to(run, duel_id, 1, later(20))
    return duel_id
