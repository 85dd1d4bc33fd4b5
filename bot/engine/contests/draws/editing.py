"""Editing: which drafts may be changed by hand, and how.

A Swiss draft is paired freely. A bracket follows from its seeds and a round robin from its
circle, so that there only sides may change; on an open floor there is nothing to change.
"""

from collections.abc import Sequence

from arguments.mistakes import Mistake
from bot.engine.contests.draws import swiss
from bot.engine.contests.draws.drafts import KIND, PAIR, Paired
from bot.engine.contests.draws.pairing import Drawn
from bot.engine.contests.draws.swiss import Edit
from storage import Run
from storage.tournaments.values import Match, MatchId, Round, Tournament


def edited(
    run: Run, tournament: Tournament, drafted: Round, there: Sequence[Paired], edit: Edit
) -> Drawn:
    """Give a Swiss draft changed by hand; refuses where pairs follow from something else."""
    fixed = next((pair for pair in there if pair.against_id and pair.kind != PAIR), None)
    if fixed is not None:
        raise Mistake("mistake-edit-fixed", kind=str(fixed.why[KIND]))
    if not any(pair.kind == PAIR for pair in there):
        raise Mistake("mistake-edit-nothing")
    pairs, draw = swiss.edited(run, tournament, drafted, there, edit)
    return Drawn(pairs=pairs, seed=drafted.seed, draw=draw)


def turned(drafted: Round, there: Sequence[Paired], room: int) -> Drawn:
    """Give a draft in which the match of a room is turned round."""
    pair = there[room - 1]
    if pair.against_id is None:
        raise Mistake("mistake-bye-sides")
    changed = pair.model_copy(
        update={
            "for_id": pair.against_id,
            "against_id": pair.for_id,
            "why": _seeds_turned(pair),
        }
    )
    pairs = (*there[: room - 1], changed, *there[room:])
    return Drawn(pairs=pairs, seed=drafted.seed, draw={}, category=drafted.category)


def match_of(matches: Sequence[Match], match_id: MatchId) -> Match:
    """Give a match of the draft; one of an earlier version is none."""
    for match in matches:
        if match.match_id == match_id:
            return match
    raise Mistake("mistake-match-unknown")


def _seeds_turned(pair: Paired) -> dict[str, object]:
    seeds = pair.why.get("seeds")
    return {**pair.why, "seeds": seeds[::-1]} if seeds else dict(pair.why)
