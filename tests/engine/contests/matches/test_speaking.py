"""Speaking: a speech is taken once, in its phase, from whose turn it is, and nothing is lost."""

from collections.abc import Callable

import pytest

from arguments.claims import Side
from arguments.mistakes import Mistake
from arguments.tournaments.results import How
from arguments.tournaments.settings import Settings
from storage import Store
from storage.tournaments import keeping, rounds
from storage.tournaments.values import MatchState
from tests.engine.contests.matches.rooms import (
    ADA,
    BEN,
    CLEO,
    CUP,
    DAN,
    LONGER,
    ROOM,
    SPEECH,
    Cup,
    open_first,
)
from tests.stand_ins import asker

OpenCup = Callable[..., Cup]


async def refused(cup: Cup, **sent: object) -> Mistake:
    """Give the mistake with which Ada's speech is refused."""
    with pytest.raises(Mistake) as caught:
        await cup.speak(ADA, **sent)  # type: ignore[arg-type] # what each test sends
    return caught.value


async def test_every_match_opens_once_in_the_order_of_rooms(cup: Cup) -> None:
    cup.store.do(lambda run: open_first(run, cup.clock))
    assert [one.key for one in cup.effects()] == ["match:match-1", "match:match-2"]


async def test_the_form_shows_the_claim_the_side_and_when_the_speech_is_due(cup: Cup) -> None:
    sheet = await cup.speaking.sheet(BEN, ROOM)
    assert (sheet.side, sheet.place, sheet.claim.claim_id) == (Side.AGAINST, 1, "claim-1")
    assert (sheet.due - cup.clock()).total_seconds() == 600


async def test_a_match_is_argued_judged_and_decided(cup: Cup) -> None:
    await cup.argue()
    result = cup.match().result
    assert result is not None
    assert (result.how, result.winner) == (How.DECIDED, Side.FOR)


async def test_a_request_that_arrives_twice_is_one_speech(cup: Cup) -> None:
    await cup.speak(ADA)
    assert (await cup.speak(ADA)).repeat


async def test_a_request_that_arrives_again_after_the_match_is_one_speech(cup: Cup) -> None:
    await cup.argue()
    assert (await cup.speak(ADA, LONGER)).repeat


async def test_a_double_tap_with_the_same_words_is_one_speech(cup: Cup) -> None:
    await cup.speak(ADA, request="one")
    assert (await cup.speak(ADA, SPEECH.upper(), request="two")).repeat


async def test_another_text_does_not_replace_a_speech(cup: Cup) -> None:
    await cup.speak(ADA, request="one")
    assert (await refused(cup, text=LONGER, request="two")).key == "mistake-speech-in-already"
    assert cup.speeches()[0].text == SPEECH


async def test_a_text_that_is_too_short_is_kept_as_a_draft(cup: Cup) -> None:
    await refused(cup, text="Too short.")
    assert (await cup.speaking.sheet(ADA, ROOM)).text == "Too short."


async def test_a_draft_goes_with_its_speech(cup: Cup) -> None:
    await cup.speaking.keep(ADA, ROOM, 1, "A beginning")
    await cup.speak(ADA)
    await cup.speak(BEN)
    assert (await cup.speaking.sheet(ADA, ROOM)).text == ""


async def test_an_empty_draft_lets_it_go(cup: Cup) -> None:
    await cup.speaking.keep(ADA, ROOM, 1, "A beginning")
    await cup.speaking.keep(ADA, ROOM, 1, " ")
    assert (await cup.speaking.sheet(ADA, ROOM)).text == ""


async def test_only_who_argues_a_match_may_speak_in_it(cup: Cup) -> None:
    with pytest.raises(Mistake, match="mistake-match-not-yours"):
        await cup.speak(CLEO)


async def test_somebody_elsewhere_sees_no_match(cup: Cup) -> None:
    with pytest.raises(Mistake, match="mistake-match-unknown"):
        await cup.speak(asker("Ada", "discord:2"))


