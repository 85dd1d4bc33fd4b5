"""Swiss rounds: the state that the record gives, drawn, edited and explained by the pure rules."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager

from arguments.judging.verdict import Phrase
from arguments.mistakes import Mistake
from arguments.tournaments.draw.drawn import Cost, Draw, Pair, Why
from arguments.tournaments.draw.editing import Draft, redrawn
from arguments.tournaments.draw.first_round import first_state
from arguments.tournaments.draw.history import from_history
from arguments.tournaments.draw.pairing import pair
from arguments.tournaments.draw.state import Id, State
from arguments.tournaments.draw.violations import Kind, violations
from arguments.tournaments.draw.why import sentences, why
from arguments.tournaments.entries import Entry, EntryId, Status
from arguments.tournaments.standings import rank
from bot.engine.contests.draws.drafts import BYE, KIND, PAIR, Paired
from bot.engine.contests.shown.lines import by_id
from storage import Run
from storage.tournaments import conflicts, entries, results
from storage.tournaments.values import Json, Match, Round, Tournament

COST, EDITED = "cost", "edited"
"""In a round's `draw`: what its pairs cost together, and that they were changed by hand."""
_OF_COURSE = frozenset({Kind.GAP, Kind.SIDE})
"""What the best draw may hold: it is told only of a draft that was changed by hand."""

Edit = Callable[[State, Draft], Draft]


def state_of(
    run: Run, tournament: Tournament, number: int, field: Sequence[Entry], seed: int
) -> State:
    """Give what a round is drawn from: confirmed results of the rounds before it, nothing else."""
    settings = tournament.settings
    apart = conflicts.between_entries(run, tournament.tournament_id)
    if number == 1:
        return first_state(
            field,
            seed=seed,
            seeding=settings.seeding,
            method=settings.method,
            order=settings.order,
            never=apart,
        )
    history = results.history(run, tournament.tournament_id, before=number)
    placed = rank(field, history, settings.precedence)
    state = from_history(
        field,
        history,
        round_number=number,
        seed=seed,
        order=settings.order,
        method=settings.method,
        never=apart,
        ranks={each.entry_id: place for place, each in enumerate(placed, 1)},
    )
    return state.model_copy(update={"pull_up": settings.pull_up})


def drawn(
    run: Run,
    tournament: Tournament,
    number: int,
    field: Sequence[Entry],
    seed: int,
    *,
    locks: Sequence[tuple[EntryId, EntryId]] = (),
    bye: EntryId | None = None,
) -> tuple[tuple[Paired, ...], Json]:
    """Draw a round; gives its pairs from the top room down, the bye last, and what they cost."""
    state = state_of(run, tournament, number, field, seed)
    locked = state.model_copy(update={"locks": tuple(locks), "bye": bye})
    with _named(by_id(field)):
        found = pair(locked)
    held: set[frozenset[Id]] = {frozenset(lock) for lock in locks}
    pairs = _paired(found, state, held, is_bye_locked=bye is not None)
    return pairs, {COST: found.cost.model_dump(mode="json"), EDITED: False}


def edited(
    run: Run, tournament: Tournament, drafted: Round, there: Sequence[Paired], edit: Edit
) -> tuple[tuple[Paired, ...], Json]:
    """Change a draft by hand; gives its pairs with what each is now, and what they cost."""
    field = entries.of(run, tournament.tournament_id)
    state = state_of(run, tournament, drafted.round, _of_draft(field, there), drafted.seed)
    with _named(by_id(field)):
        changed = edit(state, draft_from(there))
        found = redrawn(state, changed)
    held = {frozenset(changed.pairs[room]) for room in changed.locked}
    pairs = _paired(found, state, held, is_bye_locked=changed.is_bye_locked)
    return pairs, {COST: found.cost.model_dump(mode="json"), EDITED: True}


