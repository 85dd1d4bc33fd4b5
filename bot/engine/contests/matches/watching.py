"""Watching: a match with all that a card of it says, and nothing that is sealed or silent."""

from collections.abc import Mapping
from datetime import datetime

from arguments.claims import Claim, Side
from arguments.judging.verdict import Phrase
from arguments.mistakes import Mistake
from arguments.responses import DebaterId
from arguments.tournaments.deciding import Decided, Undecided
from arguments.tournaments.entries import Entry
from arguments.tournaments.voices import Voice
from arguments.value import Value
from bot.engine.asker import Asker
from bot.engine.clock import Clock
from bot.engine.contests.effects import audience_asked
from bot.engine.contests.judging import weighing
from bot.engine.contests.matches import in_play, phases
from bot.engine.contests.matches.in_play import InPlay
from bot.engine.contests.people import Organiser
from bot.engine.contests.shown.looking import Looking
from bot.engine.contests.views import MatchPage
from bot.engine.library.library import known_claim
from storage import Run, Store, debaters
from storage.tournaments import appeals, ballots, deliberating, judges, outbox, votes
from storage.tournaments.appeals import Appeal
from storage.tournaments.ballots import StoredBallot
from storage.tournaments.values import BallotId, Match, MatchId, MatchState, Outcome
from storage.tournaments.votes import Votes

__all__ = ["StoredBallot", "Votes", "Watched", "Watching"]
"""What is here, and the stored values in it that a face names."""


class Watched(Value):
    """A match as one looks at it now.

    `place` is that of the open phase, due at `due`; `until` is until when it is judged. Of a
    result that is silent there is nothing in it: no ballots, votes, voices or notes.
    """

    page: MatchPage
    offered: tuple[Claim, ...]
    place: int | None
    places: int
    due: datetime | None
    until: datetime | None
    names: Mapping[DebaterId, str]
    ballots: tuple[StoredBallot, ...] = ()
    votes: Votes | None = None
    voices: tuple[Voice, ...] = ()
    notes: tuple[Phrase, ...] = ()
    appeal: Appeal | None = None

    @property
    def match(self) -> Match:
        """Give the match itself."""
        return self.page.line.match

    @property
    def sides(self) -> Mapping[Side, Entry]:
        """Give who argues which side."""
        line = self.page.line
        known = {one.entry_id: one for one in (line.on_for, line.on_against) if one is not None}
        return {side: known[one] for side, one in phases.sides_of(line.match).items()}


class Watching:
    """Give matches whole, for the cards that are posted of them and those that are asked for."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._looking = Looking(store)

    async def match(
        self, asker: Asker, match_id: MatchId, *, organiser: Organiser | None = None
    ) -> Watched:
        """Give a match as anybody may see it, or as an organiser may."""
        now = self._clock()
        page = await self._looking.match(asker, match_id, organiser=organiser)
        return await self._store.read(lambda run: _watched(run, page, now))

    async def ballot(
        self, asker: Asker, ballot_id: BallotId, *, organiser: Organiser | None = None
    ) -> tuple[StoredBallot, Watched]:
        """Give a ballot with its match: an organiser's to see, and its match's other judges'."""

        def work(run: Run) -> StoredBallot:
            ballot = ballots.get(run, ballot_id)
            if ballot is None:
                raise Mistake("mistake-ballot-unknown")
            in_play.read_for(run, asker, ballot.match_id)
            seated = judges.of_match(run, ballot.match_id)
            if organiser is None and not any(one.debater_id == asker.debater_id for one in seated):
                raise Mistake("mistake-organisers-only")
            return ballot

        found = await self._store.read(work)
        return found, await self.match(asker, found.match_id, organiser=organiser)

    async def needs(self, match_id: MatchId) -> Phrase | None:
        """Say what a match that is judged still waits for; nothing of any other."""
        now = self._clock()

        def work(run: Run) -> Phrase | None:
            play = in_play.read(run, match_id)
            if play.match.state is not MatchState.JUDGING:
                return None
            weighed = weighing.weigh(run, play, now)
            return weighed.reason if isinstance(weighed, Undecided) else None

        return await self._store.read(work)

    async def posted(self, match_id: MatchId) -> tuple[str, str] | None:
        """Give the channel and the message in which the audience was asked about a match."""

        def work(run: Run) -> tuple[str, str] | None:
            t = in_play.read(run, match_id).tournament
            came = outbox.result_of(run, audience_asked(t, match_id).key) or {}
            if "message_id" not in came:
                return None
            return str(came["channel_id"]), str(came["message_id"])

        return await self._store.read(work)


def _watched(run: Run, page: MatchPage, now: datetime) -> Watched:
    match = page.line.match
    play = in_play.read(run, match.match_id)
    is_told = match.state is MatchState.CONFIRMED and not page.is_hidden
    seen = Watched(
        page=page,
        offered=tuple(known_claim(run, one) for one in match.offered),
        place=play.place,
        places=play.places,
        due=_due(play),
        until=deliberating.until(run, match.match_id),
        names=_names(run, play),
        appeal=appeals.get(run, match.match_id),
    )
    return seen.model_copy(update=_told(run, play, now)) if is_told else seen


def _due(play: InPlay) -> datetime | None:
    """Give when the open phase is due; nothing where no clock of it runs."""
    waiting = [one for one in phases.at(play.speeches, play.place) if one.outcome is Outcome.DUE]
    return max((one.due for one in waiting if one.due is not None), default=None)


def _names(run: Run, play: InPlay) -> dict[DebaterId, str]:
    """Give what those go by here who judge a match, or spoke in it."""
    people = {one.debater_id for one in judges.of_match(run, play.match.match_id)}
    people |= {one.debater_id for one in play.speeches if one.debater_id is not None}
    called = {one: debaters.name(run, one, play.tournament.server_id) for one in sorted(people)}
    return {one: name for one, name in called.items() if name}


def _told(run: Run, play: InPlay, now: datetime) -> dict[str, object]:
    """Give what a result that is told came from."""
    match_id = play.match.match_id
    handed = [one for one in ballots.confirmed(run, match_id) if not one.ballot.is_trainee]
    told: dict[str, object] = {"ballots": tuple(handed)}
    if play.tournament.settings.judging.audience:
        told["votes"] = votes.tally(run, match_id)
    if not play.speeches:  # a bye, or given away before it opened: nobody had anything to judge
        return told
    weighed = weighing.weigh(run, play, now)
    if isinstance(weighed, Decided) and weighed.result == play.match.result:
        told |= {"voices": weighed.voices, "notes": weighed.notes}
    return told
