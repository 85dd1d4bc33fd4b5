"""What one person sees of a gathering: that their answer is in, their ballot, the panel."""

from discord import ButtonStyle

from arguments.together.choosing import is_choosing
from bot.discord_ui.cards.card import Card, button
from bot.discord_ui.cards.drills.task import claim_line
from bot.discord_ui.cards.gatherings.words import heading, until, written
from bot.discord_ui.routes import custom_id
from bot.engine.together.outcomes import BEST
from bot.engine.together.views import CANNOT_TELL, Ballot, Gathering, Sheet
from bot.wording import Wording

ANSWER_ROOM, OWN_ROOM = 1650, 1500


def sent_card(wording: Wording, sheet: Sheet) -> Card:
    """Say that an answer is in, until when it can be changed, and whether it may be named."""
    card, one = Card(), sheet.gathering
    if sheet.own is None:
        card.text(wording.say("together-nothing-written"))
        return card
    card.text(f"## {wording.say('together-sent')}")
    card.text(written(wording, one.task, sheet.own.answers, OWN_ROOM))
    card.text(wording.say("together-sent-until", when=until(one.due)))
    again = button(
        wording.say("button-together-change"), custom_id("together-answer", one.gathering_id)
    )
    if is_choosing(one.task):
        card.buttons(again)
        return card
    named = sheet.own.named
    now, wish = ("yes", "no") if named else ("no", "yes")
    card.text(f"-# {wording.say(f'together-named-{now}', best=BEST)}")
    name = custom_id("together-name", one.gathering_id, wish)
    card.buttons(again, button(wording.say(f"button-together-name-{wish}"), name))
    return card


def ballot_card(wording: Wording, ballot: Ballot) -> Card:
    """Draw a pair to choose between, or say that this was all."""
    card, one = Card(), ballot.gathering
    if ballot.pair is None:
        key = "together-only-own" if ballot.only_own else "together-all-judged"
        card.text(wording.say(key, count=ballot.judged, when=until(one.due)))
        return card
    turn = wording.say("together-turn", turn=ballot.turn, turns=ballot.turns)
    card.text(f"{heading(wording, one.task, 'together-title-ballot')}\n-# {turn}")
    if one.task.claim:
        card.text(claim_line(wording, one.task))
    answers = (ballot.first, ballot.second)
    for letter, answer in zip("AB", answers, strict=True):
        card.text(f"### {letter}\n{written(wording, one.task, answer, ANSWER_ROOM)}")
    first, second = ballot.pair
    taps = (("a", first), ("b", second), ("neither", CANNOT_TELL))
    card.buttons(
        *(
            button(
                wording.say(f"button-together-{label}"),
                custom_id("together-pick", one.gathering_id, first, second, chosen),
                ButtonStyle.primary if chosen else ButtonStyle.secondary,
            )
            for label, chosen in taps
        )
    )
    return card


def panel_card(wording: Wording, one: Gathering, note: str = "") -> Card:
    """Draw what an organiser may do while a step goes on; `note` says what was just done."""
    card = Card()
    card.text(heading(wording, one.task, "together-title-panel"))
    state = wording.say(
        f"together-panel-{one.state}", answers=one.answers, votes=one.votes, when=until(one.due)
    )
    card.text(f"{note}\n{state}".strip())
    gid = one.gathering_id
    card.buttons(
        button(
            wording.say("button-together-end"),
            custom_id("together-end", gid, one.state),
            ButtonStyle.primary,
        ),
        button(wording.say("button-together-more"), custom_id("together-more", gid)),
        button(wording.say("button-together-post"), custom_id("together-post", gid)),
        button(
            wording.say("button-together-off"), custom_id("together-off", gid), ButtonStyle.danger
        ),
    )
    return card


def call_off_card(wording: Wording, one: Gathering) -> Card:
    """Ask for the second tap before everything that was answered comes to nothing."""
    card = Card()
    card.text(wording.say("together-off-ask", count=one.answers))
    gid = one.gathering_id
    card.buttons(
        button(
            wording.say("button-together-off-yes"),
            custom_id("together-off-yes", gid),
            ButtonStyle.danger,
        ),
        button(wording.say("button-together-off-no"), custom_id("together-organise", gid)),
    )
    return card
