"""Votes: the audience reads blind, once a person, until the vote closes."""

from collections.abc import Callable

import pytest

from arguments.claims import Side
from arguments.mistakes import Mistake
from arguments.tournaments.settings import Judging, Settings
from bot.engine.contests.judging.voting import Letter
from storage.tournaments import votes
from storage.tournaments.values import MatchState
from tests.engine.contests.matches.rooms import (
    ADA,
    AUDIENCE,
    JO,
    LONGER,
    ROOM,
    SPEECH,
    VERA,
    WIM,
    XENIA,
    Cup,
)
from tests.stand_ins import asker

OpenCup = Callable[..., Cup]


@pytest.fixture
async def cup(open_cup: OpenCup) -> Cup:
    cup = open_cup(settings=Settings(judging=AUDIENCE, speeches=1), judged_by=(JO,))
    await cup.argue()
    return cup


async def voted(cup: Cup, text: str = LONGER) -> None:
    """Have Vera vote for whoever wrote a text."""
    blind = await cup.voting.read(VERA, ROOM)
    await cup.voting.vote(VERA, ROOM, Letter.A if text in blind.a else Letter.B)


async def test_the_audience_is_asked_when_the_speeches_are_over(cup: Cup) -> None:
    assert cup.kinds().count("audience_asked") == 1
    assert cup.match().state is MatchState.JUDGING


async def test_a_match_is_read_without_names_or_sides(cup: Cup) -> None:
    blind = await cup.voting.read(VERA, ROOM)
    assert {blind.a, blind.b} == {(LONGER,), (SPEECH,)}
    assert not {"Ada", "Ben", "entry-1", "entry-2"} & set(blind.model_dump_json().split('"'))


async def test_everybody_has_an_order_of_their_own_that_stays(cup: Cup) -> None:
    viewers = [asker(f"Viewer {n}") for n in range(12)]
    read = [(await cup.voting.read(viewer, ROOM)).a for viewer in viewers]
    assert len(set(read)) == 2
    assert [(await cup.voting.read(viewer, ROOM)).a for viewer in viewers] == read


async def test_a_vote_counts_for_the_side_behind_the_letter(cup: Cup) -> None:
    await voted(cup, LONGER)
    tally = cup.store.read_now(lambda run: votes.tally(run, ROOM))
    assert (tally.on_for, tally.on_against) == (1, 0)


async def test_a_second_vote_takes_the_firsts_place(cup: Cup) -> None:
    await voted(cup, LONGER)
    await voted(cup, SPEECH)
    tally = cup.store.read_now(lambda run: votes.tally(run, ROOM))
    assert (tally.on_for, tally.on_against) == (0, 1)


async def test_one_sees_what_one_voted_for(cup: Cup) -> None:
    await cup.voting.vote(WIM, ROOM, Letter.B)
    assert (await cup.voting.read(WIM, ROOM)).chosen is Letter.B


async def test_the_vote_decides_when_it_closes(cup: Cup) -> None:
    await voted(cup, SPEECH)
    await cup.pass_time(minutes=5)
    result = cup.match().result
    assert result is not None
    assert result.winner is Side.AGAINST
    assert cup.kinds().count("audience_closed") == 1


async def test_after_that_a_vote_is_late(cup: Cup) -> None:
    cup.clock.advance(minutes=5)
    with pytest.raises(Mistake, match="mistake-votes-closed"):
        await cup.voting.vote(XENIA, ROOM, Letter.A)


async def test_without_enough_votes_the_organiser_decides(open_cup: OpenCup) -> None:
    judging = Judging(judge=0, audience=100)
    cup = open_cup(settings=Settings(judging=judging, speeches=1))
    await cup.argue()
    await cup.pass_time(minutes=5)
    assert cup.notices() == ["ruling-needed"]


async def test_the_offline_judge_waits_for_the_audience(open_cup: OpenCup) -> None:
    judging = Judging(judge=50, audience=50, least_votes=1)
    cup = open_cup(settings=Settings(judging=judging, speeches=1))
    await cup.argue()
    assert await cup.needs() == ["undecided-votes-open"]
    await cup.pass_time(minutes=5)
    assert cup.match().state is MatchState.CONFIRMED


async def test_a_debater_does_not_vote_on_their_own_match(cup: Cup) -> None:
    with pytest.raises(Mistake, match="mistake-vote-own-match"):
        await cup.voting.read(ADA, ROOM)


async def test_a_judge_has_a_ballot_and_no_vote(cup: Cup) -> None:
    with pytest.raises(Mistake, match="mistake-vote-judge"):
        await cup.voting.vote(JO, ROOM, Letter.A)


async def test_nobody_reads_blind_what_is_not_over(open_cup: OpenCup) -> None:
    cup = open_cup(settings=Settings(judging=AUDIENCE))
    with pytest.raises(Mistake, match="mistake-votes-early"):
        await cup.voting.read(VERA, ROOM)


async def test_where_the_audience_has_no_share_it_does_not_vote(open_cup: OpenCup) -> None:
    with pytest.raises(Mistake, match="mistake-votes-none"):
        await open_cup().voting.read(VERA, ROOM)
