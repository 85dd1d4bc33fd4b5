"""Rounds as the public may read them: the draw, the results once they are told, and why."""

from collections.abc import Iterable, Mapping

from arguments.responses import DebaterId
from bot.engine.contests.draws.showing import shown_draw
from bot.engine.contests.views import MatchLine
from bot.engine.public.naming import Naming
from bot.engine.public.tournament_views import Course, Reason, RoundMatch, RoundPage
from bot.engine.public.views import Person
from storage import Run
from storage.tournaments import ballots, entries, results
from storage.tournaments.ballots import StoredBallot
from storage.tournaments.values import BallotState, MatchJudge, MatchState, Round, Tournament


def round_page(
    run: Run, course: Course, tournament: Tournament, drawn: Round, naming: Naming
) -> RoundPage:
    """Give a round that is out, match by match."""
    view = shown_draw(run, tournament, drawn, public=True)
    names = entries.names(run, tournament.tournament_id)
    return RoundPage(
        course=course,
        number=drawn.round,
        is_elimination=drawn.is_elimination,
        is_silent=drawn.silent,
        released=drawn.released,
        matches=tuple(
            _match(run, line, names, naming, is_told=not drawn.silent) for line in view.lines
        ),
        through=tuple(naming.entrant(entry) for entry in view.resting),
    )


def _match(
    run: Run, line: MatchLine, names: Mapping[DebaterId, str], naming: Naming, *, is_told: bool
) -> RoundMatch:
    match = line.match
    is_decided = is_told and match.state is MatchState.CONFIRMED
    return RoundMatch(
        room=match.room,
        on_for=naming.entrant(line.on_for),
        on_against=naming.entrant(line.on_against) if line.on_against else None,
        claim=line.claim.text if line.claim else None,
        judges=_judges(line.judges, names, naming),
        result=match.result if is_decided else None,
        reasons=_reasons(run, line, names, naming) if is_decided else (),
    )


def _judges(
    seated: Iterable[MatchJudge], names: Mapping[DebaterId, str], naming: Naming
) -> tuple[Person, ...]:
    known = (judge for judge in seated if judge.debater_id in names)
    return tuple(naming.person(judge.debater_id, names[judge.debater_id]) for judge in known)


def _reasons(
    run: Run, line: MatchLine, names: Mapping[DebaterId, str], naming: Naming
) -> tuple[Reason, ...]:
    """Give the reasons that the judges handed in, and the organiser's for the latest ruling."""
    match_id = line.match.match_id
    given = [_of_judge(one, names, naming) for one in ballots.of_match(run, match_id) if _told(one)]
    latest = results.versions(run, match_id)[-1:]
    ruled = [
        Reason(judge=None, winner=one.result.winner, text=one.reason)
        for one in latest
        if one.reason
    ]
    return (*given, *ruled)


def _told(one: StoredBallot) -> bool:
    """Tell whether a ballot counted and still has its words."""
    counts = one.state is BallotState.CONFIRMED and not one.ballot.is_trainee
    return counts and bool(one.ballot.reason)


def _of_judge(one: StoredBallot, names: Mapping[DebaterId, str], naming: Naming) -> Reason:
    judge_id = one.ballot.judge_id
    name = names.get(judge_id) if judge_id else None
    return Reason(
        judge=naming.person(judge_id, name) if judge_id and name else Person(),
        winner=one.ballot.winner,
        text=one.ballot.reason or "",
    )
