"""Speaking: a debater writes the speech of the open phase; sealed until both sides are done."""

from datetime import datetime, timedelta

from arguments.claims import Claim, Side
from arguments.mistakes import Mistake
from arguments.responses import fingerprint, receive
from arguments.tidying import tidy
from arguments.tournaments import clocks
from arguments.value import Value
from bot.engine.asker import Asker
from bot.engine.clock import Clock
from bot.engine.contests.matches import in_play, phases, proceeding
from bot.engine.contests.matches.in_play import InPlay
from bot.engine.contests.progress import stopping
from bot.engine.library import known_claim
from storage import Run, Store, debaters
from storage.tournaments import speech_drafts, speeches
from storage.tournaments.speeches import Arrival
from storage.tournaments.values import MatchId, MatchState, Outcome, Speech


class SpeechSheet(Value):
    """What a form for a speech starts with, and what its author may read of the match so far.

    `heard` are the speeches of closed phases. After `due` the speech is still taken until
    `late_until`.
    """

    match_id: MatchId
    place: int
    places: int
    side: Side
    claim: Claim
    text: str
    due: datetime
    late_until: datetime
    heard: tuple[Speech, ...]


class SpeechSubmission(Value):
    """A speech as a face hands it in; `request_id` is the same when the same act arrives twice.

    `place` is that of the sheet it was written on.
    """

    request_id: str
    match_id: MatchId
    place: int
    text: str


class Spoken(Value):
    """A speech that is in; `repeat` says that it was in before.

    `closes` says that it was the last of its phase; else `waits_for` names the side that is
    still to come, which is taken until `late_until`.
    """

    speech: Speech
    repeat: bool
    closes: bool
    waits_for: tuple[Side, ...]
    late_until: datetime | None


class Speaking:
    """Take the speeches of a match, once each."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def sheet(self, asker: Asker, match_id: MatchId) -> SpeechSheet:
        """Give the form of the asker's speech in the open phase, with their draft in it.

        Raises the `Mistake` that says why there is nothing for them to write now.
        """

        def work(run: Run) -> SpeechSheet:
            play = in_play.read_for(run, asker, match_id)
            speech = _own(run, play, asker, None)
            if speech.outcome is Outcome.IN:
                raise Mistake("mistake-speech-in-already", place=speech.place)
            draft = speech_drafts.get(run, match_id, speech.place, asker.debater_id)
            return _sheet(run, play, speech, draft or "")

        return await self._store.read(work)

    async def keep(self, asker: Asker, match_id: MatchId, place: int, text: str) -> None:
        """Keep what was written and not sent; nothing at all lets the draft go."""
        now, kept = self._clock(), tidy(text)

        def work(run: Run) -> None:
            play = in_play.read_for(run, asker, match_id)
            in_play.own_side(run, play, asker.debater_id)
            if not kept:
                speech_drafts.drop(run, match_id, place, asker.debater_id)
            elif 1 <= place <= play.places:
                speech_drafts.keep(run, match_id, place, asker.debater_id, kept, now)

        await self._store.run(work)

    async def submit(self, asker: Asker, submission: SpeechSubmission) -> Spoken:
        """Take a speech, and open what comes next where it was the last of its phase.

        A request that arrives twice, or the same words again, are one speech. Raises a
        `Mistake` where it cannot be taken, and then the text is kept as a draft.
        """
        try:
            received = submission.model_copy(update={"text": receive(submission.text)})
            return await self._take(asker, received)
        except Mistake as mistake:
            if tidy(submission.text) and not mistake.operators:
                await self._keep_refused(asker, submission)
            raise

    async def _take(self, asker: Asker, sent: SpeechSubmission) -> Spoken:
        now = self._clock()

        def work(run: Run) -> Spoken:
            debaters.seen(run, asker.debater_id, asker.server_id, asker.name, now)
            stopping.catch_up(run, now)
            play = in_play.read_for(run, asker, sent.match_id)
            speech = _own(run, play, asker, sent.place)
            if _save(run, play, speech, asker, sent, now):
                return _spoken(play, speech, repeat=True)
            if speech.place < _furthest(play):  # it was let in after its phase had closed
                proceeding.show(run, play, speech.place, now)
            return _spoken(proceeding.proceed(run, sent.match_id, now), speech, repeat=False)

        return await self._store.run(work)

    async def _keep_refused(self, asker: Asker, sent: SpeechSubmission) -> None:
        """Keep what could not be taken, where there is a match of theirs to keep it in."""
        try:
            await self.keep(asker, sent.match_id, sent.place, sent.text)
        except Mistake:
            return


def _own(run: Run, play: InPlay, asker: Asker, place: int | None) -> Speech:
    """Give the speech that the asker is to give, in the open phase or in one that is named."""
    in_play.refuse_withdrawn(play)
    side = in_play.own_side(run, play, asker.debater_id)
    if place is None:
        _refuse_shut(play)
    place = place or play.place or play.places
    found = next((one for one in play.speeches if (one.place, one.side) == (place, side)), None)
    if found is None:
        raise Mistake("mistake-speech-none", place=place)
    if found.debater_id not in {None, asker.debater_id}:
        raise Mistake("mistake-speech-not-your-turn", place=place)
    return found


def _refuse_shut(play: InPlay) -> None:
    """Raise a `Mistake` where no speech is taken in a match, whoever's."""
    in_play.refuse_over(play)
    state = play.match.state
    if state is MatchState.WAITING:
        raise Mistake("mistake-match-not-open")
    if state is not MatchState.OPEN or play.place is None:
        raise Mistake("mistake-speeches-over")
    if play.match.claim_id is None:
        raise Mistake("mistake-claim-not-settled")


