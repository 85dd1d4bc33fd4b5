"""Sealing: a speech is taken from who is to give it, in its phase, or refused with the reason."""

from datetime import datetime, timedelta

from arguments.mistakes import Mistake
from arguments.responses import fingerprint
from arguments.value import Value
from bot.engine.asker import Asker
from bot.engine.contests.matches import in_play
from bot.engine.contests.matches.in_play import InPlay
from storage import Run
from storage.tournaments import speeches
from storage.tournaments.speeches import Arrival
from storage.tournaments.values import MatchId, MatchState, Outcome, Speech


class SpeechSubmission(Value):
    """A speech as a face hands it in; `request_id` is the same when the same act arrives twice.

    `place` is that of the sheet it was written on.
    """

    request_id: str
    match_id: MatchId
    place: int
    text: str


def own_speech(run: Run, play: InPlay, asker: Asker, place: int | None) -> Speech:
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


def save(  # noqa: PLR0917 (what, where, whose, when: each has a type of its own)
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