async def test_a_later_speech_waits_for_its_phase_and_is_kept(cup: Cup) -> None:
    assert (await refused(cup, place=2)).key == "mistake-speech-early"
    await cup.speak(ADA)
    await cup.speak(BEN)
    assert (await cup.speaking.sheet(ADA, ROOM)).text == SPEECH


async def test_a_speech_of_a_match_that_never_was_is_a_mistake(cup: Cup) -> None:
    with pytest.raises(Mistake, match="mistake-match-unknown"):
        await cup.speaking.sheet(ADA, "match-9")  # type: ignore[arg-type] # as a button may say


async def test_in_grace_a_speech_is_taken(cup: Cup) -> None:
    cup.clock.advance(minutes=14)
    assert not (await cup.speak(ADA)).repeat


async def test_after_the_grace_a_speech_is_late_and_kept(cup: Cup) -> None:
    cup.clock.advance(minutes=15, seconds=1)
    late = await refused(cup)
    assert (late.key, late.values["minutes"]) == ("mistake-speech-late", 6)
    assert (await cup.speaking.sheet(ADA, ROOM)).text == SPEECH


async def test_a_pause_takes_no_speech_and_keeps_it(cup: Cup) -> None:
    cup.store.do(lambda run: keeping.pause(run, CUP, cup.clock()))
    assert (await refused(cup)).key == "mistake-match-paused"
    assert (await cup.speaking.sheet(ADA, ROOM)).text == SPEECH


async def test_a_round_that_was_drawn_anew_takes_no_speech(cup: Cup) -> None:
    cup.store.do(lambda run: rounds.withdraw(run, CUP, 1, 1))
    assert (await refused(cup)).key == "mistake-match-withdrawn"


async def test_a_match_that_is_over_takes_no_speech(cup: Cup) -> None:
    await cup.argue()
    assert (await refused(cup, text=LONGER + " More.", place=2, request="late")).key == (
        "mistake-speech-in-already"
    )
    with pytest.raises(Mistake, match="mistake-speeches-over"):
        await cup.speaking.sheet(ADA, ROOM)


async def test_each_of_a_team_writes_one_speech(open_cup: OpenCup) -> None:
    cup = open_cup(settings=Settings(team_size=2), teams=((ADA, CLEO), (BEN, DAN)))
    assert [one.debater_id for one in cup.speeches()] == [
        each.debater_id for each in (ADA, BEN, CLEO, DAN)
    ]


async def test_who_is_not_first_in_a_team_waits_for_their_turn(open_cup: OpenCup) -> None:
    cup = open_cup(settings=Settings(team_size=2), teams=((ADA, CLEO), (BEN, DAN)))
    with pytest.raises(Mistake, match="mistake-speech-not-your-turn"):
        await cup.speak(CLEO)


async def test_a_team_that_is_short_of_a_member_lets_anybody_of_it_speak(
    open_cup: OpenCup,
) -> None:
    settings = Settings(team_size=3)
    cup = open_cup(settings=settings, teams=((ADA, CLEO), (BEN, DAN, asker("Eve"))))
    assert cup.speeches()[4].debater_id is None
    await cup.speak(ADA)
    await cup.speak(BEN)
    await cup.speak(CLEO, place=2)
    await cup.speak(DAN, place=2)
    assert not (await cup.speak(ADA, place=3)).repeat


async def test_a_match_alone_on_the_open_floor_has_points_and_no_winner(
    open_cup: OpenCup, store: Store
) -> None:
    cup = open_cup(open_now=False)
    store.do(
        lambda run: run(
            """update matches set entry_against = null, why = '{"kind": "floor", "side": "against"}'
            where match_id = 'match-1'"""
        )
    )
    store.do(lambda run: open_first(run, cup.clock))
    await cup.speak(ADA)
    await cup.speak(ADA, place=2)
    result = cup.match().result
    assert cup.match().state is MatchState.CONFIRMED
    assert result is not None
    assert (result.how, result.winner, result.score_for) == (How.DECIDED, None, 64.8)
