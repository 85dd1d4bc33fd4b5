"""Pairing: the draw of a round by the format, asked of the pure rules with what is on record."""

from collections.abc import Sequence

from arguments.mistakes import Mistake
from arguments.tournaments.bracket import BracketRound, draw_bracket, next_round, replay
from arguments.tournaments.bracket_sides import take_sides
from arguments.tournaments.breaks import Break
from arguments.tournaments.entries import Entry, EntryId
from arguments.tournaments.lots import lot
from arguments.tournaments.results import Played
from arguments.tournaments.settings import Format
from arguments.value import Value
from bot.engine.contests.draws import swiss
from bot.engine.contests.draws.circle import circle_round
from bot.engine.contests.draws.drafts import BRACKET, FLOOR, KIND, THROUGH, Paired
from bot.engine.contests.progress.breaking import breaks_of
from bot.engine.contests.progress.course import eliminations
from storage import Run
from storage.tournaments import results, rounds
from storage.tournaments.values import Json, Tournament

_SEED_DIGITS = 12
"""Digits of a lot that are a seed: 48 bits."""


def seed_of(tournament: Tournament, number: int, again: int = 0) -> int:
    """Give the seed of a round, which the tournament's own seed and its number give."""
    return int(lot(tournament.seed, "round", number, again)[:_SEED_DIGITS], 16)


class Drawn(Value):
    """A round that was drawn, and what its `draw` keeps; the category where it has just one."""

    pairs: tuple[Paired, ...]
    seed: int
    draw: Json
    category: str | None = None


def paired_round(
    run: Run,
    tournament: Tournament,
    number: int,
    field: Sequence[Entry],
    seed: int,
    *,
    locks: Sequence[tuple[EntryId, EntryId]] = (),
    bye: EntryId | None = None,
) -> Drawn:
    """Draw a round before the break."""
    if tournament.settings.format is Format.OPEN_FLOOR:
        return Drawn(pairs=_floor(field, number), seed=seed, draw={})
    if tournament.settings.format is Format.ROUND_ROBIN:
        pairs, circle = circle_round(run, tournament, number, field)
        return Drawn(pairs=pairs, seed=seed, draw=circle)
    pairs, cost = swiss.drawn(run, tournament, number, field, seed, locks=locks, bye=bye)
    return Drawn(pairs=pairs, seed=seed, draw=cost)


def bracket_round(run: Run, tournament: Tournament, number: int, seed: int) -> Drawn:
    """Draw a round after the break, of all categories that have no champion yet."""
    tournament_id = tournament.tournament_id
    history = results.history(run, tournament_id, before=number)
    before = [each for each in rounds.of(run, tournament_id) if each.round < number]
    breaks = breaks_of(run, tournament_id)
    pairs: list[Paired] = []
    through: list[EntryId] = []
    for one in breaks:
        seeds = [each.entry_id for each in one.breaking]
        if replay(seeds, history).champion is not None:
            continue
        drawn = eliminations(before)
        meets = _next_round(one, history, drawn) if drawn else draw_bracket(seeds)
        sided = take_sides(meets.meetings, history, seed=seed)
        seed_of = {entry_id: place for place, entry_id in enumerate(seeds, 1)}
        for each in sided:
            why: Json = {
                KIND: BRACKET,
                "category": one.category.name,
                "left": _left(meets),
                "rematch": each.is_rematch,
                "seeds": [seed_of[each.for_id], seed_of[each.against_id]],
            }
            pairs.append(Paired(for_id=each.for_id, against_id=each.against_id, why=why))
        through += [seat.entry_id for seat in meets.through]
    if not pairs:
        raise Mistake("mistake-bracket-over")
    only = breaks[0].category.name if len(breaks) == 1 else None
    return Drawn(pairs=tuple(pairs), seed=seed, draw={THROUGH: through}, category=only)


def _next_round(one: Break, history: Sequence[Played], drawn: int) -> BracketRound:
    """Draw a category's round after those that were drawn, all of whose matches have results.

    Where it lacks one nevertheless, an earlier result was changed after the next was drawn. What
    is wrong names the category: rooms have the same numbers in each.
    """
    try:
        return next_round([each.entry_id for each in one.breaking], history, drawn=drawn)
    except Mistake as mistake:
        changed = mistake.key == "mistake-bracket-missing"
        key = "mistake-bracket-changed" if changed else mistake.key
        raise Mistake(key, **mistake.values, category=one.category.name) from mistake


def _left(meets: BracketRound) -> int:
    """Count who is still in, as rounds of a bracket are named by it."""
    return 1 << (meets.left - 1).bit_length()


def _floor(field: Sequence[Entry], number: int) -> tuple[Paired, ...]:
    """Let everybody argue alone, for in odd rounds and against in even ones."""
    side = "for" if number % 2 else "against"
    return tuple(
        Paired(for_id=entry.entry_id, against_id=None, why={KIND: FLOOR, "side": side})
        for entry in field
    )