def _save(  # noqa: PLR0917 (what, where, whose, when: each has a type of its own)
    run: Run, play: InPlay, speech: Speech, asker: Asker, sent: SpeechSubmission, now: datetime
) -> bool:
    """Keep a speech; tells whether it was in before. Raises the `Mistake` that says why not."""
    if speech.outcome is Outcome.MISSED:
        raise Mistake("mistake-speech-late", minutes=_late_by(speech, now))
    if speech.outcome is Outcome.DUE:
        _refuse_shut(play)
        in_play.refuse_paused(play)
        if speech.place != play.place:
            raise Mistake("mistake-speech-early", place=speech.place)
    arrival = speeches.submit(
        run,
        speech.match_id,
        speech.place,
        speech.side,
        sent.text,
        by=asker.debater_id,
        request_id=sent.request_id,
        now=now,
        grace=timedelta(minutes=play.tournament.settings.clocks.grace_minutes),
    )
    if arrival is Arrival.IN_ALREADY and _same(speech.text, sent.text):
        arrival = Arrival.REPEATED
    if arrival in {Arrival.SAVED, Arrival.REPEATED}:
        return arrival is Arrival.REPEATED
    raise _refused(arrival, speech, now)


def _same(one: str | None, other: str) -> bool:
    return one is not None and fingerprint(one) == fingerprint(other)


def _refused(arrival: Arrival, speech: Speech, now: datetime) -> Mistake:
    """Give the mistake that says why a speech was not taken."""
    if arrival is Arrival.LATE:
        return Mistake("mistake-speech-late", minutes=_late_by(speech, now))
    keys = {
        Arrival.IN_ALREADY: "mistake-speech-in-already",
        Arrival.NOT_THEIRS: "mistake-speech-not-your-turn",
    }
    return Mistake(keys.get(arrival, "mistake-speech-early"), place=speech.place)


def _late_by(speech: Speech, now: datetime) -> int:
    """Give by how many minutes a speech is late, a begun one counted whole."""
    late = now - speech.due if speech.due is not None else timedelta(0)
    return max(1, -(-late // timedelta(minutes=1)))


def _furthest(play: InPlay) -> int:
    """Give the last place whose clock ever ran."""
    return max((each.place for each in play.speeches if each.due is not None), default=0)


def _spoken(play: InPlay, speech: Speech, *, repeat: bool) -> Spoken:
    """Say what became of a speech, from the match as it was once the speech was in."""
    both = phases.at(play.speeches, speech.place)
    waits = phases.waiting_for(play.speeches) if play.place == speech.place else ()
    due = [each.due for each in both if each.side in waits and each.due is not None]
    return Spoken(
        speech=next(each for each in both if each.side is speech.side),
        repeat=repeat,
        closes=not waits,
        waits_for=waits,
        late_until=clocks.late_until(play.tournament.settings.clocks, max(due)) if due else None,
    )


def _sheet(run: Run, play: InPlay, speech: Speech, text: str) -> SpeechSheet:
    if speech.due is None or play.match.claim_id is None:
        raise Mistake("mistake-speech-early", place=speech.place)
    return SpeechSheet(
        match_id=speech.match_id,
        place=speech.place,
        places=play.places,
        side=speech.side,
        claim=known_claim(run, play.match.claim_id),
        text=text,
        due=speech.due,
        late_until=clocks.late_until(play.tournament.settings.clocks, speech.due),
        heard=phases.revealed(play.speeches),
    )
