"""Weighing: what is known of a match, put together as the rules that decide it want it."""

from collections import Counter
from datetime import datetime

from arguments.claims import Side
from arguments.judging.verdict import Phrase
from arguments.responses import DebaterId
from arguments.tournaments import allocation, deciding, panels, voices
from arguments.tournaments.ballots import Ballot
from arguments.tournaments.deciding import Case, Decided, Needs, Undecided
from arguments.tournaments.entries import Entry
from arguments.tournaments.results import How, Result
from arguments.tournaments.voices import Audience, Judged
from bot.engine.contests.matches import phases
from bot.engine.contests.matches.in_play import InPlay
from storage import Run
from storage.tournaments import (
    ballots,
    conflicts,
    deliberating,
    entries,
    judges,
    rounds,
    votes,
)
from storage.tournaments.values import MatchJudge, Outcome, Role, Speech, TournamentJudge

COUNTED = frozenset({Role.CHAIR, Role.PANEL})
"""Judges whose ballots a match waits for."""


def weigh(
    run: Run, play: InPlay, now: datetime, *, ruling: Side | None = None
) -> Decided | Undecided:
    """Give the result of a match that its judges have, or what it still needs."""
    if phases.is_floor(play.match):
        return _floor(play)
    closes = deliberating.until(run, play.match.match_id)
    if play.tournament.settings.judging.audience and closes is not None and now < closes:
        return Undecided(needs=Needs.BALLOTS, reason=Phrase(key="undecided-votes-open"))
    case = _case(run, play, ruling)
    decided = deciding.decide(case.model_copy(update={"can_ask": True}))
    wants_extra = isinstance(decided, Undecided) and decided.needs is Needs.EXTRA_JUDGE
    if wants_extra and not _extra_called(run, play) and next_judge(run, play) is None:
        return deciding.decide(case)
    return decided


def next_judge(run: Run, play: InPlay) -> DebaterId | None:
    """Give who could be called in beside a match's judges; nothing where nobody may."""
    t, seated = play.tournament, judges.of_match(run, play.match.match_id)
    busy: Counter[DebaterId] = Counter(
        judge.debater_id
        for judge in judges.of_round(run, t.tournament_id, play.match.round, play.match.version)
    )
    free = [judge for judge in judges.of(run, t.tournament_id) if not _sits(judge, seated)]
    return allocation.extra_judge(
        room_of(run, play),
        [_judge(judge) for judge in free],
        panels.Panel(room=play.match.room, chair=None),
        busy,
        history_of(run, play),
    )


def why_not(run: Run, play: InPlay, debater_id: DebaterId) -> panels.Conflict | None:
    """Tell why somebody may not judge a match; nothing where they may."""
    known = {judge.debater_id: judge for judge in judges.of(run, play.tournament.tournament_id)}
    judge = known.get(debater_id, TournamentJudge(debater_id=debater_id))
    return panels.conflict(_judge(judge), room_of(run, play), history_of(run, play))


def room_of(run: Run, play: InPlay) -> panels.Room:
    """Give a match as those who seat judges see it."""
    on_for, on_against = (_entry(run, play, side) for side in (Side.FOR, Side.AGAINST))
    return panels.Room(room=play.match.room, on_for=on_for, on_against=on_against)


def history_of(run: Run, play: InPlay) -> panels.History:
    """Give whom nobody may judge, and who judged whom before."""
    tournament_id = play.tournament.tournament_id
    return panels.History(
        never=frozenset(conflicts.of_judges(run, tournament_id)),
        judged=judges.judged_before(run, tournament_id),
    )


def _case(run: Run, play: InPlay, ruling: Side | None) -> Case:
    judging = play.tournament.settings.judging
    seated = judges.of_match(run, play.match.match_id)
    current = rounds.current(run, play.tournament.tournament_id, play.match.round)
    cast = votes.tally(run, play.match.match_id)
    return Case(
        judging=judging,
        is_elimination=current is not None and current.is_elimination,
        judged=_judged(play) if judging.judge else None,
        ballots=_ballots(run, play, seated),
        expected=sum(judge.role in COUNTED for judge in seated),
        audience=Audience(on_for=cast.on_for, on_against=cast.on_against),
        ruling=ruling,
    )


def _ballots(run: Run, play: InPlay, seated: list[MatchJudge]) -> tuple[Ballot, ...]:
    """Give the confirmed ballots of who judges the match now, and of former judges."""
    now = {None, *(judge.debater_id for judge in seated)}
    confirmed = ballots.confirmed(run, play.match.match_id)
    return tuple(each.ballot for each in confirmed if each.ballot.judge_id in now)


def _judged(play: InPlay) -> Judged | None:
    """Give what the offline judge made of both sides; nothing while a speech is not judged."""
    if any(map(_waits, play.speeches)):
        return None
    on_for, on_against = (
        [_total(each) for each in play.speeches if each.side is side]
        for side in (Side.FOR, Side.AGAINST)
    )
    return voices.judged_speeches(on_for, on_against)


def _floor(play: InPlay) -> Decided | Undecided:
    """Give what somebody who argued alone came to: points, and nobody beaten."""
    if any(map(_waits, play.speeches)):
        return Undecided(needs=Needs.JUDGE, reason=Phrase(key="undecided-judge"))
    judged = voices.judged_speeches([_total(each) for each in play.speeches], [None])
    points = voices.speaker_points(judged.total_for)
    return Decided(result=Result(how=How.DECIDED, score_for=points), voices=())


def _waits(speech: Speech) -> bool:
    """Tell whether a speech is still to be judged; the text of a former debater's cannot be."""
    return speech.outcome is Outcome.IN and speech.text is not None and speech.verdict is None


def _total(speech: Speech) -> float | None:
    return speech.verdict.total if speech.verdict is not None else None


def _extra_called(run: Run, play: InPlay) -> bool:
    return any(judge.role is Role.EXTRA for judge in judges.of_match(run, play.match.match_id))


def _sits(judge: TournamentJudge, seated: list[MatchJudge]) -> bool:
    return any(judge.debater_id == each.debater_id for each in seated)


def _entry(run: Run, play: InPlay, side: Side) -> Entry:
    entry = entries.get(run, phases.sides_of(play.match)[side])
    if entry is None:
        raise LookupError(play.match.match_id)
    return entry


def _judge(judge: TournamentJudge) -> panels.Judge:
    return panels.Judge(
        debater_id=judge.debater_id,
        club=judge.club,
        skill=round(min(max(judge.skill, 0), panels.HIGHEST_SKILL)),
        is_trainee=judge.is_trainee,
    )
