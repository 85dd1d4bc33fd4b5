"""Breaks: who goes on after the last round before them, in each category, and who waits.

Categories are taken in the order in which they are declared, and an entry breaks in the first
that it is eligible for and good enough for; it leaves its place in later ones to others. A cap
may hold how many of one club break in a category.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence

from arguments.mistakes import Mistake
from arguments.tournaments.club_caps import capped
from arguments.tournaments.entries import Entry, EntryId, Status
from arguments.tournaments.lots import lot
from arguments.tournaments.settings import Category, TieRule
from arguments.tournaments.standings import Placed
from arguments.value import Value

OPEN = "open"
"""The category that every entry is eligible for; any other is named on its entries."""


class BreakingEntry(Value):
    """An entry with its seed in a break, from 1; reserves have the seeds after the last."""

    seed: int
    entry_id: EntryId
    rank: int


class Cut(Value):
    """Equals at the last place of a break: how many places they shared, and who got them."""

    tied: tuple[EntryId, ...]
    places: int
    through: tuple[EntryId, ...]
    rule: TieRule


class Break(Value):
    """Who breaks in a category, by seed, and who is called in if one of them cannot come.

    `passed_over` stood above the last of them, but were over the cap of their club.
    """

    category: Category
    breaking: tuple[BreakingEntry, ...]
    reserves: tuple[BreakingEntry, ...] = ()
    cut: Cut | None = None
    passed_over: tuple[EntryId, ...] = ()


class CutUndecided(Mistake):
    """Equals stand at the cut, and the organiser must say who of them breaks."""

    def __init__(self, category: str, tied: tuple[EntryId, ...], places: int) -> None:
        super().__init__("mistake-break-tie", category=category, tied=len(tied), places=places)
        self.category = category
        self.tied = tied
        self.places = places


def is_eligible(entry: Entry, category: Category) -> bool:
    """Tell whether an entry may break in a category: it takes part still, and belongs there."""
    name = category.name.casefold()
    belongs = name == OPEN or name in {each.casefold() for each in entry.categories}
    return belongs and entry.status is Status.ACTIVE


def draw_breaks(
    placed: Sequence[Placed],
    entries: Iterable[Entry],
    categories: Sequence[Category],
    *,
    rule: TieRule = TieRule.LOT,
    seed: int = 0,
    reserves: int = 0,
    chosen: Mapping[str, Sequence[EntryId]] | None = None,
    club_cap: int | None = None,
) -> tuple[Break, ...]:
    """Say who breaks in each category, in the order of the categories.

    `chosen` holds, by category, whom the organiser takes of the equals at its cut. Where the
    rule asks for that and it is missing, raises `CutUndecided`. Equals elsewhere are seeded by
    lot. A break that is larger than the field that is left for it is refused. Of one club at
    most `club_cap` break in a category, or wait for it; the lot parts equals of one club there.
    """
    by_id = {entry.entry_id: entry for entry in entries}
    known = [each for each in placed if each.entry_id in by_id]
    broken: set[EntryId] = set()
    breaks: list[Break] = []
    for category in categories:
        field = _in_order(known, by_id, category, broken, seed=seed)
        _check_size(category, field)
        within, over = capped(field, by_id, club_cap, places=category.size)
        one = _break(category, within, rule, (chosen or {}).get(category.name))
        one = _with_passed_over(one, field, over)
        broken.update(each.entry_id for each in one.breaking)
        breaks.append(one)
    return tuple(
        _with_reserves(
            one, _in_order(known, by_id, one.category, broken, seed=seed), by_id, club_cap, reserves
        )
        for one in breaks
    )


def call_reserve(breaks: Sequence[Break], leaving: EntryId) -> tuple[Break, ...]:
    """Give the breaks with the first reserve in for an entry that cannot come.

    Whoever broke below it moves up a seed, and the reserve comes last. It is a reserve nowhere
    else any more.
    """
    at = next((number for number, one in enumerate(breaks) if leaving in _ids(one.breaking)), None)
    if at is None:
        raise Mistake("mistake-break-not-in")
    short = breaks[at]
    called = next((each for each in short.reserves if each.entry_id != leaving), None)
    if called is None:
        raise Mistake("mistake-break-no-reserve", category=short.category.name)
    staying = [each for each in short.breaking if each.entry_id != leaving]
    gone = {called.entry_id, leaving}
    filled = short.model_copy(update={"breaking": _reseeded([*staying, called], first=1)})
    every = [*breaks[:at], filled, *breaks[at + 1 :]]
    return tuple(_without_reserves(one, gone) for one in every)


def _break(
    category: Category,
    field: Sequence[Placed],
    rule: TieRule,
    chosen: Sequence[EntryId] | None,
) -> Break:
    """Take the best of those who may break, equals at the cut by the rule."""
    tied = _tied_at_cut(field, category.size)
    if tied is None:
        return Break(category=category, breaking=_seeded(field[: category.size], first=1))
    places = category.size - [each.rank for each in field].index(tied[0].rank)
    ids = tuple(each.entry_id for each in tied)
    if rule is TieRule.ORGANISER:
        preferred = _checked_choice(category, ids, places, chosen)
        field = sorted(field, key=lambda each: (each.rank, each.entry_id not in preferred))
    through = field[: category.size]
    got = tuple(each.entry_id for each in through if each.entry_id in ids)
    cut = Cut(tied=ids, places=places, through=got, rule=rule)
    return Break(category=category, breaking=_seeded(through, first=1), cut=cut)


def _check_size(category: Category, field: Sequence[Placed]) -> None:
    """Refuse a break that is larger than the field that is left for it."""
    if category.size > len(field):
        raise Mistake(
            "mistake-break-too-large",
            category=category.name,
            size=category.size,
            eligible=len(field),
        )


def _with_passed_over(one: Break, field: Sequence[Placed], over: Sequence[Placed]) -> Break:
    """Name those over the cap who stand above somebody that breaks."""
    place = {each.entry_id: number for number, each in enumerate(field)}
    last = max(place[each] for each in _ids(one.breaking))
    missed = tuple(each.entry_id for each in over if place[each.entry_id] < last)
    return one.model_copy(update={"passed_over": missed})


def _with_reserves(
    one: Break,
    field: Sequence[Placed],
    entries: Mapping[EntryId, Entry],
    club_cap: int | None,
    reserves: int,
) -> Break:
    """Have the best of those who did not break wait, as far as their club's cap lets them."""
    taken = [each.entry_id for each in one.breaking]
    waiting, _ = capped(field, entries, club_cap, places=reserves, taken=taken)
    seeded = _seeded(waiting[:reserves], first=one.category.size + 1)
    return one.model_copy(update={"reserves": seeded})


