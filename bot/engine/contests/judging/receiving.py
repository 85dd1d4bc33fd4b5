"""Receiving: a judge's ballot is taken in its time, and confirmed or put before a second person."""

from datetime import datetime

from arguments.claims import Side
from arguments.mistakes import Mistake
from arguments.responses import DebaterId
from arguments.tournaments.ballots import Ballot, receive_ballot
from arguments.tournaments.results import Result
from arguments.value import Value
from bot.engine.contests import effects
from bot.engine.contests.judging import confirming
from bot.engine.contests.matches import in_play
from bot.engine.contests.matches.in_play import InPlay
from bot.engine.contests.people import known_match
from storage import Run
from storage.tournaments import ballots, judges, speech_drafts
from storage.tournaments.ballots import StoredBallot
from storage.tournaments.values import BallotId, BallotState, MatchId, MatchJudge, MatchState, Role


class BallotSubmission(Value):
    """A ballot as a face hands it in; `request_id` is the same when the act arrives twice."""

    request_id: str
    match_id: MatchId
    winner: Side
    points_for: float
    points_against: float
    reason: str
    low_point_win: bool = False


class Received(Value):
    """A ballot that is in: whether it is confirmed, and the result where it decided the match."""

    ballot: StoredBallot
    confirmed: bool
    result: Result | None
    repeat: bool


def seat_of(run: Run, play: InPlay, debater_id: DebaterId) -> MatchJudge:
    """Give what the asker is among a match's judges; raises a `Mistake` where they are none."""
    if in_play.side_of(run, play, debater_id) is not None:
        raise Mistake("mistake-ballot-own-match")
    seat = seated(run, play, debater_id)
    if seat is None:
        raise Mistake("mistake-ballot-not-judge")
    return seat


def seated(run: Run, play: InPlay, debater_id: DebaterId) -> MatchJudge | None:
    """Give what somebody is among a match's judges; nothing where they are none."""
    bench = judges.of_match(run, play.match.match_id)
    return next((judge for judge in bench if judge.debater_id == debater_id), None)


def refuse_untimely(play: InPlay) -> None:
    """Raise a `Mistake` where a match is not (or not any more) its judges'."""
    in_play.refuse_withdrawn(play)
    in_play.refuse_over(play)
    if play.match.state is MatchState.CONFIRMED:
        raise Mistake("mistake-ballot-late")
    if play.match.state is not MatchState.JUDGING:
        raise Mistake("mistake-ballot-early")


def take(
    run: Run, play: InPlay, seat: MatchJudge, sent: BallotSubmission, now: datetime
) -> Received:
    """Keep a judge's ballot over the one before, and decide the match where it was the last."""
    refuse_untimely(play)
    judging = play.tournament.settings.judging
    ballot = receive_ballot(
        Ballot(
            judge_id=seat.debater_id,
            winner=sent.winner,
            points_for=sent.points_for,
            points_against=sent.points_against,
            reason=sent.reason,
            is_trainee=seat.role is Role.TRAINEE,
            is_extra=seat.role is Role.EXTRA,
        ),
        judging,
        low_point_win=sent.low_point_win,
    )
    stored = ballots.submit(run, BallotId(sent.request_id), sent.match_id, ballot, now)
    speech_drafts.drop(run, sent.match_id, play.places + 1, seat.debater_id)
    if judging.two_people:
        _ask_second(run, play, stored, now)
    else:
        ballots.confirm(run, stored.ballot_id, by=seat.debater_id, now=now)
        confirming.decide(run, sent.match_id, now)
    return received(run, stored, repeat=False)


def _ask_second(run: Run, play: InPlay, ballot: StoredBallot, now: datetime) -> None:
    notice = effects.notice(
        play.tournament,
        "ballot-to-confirm",
        ballot.ballot_id,
        match_id=play.match.match_id,
        ballot=ballot.ballot_id,
        round=play.match.round,
        room=play.match.room,
    )
    effects.put(run, now, notice)


def received(run: Run, ballot: StoredBallot, *, repeat: bool) -> Received:
    """Say what became of a ballot, from it and its match as they stand now."""
    stored = ballots.get(run, ballot.ballot_id) or ballot
    return Received(
        ballot=stored,
        confirmed=stored.state is BallotState.CONFIRMED,
        result=known_match(run, stored.match_id).result,
        repeat=repeat,
    )
