"""Speeches: in once, only from who gives them, only while they are due; what was begun is kept."""

from datetime import datetime, timedelta

import pytest

from arguments.claims import Side
from arguments.responses import DebaterId
from storage import Store
from storage.tournaments import keeping, matches, speech_drafts, speeches
from storage.tournaments.speeches import Arrival
from storage.tournaments.values import NewSpeech, Outcome, Speech

from .cups import CUP, FIRST, A, expect, play
from .examples import ADA, BEA, CY, NOW, later, verdict

GRACE = timedelta(minutes=5)


def submit(
    store: Store,
    now: datetime = NOW,
    *,
    by: DebaterId = ADA,
    request: str = "request",
    text: str = "Streets are for people.",
    place: int = 1,
) -> Arrival:
    return store.do(
        lambda run: speeches.submit(
            run, FIRST, place, Side.FOR, text, by=by, request_id=request, now=now, grace=GRACE
        )
    )


def opening(store: Store) -> Speech:
    found = store.read_now(lambda run: speeches.get(run, FIRST, 1, Side.FOR))
    assert found is not None
    return found


def overdue(store: Store, by: datetime) -> list[str]:
    late = store.read_now(lambda run: speeches.overdue(run, by, 10))
    return [f"{each.place} {each.side}" for each in late]


@pytest.fixture(autouse=True)
def _match(store: Store) -> None:
    store.do(play)
    store.do(lambda run: matches.begin(run, FIRST, NOW))
    store.do(lambda run: expect(run, later(10)))


def test_a_speech_that_is_due_is_saved_whole(store: Store) -> None:
    assert submit(store, later(10)) is Arrival.SAVED
    assert opening(store) == Speech(
        match_id=FIRST,
        place=1,
        side=Side.FOR,
        entry_id=A,
        debater_id=ADA,
        due=later(10),
        outcome=Outcome.IN,
        text="Streets are for people.",
        submitted=later(10),
        verdict=None,
    )


def test_a_request_that_arrives_twice_is_one_speech(store: Store) -> None:
    submit(store)
    assert submit(store, later(60), text="Changed.") is Arrival.REPEATED
    assert opening(store).text == "Streets are for people."


def test_a_speech_that_is_in_is_not_replaced(store: Store) -> None:
    submit(store)
    assert submit(store, request="another", text="Changed.") is Arrival.IN_ALREADY
    assert opening(store).text == "Streets are for people."


def test_grace_ends(store: Store) -> None:
    late = later(15) + timedelta(milliseconds=1)
    assert submit(store, late) is Arrival.LATE
    assert submit(store, later(15)) is Arrival.SAVED


def test_a_speech_whose_clock_does_not_run_is_early(store: Store) -> None:
    closing = NewSpeech(match_id=FIRST, place=2, side=Side.FOR, entry_id=A, debater_id=ADA)
    store.do(lambda run: speeches.expect(run, [closing]))
    assert submit(store, place=2) is Arrival.EARLY
    assert store.do(lambda run: speeches.due_is(run, FIRST, 2, Side.FOR, later(20)))
    assert submit(store, place=2) is Arrival.SAVED


def test_nobody_gives_anothers_speech_or_one_that_is_none(store: Store) -> None:
    assert submit(store, by=BEA) is Arrival.NOT_THEIRS
    assert submit(store, place=3) is Arrival.NOT_THEIRS


def test_what_is_anyones_of_the_team_is_whose_it_became(store: Store) -> None:
    anyones = NewSpeech(
        match_id=FIRST, place=2, side=Side.FOR, entry_id=A, debater_id=None, due=later(10)
    )
    store.do(lambda run: speeches.expect(run, [anyones]))
    assert submit(store, by=CY, place=2) is Arrival.SAVED
    given = store.read_now(lambda run: speeches.of_match(run, FIRST))
    assert [(each.place, each.side, each.debater_id) for each in given] == [
        (1, Side.FOR, ADA),
        (1, Side.AGAINST, BEA),
        (2, Side.FOR, CY),
    ]


def test_expecting_again_changes_nothing(store: Store) -> None:
    submit(store)
    store.do(lambda run: expect(run, later(99)))
    assert (opening(store).outcome, opening(store).due) == (Outcome.IN, later(10))


def test_a_missed_speech_is_refused_until_it_is_due_again(store: Store) -> None:
    assert store.do(lambda run: speeches.missed(run, FIRST, 1, Side.FOR))
    assert not store.do(lambda run: speeches.missed(run, FIRST, 1, Side.FOR))
    assert submit(store) is Arrival.LATE
    assert store.do(lambda run: speeches.due_is(run, FIRST, 1, Side.FOR, later(40)))
    assert submit(store, later(40)) is Arrival.SAVED
    assert not store.do(lambda run: speeches.due_is(run, FIRST, 1, Side.FOR, later(50)))
    assert not store.do(lambda run: speeches.missed(run, FIRST, 1, Side.FOR))


def test_what_is_overdue_is_listed_until_it_is_in_or_missed(store: Store) -> None:
    assert overdue(store, later(10)) == []
    assert overdue(store, later(11)) == ["1 for", "1 against"]
    submit(store)
    assert overdue(store, later(11)) == ["1 against"]


def test_nothing_is_overdue_while_its_tournament_is_paused(store: Store) -> None:
    store.do(lambda run: keeping.pause(run, CUP, NOW))
    assert overdue(store, later(11)) == []


def test_a_verdict_is_kept_on_a_speech_that_is_in(store: Store) -> None:
    assert not store.do(lambda run: speeches.judged(run, FIRST, 1, Side.FOR, verdict()))
    submit(store)
    assert store.do(lambda run: speeches.judged(run, FIRST, 1, Side.FOR, verdict()))
    assert opening(store).verdict == verdict()


def test_a_draft_is_kept_until_the_speech_is_in(store: Store) -> None:
    store.do(lambda run: speech_drafts.keep(run, FIRST, 1, ADA, "Streets", NOW))
    store.do(lambda run: speech_drafts.keep(run, FIRST, 1, ADA, "Streets are", later(1)))
    submit(store, later(60))
    assert store.read_now(lambda run: speech_drafts.get(run, FIRST, 1, ADA)) == "Streets are"
    submit(store)
    assert store.read_now(lambda run: speech_drafts.get(run, FIRST, 1, ADA)) is None
