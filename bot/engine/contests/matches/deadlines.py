"""Deadlines: read off the rows at every sweep, so that nothing is missed for having been down."""

import logging
from collections.abc import Callable
from datetime import datetime, timedelta

from arguments.mistakes import Mistake
from arguments.tournaments import clocks
from arguments.tournaments.deciding import Needs
from bot.engine.clock import Clock
from bot.engine.contests import effects
from bot.engine.contests.judging import confirming
from bot.engine.contests.matches import in_play, opening, phases, proceeding
from bot.engine.contests.matches.in_play import InPlay
from bot.engine.contests.people import Organiser
from bot.engine.contests.progress import stopping
from storage import Run, Store
from storage.tournaments import deliberating, matches, results, rounds, speeches
from storage.tournaments.values import (
    MatchId,
    MatchState,
    Outcome,
    RoundState,
    Speech,
    Tournament,
)

log = logging.getLogger(__name__)

BATCH = 200
LONGEST_EXTENSION = timedelta(days=7)


class Deadlines:
    """Act on what fell due: vetoes, speeches, votes and ballots.

    Without `down_after` a silence is never taken for the program having been down, as wanted
    where a clock is moved by hand.
    """

    def __init__(
        self, store: Store, clock: Clock, *, down_after: timedelta | None = stopping.DOWN_AFTER
    ) -> None:
        self._store = store
        self._clock = clock
        self._down_after = down_after

    async def sweep(self, limit: int = BATCH) -> int:
        """Act on what fell due, the longest overdue first; gives in how many matches.

        Time for which the program was down is given back first. A match that fails is left for
        the next sweep, and keeps no other waiting.
        """
        now = self._clock()

        def look(run: Run) -> tuple[list[MatchId], list[MatchId]]:
            stopping.catch_up(run, now, down_after=self._down_after)
            if self._down_after is not None:
                stopping.note_alive(run, now)
            return _overdue(run, now, limit), deliberating.over(run, now, limit)

        late, deliberated = await self._store.run(look)
        acted = [await self._act(_speeches_over, match_id, now) for match_id in late]
        acted += [await self._act(_deliberation_over, match_id, now) for match_id in deliberated]
        return sum(acted)

    async def extend(self, organiser: Organiser, match_id: MatchId, by: timedelta) -> datetime:
        """Give the open phase of a match, or its judges, more time; gives when it is due then.

        One that is overdue counts from now. Raises a `Mistake` where nothing is awaited.
        """
        now = self._clock()
        if not timedelta(0) < by <= LONGEST_EXTENSION:
            raise Mistake("mistake-extension", most=LONGEST_EXTENSION.days)

        def work(run: Run) -> datetime:
            stopping.catch_up(run, now)
            play = in_play.read_to_run(run, organiser, match_id)
            if play.match.state is MatchState.JUDGING:
                return _told(run, play, _extend_judging(run, play, by, now), now)
            if play.match.state is not MatchState.OPEN:
                raise Mistake("mistake-extension-none")
            return _told(run, play, _extend_speeches(run, play, by, now), now)

        return await self._store.run(work)

    async def let_in(self, organiser: Organiser, match_id: MatchId, by: timedelta) -> datetime:
        """Let the side that missed its latest speech give it after all, within some time.

        A walkover for it is taken back. The other side's next speech is due no earlier than
        that. Raises a `Mistake` where nothing was missed, or the match went on since.
        """
        now = self._clock()
        if not timedelta(0) < by <= LONGEST_EXTENSION:
            raise Mistake("mistake-extension", most=LONGEST_EXTENSION.days)

        def work(run: Run) -> datetime:
            play = in_play.read_to_run(run, organiser, match_id)
            missed = _lately_missed(play)
            _refuse_done(run, play)
            _take_up(run, play)
            due = now + by
            for speech in missed:
                speeches.due_is(run, match_id, speech.place, speech.side, due)
            following = clocks.due(play.tournament.settings.clocks, due)
            for speech in phases.at(play.speeches, missed[0].place + 1):
                if speech.due is not None:
                    speeches.due_is(run, match_id, speech.place, speech.side, following)
            return _told(run, play, due, now)

        return await self._store.run(work)

    async def _act(
        self, work: Callable[[Run, MatchId, datetime], bool], match_id: MatchId, now: datetime
    ) -> bool:
        try:
            return await self._store.run(lambda run: work(run, match_id, now))
        except Exception:  # the outermost edge of a chore
            log.exception("deadline failed match=%s", match_id)
            return False


