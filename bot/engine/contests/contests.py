"""All of tournaments in one value, as a face is given it."""

from datetime import timedelta
from random import Random

from bot.engine.clock import Clock
from bot.engine.contests.draws.drawing import Drawing
from bot.engine.contests.exports.exporting import Exporting
from bot.engine.contests.judging.appealing import Appealing
from bot.engine.contests.judging.balloting import Balloting
from bot.engine.contests.judging.confirming import Confirming
from bot.engine.contests.judging.seating import Seating
from bot.engine.contests.judging.unsent import Unsent
from bot.engine.contests.judging.verdicts import Verdicts
from bot.engine.contests.judging.voting import Voting
from bot.engine.contests.matches.deadlines import Deadlines
from bot.engine.contests.matches.speaking import Speaking
from bot.engine.contests.matches.vetoing import Vetoing
from bot.engine.contests.matches.watching import Watching
from bot.engine.contests.outbox import Outbox
from bot.engine.contests.progress.advancing import Advancing
from bot.engine.contests.progress.breaking import Breaking
from bot.engine.contests.progress.stopping import DOWN_AFTER
from bot.engine.contests.progress.undoing import Undoing
from bot.engine.contests.shown.archive import Archive
from bot.engine.contests.shown.following import Following
from bot.engine.contests.shown.reading import Reading
from bot.engine.contests.signing_up.creating import Creating
from bot.engine.contests.signing_up.enlisting import Enlisting
from bot.engine.contests.signing_up.entering import Entering
from bot.engine.contests.signing_up.fielding import Fielding
from bot.engine.judging.judges import Panel
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
        self.unsent = Unsent(store, clock)
        self.appealing = Appealing(store, clock)
        self.deadlines = Deadlines(store, clock, down_after=down_after)
        self.outbox = Outbox(store, clock)
        self.exporting = Exporting(store)
        self.following = Following(store)
        self.archive = Archive(store)
        self.watching = Watching(store, clock)
