"""States to draw from: written by hand, at random, and after rounds that were really drawn."""

from collections.abc import Sequence
from random import Random
from typing import Any

from arguments.claims import Side
from arguments.tournaments.draw import Contender, Draw, Id, State
from arguments.tournaments.settings import Method, Order


def one(entry_id: Id, points: float = 0, **more: Any) -> Contender:
    """Give an entry by what matters about it."""
    return Contender.model_validate({"id": entry_id, "points": points, **more})


def state(*entries: Contender, **more: Any) -> State:
    """Give a state by what matters about it."""
    return State(entries=entries, **more)


def everybody(size: int, **more: Any) -> tuple[Contender, ...]:
    """Give so many equals: e01, e02, ..."""
    return tuple(one(f"e{number:02d}", **more) for number in range(1, size + 1))


def pairs(draw: Draw) -> set[frozenset[Id]]:
    """Give who meets whom, whichever the side."""
    return {frozenset((each.for_id, each.against_id)) for each in draw.pairs}


def met(*opponents: Id) -> frozenset[Id]:
    """Give a pair to compare with."""
    return frozenset(opponents)


def everyone_in(draw: Draw) -> list[Id]:
    """List everybody who is drawn, as often as they are."""
    seats = [entry_id for each in draw.pairs for entry_id in (each.for_id, each.against_id)]
    return sorted(seats if draw.bye is None else [*seats, draw.bye], key=str)


def at_random(rng: Random, size: int) -> State:
    """Make up a state with half points, byes, clubs, meetings, sides and pairs kept apart."""
    names = [f"e{number}" for number in range(size)]
    most = rng.choice([0, 1, 2, 4])
    meetings = [rng.sample(names, 2) for _ in range(rng.randrange(3 * size))]
    apart = [rng.sample(names, 2) for _ in range(rng.choice([0, 0, 0, 1, 3, size]))]
    return State(
        order=rng.choice(list(Order)),
        method=rng.choice(list(Method)),
        seed=rng.randrange(100),
        never=tuple((first, second) for first, second in apart),
        entries=tuple(
            one(
                name,
                rng.randrange(2 * most + 1) / 2,
                club=rng.choice([None, "x", "y", "z"]),
                met=tuple(
                    other for each in meetings if name in each for other in each if other != name
                ),
                byes=rng.choice([0, 0, 0, 1, 2]),
                last_side=rng.choice([None, "for", "against"]),
                **{"for": rng.randrange(4), "against": rng.randrange(4)},
            )
            for name in names
        ),
    )


def shuffled(given: State, rng: Random) -> State:
    """Give the same state in another order of its lists."""
    entries = [
        each.model_copy(update={"met": tuple(rng.sample(each.met, len(each.met)))})
        for each in given.entries
    ]
    never = [rng.choice([each, each[::-1]]) for each in given.never]
    return given.model_copy(
        update={
            "entries": tuple(rng.sample(entries, len(entries))),
            "never": tuple(rng.sample(never, len(never))),
        }
    )


class Tournament:
    """A tournament that is drawn round after round, its results made up."""

    def __init__(self, size: int, seed: int, *, clubs: int = 8, draws: bool = False) -> None:
        self.rng = Random(seed)
        self.draws = draws
        self.drawn: list[Draw] = []
        self.sides: dict[Id, list[Side]] = {f"e{number:04d}": [] for number in range(size)}
        self.points: dict[Id, float] = dict.fromkeys(self.sides, 0.0)
        self.met: dict[Id, list[Id]] = {name: [] for name in self.sides}
        self.byes: dict[Id, int] = dict.fromkeys(self.sides, 0)
        self.clubs = {name: f"club {self.rng.randrange(clubs)}" for name in self.sides}

    def state(self, **more: Any) -> State:
        """Give the state that the next round is drawn from."""
        return State(seed=len(self.drawn), entries=tuple(map(self._entry, self.sides)), **more)

    def take(self, draw: Draw) -> None:
        """Play a round."""
        self.drawn.append(draw)
        for each in draw.pairs:
            self._meet(each.for_id, each.against_id)
        if draw.bye is not None:
            self.points[draw.bye] += 1
            self.byes[draw.bye] += 1

    def _entry(self, name: Id) -> Contender:
        sides = self.sides[name]
        return one(
            name,
            self.points[name],
            club=self.clubs[name],
            met=tuple(self.met[name]),
            byes=self.byes[name],
            last_side=sides[-1] if sides else None,
            in_a_row=in_a_row(sides),
            **{"for": sides.count(Side.FOR), "against": sides.count(Side.AGAINST)},
        )

    def _meet(self, for_id: Id, against_id: Id) -> None:
        self.met[for_id].append(against_id)
        self.met[against_id].append(for_id)
        self.sides[for_id].append(Side.FOR)
        self.sides[against_id].append(Side.AGAINST)
        share = self.rng.choice([0.0, 0.5, 1.0] if self.draws else [0.0, 1.0])
        self.points[for_id] += share
        self.points[against_id] += 1 - share


def in_a_row(sides: Sequence[Side]) -> int:
    """Give how long the row of the last side is."""
    return next((n for n, side in enumerate(reversed(sides)) if side is not sides[-1]), len(sides))
