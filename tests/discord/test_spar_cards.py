"""The cards of spars, whatever is written on them: within Discord's limits, and honest."""

from typing import Any

import pytest

from arguments.checks import Check
from arguments.judging.verdict import Phrase
from arguments.sparring.answers import Answer, Engaged, Way
from arguments.sparring.course import Closing, Exchange
from arguments.sparring.moves import Aim, Move, Source
from bot.discord_ui.cards.spars.move import spar_card, thread_starter_card
from bot.engine.sparring.views import SparView
from bot.wording import load_wording
from tests.discord.conftest import World
from tests.discord.discord_rules import MAX_COMPONENTS, MAX_TEXT
from tests.discord.reading import pieces
from tests.discord.spars import begun
from tests.stand_ins import scored

WORDS = load_wording("en")
LONG = ("*_~|>`# <@1> because it costs less than a war would. " * 90)[:4000]
SAYS = Phrase(key="mistake-claim-unknown", values={"claim": LONG})


@pytest.fixture
async def view(world: World) -> SparView:
    """Give a spar whose first move is to be answered."""
    await begun(world, world.ada)
    [line] = await world.engine.spars.open_ones(world.asker(world.ada))
    return await world.engine.spars.view(world.asker(world.ada), line.spar_id)


def longest(number: int) -> Exchange:
    """Give an exchange in which every text is as long as it can be."""
    move = Move(
        key=str(number),
        source=Source.DEBATER,
        aim=Aim(start=0, end=len(LONG), text=LONG),
        text=LONG,
        said=LONG,
    )
    engaged = Engaged(
        score=2.5,
        restated=0.5,
        denies=False,
        news=9,
        concedes=False,
        pivots=False,
        checks=tuple(Check(name=str(one), passed=True, says=SAYS) for one in range(6)),
        keep=SAYS,
        change=SAYS,
    )
    answer = Answer(way=Way.FREE, text=LONG)
    return Exchange(number=number, move=move, answer=answer, engaged=engaged)


def drawn(card: Any) -> list[dict[str, Any]]:
    """List all components of a card."""
    return list(pieces([dict(one) for one in card.to_components()]))


def told(card: Any) -> str:
    """Give all text of a card."""
    return "\n".join(one["content"] for one in drawn(card) if "content" in one)


def tapped(card: Any) -> list[str]:
    """List the labels of a card's buttons."""
    return [one["label"] for one in drawn(card) if one["type"] == 2]


def test_the_longest_move_after_the_longest_answer_fits(view: SparView) -> None:
    unanswered = longest(2).model_copy(update={"answer": None, "engaged": None})
    both = view.model_copy(update={"exchanges": (longest(1), unanswered), "asks": "a model"})
    card = spar_card(WORDS, both, name="A" * 80, notice="A notice. " * 30, after=1)
    assert sum(len(one["content"]) for one in drawn(card) if "content" in one) <= MAX_TEXT
    assert len(drawn(card)) <= MAX_COMPONENTS
    assert "Exchange 2 of 3" in told(card)
    assert "a model" in told(card)


def test_the_longest_closing_after_the_longest_answer_fits(view: SparView) -> None:
    closing = Closing(
        first=scored(60),
        final=scored(70),
        moved={},
        engagement=2.5,
        weighing=2,
        conceded=0,
        best=1,
        says=(SAYS, SAYS, SAYS),
        drill="steelman",
    )
    exchanges = tuple(longest(number) for number in (1, 2, 3))
    over = view.model_copy(update={"exchanges": exchanges, "closing": closing})
    card = spar_card(WORDS, over, name="Ada", after=3, lends=False)
    assert sum(len(one["content"]) for one in drawn(card) if "content" in one) <= MAX_TEXT
    assert "60 → 70 out of 100" in told(card)
    assert "Steelman" in told(card)


def test_a_move_that_its_author_took_back_makes_room_for_another(view: SparView) -> None:
    gone = view.exchanges[0].model_copy(update={"move": None})
    card = spar_card(WORDS, view.model_copy(update={"exchanges": (gone,), "passes": 0}))
    assert "taken it back" in told(card)
    assert tapped(card) == ["Another point", "End it here"]


def test_a_move_that_cannot_be_passed_over_any_more_offers_no_other(view: SparView) -> None:
    assert "Another point" not in tapped(spar_card(WORDS, view.model_copy(update={"passes": 0})))


def test_an_argument_that_would_not_do_says_why_and_is_asked_for_anew(view: SparView) -> None:
    unfit = Phrase(key="guard-off-topic")
    card = spar_card(WORDS, view.model_copy(update={"unfit": unfit}))
    assert WORDS.phrase(unfit) in told(card)
    assert tapped(card) == ["Write your argument", "End it here"]


def test_a_threads_first_message_has_room_for_the_longest_argument(view: SparView) -> None:
    assert view.opening is not None
    response = view.opening.response.model_copy(update={"text": LONG})
    opening = view.opening.model_copy(update={"response": response})
    card = thread_starter_card(WORDS, view.model_copy(update={"opening": opening}), "Ada")
    assert "thread below" in told(card)
