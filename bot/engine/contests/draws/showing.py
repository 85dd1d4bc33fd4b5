"""Showing: a round's draw as it is shown, with what an organiser must know of a draft."""

from collections.abc import Sequence

from arguments.judging.verdict import Phrase
from arguments.tournaments.entries import Status
from arguments.tournaments.lifecycle import Stage
from arguments.value import Value
from bot.engine.contests.draws import swiss
from bot.engine.contests.draws.allocating import allocation_of
from bot.engine.contests.draws.drafts import BRACKET, NOTES, PAIR, THROUGH, paired
from bot.engine.contests.draws.readiness import due
from bot.engine.contests.shown.lines import by_id, lines_of, veiled
from bot.engine.contests.views import DrawView
from storage import Run
from storage.tournaments import entries, matches
from storage.tournaments.values import Match, Round, RoundState, Tournament


class Problems(Value):
    """What is wrong with a draft: what keeps it from being released, and what may stay."""

    blocking: tuple[Phrase, ...] = ()
    others: tuple[Phrase, ...] = ()


def shown_draw(run: Run, tournament: Tournament, standing: Round, *, public: bool) -> DrawView:
    """Give a round's draw; the public gets neither problems nor results of silent rounds."""
    there = matches.of_round(run, tournament.tournament_id, standing.round, standing.version)
    lines = lines_of(run, tournament, there)
    if public and standing.silent:
        lines = tuple(veiled(line) for line in lines)
    through = set(standing.draw.get(THROUGH, ()))
    field = entries.of(run, tournament.tournament_id)
    problems = Problems()
    notes: tuple[Phrase, ...] = ()
    if not public and standing.state is RoundState.DRAFT:
        problems = problems_of(run, tournament, standing, there)
        notes = _notes(run, tournament, standing, there)
    return DrawView(
        tournament=tournament,
        round=standing,
        lines=lines,
        problems=(*problems.blocking, *problems.others),
        blocks=len(problems.blocking),
        notes=notes,
        resting=tuple(entry for entry in field if entry.entry_id in through),
    )


def problems_of(
    run: Run, tournament: Tournament, standing: Round, there: Sequence[Match]
) -> Problems:
    """Name what is wrong with a draft: since the field changed, and by the rules of drawing."""
    pairs = [paired(match) for match in there]
    kinds = {pair.kind for pair in pairs}
    if BRACKET in kinds:
        return Problems()
    if PAIR in kinds:
        blocking, others = swiss.problems(run, tournament, standing, pairs)
        return Problems(blocking=blocking, others=others)
    field = by_id(entries.of(run, tournament.tournament_id))
    seated = [field[one] for pair in pairs for one in (pair.for_id, pair.against_id) if one]
    gone = [entry for entry in seated if entry.status is not Status.ACTIVE]
    missing = [entry for entry in due(run, tournament, standing.round) if entry not in seated]
    found = [("problem-withdrawn", entry) for entry in gone]
    found += [("problem-left-out", entry) for entry in missing if entry.members]
    return Problems(
        blocking=tuple(Phrase(key=key, values={"name": entry.name}) for key, entry in found)
    )


def _notes(
    run: Run, tournament: Tournament, standing: Round, there: Sequence[Match]
) -> tuple[Phrase, ...]:
    """Say what an organiser should know of the claims and the judges of a draft."""
    of_claims = tuple(Phrase.model_validate(note) for note in standing.draw.get(NOTES, ()))
    if tournament.stage != Stage.DRAWING:
        return of_claims
    field = by_id(entries.of(run, tournament.tournament_id))
    return (*of_claims, *allocation_of(run, tournament, there, field).notes)