def _overdue(run: Run, now: datetime, limit: int) -> list[MatchId]:
    """List the matches in which a veto, or a speech with its grace, is overdue.

    Where those that are late and still taken fill the list, it is read further.
    """
    read = limit
    while True:
        due = speeches.overdue(run, now, read)
        known: dict[MatchId, InPlay] = {}
        over = []
        for speech in due:
            if speech.match_id not in known:
                known[speech.match_id] = in_play.read(run, speech.match_id)
            if _is_over(known[speech.match_id], speech, now):
                over.append(speech.match_id)
        if len(due) < read or len(over) >= limit:
            return list(dict.fromkeys(over))[:limit]
        read *= 2


def _is_over(play: InPlay, speech: Speech, now: datetime) -> bool:
    if speech.due is None or speech.outcome is not Outcome.DUE or speech.place != play.place:
        return False
    if play.match.claim_id is None:
        return speech.due < now
    return clocks.late_until(play.tournament.settings.clocks, speech.due) < now


def _speeches_over(run: Run, match_id: MatchId, now: datetime) -> bool:
    """Settle a claim for which the vetoes are over, or close a phase with what is missing."""
    play = in_play.read(run, match_id)
    t = play.tournament
    if play.match.state is not MatchState.OPEN or _stands(t):
        return False
    over = [speech for speech in play.speeches if _is_over(play, speech, now)]
    if over and play.match.claim_id is None:
        opening.settle_claim(run, t, play.match, now)
    for speech in over if play.match.claim_id is not None else ():
        speeches.missed(run, match_id, speech.place, speech.side)
        log.info("missed match=%s place=%d side=%s", match_id, speech.place, speech.side)
    proceeding.proceed(run, match_id, now)
    return bool(over)


def _deliberation_over(run: Run, match_id: MatchId, now: datetime) -> bool:
    """Close the votes, decide where that was all, and tell the organiser who is missing."""
    play = in_play.read(run, match_id)
    t, until = play.tournament, deliberating.until(run, match_id)
    if until is None or until > now or _stands(t):
        return False
    deliberating.until_is(run, match_id, None)
    if t.settings.judging.audience and not phases.is_floor(play.match):
        effects.put(run, now, effects.audience_closed(t, match_id))
    lacks = confirming.decide(run, match_id, now)
    if lacks is None:
        return True
    if lacks.needs is Needs.JUDGE:
        deliberating.until_is(run, match_id, now + proceeding.JUDGED_WITHIN)
    elif lacks.needs is not Needs.ORGANISER:
        effects.put(run, now, confirming.ballots_missing(run, play, until))
    return True


def _extend_judging(run: Run, play: InPlay, by: timedelta, now: datetime) -> datetime:
    match_id = play.match.match_id
    until = deliberating.until(run, match_id)
    if until is None and play.tournament.settings.judging.audience:
        raise Mistake("mistake-votes-closed")  # who saw that they are would vote by the others
    due = max(until or now, now) + by
    deliberating.until_is(run, match_id, due)
    return due


def _extend_speeches(run: Run, play: InPlay, by: timedelta, now: datetime) -> datetime:
    waiting = [one for one in phases.at(play.speeches, play.place) if one.outcome is Outcome.DUE]
    due = max([now, *(one.due for one in waiting if one.due is not None)]) + by
    for speech in waiting:
        speeches.due_is(run, speech.match_id, speech.place, speech.side, due)
    return due


def _told(run: Run, play: InPlay, due: datetime, now: datetime) -> datetime:
    """Have a match told that it is due later than its cards say."""
    effects.put(run, now, effects.time_given(play.tournament, play.match.match_id, due))
    return due


def _lately_missed(play: InPlay) -> list[Speech]:
    """Give the speeches that were missed in the latest closed phase, if the next is untouched."""
    closed = (play.place or play.places + 1) - 1
    walkover = play.match.state is MatchState.CONFIRMED and play.match.result_version == 1
    if walkover and play.match.result is not None:
        walkover = play.match.result.how in confirming.FORFEITS
    touched = any(one.outcome is Outcome.IN for one in phases.at(play.speeches, closed + 1))
    missed = [one for one in phases.at(play.speeches, closed) if one.outcome is Outcome.MISSED]
    if not missed or touched or not (walkover or play.match.state is MatchState.OPEN):
        raise Mistake("mistake-nothing-missed")
    return missed


def _refuse_done(run: Run, play: InPlay) -> None:
    """Raise a `Mistake` where the round is over: the next may be drawn from its results."""
    current = rounds.current(run, play.tournament.tournament_id, play.match.round)
    if current is None or current.state is not RoundState.RELEASED:
        raise Mistake("mistake-let-in-round-over", round=play.match.round)


def _take_up(run: Run, play: InPlay) -> None:
    """Take back a result that stands only because a side had not come."""
    if play.match.state is MatchState.CONFIRMED:
        results.take_back(run, play.match.match_id, seen=play.match.result_version)
        matches.from_judges(run, play.match.match_id)


def _stands(t: Tournament) -> bool:
    return t.paused is not None or t.stage.is_over
