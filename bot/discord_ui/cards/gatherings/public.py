"""What a channel sees of a gathering: the drill, the vote, and that either is over."""

from discord import ButtonStyle

from arguments.together.choosing import is_choosing
from bot.discord_ui.cards.card import Card, button
from bot.discord_ui.cards.gatherings.words import heading, show_task, until
from bot.discord_ui.routes import custom_id
from bot.engine.together.answering import LONGEST
from bot.engine.together.finding import LEAST_FOR_VOTE
from bot.engine.together.outcomes import BEST
from bot.engine.together.views import Gathering, State
from bot.wording import Wording

ROOM_BELOW = 900
"""Characters that are kept for what stands below the task."""


def public_card(wording: Wording, one: Gathering) -> Card:
    """Draw the card of the step that goes on."""
    if one.state is State.VOTING:
        return _voting_card(wording, one)
    return _answering_card(wording, one)


def over_card(wording: Wording, one: Gathering) -> Card:
    """Draw what stands in place of a card whose step is over."""
    card = Card()
    card.text(heading(wording, one.task, "together-title"))
    if one.state is State.CALLED_OFF:
        card.text(wording.say("together-called-off"))
    elif one.shown is State.VOTING:
        card.text(wording.say("together-over-voting", count=one.votes))
    else:
        card.text(wording.say("together-over-answering", count=one.answers))
    return card


def _answering_card(wording: Wording, one: Gathering) -> Card:
    card = Card()
    card.text(heading(wording, one.task, "together-title"))
    show_task(card, wording, one.task, leaving=ROOM_BELOW)
    ends = wording.say("together-answering-ends", when=until(one.due))
    card.text(f"**{ends}**\n{wording.say('together-answers-in', count=one.answers)}")
    if is_choosing(one.task):
        rules = wording.say("together-rules-choosing")
    else:
        rules = wording.say("together-rules", best=BEST, most=LONGEST)
    card.text(f"-# {rules}")
    card.buttons(
        button(
            wording.say("button-together-answer"),
            custom_id("together-answer", one.gathering_id),
            ButtonStyle.primary,
        ),
        button(
            wording.say("button-together-organise"),
            custom_id("together-organise", one.gathering_id),
        ),
    )
    return card


def _voting_card(wording: Wording, one: Gathering) -> Card:
    card = Card()
    card.text(heading(wording, one.task, "together-title-voting"))
    show_task(card, wording, one.task, leaving=ROOM_BELOW)
    ends = wording.say("together-voting-ends", when=until(one.due))
    card.text(f"**{ends}**\n{wording.say('together-votes-in', count=one.votes)}")
    about = wording.say("together-vote-about", count=one.answers)
    only_two = wording.say("together-vote-two") if one.answers <= LEAST_FOR_VOTE else ""
    card.text(f"-# {about} {only_two}".rstrip())
    card.buttons(
        button(
            wording.say("button-together-vote"),
            custom_id("together-vote", one.gathering_id),
            ButtonStyle.primary,
        ),
        button(
            wording.say("button-together-organise"),
            custom_id("together-organise", one.gathering_id),
        ),
    )
    return card
