"""Confirming: a match gets its result by the rules, by a forfeit, or by the organiser's ruling."""

from datetime import datetime

from arguments.claims import Side
from arguments.mistakes import Mistake
from arguments.responses import DebaterId
from arguments.tidying import tidy
from arguments.tournaments.ballots import LEAST_POINTS, MOST_POINTS
from arguments.tournaments.deciding import Needs, Undecided, by_forfeit
from arguments.tournaments.entries import EntryId, Status, TournamentId
from arguments.tournaments.results import How, Result
from bot.engine.clock import Clock
from bot.engine.contests import effects
from bot.engine.contests.judging import recording, weighing
from bot.engine.contests.matches import in_play, phases
from bot.engine.contests.matches.in_play import InPlay
from bot.engine.contests.people import Organiser, known_tournament
from bot.engine.contests.progress.closing import after_result
from storage import Run, Store
from storage.tournaments import ballots, entries, judges, matches, rounds
from storage.tournaments.outbox import NewEffect
from storage.tournaments.values import Match, MatchId, MatchState, Role, Tournament

LONGEST_RULING = 1000
FORFEITS = frozenset({How.WALKOVER, How.DOUBLE_FORFEIT})
_RULED = frozenset({How.DECIDED, How.WALKOVER, How.DOUBLE_FORFEIT, How.POSTPONED})


class Confirming:
    """The organiser's last word on matches, and what each still waits for."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def settle(
        self, organiser: Organiser, match_id: MatchId, result: Result, reason: str
    ) -> Match:
        """Give a match the result that the organiser rules, also in place of another.

        Rounds that were drawn since keep their draws, and the organiser is told of them. The
        same result again is no news. Raises a `Mistake` where the result cannot be one.
        """
        now, said = self._clock(), received_ruling(reason)

        def work(run: Run) -> Match:
            play = in_play.read_to_run(run, organiser, match_id)
            return ruled(run, play, result, now, by=organiser.debater_id, reason=said)

        return await self._store.run(work)

    async def needs(self, tournament_id: TournamentId) -> list[tuple[Match, Undecided | None]]:
        """List the matches of the round without a result, each with what it needs.

        Nothing is said of one whose speeches are not over.
        """
        now = self._clock()

        def work(run: Run) -> list[tuple[Match, Undecided | None]]:
            t = known_tournament(run, tournament_id)
            return [
                (match, _needed(run, match.match_id, now))
                for match in matches.missing(run, tournament_id, t.round)
            ]

        return await self._store.read(work)


def decide(run: Run, match_id: MatchId, now: datetime) -> Undecided | None:
    """Decide a match that its judges have, where all is there; gives what is missing otherwise.

    An even panel has one more judge called in, and what nobody can decide is told the organiser.
    """
    match = matches.get(run, match_id)
    if match is None or match.state is not MatchState.JUDGING:
        return None
    play = in_play.read(run, match_id)
    weighed = weighing.weigh(run, play, now)
    if isinstance(weighed, Undecided):
        _ask(run, play, weighed, now)
        return weighed
    confirm(run, play.tournament, play.match, weighed.result, now)
    return None


def confirm(
    run: Run,
    t: Tournament,
    match: Match,
    result: Result,
    now: datetime,
    *,
    by: DebaterId | None = None,
    reason: str | None = None,
) -> Match:
    """Confirm a result, and let the tournament go on by it."""
    confirmed = recording.record(run, t, match, result, now, by=by, reason=reason)
    after_result(run, t.tournament_id, now)
    return confirmed


def ruled(
    run: Run, play: InPlay, result: Result, now: datetime, *, by: DebaterId, reason: str
) -> Match:
    """Confirm an organiser's result, unless it is the one that stands."""
    _check_ruling(run, play, result)
    if play.match.result == result:
        return play.match
    return confirm(run, play.tournament, play.match, result, now, by=by, reason=reason or None)


def received_ruling(reason: str) -> str:
    """Give the organiser's reason tidied, or nothing; raises a `Mistake` where it is too long."""
    said = tidy(reason)
    if len(said) > LONGEST_RULING:
        raise Mistake("mistake-ruling-long", characters=len(said), limit=LONGEST_RULING)
    return said


