"""Overtaken: what was to be shown and is not so any more, since it was taken back or changed."""

from bot.engine.contests.effects import Kind
from bot.engine.contests.matches import posted
from storage import Run
from storage.times import to_ms
from storage.tournaments import matches, rounds, steps
from storage.tournaments.outbox import Effect
from storage.tournaments.values import MatchId, MatchState


def is_overtaken(run: Run, effect: Effect) -> bool:
    """Tell whether nobody needs an effect any more: what it tells of was taken back, or changed."""
    if effect.kind == Kind.DRAW_RELEASED.value:
        number, version = effect.payload["round"], effect.payload["version"]
        current = rounds.current(run, effect.tournament_id, number)
        return current is None or current.version != version
    if effect.tried is not None:
        return False
    if "step" in effect.payload:
        caused = steps.get(run, effect.tournament_id, effect.payload["step"])
        return caused is not None and caused.undone_step is not None
    return effect.match_id is not None and _is_past(run, effect, effect.match_id)


def _is_past(run: Run, effect: Effect, match_id: MatchId) -> bool:
    """Tell whether the match of an effect is withdrawn, over, or has another result."""
    match = matches.get(run, match_id)
    if match is None or match.state is MatchState.WITHDRAWN:
        return True
    if effect.kind == Kind.TIME_GIVEN.value:
        return match.state is MatchState.CONFIRMED
    if effect.kind == Kind.TIME_MOVED.value:
        until = posted.awaited_until(run, match)
        return until is None or to_ms(until) != effect.payload["due"]
    if effect.kind == Kind.RESULT.value:
        version = effect.payload["result_version"]
        return match.result is None or match.result_version != version
    return False
