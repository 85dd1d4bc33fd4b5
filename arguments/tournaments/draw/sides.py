"""Sides: who argues for, by rule, and what that costs.

The one that was for more often, compared with against, goes against. Of two that are even in
that, a pair that met before changes the sides of its last meeting (unless only this gives
somebody the same side for the third time in a row); else each gets the opposite of the last
round's side, the longer row of one side being broken first; else the seed tosses a coin.
"""

from typing import NamedTuple

from arguments.claims import Side
from arguments.tournaments.draw.drawn import SideRule
from arguments.tournaments.draw.state import Contender, Id
from arguments.tournaments.lots import lot

THIRD = 2
"""So many times in a row on one side, and the next time would be the third."""


class Leaning(NamedTuple):
    """How much an entry ought to be against: by balance, last side, and length of its row."""

    balance: int
    last: int
    sure_row: int
    likely_row: int


class Sides(NamedTuple):
    """Who argues for and who against, and by which rule."""

    for_entry: Contender
    against_entry: Contender
    rule: SideRule


def sign(side: Side | None) -> int:
    """Give 1 for, -1 against, 0 where an entry has had no side yet."""
    if side is None:
        return 0
    return 1 if side is Side.FOR else -1


def rows(entry: Contender) -> tuple[int, int]:
    """Give how often in a row it argued its last side: at least, and at most; 2 stands for more.

    Both are the same where that is told. Where it is not, they are what the counts allow, taking
    it that no side came three times in a row before.
    """
    if entry.last_side is None:
        return 0, 0
    if entry.in_a_row is not None:
        row = min(entry.in_a_row, THIRD)
        return row, row
    same, other = entry.argued_for, entry.argued_against
    if entry.last_side is Side.AGAINST:
        same, other = other, same
    once, twice = _could_be(same - 1, other), _could_be(same - 2, other)
    if once is twice:
        return 1, THIRD if same >= THIRD else 1
    return (1, 1) if once else (THIRD, THIRD)


def _could_be(same: int, other: int) -> bool:
    """Tell whether so many of each side can be in order, the other side last, no three in a row."""
    if other == 0:
        return same == 0
    return 0 <= same <= THIRD * other and other <= THIRD * (same + 1)


def leaning(entry: Contender) -> Leaning:
    """Give how much an entry ought to be against: the larger of two is."""
    last = sign(entry.last_side)
    sure, likely = rows(entry)
    return Leaning(entry.balance, last, last * sure, last * likely)


def clash(one: Contender, two: Contender) -> bool:
    """Tell whether two need the same side: both were more often for, or both against."""
    return one.balance * two.balance > 0


def thirds(for_entry: Contender, against_entry: Contender) -> tuple[int, int]:
    """Count who gets a side for the third time in a row: surely, and as far as can be told."""
    given = ((for_entry, Side.FOR), (against_entry, Side.AGAINST))
    same = [rows(entry) for entry, side in given if entry.last_side is side]
    return sum(sure >= THIRD for sure, _ in same), sum(likely >= THIRD for _, likely in same)


def sides(seed: int, one: Contender, two: Contender) -> Sides:
    """Give two entries their sides, the same whichever of them is named first."""
    first, second = leaning(one), leaning(two)
    rule = next(
        (rule for rule, mine, theirs in zip(_RULES, first, second, strict=True) if mine != theirs),
        SideRule.COIN,
    )
    by_rule = Sides(two, one, rule) if first > second else Sides(one, two, rule)
    if rule is SideRule.COIN and _tails(seed, one.entry_id, two.entry_id):
        by_rule = Sides(two, one, rule)
    if rule is SideRule.BALANCE:
        return by_rule
    return _changed(by_rule)


_RULES = (SideRule.BALANCE, SideRule.LAST, SideRule.RUN, SideRule.RUN)


def _changed(by_rule: Sides) -> Sides:
    """Change the sides of the last meeting, if there was one and nobody pays for it."""
    one, two = by_rule.for_entry, by_rule.against_entry
    was = last_meeting(one, two)
    if was is None:
        return by_rule
    changed = (two, one) if was is Side.FOR else (one, two)
    if thirds(*changed) > thirds(one, two):
        return by_rule
    return Sides(*changed, SideRule.REMATCH)


def last_meeting(one: Contender, two: Contender) -> Side | None:
    """Give the side of the first of two in their last meeting, where either tells of it."""
    own = one.met_as.get(two.entry_id)
    if own is not None:
        return own
    theirs = two.met_as.get(one.entry_id)
    return None if theirs is None else theirs.other


def _tails(seed: int, one: Id, two: Id) -> bool:
    """Toss the seed's coin for two; turned over when they are named the other way round."""
    lots = lot(seed, "side", str(one), str(two)), lot(seed, "side", str(two), str(one))
    return lots[0] < lots[1]
