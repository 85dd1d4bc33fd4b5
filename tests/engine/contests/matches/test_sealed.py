"""Sealed: nobody reads a speech before its phase is closed, whatever happens in which order."""

import asyncio
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from arguments.mistakes import Mistake
from arguments.tournaments.settings import Settings
from bot.engine.contests.matches import phases
from bot.engine.judging.judges import Judges, same_process
from storage import Store, shelves
from storage.shelves import EVERYONE, Status
from storage.tournaments.values import Outcome
from tests.engine.conftest import PROPOSALS
from tests.engine.contests.matches.rooms import (
    ADA,
    BEN,
    LONGER,
    ROOM,
    SPEECH,
    Cup,
    longer_is_better,
    opened,
)
from tests.records import new_record
from tests.stand_ins import Clock

OpenCup = Callable[..., Cup]


async def test_an_opening_is_not_shown_while_the_other_is_due(cup: Cup) -> None:
    await cup.speak(ADA)
    assert phases.revealed(cup.speeches()) == ()
    assert "speeches_shown" not in cup.kinds()


async def test_both_openings_are_shown_when_both_are_in(cup: Cup) -> None:
    await cup.speak(ADA)
    spoken = await cup.speak(BEN, LONGER)
    assert spoken.closes
    assert [one.text for one in phases.revealed(cup.speeches())] == [SPEECH, LONGER]
    assert cup.kinds().count("speeches_shown") == 1


async def test_who_spoke_first_is_told_for_whom_and_until_when_they_wait(cup: Cup) -> None:
    spoken = await cup.speak(ADA)
    assert spoken.late_until is not None
    assert (spoken.waits_for, spoken.closes) == (("against",), False)
    assert (spoken.late_until - cup.clock()).total_seconds() == 900


async def test_a_rebuttal_reads_both_openings(cup: Cup) -> None:
    await cup.speak(ADA)
    await cup.speak(BEN, LONGER)
    sheet = await cup.speaking.sheet(ADA, ROOM)
    assert (sheet.place, [one.text for one in sheet.heard]) == (2, [SPEECH, LONGER])


async def test_a_speech_is_held_against_what_was_said_before_it(
    open_cup: OpenCup, judges: Judges
) -> None:
    cup = open_cup()
    await cup.speak(ADA)
    await cup.speak(BEN, LONGER)
    await cup.speak(ADA, LONGER, place=2)
    assert [one.verdict is not None for one in cup.speeches()] == [True, True, True, False]


ACTS = st.lists(
    st.tuples(
        st.sampled_from([ADA, BEN]),
        st.sampled_from([1, 2, 3]),
        st.sampled_from(["speak", "keep", "wait"]),
        st.integers(0, 9),
    ),
    max_size=14,
)


async def act(cup: Cup, acts: list[tuple[object, ...]]) -> list[bool]:
    """Do whatever anybody may try, and tell each time whether what is shown may be shown."""
    fair = []
    for number, (who, place, what, minutes) in enumerate(acts):
        try:
            if what == "speak":
                await cup.speak(who, place=place, request=str(number))  # type: ignore[arg-type] # drawn above
            elif what == "keep":
                await cup.speaking.keep(who, ROOM, place, SPEECH)  # type: ignore[arg-type] # drawn above
            else:
                await cup.pass_time(minutes=minutes)  # type: ignore[arg-type] # drawn above
        except Mistake:
            pass
        said = cup.speeches()
        open_places = {each.place for each in said if each.outcome is Outcome.DUE}
        shown = {each.place for each in phases.revealed(said)}
        told = {one.payload["place"] for one in cup.effects() if one.kind == "speeches_shown"}
        fair.append(not (open_places & (shown | told)))
        fair.append(all(each.due is None for each in said if each.place > min(open_places or {9})))
    return fair


@given(ACTS)
@settings(max_examples=25, deadline=None)
def test_whatever_is_tried_no_open_phase_is_shown_and_no_later_clock_runs(
    acts: list[tuple[object, ...]],
) -> None:
    with TemporaryDirectory() as folder:
        store, clock = Store.open(new_record(Path(folder) / "gadfly.db")), Clock()
        store.do(
            lambda run: shelves.arrive(run, EVERYONE, PROPOSALS, status=Status.SERVED, now=clock())
        )
        panel = Judges(same_process(), judge=longer_is_better)
        cup = opened(store, clock, panel, settings=Settings(speeches=3))
        assert all(asyncio.run(act(cup, acts)))
        panel.close()
        store.close()