def no_show(run: Run, play: InPlay, now: datetime) -> bool:
    """Give a match away in which a side did not open; tells whether that was so."""
    came = {speech.side for speech in phases.at(play.speeches, 1) if speech.submitted is not None}
    if phases.is_floor(play.match):
        result = None if came else Result(how=How.DOUBLE_FORFEIT)
    else:
        result = by_forfeit(spoke_for=Side.FOR in came, spoke_against=Side.AGAINST in came)
    if result is not None:
        confirm(run, play.tournament, play.match, result, now)
    return result is not None


def withdrawn(run: Run, t: Tournament, entry_id: EntryId, now: datetime) -> list[Match]:
    """Give away the match in which a withdrawn entry still had to speak."""
    given = []
    for match in matches.missing(run, t.tournament_id, t.round) if t.round else ():
        sides = {entry: side for side, entry in phases.sides_of(match).items()}
        if entry_id in sides and match.state is MatchState.OPEN:
            other = next((entry for entry in sides if entry != entry_id), None)
            gone = other is None or _is_gone(run, other)
            how = How.DOUBLE_FORFEIT if gone else How.WALKOVER
            winner = None if gone else sides[entry_id].other
            given.append(confirm(run, t, match, Result(how=how, winner=winner), now))
    return given


def ballots_missing(run: Run, play: InPlay, until: datetime) -> NewEffect:
    """Ask for the organiser to be told that a match still waits for ballots, and for how many."""
    match_id = play.match.match_id
    handed = {each.ballot.judge_id for each in ballots.confirmed(run, match_id)}
    seated = [one for one in judges.of_match(run, match_id) if one.role is not Role.TRAINEE]
    return effects.notice(
        play.tournament,
        "ballots-missing",
        f"{match_id}:{until.timestamp():.0f}",
        match_id=match_id,
        round=play.match.round,
        room=play.match.room,
        missing=sum(one.debater_id not in handed for one in seated),
    )


def _is_gone(run: Run, entry_id: EntryId) -> bool:
    entry = entries.get(run, entry_id)
    return entry is None or entry.status is Status.WITHDRAWN


def _ask(run: Run, play: InPlay, lacks: Undecided, now: datetime) -> None:
    """Call one more judge in, or tell the organiser, each once."""
    match_id = play.match.match_id
    seated = judges.of_match(run, match_id)
    if lacks.needs is Needs.EXTRA_JUDGE and not any(one.role is Role.EXTRA for one in seated):
        called = weighing.next_judge(run, play)
        if called is not None:
            judges.add_to_match(run, match_id, called, Role.EXTRA, now)
            effects.put(run, now, effects.judges_called(play.tournament, match_id, len(seated) + 1))
    elif lacks.needs is Needs.ORGANISER:
        notice = effects.notice(
            play.tournament,
            "ruling-needed",
            f"{match_id}:{play.match.result_version}",
            match_id=match_id,
            round=play.match.round,
            room=play.match.room,
        )
        effects.put(run, now, notice)


def _needed(run: Run, match_id: MatchId, now: datetime) -> Undecided | None:
    play = in_play.read(run, match_id)
    if play.match.state is not MatchState.JUDGING:
        return None
    weighed = weighing.weigh(run, play, now)
    return weighed if isinstance(weighed, Undecided) else None


def _check_ruling(run: Run, play: InPlay, result: Result) -> None:
    """Raise a `Mistake` where a result is none that a match of two can have."""
    if result.how not in _RULED or play.match.state is MatchState.WAITING:
        raise Mistake("mistake-ruling-none")
    current = rounds.current(run, play.tournament.tournament_id, play.match.round)
    knockout = current is not None and current.is_elimination
    wants = result.how is How.WALKOVER or (result.how is How.DECIDED and knockout)
    if (wants or result.how is How.DECIDED) and phases.is_floor(play.match):
        wants = False
    if wants and result.winner is None:
        raise Mistake("mistake-ruling-winner")
    for points in (result.score_for, result.score_against):
        if points is not None and not LEAST_POINTS <= points <= MOST_POINTS:
            raise Mistake("mistake-ruling-points", least=LEAST_POINTS, limit=MOST_POINTS)
