"""The claim of the day: its settings, how it went when it closes, and whose words are shown."""

from datetime import datetime

from discord import ButtonStyle

from arguments.claims import Claim, Side
from arguments.responses import Response
from arguments.schedule import Schedule
from bot.discord_ui.cards.card import Card, button, practise_button
from bot.discord_ui.forms.weekdays import days_words
from bot.discord_ui.people import DISCORD
from bot.discord_ui.quoting import inline, quote
from bot.discord_ui.routes import ButtonOld, custom_id
from bot.engine.daily.daily import DailyClaim, Tally
from bot.wording import Wording

BEST_LIMIT = 900
"""Characters of each quoted argument, so that both fit whatever their markup."""


def schedule_card(
    wording: Wording, schedule: Schedule, channel_id: str, at: datetime, *, first: bool, lacks: str
) -> Card:
    """Draw when and where the claim of the day is posted, and the next one to come."""
    card = Card()
    card.text(f"## {wording.say('daily-title')}\n{_coming(wording, channel_id, at, first=first)}")
    rhythm = wording.say(
        "daily-rhythm",
        days=days_words(wording, schedule.days),
        hour=f"{schedule.hour:02}",
        zone=schedule.zone,
        hours=schedule.open_for,
    )
    card.text(f"{rhythm}\n-# {wording.say('daily-how')}")
    if lacks:
        card.text(lacks)
    stop = button(wording.say("button-daily-stop"), custom_id("daily-stop"), ButtonStyle.danger)
    card.buttons(stop)
    return card


def stopped_card(wording: Wording, before: DailyClaim | None) -> Card:
    """Say that there is no claim of the day any more, with the way back to what was set."""
    card = Card()
    card.text(wording.say("daily-stopped" if before else "daily-not-set"))
    if before is not None:
        again = custom_id("daily-again", before.channel_id, *written(before.schedule))
        card.buttons(button(wording.say("button-daily-again"), again))
    return card


def written(schedule: Schedule) -> tuple[object, ...]:
    """Write a schedule as arguments of a `custom_id`."""
    days = "".join(map(str, schedule.days))
    return schedule.hour, schedule.minute, schedule.zone, days, schedule.open_for


def read_schedule(arguments: list[str]) -> Schedule:
    """Read what `written` wrote; raises `ButtonOld` for anything else."""
    match arguments:
        case [hour, minute, zone, days, open_for] if "".join(
            (hour, minute, days, open_for)
        ).isdecimal():
            return Schedule(
                hour=int(hour),
                minute=int(minute),
                zone=zone,
                days=tuple(map(int, days)),
                open_for=int(open_for),
            )
        case _:
            raise ButtonOld


def closing_card(wording: Wording, claim: Claim, tally: Tally) -> Card:
    """Draw how a claim of the day was argued, with the best of each side that may be shown."""
    card = Card()
    card.text(f"## {wording.say('daily-closed')}\n**{inline(claim.text, 400)}**")
    counts = {Side.FOR: tally.on_for, Side.AGAINST: tally.on_against}
    said = [
        wording.say("daily-argued", side=wording.say(f"side-{side}"), count=count)
        for side, count in counts.items()
    ]
    card.text(" · ".join(said))
    for best in (tally.best_for, tally.best_against):
        if best is not None:
            heading = _best(wording, best.response, named=best.shared)
            card.text(f"**{heading}**\n{quote(best.response.text, BEST_LIMIT)}", leaving=200)
    card.text(f"-# {wording.say('daily-go-on')}")
    card.buttons(
        *(
            button(wording.say(f"button-{side}"), custom_id("argue", claim.claim_id, side))
            for side in Side
        ),
        practise_button(wording),
    )
    return card


def _best(wording: Wording, response: Response, *, named: bool) -> str:
    """Head a quoted argument; its author is named only who shared it under their name."""
    side = wording.say(f"side-{response.side}").casefold()
    account = response.debater_id.removeprefix(DISCORD)
    if named and account.isdecimal():
        return wording.say("daily-best-of", side=side, name=f"<@{account}>")
    return wording.say("daily-best", side=side)


def _coming(wording: Wording, channel_id: str, at: datetime, *, first: bool) -> str:
    return wording.say(
        "daily-first" if first else "daily-next",
        when=_stamp(at, "F"),
        until=_stamp(at, "R"),
        channel=f"<#{channel_id}>",
    )


def _stamp(moment: datetime, style: str) -> str:
    return f"<t:{int(moment.timestamp())}:{style}>"