def problems(
    run: Run, tournament: Tournament, drafted: Round, there: Sequence[Paired]
) -> tuple[tuple[Phrase, ...], tuple[Phrase, ...]]:
    """Name what keeps a draft from being released, and what a director may let stand."""
    field = entries.of(run, tournament.tournament_id)
    names = {entry.entry_id: entry.name for entry in field}
    drawable = [entry for entry in field if entry.members]
    state = state_of(run, tournament, drafted.round, drawable, drafted.seed)
    draft = draft_from(there)
    found = violations(state, draft.pairs, draft.bye)
    soft = [each for each in found if not each.is_hard]
    if not drafted.draw.get(EDITED):
        soft = [each for each in soft if each.kind not in _OF_COURSE]

    def name(entry_id: Id) -> str:
        return names.get(EntryId(str(entry_id)), str(entry_id))

    hard = tuple(each.phrase(name) for each in found if each.is_hard)
    return hard, tuple(each.phrase(name) for each in soft)


def explained(
    run: Run, tournament: Tournament, standing: Round, there: Sequence[Match], asked: Match
) -> tuple[Phrase, ...]:
    """Say why two meet, with the best draw in which they do not, by the record of that time."""
    field = by_id(entries.of(run, tournament.tournament_id))
    seated = [field[one] for each in there for one in (each.entry_for, each.entry_against) if one]
    then = [entry.model_copy(update={"status": Status.ACTIVE}) for entry in seated]
    state = state_of(run, tournament, standing.round, then, standing.seed)
    pairs = [_pair(match) for match in there if match.entry_against is not None]
    bye = next((match.entry_for for match in there if match.entry_against is None), None)
    cost = Cost.model_validate(standing.draw[COST])
    draw = Draw(pairs=tuple(pairs), bye=bye, cost=cost, thirds=0)

    def name(entry_id: Id) -> str:
        return field[EntryId(str(entry_id))].name

    return sentences(why(state, draw, _pair(asked)), name)


def draft_from(there: Sequence[Paired]) -> Draft:
    """Give a draft as the rules of editing know it."""
    pairs = [(each, each.against_id) for each in there if each.against_id is not None]
    resting = [each for each in there if each.against_id is None]
    return Draft(
        pairs=tuple((each.for_id, against_id) for each, against_id in pairs),
        bye=resting[0].for_id if resting else None,
        locked=frozenset(room for room, (each, _) in enumerate(pairs) if each.locked),
        is_bye_locked=any(each.locked for each in resting),
    )


def _paired(
    found: Draw, state: State, held: set[frozenset[Id]], *, is_bye_locked: bool
) -> tuple[Paired, ...]:
    """Give the pairs of a draw, the bye last."""
    pairs = [
        Paired(
            for_id=EntryId(str(each.for_id)),
            against_id=EntryId(str(each.against_id)),
            why={KIND: PAIR, **each.why.model_dump(mode="json")},
            locked=frozenset((each.for_id, each.against_id)) in held,
        )
        for each in found.pairs
    ]
    resting = [entry for entry in state.entries if entry.entry_id == found.bye]
    pairs += [
        Paired(
            for_id=EntryId(str(entry.entry_id)),
            against_id=None,
            why={KIND: BYE, "byes": entry.byes, "points": entry.points},
            locked=is_bye_locked,
        )
        for entry in resting
    ]
    return tuple(pairs)


def _pair(match: Match) -> Pair:
    facts = {key: value for key, value in match.why.items() if key in Why.model_fields}
    against_id = match.entry_against or match.entry_for
    return Pair(for_id=match.entry_for, against_id=against_id, why=Why.model_validate(facts))


def _of_draft(field: Sequence[Entry], there: Sequence[Paired]) -> list[Entry]:
    """Give who is in a draft; who is left out comes in when it is drawn anew."""
    seated = {one for each in there for one in (each.for_id, each.against_id)}
    return [entry for entry in field if entry.entry_id in seated]


@contextmanager
def _named(field: Mapping[EntryId, Entry]) -> Iterator[None]:
    """Have a mistake about entries name them as people know them."""
    try:
        yield
    except Mistake as mistake:
        names = {str(entry_id): entry.name for entry_id, entry in field.items()}
        values = {key: names.get(str(value), value) for key, value in mistake.values.items()}
        raise Mistake(mistake.key, **values) from None
