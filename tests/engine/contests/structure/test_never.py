"""What must never happen to a draw, whatever an organiser does in whatever order."""

import asyncio
import contextlib
from collections import Counter
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from arguments.claims import Proposal, Side
from arguments.mistakes import Mistake
from arguments.tournaments.entries import EntryId
from arguments.tournaments.settings import Settings
from bot.engine.contests.contests import Contests
from bot.engine.judging.judges import Judges, same_process
from storage import Store, shelves
from storage.shelves import EVERYONE, Status
from storage.tournaments import entries, matches, rounds
from storage.tournaments.values import Match, RoundState
from tests.engine.contests.structure.conftest import CLAIMS, COACH, Hall
from tests.records import new_record
from tests.stand_ins import Clock, Recorded, asker

ACTS = ("draft", "release", "decide", "redraw", "undo", "withdraw", "come_back", "add", "swap")


def decide(hall: Hall, chance: Random) -> None:
    for match in [each for each in hall.matches if each.result is None]:
        hall.decide(match, chance.choice(list(Side)))


async def act(hall: Hall, what: str, chance: Random) -> None:
    """Do something that an organiser could tap now; what is not for now is a sentence."""
    drawing, fielding = hall.contests.drawing, hall.contests.fielding
    tid, step, field = hall.tournament_id, hall.step, hall.entries
    one, other = chance.choice(field).entry_id, chance.choice(field).entry_id
    late = f"Late {len(field)}"
    acts: dict[str, Callable[[], Awaitable[object]]] = {
        "draft": hall.draft,
        "release": hall.release,
        "redraw": lambda: drawing.redraw(COACH, tid, step),
        "undo": lambda: hall.contests.undoing.undo(COACH, tid, step),
        "withdraw": lambda: fielding.withdraw(COACH, tid, one),
        "come_back": lambda: fielding.come_back(COACH, tid, one),
        "add": lambda: fielding.add(COACH, tid, late, [asker(late).debater_id]),
        "swap": lambda: drawing.swap(COACH, tid, step, one, other),
    }
    if what == "decide":
        decide(hall, chance)
        return
    with contextlib.suppress(Mistake):
        await acts[what]()


async def after(acts: list[str], seed: int, entrants: int, folder: str) -> Hall:
    clock, proposals = Clock(), [Proposal(claim=claim) for claim in CLAIMS]
    store = Store.open(new_record(Path(folder) / "gadfly.db"))
    now = datetime(2026, 3, 1, tzinfo=UTC)
    store.do(lambda run: shelves.arrive(run, EVERYONE, proposals, status=Status.SERVED, now=now))
    judges = Judges(same_process(), judge=Recorded())
    hall = Hall(Contests(store, clock, Random(seed), judges), store, clock)
    await hall.open(Settings(rounds=9))
    await hall.enter(entrants)
    chance = Random(seed)
    for what in acts:
        await act(hall, what, chance)
    return hall


def released(hall: Hall) -> list[list[Match]]:
    """Give the rounds that stand and are out, in order."""
    tid = hall.tournament_id
    standing = hall.store.read_now(lambda run: rounds.of(run, tid))
    out = [each.round for each in standing if each.state is not RoundState.DRAFT]
    return hall.store.read_now(lambda run: [matches.of_round(run, tid, one) for one in out])


def seats(there: list[Match]) -> Counter[EntryId]:
    return Counter(one for each in there for one in (each.entry_for, each.entry_against) if one)


def byes_before_need(hall: Hall) -> list[EntryId]:
    """List who rested again by the program's own draw while somebody there had not rested."""
    rested: Counter[EntryId] = Counter()
    first = {
        entry.entry_id: entry.first_round
        for entry in hall.store.read_now(lambda run: entries.of(run, hall.tournament_id))
    }
    found = []
    for number, there in enumerate(released(hall), 1):
        fresh = [one for one in seats(there) if rested[one] == 0 and first[one] == 1]
        for each in there:
            if each.entry_against is None and "byes" in each.why and not _is_edited(hall, number):
                found += [each.entry_for] if rested[each.entry_for] and fresh else []
                rested[each.entry_for] += 1
            if each.result is not None and each.result.how == "walkover":
                rested[each.entry_for] += 1  # a win without a debate counts as rest
                rested[each.entry_against or each.entry_for] += 1
    return found


def _is_edited(hall: Hall, number: int) -> bool:
    one = hall.store.read_now(lambda run: rounds.current(run, hall.tournament_id, number))
    return bool(one and one.draw.get("edited"))


@settings(max_examples=12, deadline=None)
@given(
    st.lists(st.sampled_from((*ACTS, "draft", "release", "decide")), min_size=6, max_size=30),
    st.integers(0, 10**6),
    st.integers(2, 9),
)
def test_nobody_is_drawn_twice_or_forgotten_or_rests_out_of_turn(
    acts: list[str], seed: int, entrants: int
) -> None:
    with TemporaryDirectory() as folder:
        hall = asyncio.run(after(acts, seed, entrants, folder))
        assert [max(seats(there).values()) for there in released(hall)] == [1] * len(released(hall))
        assert byes_before_need(hall) == []
        hall.store.close()


@settings(max_examples=6, deadline=None)
@given(
    st.lists(st.sampled_from((*ACTS, "draft", "release", "decide")), min_size=6, max_size=20),
    st.integers(0, 10**6),
)
def test_the_same_acts_and_seed_give_the_same_draws(acts: list[str], seed: int) -> None:
    with TemporaryDirectory() as one, TemporaryDirectory() as other:
        halls = [asyncio.run(after(acts, seed, 6, folder)) for folder in (one, other)]
        first, second = (released(hall) for hall in halls)
        for hall in halls:
            hall.store.close()
        assert first == second
