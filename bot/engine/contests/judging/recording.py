"""Recording: a result is confirmed as a new version, shown, and told where later draws used it."""

from datetime import datetime

from arguments.mistakes import Mistake
from arguments.responses import DebaterId
from arguments.tournaments.results import Result
from bot.engine.contests import effects
from bot.engine.contests.people import known_match
from storage import Run
from storage.tournaments import deliberating, results, rounds
from storage.tournaments.values import Match, Tournament


def record(
    run: Run,
    t: Tournament,
    match: Match,
    result: Result,
    now: datetime,
    *,
    by: DebaterId | None = None,
    reason: str | None = None,
) -> Match:
    """Confirm a result over the one that was seen, and ask for it to be shown.

    Raises a `Mistake` where another result came in between, or the match was withdrawn.
    """
    match_id = match.match_id
    version = results.confirm(
        run, match_id, result, seen=match.result_version, now=now, by=by, reason=reason
    )
    if version is None:
        raise Mistake("mistake-result-overtaken")
    deliberating.until_is(run, match_id, None)
    effects.put(run, now, effects.result(t, match_id, version))
    if version > 1:
        _tell_later_draws(run, t, match, version, now)
    return known_match(run, match_id)


def _tell_later_draws(run: Run, t: Tournament, match: Match, version: int, now: datetime) -> None:
    """Tell the organiser which rounds were drawn from the result before; none is paired anew."""
    later = [each.round for each in rounds.of(run, t.tournament_id) if each.round > match.round]
    if later:
        notice = effects.notice(
            t,
            "later-draws",
            f"{match.match_id}:{version}",
            match_id=match.match_id,
            round=match.round,
            room=match.room,
            first=min(later),
            last=max(later),
        )
        effects.put(run, now, notice)
