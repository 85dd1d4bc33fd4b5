"""Stopping: while a tournament is paused or the program down no clock runs; time is given back.

A clock that is set back changes nothing: a deadline never moves to an earlier time.
"""

from datetime import datetime, timedelta

from arguments.tournaments import clocks
from bot.engine.contests import effects
from bot.engine.contests.matches import phases, posted
from storage import Run, facts
from storage.tournaments import deliberating, keeping, matches, rounds, speeches
from storage.tournaments.values import Match, MatchState, Outcome, Tournament

DOWN_AFTER = timedelta(minutes=2)
"""A silence of the program from which on debaters could not send: sweeps come every minute."""
_ALIVE = "contests-alive"
_NONE = timedelta(0)


def catch_up(run: Run, now: datetime, *, down_after: timedelta | None = DOWN_AFTER) -> timedelta:
    """Give back the time for which the program was down, once; gives how long that was.

    Whoever acts on a deadline does this first, so that nobody is late for having waited.
    """
    said = facts.get(run, _ALIVE)
    if said is None or down_after is None:
        return _NONE
    alive = datetime.fromisoformat(said)
    gap = now - alive
    if gap <= down_after:
        return _NONE
    for t in keeping.all_open(run):
        if t.paused is None:
            give_back(run, t, alive, now)
    note_alive(run, now)
    return gap


def note_alive(run: Run, now: datetime) -> None:
    """Note that the program looks at its deadlines."""
    facts.put(run, _ALIVE, now.isoformat())


def give_back(run: Run, t: Tournament, stopped: datetime, now: datetime) -> None:
    """Let what runs in a tournament be due as much later as its clocks stood.

    The cards that give the old times are drawn anew.
    """
    if now <= stopped:
        return
    waiting = [
        match
        for one in rounds.of(run, t.tournament_id)
        for match in matches.missing(run, t.tournament_id, one.round)
    ]
    before = {match.match_id: posted.awaited_until(run, match) for match in waiting}
    for match in waiting:
        if match.state is MatchState.OPEN:
            _move_speeches(run, t, match, stopped, now)
    deliberating.give_back(run, t.tournament_id, now - stopped)
    effects.put(run, now, *posted.drawn_anew(run, t, waiting, before))


def _move_speeches(run: Run, t: Tournament, match: Match, stopped: datetime, now: datetime) -> None:
    given = speeches.of_match(run, match.match_id)
    for speech in phases.at(given, phases.current_place(given)):
        if speech.due is not None and speech.outcome is Outcome.DUE:
            due = _moved(t, speech.due, _grace(t, match), stopped, now)
            if due > speech.due:
                speeches.due_is(run, match.match_id, speech.place, speech.side, due)


def _moved(
    t: Tournament, due: datetime, grace: timedelta, stopped: datetime, now: datetime
) -> datetime:
    """Give when something is due that had some time left, or some grace, when clocks stopped."""
    if stopped < due:
        return clocks.due_after_stop(t.settings.clocks, stopped, due, stopped, now)
    return due + (now - stopped) if stopped <= due + grace else due


def _grace(t: Tournament, match: Match) -> timedelta:
    """Give how late a speech may be; a veto may not."""
    return timedelta(minutes=t.settings.clocks.grace_minutes) if match.claim_id else _NONE
