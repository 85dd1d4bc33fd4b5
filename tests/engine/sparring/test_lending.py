"""Lending: off until it is allowed, within a server, and only what is fit to be shown."""

import pytest

from arguments.claims import Side
from arguments.likeness import VERSION
from bot.engine.judging.judges import Judges
from bot.engine.practice import Practice
from bot.engine.sparring.lending import Lending
from bot.engine.sparring.mistakes import LendingElsewhere
from storage import Store
from storage import lending as record
from tests.engine.submitting import CLAIM, TEXT, submission
from tests.stand_ins import Clock, Recorded, asker

ADA = asker("Ada")


@pytest.fixture
def lending(store: Store, judges: Judges, clock: Clock) -> Lending:
    return Lending(store, judges, clock)


def shown(store: Store) -> list[str]:
    """List what others can be shown for the claim."""
    found = store.read_now(
        lambda run: record.shortlist(run, ADA.server_id, CLAIM, Side.FOR, words=VERSION)
    )
    return [one.text for one in found]


async def test_nobody_lends_until_they_allow_it(
    lending: Lending, practice: Practice, store: Store
) -> None:
    await practice.receive(ADA, submission())
    await lending.sweep()
    assert (await lending.allowed(ADA), shown(store)) == (False, [])


async def test_what_was_sent_before_is_lent(
    lending: Lending, practice: Practice, store: Store
) -> None:
    await practice.receive(ADA, submission())
    await lending.allow(ADA, yes=True)
    assert (await lending.allowed(ADA), shown(store)) == (True, [TEXT])


async def test_what_is_sent_afterwards_is_lent_with_the_next_sweep(
    lending: Lending, practice: Practice, store: Store
) -> None:
    await lending.allow(ADA, yes=True)
    await practice.receive(ADA, submission())
    assert (await lending.sweep(), shown(store)) == (1, [TEXT])


async def test_a_sweep_reads_nothing_twice(lending: Lending, practice: Practice) -> None:
    await practice.receive(ADA, submission())
    await lending.allow(ADA, yes=True)
    assert await lending.sweep() == 0


async def test_what_argues_the_other_side_is_not_shown(
    lending: Lending, practice: Practice, store: Store, judge: Recorded
) -> None:
    judge.other_side_of = Side.FOR
    await practice.receive(ADA, submission())
    await lending.allow(ADA, yes=True)
    assert (shown(store), await lending.sweep()) == ([], 0)


async def test_what_is_taken_back_is_shown_no_more(
    lending: Lending, practice: Practice, store: Store
) -> None:
    await practice.receive(ADA, submission())
    await lending.allow(ADA, yes=True)
    await lending.allow(ADA, yes=False)
    assert (await lending.allowed(ADA), shown(store)) == (False, [])


async def test_nothing_is_lent_where_nobody_else_is(lending: Lending) -> None:
    with pytest.raises(LendingElsewhere):
        await lending.allow(asker("Ada", "direct:ada"), yes=True)
