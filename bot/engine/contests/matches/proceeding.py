"""Proceeding: a phase that is closed is shown, and the next one opens, or the judges begin."""

from datetime import datetime, timedelta
from itertools import count

from arguments.tournaments import clocks
from arguments.tournaments.lasting import AUDIENCE_VOTES, PANEL_DELIBERATES
from bot.engine.contests import effects
from bot.engine.contests.judging import confirming
from bot.engine.contests.matches import in_play, phases
from bot.engine.contests.matches.in_play import InPlay
from storage import Run
from storage.tournaments import deliberating, judges, matches, outbox, speeches
from storage.tournaments.values import MatchId, MatchState, Tournament

JUDGED_WITHIN = timedelta(minutes=2)
"""When it is looked again at a match that waits for the offline judge alone."""


def proceed(run: Run, match_id: MatchId, now: datetime) -> InPlay:
    """Take a match on where its open phase is closed; gives it as it was before that.

    A side that did not open has given the match away. One that missed a later speech has an
    empty one.
    """
    play = in_play.read(run, match_id)
    if _is_closed(play):
        _go_on(run, play, now)
    return play


def show(run: Run, play: InPlay, place: int, now: datetime) -> None:
    """Ask for the speeches of a place to be shown, again where one was let in afterwards."""
    t, match_id = play.tournament, play.match.match_id
    times = (effects.speeches_shown(t, match_id, place, late=late) for late in count())
    effects.put(run, now, next(shown for shown in times if outbox.get(run, shown.key) is None))


def deliberation_due(t: Tournament, now: datetime) -> datetime:
    """Give until when judges and audience deliberate: on slow clocks, for as long as a speech."""
    judging, clock = t.settings.judging, t.settings.clocks
    if not judging.panel and not judging.audience:
        return now + JUDGED_WITHIN
    if clock.slow_hours is not None:
        return clocks.later(clock, now, clock.allotted)
    return now + (PANEL_DELIBERATES if judging.panel else AUDIENCE_VOTES)


def _is_closed(play: InPlay) -> bool:
    """Tell whether an open match has no clock running."""
    if play.match.state is not MatchState.OPEN or play.match.claim_id is None:
        return False
    return play.place is None or not phases.is_running(play.speeches, play.place)


def _go_on(run: Run, play: InPlay, now: datetime) -> None:
    """Show the phase that was closed, and open what comes after it."""
    closed = (play.place or play.places + 1) - 1
    show(run, play, closed, now)
    if closed == 1 and confirming.no_show(run, play, now):
        return
    if play.place is None:
        _hand_over(run, play, now)
    else:
        _open(run, play, play.place, now)


def _open(run: Run, play: InPlay, place: int, now: datetime) -> None:
    due = clocks.due(play.tournament.settings.clocks, now)
    for speech in phases.at(play.speeches, place):
        speeches.due_is(run, play.match.match_id, place, speech.side, due)


def _hand_over(run: Run, play: InPlay, now: datetime) -> None:
    """Give a match to its judges and the audience; the offline judge may have done its part."""
    t, match_id = play.tournament, play.match.match_id
    matches.to_judges(run, match_id)
    deliberating.until_is(run, match_id, deliberation_due(t, now))
    seated = judges.of_match(run, match_id)
    if seated:
        effects.put(run, now, effects.judges_called(t, match_id, 0))
    if t.settings.judging.audience and not phases.is_floor(play.match):
        effects.put(run, now, effects.audience_asked(t, match_id))
    confirming.decide(run, match_id, now)
