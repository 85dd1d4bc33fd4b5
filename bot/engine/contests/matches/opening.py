"""Opening: a released round's matches get their speeches, their claim and a running clock."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from arguments.claims import ClaimId
from arguments.mistakes import Defect
from arguments.tournaments import claims_for_rounds, clocks
from arguments.tournaments.clocks import Clocks
from bot.engine.contests import effects
from bot.engine.contests.matches import phases
from storage import Run
from storage.tournaments import entries, matches, speeches
from storage.tournaments.values import Match, MatchState, NewSpeech, Tournament

_LIVE_VETO = timedelta(minutes=2)
_SLOW_VETO = 6
"""The part of a slow speech's time that there is for a veto."""


def open_round(run: Run, t: Tournament, opened: Sequence[Match], now: datetime) -> None:
    """Open the matches of a round that wait, room by room; one that does not stays as it is.

    The clock of the first speech runs at once where the claim is settled, and else that of the
    vetoes.
    """
    due_first = clocks.due(t.settings.clocks, now)
    due_veto = veto_due(t.settings.clocks, now)
    waiting = [one for one in opened if one.state is MatchState.WAITING and phases.sides_of(one)]
    for match in (_with_claim(run, one) for one in sorted(waiting, key=lambda one: one.room)):
        _expect(run, t, match, due_first if match.claim_id else due_veto)
        matches.begin(run, match.match_id, now)
        effects.put(run, now, effects.match_opened(t, match.match_id))


def settle_claim(run: Run, t: Tournament, match: Match, now: datetime) -> None:
    """Settle what a match is about, by its vetoes so far, and let its first clock run."""
    claim_id = _left_by(match)
    if not matches.settle_claim(run, match.match_id, claim_id):
        return
    due = clocks.due(t.settings.clocks, now)
    for side in phases.sides_of(match):
        speeches.due_is(run, match.match_id, 1, side, due)
    effects.put(run, now, effects.claim_settled(t, match.match_id))


def veto_due(clock: Clocks, opened: datetime) -> datetime:
    """Give until when claims may be struck out: some minutes, or a part of a slow speech's time."""
    if clock.slow_hours is None:
        return clocks.later(clock, opened, min(_LIVE_VETO, clock.allotted))
    return clocks.later(clock, opened, clock.allotted / _SLOW_VETO)


def _with_claim(run: Run, match: Match) -> Match:
    """Settle the claim of a match that has no choice."""
    if match.claim_id is not None or len(match.offered) >= claims_for_rounds.OF_THREE:
        return match
    claim_id = _left_by(match)
    matches.settle_claim(run, match.match_id, claim_id)
    return match.model_copy(update={"claim_id": claim_id})


def _left_by(match: Match) -> ClaimId:
    if not match.offered:
        raise Defect(f"a match without a claim: {match.match_id}")
    return claims_for_rounds.settle(match.offered, match.vetoes)


def _expect(run: Run, t: Tournament, match: Match, due: datetime) -> None:
    """Note every speech of a match; in a team each member has one, as long as there are enough."""
    expected = []
    for side, entry_id in phases.sides_of(match).items():
        entry = entries.get(run, entry_id)
        members = entry.members if entry else ()
        for place in range(1, t.settings.speeches + 1):
            alone = len(members) == 1
            speaker = members[0] if alone else members[place - 1] if place <= len(members) else None
            expected.append(
                NewSpeech(
                    match_id=match.match_id,
                    place=place,
                    side=side,
                    entry_id=entry_id,
                    debater_id=speaker,
                    due=due if place == 1 else None,
                )
            )
    speeches.expect(run, expected)
