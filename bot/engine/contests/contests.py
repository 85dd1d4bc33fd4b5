"""All of tournaments in one value, as a face is given it."""

from datetime import timedelta
from random import Random

from bot.engine.clock import Clock
from bot.engine.contests.advancing import Advancing
from bot.engine.contests.appealing import Appealing
from bot.engine.contests.archive import Archive
from bot.engine.contests.balloting import Balloting
from bot.engine.contests.breaking import Breaking
from bot.engine.contests.confirming import Confirming
from bot.engine.contests.creating import Creating
from bot.engine.contests.deadlines import Deadlines
from bot.engine.contests.drawing import Drawing
from bot.engine.contests.enlisting import Enlisting
from bot.engine.contests.entering import Entering
from bot.engine.contests.exporting import Exporting
from bot.engine.contests.fielding import Fielding
from bot.engine.contests.following import Following
from bot.engine.contests.outbox import Outbox
from bot.engine.contests.reading import Reading
from bot.engine.contests.seating import Seating
from bot.engine.contests.speaking import Speaking
from bot.engine.contests.stopping import DOWN_AFTER
from bot.engine.contests.undoing import Undoing
from bot.engine.contests.verdicts import Verdicts
from bot.engine.contests.vetoing import Vetoing
from bot.engine.contests.voting import Voting
from bot.engine.contests.watching import Watching
from bot.engine.judges import Panel
from storage import Store


class Contests:
    """Everything that may be done about tournaments, by part.

    Without `down_after` a clock that jumps is a clock that jumps: a rehearsal's does.
    """

    def __init__(
        self,
        store: Store,
        clock: Clock,
        rng: Random,
        judges: Panel,
        *,
        down_after: timedelta | None = DOWN_AFTER,
    ) -> None:
        self.creating = Creating(store, clock, rng)
        self.entering = Entering(store, clock, rng)
        self.fielding = Fielding(store, clock, rng)
        self.enlisting = Enlisting(store, clock)
        self.drawing = Drawing(store, clock)
        self.advancing = Advancing(store, clock)
        self.breaking = Breaking(store, clock)
        self.undoing = Undoing(store, clock)
        self.reading = Reading(store)
        self.vetoing = Vetoing(store, clock)
        self.speaking = Speaking(store, clock)
        self.verdicts = Verdicts(store, judges, clock)
        self.balloting = Balloting(store, clock)
        self.seating = Seating(store, clock)
        self.voting = Voting(store, clock)
        self.confirming = Confirming(store, clock)
        self.appealing = Appealing(store, clock)
        self.deadlines = Deadlines(store, clock, down_after=down_after)
        self.outbox = Outbox(store, clock)
        self.exporting = Exporting(store)
        self.following = Following(store)
        self.archive = Archive(store)
        self.watching = Watching(store, clock)
