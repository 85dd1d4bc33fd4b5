"""The state that a draw is made from, as a file gives it; what is amiss in it is named.

    {"order": "strict", "seed": 1,
     "entries": [{"id": "a", "points": 2.5, "club": null, "met": ["b"], "for": 1, "against": 1,
                  "byes": 0, "last_side": "for"}, ...],
     "never": [["a", "c"]]}

More may be said where it is known: the `method` inside a bracket, whom a float meets
(`pull_up`), each entry's `rank` among
equals, how often `in_a_row` it argued its last side, its side in the last meeting with each
(`met_as`), and what the director keeps: `locks` (pairs, the first for) and `bye`.
"""

from collections import Counter
from collections.abc import Set
from typing import Annotated, Any

from pydantic import ConfigDict, Field, Strict, ValidationError

from arguments.claims import Side
from arguments.mistakes import Mistake
from arguments.tournaments.settings import Method, Order, PullUp
from arguments.value import Value

MOST_ENTRIES = 4096
MOST_POINTS = 1000
PARTS = 1000
"""Parts of a point that are told apart: halves are usual, thousandths are the end."""
MOST_MET = 1000

Id = Annotated[int, Strict()] | Annotated[str, Strict(), Field(min_length=1, max_length=200)]
Count = Annotated[int, Field(ge=0, le=100_000)]
Lock = tuple[Id, Id]
"""Two who are kept together by the director: the one for, the one against."""


class Contender(Value):
    """One entry, and what the rounds before made of it.

    `met` names an opponent as often as they met; who is no longer there may be in it. Where
    two entries tell of different numbers of meetings, the larger number counts.
    """

    model_config = ConfigDict(populate_by_name=True)

    entry_id: Id = Field(alias="id")
    points: float = Field(ge=-MOST_POINTS, le=MOST_POINTS, allow_inf_nan=False)
    club: str | None = None
    met: tuple[Id, ...] = Field(default=(), max_length=MOST_MET)
    argued_for: Count = Field(default=0, alias="for")
    argued_against: Count = Field(default=0, alias="against")
    byes: Count = 0
    last_side: Side | None = None
    rank: int | None = None
    in_a_row: Count | None = None
    met_as: dict[Id, Side] = Field(default_factory=dict)

    @property
    def balance(self) -> int:
        """Give how many more times it argued for than against."""
        return self.argued_for - self.argued_against

    @property
    def parts(self) -> int:
        """Give its points in whole parts of a point, so that sums of squares are exact."""
        return round(self.points * PARTS)


class State(Value):
    """All that a draw of one round hangs on; the order of its lists says nothing."""

    order: Order = Order.STRICT
    method: Method = Method.FOLD
    pull_up: PullUp = PullUp.METHOD
    seed: Annotated[int, Strict()] = 0
    entries: tuple[Contender, ...] = Field(max_length=MOST_ENTRIES)
    never: tuple[tuple[Id, Id], ...] = ()
    locks: tuple[Lock, ...] = ()
    bye: Id | None = None


def meetings(one: Contender, two: Contender) -> int:
    """Count how often two have met."""
    return max(one.met.count(two.entry_id), two.met.count(one.entry_id))


def read_state(data: object) -> State:
    """Read a state from what JSON gave; raises a `Mistake` that names the first field amiss."""
    if not isinstance(data, dict):
        raise Mistake("mistake-draw-no-state")
    try:
        state = State.model_validate(data)
    except ValidationError as error:
        raise _amiss(error) from None
    check(state)
    return state


def check(state: State) -> None:
    """Refuse a state that no draw can be made from."""
    if not state.entries:
        raise Mistake("mistake-draw-nobody")
    written = Counter(str(entry.entry_id) for entry in state.entries)
    for entry in state.entries:
        _check_entry(entry, written)
    named = {entry.entry_id for entry in state.entries}
    for pair in (*state.never, *state.locks):
        _check_pair(pair, named)
    if len(state.entries) == 1:
        raise Mistake("mistake-draw-one-left", entry=str(state.entries[0].entry_id))
    _check_kept(state, named)


def _check_kept(state: State, named: Set[Id]) -> None:
    """Refuse what the director keeps where no round can have it."""
    kept = Counter(one for pair in state.locks for one in pair)
    if state.bye is not None:
        kept[state.bye] += 1
        if state.bye not in named:
            raise Mistake("mistake-draw-unknown", entry=str(state.bye))
        if len(state.entries) % 2 == 0:
            raise Mistake("mistake-draw-no-bye", entries=len(state.entries))
    for one, times in kept.items():
        if times > 1:
            raise Mistake("mistake-draw-locked-twice", entry=str(one))


def _check_entry(entry: Contender, written: Counter[str]) -> None:
    if written[str(entry.entry_id)] > 1:
        raise Mistake("mistake-draw-entry-twice", entry=str(entry.entry_id))
    if entry.entry_id in entry.met:
        raise Mistake("mistake-draw-met-itself", entry=str(entry.entry_id))
    if entry.points != entry.parts / PARTS:
        raise Mistake("mistake-draw-points", entry=str(entry.entry_id), points=entry.points)


def _check_pair(pair: tuple[Id, Id], named: Set[Id]) -> None:
    for one in pair:
        if one not in named:
            raise Mistake("mistake-draw-unknown", entry=str(one))
    if pair[0] == pair[1]:
        raise Mistake("mistake-draw-itself", entry=str(pair[0]))


def _amiss(error: ValidationError) -> Mistake:
    """Name the first thing amiss by the way to it (`entries.3.points`) and what is wrong."""
    first: Any = error.errors(include_url=False)[0]
    way = ".".join(str(step) for step in first["loc"] if _is_step(step))
    problem = {"missing": "missing", "extra_forbidden": "unknown", "too_long": "many"}
    return Mistake(
        "mistake-draw-field",
        field=way,
        problem=problem.get(first["type"], "wrong"),
        limit=MOST_ENTRIES,
    )


def _is_step(step: str | int) -> bool:
    """Tell a step of the file from a name that the checking of a union puts in."""
    return isinstance(step, int) or not ("[" in step or step in {"int", "str"})
