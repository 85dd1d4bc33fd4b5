"""All of practising together in one value, as a face is given it."""

from random import Random

from bot.engine.clock import Clock
from bot.engine.judging.judges import Panel
from bot.engine.together.answering import Answering
from bot.engine.together.organising import Organising
from bot.engine.together.outcomes import Outcomes
from bot.engine.together.scoring import Scoring
from bot.engine.together.showing import Showing
from bot.engine.together.voting import Voting
from storage import Store


class Together:
    """Everything that may be done when a channel practises together, by part."""

    def __init__(self, store: Store, judges: Panel, clock: Clock, rng: Random) -> None:
        self.organising = Organising(store, clock, rng)
        self.answering = Answering(store, clock)
        self.voting = Voting(store, clock, rng)
        self.outcomes = Outcomes(store)
        self.scoring = Scoring(store, judges, clock)
        self.showing = Showing(store, clock, rng)
