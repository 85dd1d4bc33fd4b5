"""The circle: a round robin's rounds, all settled by the field of its first."""

from collections.abc import Sequence

from arguments.tournaments.draw.round_robin import round_robin
from arguments.tournaments.entries import Entry, EntryId
from bot.engine.contests.draws.drafts import BYE, CIRCLE, KIND, Paired
from storage import Run
from storage.tournaments import rounds
from storage.tournaments.values import Json, Tournament


def circle_round(
    run: Run, tournament: Tournament, number: int, field: Sequence[Entry]
) -> tuple[tuple[Paired, ...], Json]:
    """Give a round's pairs; whoever would meet somebody that withdrew has a bye."""
    first = rounds.current(run, tournament.tournament_id, 1) if number > 1 else None
    circle = [entry.entry_id for entry in sorted(field, key=lambda entry: entry.number)]
    if first is not None:
        circle = [EntryId(one) for one in first.draw[CIRCLE]]
    here = {str(entry.entry_id) for entry in field}
    turn = round_robin(circle, seed=tournament.seed)[number - 1]
    pairs: list[Paired] = []
    resting = [turn.bye] if turn.bye in here else []
    for one, other in turn.pairs:
        if one in here and other in here:
            why: Json = {KIND: CIRCLE, "round": number}
            pairs.append(Paired(for_id=EntryId(str(one)), against_id=EntryId(str(other)), why=why))
        else:
            resting += [each for each in (one, other) if each in here]
    why_bye: Json = {KIND: BYE, CIRCLE: True}
    pairs += [Paired(for_id=EntryId(str(one)), against_id=None, why=why_bye) for one in resting]
    return tuple(pairs), {CIRCLE: list(circle)} if number == 1 else {}
