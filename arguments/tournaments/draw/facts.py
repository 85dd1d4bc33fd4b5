"""The facts of a draw: its cost, and why each pair is as it is, as far as is cheaply known."""

from collections.abc import Mapping, Sequence, Set
from typing import NamedTuple

from arguments.tournaments.draw.drawn import Cost, Draw, Pair, Rule, SideRule, Why
from arguments.tournaments.draw.order import in_order, ordered
from arguments.tournaments.draw.sides import Sides, clash, sides, thirds
from arguments.tournaments.draw.state import PARTS, Contender, Id, State, meetings
from arguments.tournaments.settings import Order


class Facts(NamedTuple):
    """What counts against two who meet, by rule, whichever way the order puts it."""

    meetings: int
    gap: int
    club: bool
    side: bool
    third: tuple[int, int]

    def in_order(self, order: Order) -> tuple[tuple[Rule, int], ...]:
        """Give them rule by rule in the order that is declared."""
        first = in_order(order, (Rule.MEETINGS, self.meetings), (Rule.GAP, self.gap))
        surely, perhaps = self.third
        return (
            *first,
            (Rule.CLUB, int(self.club)),
            (Rule.SIDE, int(self.side)),
            (Rule.THIRD, surely),
            (Rule.THIRD, perhaps),
        )


def facts(one: Contender, two: Contender, given: Sides) -> Facts:
    """Work out what counts against two who would meet, on the sides that they are given."""
    return Facts(
        meetings(one, two),
        (one.parts - two.parts) ** 2,
        one.club is not None and one.club == two.club,
        clash(one, two),
        thirds(given.for_entry, given.against_entry),
    )


def drawn(
    state: State,
    pairs: Sequence[tuple[Contender, Contender]],
    bye: Contender | None,
    seats: Mapping[frozenset[Id], Id],
) -> Draw:
    """Put pairs on their sides, count what they cost, and note why they are as they are.

    `seats` names who is for in the pairs where somebody has said so.
    """
    entries = ordered(state, state.entries)
    rank = {entry.entry_id: i for i, entry in enumerate(entries)}
    rooms = sorted(
        (sorted(each, key=lambda one: rank[one.entry_id]) for each in pairs),
        key=lambda each: [rank[one.entry_id] for one in each],
    )
    known = Known(
        state,
        _ideals(state, _free(state, entries, bye)),
        seats,
        {frozenset(each) for each in state.never},
        {frozenset(each) for each in state.locks},
    )
    made = [_pair(known, upper, lower) for upper, lower in rooms]
    counted = [each for _, each in made]
    return Draw(
        pairs=tuple(each for each, _ in made),
        bye=None if bye is None else bye.entry_id,
        cost=total(counted),
        thirds=sum(surely for surely, _ in (each.third for each in counted)),
    )


class Known(NamedTuple):
    """What a round's pairs are looked at with."""

    state: State
    ideals: Mapping[Id, Contender]
    seats: Mapping[frozenset[Id], Id]
    apart: Set[frozenset[Id]]
    locked: Set[frozenset[Id]]


def _free(state: State, entries: Sequence[Contender], bye: Contender | None) -> list[Contender]:
    """Give the entries that no lock and no bye keeps."""
    kept = {one for lock in state.locks for one in lock}
    return [each for each in entries if each is not bye and each.entry_id not in kept]


def _pair(known: Known, upper: Contender, lower: Contender) -> tuple[Pair, Facts]:
    both = frozenset((upper.entry_id, lower.entry_id))
    is_locked = both in known.locked
    given = sides(known.state.seed, upper, lower)
    if known.seats.get(both, given.for_entry.entry_id) != given.for_entry.entry_id:
        given = Sides(given.against_entry, given.for_entry, SideRule.LOCK)
    here = facts(upper, lower, given)
    ideal = None if is_locked else known.ideals.get(upper.entry_id)
    made = Pair(
        for_id=given.for_entry.entry_id,
        against_id=given.against_entry.entry_id,
        why=Why(
            bracket=upper.points,
            gap=(upper.parts - lower.parts) / PARTS,
            pulled_up=lower.entry_id if upper.parts != lower.parts else None,
            met=here.meetings,
            same_club=here.club,
            side_clash=here.side,
            third_side=here.third[0] > 0,
            side_rule=given.rule,
            rule=Rule.LOCK if is_locked else _rule(known, here, upper, ideal, lower),
            ideal=None if ideal is None else ideal.entry_id,
            locked=is_locked,
        ),
    )
    return made, here


def total(counted: Sequence[Facts]) -> Cost:
    """Add up what pairs cost."""
    gap = sum(each.gap for each in counted)
    whole, rest = divmod(gap, PARTS**2)
    return Cost(
        meetings=sum(each.meetings for each in counted),
        squared_gap=gap / PARTS**2 if rest else whole,
        same_club=sum(each.club for each in counted),
        side=sum(each.side for each in counted),
    )


def _ideals(state: State, free: Sequence[Contender]) -> dict[Id, Contender]:
    """Give everybody's opponent by the method alone, where their own bracket has it.

    The bye is no longer among them, so the brackets are as they are without it.
    """
    from arguments.tournaments.draw.costs import field_of  # noqa: PLC0415 (numpy: see pairing.py)
    from arguments.tournaments.draw.places import ideal_place  # noqa: PLC0415 (see above)

    if not free:
        return {}
    places = field_of(state, free, ()).places
    bracket, place = places.bracket.tolist(), places.place.tolist()
    at = dict(zip(zip(bracket, place, strict=True), free, strict=True))
    found: dict[Id, Contender] = {}
    for (number, own), entry in at.items():
        size = places.brackets[number].size
        if own <= size:
            other = at.get((number, ideal_place(state.method, own, size)))
            if other is not None:
                found[entry.entry_id] = other
    return found


def _rule(
    known: Known, here: Facts, upper: Contender, ideal: Contender | None, lower: Contender
) -> Rule:
    """Name what kept the upper of two from its ideal opponent."""
    if ideal is None:
        return Rule.FLOAT
    if ideal.entry_id == lower.entry_id:
        return Rule.IDEAL
    if frozenset((upper.entry_id, ideal.entry_id)) in known.apart:
        return Rule.NEVER
    there = facts(upper, ideal, sides(known.state.seed, upper, ideal))
    order = known.state.order
    for (rule, mine), (_, theirs) in zip(here.in_order(order), there.in_order(order), strict=True):
        if mine != theirs:
            return rule if mine < theirs else Rule.OTHERS
    return Rule.OTHERS
