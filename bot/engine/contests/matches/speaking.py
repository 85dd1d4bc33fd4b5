"""Speaking: a debater writes the speech of the open phase; sealed until both sides are done."""

from datetime import datetime

from arguments.claims import Claim, Side
from arguments.mistakes import Mistake
from arguments.responses import receive
from arguments.tidying import tidy
from arguments.tournaments import clocks
from arguments.value import Value
from bot.engine.asker import Asker
from bot.engine.clock import Clock
from bot.engine.contests.matches import in_play, phases, proceeding
from bot.engine.contests.matches.in_play import InPlay
from bot.engine.contests.matches.sealing import SpeechSubmission, own_speech, save
from bot.engine.contests.progress import stopping
from bot.engine.library.library import known_claim
from storage import Run, Store, debaters
from storage.tournaments import speech_drafts
from storage.tournaments.values import MatchId, Outcome, Speech


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
            speech = own_speech(run, play, asker, None)
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
            speech = own_speech(run, play, asker, sent.place)
            if save(run, play, speech, asker, sent, now):
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
