"""Entries and histories, short to say in tests and drawn at random for laws."""

from collections.abc import Collection, Iterable
from random import Random

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from arguments.claims import Side
from arguments.tournaments.entries import Entry, EntryId, Status
from arguments.tournaments.results import How, Played, Result
from arguments.tournaments.standings import Key, Placed

law = settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
"""How a law is tried: a machine that is busy breaks none."""
DECIDED = [
    Result(
        how=How.DECIDED,
        winner=winner,
        score_for=own,
        score_against=theirs,
        votes_for=votes,
        votes_against=3 - votes,
    )
    for winner in (*Side, None)
    for own, theirs in ((70.5, 70.5), (75, 70), (72.0, 71.0), (None, 71.5), (None, None))
    for votes in (3.0, 1.8)
]
UNARGUED = [
    Result(how=How.WALKOVER, winner=Side.FOR),
    Result(how=How.WALKOVER, winner=Side.AGAINST),
    Result(how=How.DOUBLE_FORFEIT),
    Result(how=How.POSTPONED),
]
PRECEDENCES = st.lists(st.sampled_from(list(Key)), min_size=1, max_size=8).map(tuple)


def ids(names: Iterable[str]) -> tuple[EntryId, ...]:
    return tuple(EntryId(name) for name in names)


def field(names: str | list[str], *categories: str, status: Status = Status.ACTIVE) -> list[Entry]:
    """Give an entry for each name (of one letter, in a text), numbered from 1."""
    return [
        Entry(
            entry_id=EntryId(name),
            number=number,
            name=name,
            members=(),
            categories=frozenset(categories),
            status=status,
        )
        for number, name in enumerate(names, 1)
    ]


def with_novices(entries: list[Entry], novices: Collection[str]) -> list[Entry]:
    novice = {"categories": frozenset({"novice"})}
    return [
        entry.model_copy(update=novice) if entry.name in novices else entry for entry in entries
    ]


def many(size: int) -> list[Entry]:
    return field([f"e{number}" for number in range(1, size + 1)])


def bye(name: str, number: int = 1) -> Played:
    return Played(
        round=number,
        for_id=EntryId(name),
        against_id=None,
        result=Result(how=How.BYE, winner=Side.FOR),
    )


def beat(
    winner: str,
    loser: str,
    number: int = 1,
    scores: tuple[float, float] | None = None,
    how: How = How.DECIDED,
) -> Played:
    """Let one who argues for beat another, with scores in that order."""
    own, theirs = scores or (None, None)
    return Played(
        round=number,
        for_id=EntryId(winner),
        against_id=EntryId(loser),
        result=Result(how=how, winner=Side.FOR, score_for=own, score_against=theirs),
    )


def voted(winner: str, loser: str, number: int, votes: tuple[float, float]) -> Played:
    played = beat(winner, loser, number)
    counted = {"votes_for": votes[0], "votes_against": votes[1]}
    return played.model_copy(update={"result": played.result.model_copy(update=counted)})


def unwon(one: str, other: str, number: int = 1, how: How = How.DECIDED) -> Played:
    return Played(
        round=number,
        for_id=EntryId(one),
        against_id=EntryId(other),
        result=Result(how=how),
    )


def knocked_out(winner: str, loser: str, number: int = 1) -> Played:
    """Let one win a match after the break."""
    return beat(winner, loser, number).model_copy(update={"is_elimination": True})


def ranks(placed: tuple[Placed, ...]) -> dict[str, int]:
    return {each.entry_id: each.rank for each in placed}


def value(placed: tuple[Placed, ...], name: str) -> float | None:
    """Give the first value of one entry."""
    return next(each.values[0] for each in placed if each.entry_id == name)


@st.composite
def histories(draw: st.DrawFn, most: int = 7) -> tuple[list[Entry], list[Played]]:
    """Draw a field and some rounds in which everyone is paired at random or has the bye."""
    entries = many(draw(st.integers(1, most)))
    history = [
        match
        for number in range(1, draw(st.integers(0, 4)) + 1)
        for match in draw(matches(number, entries))
    ]
    return entries, history


@st.composite
def matches(draw: st.DrawFn, number: int, entries: list[Entry]) -> list[Played]:
    names = draw(st.permutations([entry.entry_id for entry in entries]))
    played = [
        Played(
            round=number,
            for_id=one,
            against_id=other,
            result=draw(st.sampled_from(DECIDED + UNARGUED)),
        )
        for one, other in zip(names[::2], names[1::2], strict=False)
    ]
    return played + [bye(names[-1], number)] * (len(names) % 2)


def played_out(entries: list[Entry], first: int, last: int, rng: Random) -> list[Played]:
    """Play rounds at random, by wins and draws alone."""
    history = []
    for number in range(first, last + 1):
        names = [entry.entry_id for entry in entries]
        rng.shuffle(names)
        history += [
            rng.choice([beat(one, other, number), unwon(one, other, number)])
            for one, other in zip(names[::2], names[1::2], strict=False)
        ]
        history += [bye(names[-1], number)] * (len(names) % 2)
    return history