def _tied_at_cut(field: Sequence[Placed], size: int) -> list[Placed] | None:
    """List the equals of whom some are in and some are out; None where no rank is cut."""
    if len(field) == size or field[size - 1].rank != field[size].rank:
        return None
    return [each for each in field if each.rank == field[size].rank]


def _checked_choice(
    category: Category, tied: tuple[EntryId, ...], places: int, chosen: Sequence[EntryId] | None
) -> Collection[EntryId]:
    """Give the organiser's choice, if it names as many of the equals as there are places."""
    if chosen is None:
        raise CutUndecided(category.name, tied, places)
    if len(set(chosen)) != places or len(chosen) != places or not set(chosen) <= set(tied):
        raise Mistake("mistake-break-choice", category=category.name, places=places, tied=len(tied))
    return frozenset(chosen)


def _in_order(
    placed: Iterable[Placed],
    entries: Mapping[EntryId, Entry],
    category: Category,
    broken: Collection[EntryId],
    *,
    seed: int,
) -> list[Placed]:
    """List who may break in a category and has not broken yet, equals by lot."""
    field = [
        each
        for each in placed
        if each.entry_id not in broken and is_eligible(entries[each.entry_id], category)
    ]
    return sorted(field, key=lambda each: (each.rank, lot(seed, entries[each.entry_id].number)))


def _seeded(field: Iterable[Placed], *, first: int) -> tuple[BreakingEntry, ...]:
    """Seed entries of the standings in the order in which they are given."""
    return tuple(
        BreakingEntry(seed=seed, entry_id=each.entry_id, rank=each.rank)
        for seed, each in enumerate(field, first)
    )


def _reseeded(breaking: Iterable[BreakingEntry], *, first: int) -> tuple[BreakingEntry, ...]:
    """Count seeds anew."""
    return tuple(
        each.model_copy(update={"seed": seed}) for seed, each in enumerate(breaking, first)
    )


def _without_reserves(one: Break, gone: Collection[EntryId]) -> Break:
    """Give a break without some of its reserves."""
    waiting = [each for each in one.reserves if each.entry_id not in gone]
    reserves = _reseeded(waiting, first=one.category.size + 1)
    return one.model_copy(update={"reserves": reserves})


def _ids(breaking: Iterable[BreakingEntry]) -> set[EntryId]:
    return {each.entry_id for each in breaking}
