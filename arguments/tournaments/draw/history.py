"""The state of a round from entries and confirmed results.

Points: a win, a bye or a walkover is 1, a debate without a winner 1/2 for both, anything else 0.
Who was drawn against each other has met, whatever came of it. A side counts where somebody
argued it, or was to and the match is postponed. A win without a debate counts as a bye, and so
does every round before a late entry's first. Matches after the break do not count.
"""

from collections.abc import Iterable, Mapping, Sequence

from arguments.claims import Side
from arguments.tournaments.draw.state import Contender, Id, State
from arguments.tournaments.entries import Entry, EntryId, Status
from arguments.tournaments.results import How, Played
from arguments.tournaments.settings import Method, Order
from arguments.tournaments.tallies import WIN, points_of

ARGUED = frozenset({How.DECIDED, How.POSTPONED})


def from_history(
    entries: Iterable[Entry],
    history: Iterable[Played],
    *,
    round_number: int,
    seed: int,
    order: Order = Order.STRICT,
    method: Method = Method.FOLD,
    never: Iterable[tuple[EntryId, EntryId]] = (),
    ranks: Mapping[EntryId, int] | None = None,
) -> State:
    """Give the state that a round is drawn from: the active entries and what they have done.

    `ranks` put equals in points in order (1 is the best); without them, sign-ups do.
    """
    there = [
        each
        for each in sorted(entries, key=lambda each: each.number)
        if each.status is Status.ACTIVE and each.first_round <= round_number
    ]
    played = sorted(
        (one for one in history if one.round < round_number and not one.is_elimination),
        key=lambda one: one.round,
    )
    own: dict[EntryId, list[Played]] = {each.entry_id: [] for each in there}
    for one in played:
        for entry_id in (one.for_id, one.against_id):
            if entry_id in own:
                own[entry_id].append(one)
    known = {each.entry_id for each in there}
    return State(
        order=order,
        method=method,
        seed=seed,
        entries=tuple(
            _contender(each, own[each.entry_id], (ranks or {}).get(each.entry_id, each.number))
            for each in there
        ),
        never=tuple((one, two) for one, two in never if one in known and two in known),
    )


def _contender(entry: Entry, played: Sequence[Played], rank: int) -> Contender:
    """Put together what one entry has done."""
    met = [(_side(entry, one), _opponent(entry, one), one) for one in played]
    argued = [side for side, _, one in met if one.result.how in ARGUED]
    last = argued[-1] if argued else None
    in_a_row = next((i for i, side in enumerate(reversed(argued)) if side is not last), len(argued))
    opponents = tuple(opponent for _, opponent, _ in met if opponent is not None)
    met_as: dict[Id, Side] = {
        opponent: side for side, opponent, one in met if opponent and one.result.how in ARGUED
    }
    return Contender(
        entry_id=entry.entry_id,
        points=sum(
            WIN if one.against_id is None else points_of(one.result, side) for side, _, one in met
        ),
        club=entry.club,
        met=opponents,
        argued_for=argued.count(Side.FOR),
        argued_against=argued.count(Side.AGAINST),
        byes=entry.first_round - 1 + sum(_is_bye(side, one) for side, _, one in met),
        last_side=last,
        rank=rank,
        in_a_row=in_a_row,
        met_as=met_as,
    )


def _side(entry: Entry, one: Played) -> Side:
    return Side.FOR if one.for_id == entry.entry_id else Side.AGAINST


def _opponent(entry: Entry, one: Played) -> EntryId | None:
    return one.against_id if one.for_id == entry.entry_id else one.for_id


def _is_bye(side: Side, one: Played) -> bool:
    """Tell whether an entry has had a point without a debate."""
    return one.result.how is How.BYE or (
        one.result.how is How.WALKOVER and one.result.winner is side
    )
