"""Violations: what a draft breaks, by name, so that a director knows before it is released."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from enum import StrEnum

from arguments.judging.verdict import Phrase
from arguments.tournaments.draw.sides import clash, thirds
from arguments.tournaments.draw.state import Contender, Id, State, meetings
from arguments.value import Value


class Kind(StrEnum):
    """What a draft may break; the first six keep it from being released."""

    UNKNOWN = "unknown"  # not an entry of this round
    TWICE = "twice"  # drawn more than once
    MISSING = "missing"  # not drawn at all
    ITSELF = "itself"  # against itself
    NEVER = "never"  # two who are kept apart
    NEEDLESS_BYE = "needless-bye"  # somebody rests though all could be paired
    BYE_AGAIN = "bye-again"  # another has had fewer byes
    REMATCH = "rematch"
    GAP = "gap"
    CLUB = "club"
    SIDE = "side"  # both need the same side
    THIRD = "third"  # a side for the third time in a row


HARD = frozenset(
    {Kind.UNKNOWN, Kind.TWICE, Kind.MISSING, Kind.ITSELF, Kind.NEVER, Kind.NEEDLESS_BYE}
)


class Violation(Value):
    """One thing that a draft breaks: what, about whom, and how much of it."""

    kind: Kind
    about: tuple[Id, ...] = ()
    much: float = 0

    @property
    def is_hard(self) -> bool:
        """Tell whether the draft cannot be released with it."""
        return self.kind in HARD

    def phrase(self, name: Callable[[Id], str]) -> Phrase:
        """Put it into a phrase."""
        return Phrase(
            key="draw-violation",
            values={
                "kind": self.kind.value,
                "entry": name(self.about[0]) if self.about else "",
                "other": name(self.about[-1]) if self.about else "",
                "much": self.much,
            },
        )


def violations(
    state: State, pairs: Sequence[tuple[Id, Id]], bye: Id | None
) -> tuple[Violation, ...]:
    """List what pairs (the one for first) and a bye break, the graver first."""
    found = [*_seats(state, pairs, bye), *_rest(state, bye)]
    entries = {entry.entry_id: entry for entry in state.entries}
    apart = {frozenset(each) for each in state.never}
    for one, two in pairs:
        if one != two and one in entries and two in entries:
            if frozenset((one, two)) in apart:
                found.append(Violation(kind=Kind.NEVER, about=(one, two)))
            found += _between(entries[one], entries[two])
    kinds = list(Kind)
    return tuple(sorted(found, key=lambda each: kinds.index(each.kind)))


def _seats(state: State, pairs: Sequence[tuple[Id, Id]], bye: Id | None) -> Iterator[Violation]:
    """Hold the round to having everybody exactly once."""
    seats = Counter(one for each in pairs for one in each)
    if bye is not None:
        seats[bye] += 1
    known = [entry.entry_id for entry in state.entries]
    for one in seats.keys() - set(known):
        yield Violation(kind=Kind.UNKNOWN, about=(one,))
    for one in known:
        if seats[one] > 1:
            yield Violation(kind=Kind.TWICE, about=(one,), much=seats[one])
        if seats[one] == 0:
            yield Violation(kind=Kind.MISSING, about=(one,))
    for one, two in pairs:
        if one == two:
            yield Violation(kind=Kind.ITSELF, about=(one,))


def _rest(state: State, bye: Id | None) -> Iterator[Violation]:
    """Hold the bye to being needed, and to being whose turn it is."""
    byes = {entry.entry_id: entry.byes for entry in state.entries}
    if bye is None or bye not in byes:
        return
    if len(byes) % 2 == 0:
        yield Violation(kind=Kind.NEEDLESS_BYE, about=(bye,))
    if byes[bye] > min(byes.values()):
        yield Violation(kind=Kind.BYE_AGAIN, about=(bye,), much=byes[bye])


def _between(one: Contender, two: Contender) -> Iterator[Violation]:
    """Name what is amiss between two who meet, the first for."""
    about = (one.entry_id, two.entry_id)
    met = meetings(one, two)
    if met:
        yield Violation(kind=Kind.REMATCH, about=about, much=met)
    if one.parts != two.parts:
        yield Violation(kind=Kind.GAP, about=about, much=abs(one.points - two.points))
    if one.club is not None and one.club == two.club:
        yield Violation(kind=Kind.CLUB, about=about)
    if clash(one, two):
        yield Violation(kind=Kind.SIDE, about=about)
    if thirds(one, two)[0]:
        yield Violation(kind=Kind.THIRD, about=about)
