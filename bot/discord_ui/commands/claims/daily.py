"""`/claims daily`, its stop button, and the button that lets one's words be shown."""

from collections.abc import Mapping

from discord import Client, Interaction, app_commands

from arguments.mistakes import Mistake
from arguments.responses import ResponseId
from arguments.schedule import LONGEST_OPEN, Schedule
from arguments.zones import matching_zones
from bot.discord_ui.cards.about import told_card
from bot.discord_ui.cards.card import Card
from bot.discord_ui.cards.daily import read_schedule, schedule_card, stopped_card
from bot.discord_ui.cards.settings import lacking
from bot.discord_ui.cards.verdict import verdict_card
from bot.discord_ui.channels import TextChannel, missing_permissions
from bot.discord_ui.commands import described
from bot.discord_ui.commands.claims.browsing import articles
from bot.discord_ui.forms.weekdays import HABITS, read_days
from bot.discord_ui.people import asker, wording_for
from bot.discord_ui.replies import answering
from bot.discord_ui.routes import ButtonOld, Handler
from bot.engine.daily.daily import DailyClaim
from bot.engine.engine import Engine

HOUR = 17
"""What a server gets that names none."""
Choice = app_commands.Choice[str]


def daily_command(engine: Engine) -> described.Subcommand:
    """Give `/claims daily`."""

    async def daily(
        interaction: Interaction[Client],
        *,
        channel: TextChannel | None = None,
        hour: app_commands.Range[int, 0, 23] | None = None,
        zone: str | None = None,
        days: str | None = None,
        open_for: app_commands.Range[int, 1, LONGEST_OPEN] | None = None,
        article: str | None = None,
    ) -> None:
        async with answering(interaction) as answer:
            who = asker(interaction)
            before = await engine.daily.settings(who)
            asked = {"hour": hour, "zone": zone, "days": days, "open_for": open_for}
            given = {name: value for name, value in asked.items() if value is not None}
            if not given and channel is None and article is None:
                await answer.show(_shown(interaction, before))
                return
            named = read_days(wording_for(interaction), days) if days else None
            schedule = _schedule(before, {**given, **({"days": named} if named else {})})
            where = channel or (before.channel_id if before else str(interaction.channel_id))
            of = await _article(engine, interaction, article, before)
            await answer.show(await _set(engine, interaction, where, schedule, of))

    options = ("channel", "hour", "zone", "days", "open_for", "article")
    command = described.command(engine.wording, "claims-daily", daily, options)
    command.autocomplete("zone")(_zones)
    command.autocomplete("days")(_days)
    command.autocomplete("article")(articles(engine))
    return command


def daily_routes(engine: Engine) -> Mapping[str, Handler]:
    """Give the handlers of stopping, and of letting one's response be shown, by verb."""

    async def stop(interaction: Interaction[Client], _: list[str]) -> None:
        async with answering(interaction) as answer:
            who = asker(interaction)
            before = await engine.daily.settings(who)
            await engine.daily.stop(who)
            await answer.replace(stopped_card(wording_for(interaction), before))

    async def again(interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction) as answer:
            channel, schedule = _only_number(arguments[:1]), read_schedule(arguments[1:])
            await answer.replace(await _set(engine, interaction, channel, schedule))

    async def showable(interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction) as answer:
            match arguments:
                case [response_id, ("yes" | "no") as wish]:
                    response, allowed = ResponseId(response_id), wish == "yes"
                case _:
                    raise ButtonOld
            who = asker(interaction)
            await engine.daily.allow_showing(who, response, allowed=allowed)
            judged = await engine.practice.judged(who, response)
            await answer.replace(verdict_card(wording_for(interaction), judged))

    return {"daily-stop": stop, "daily-again": again, "showable": showable}


async def _set(
    engine: Engine,
    interaction: Interaction[Client],
    where: str,
    schedule: Schedule,
    article_id: str | None = None,
) -> Card:
    first = await engine.daily.set(asker(interaction), where, schedule, article_id=article_id)
    wording = wording_for(interaction)
    lacks = lacking(wording, where, missing_permissions(interaction, where))
    return schedule_card(wording, schedule, where, first.at, first=True, lacks=lacks)


async def _article(
    engine: Engine,
    interaction: Interaction[Client],
    typed: str | None,
    before: DailyClaim | None,
) -> str | None:
    """Give the article that claims are taken from: the one asked for, else the one that was set."""
    if typed is None:
        return before.article_id if before else None
    if typed.strip().casefold() in wording_for(interaction).say("daily-every-article").split():
        return None
    known = {one.article_id for one in await engine.library.articles(asker(interaction).server_id)}
    if typed not in known:
        raise Mistake("mistake-daily-article")
    return typed


def _only_number(arguments: list[str]) -> str:
    if len(arguments) != 1 or not arguments[0].isdecimal():
        raise ButtonOld
    return arguments[0]


def _schedule(before: DailyClaim | None, given: Mapping[str, object]) -> Schedule:
    """Give the schedule that was set with what was asked for in it."""
    if before is None and "zone" not in given:
        raise Mistake("mistake-daily-zone")
    kept = before.schedule.model_dump() if before else {"hour": HOUR}
    return Schedule.model_validate({**kept, **given})


def _shown(interaction: Interaction[Client], before: DailyClaim | None) -> Card:
    wording = wording_for(interaction)
    if before is None:
        return told_card(wording.say("daily-none"))
    where, schedule = before.channel_id, before.schedule
    lacks = lacking(wording, where, missing_permissions(interaction, where))
    return schedule_card(wording, schedule, where, before.due, first=False, lacks=lacks)


async def _zones(_: Interaction[Client], typed: str) -> list[Choice]:
    return [Choice(name=zone, value=zone) for zone in matching_zones(typed)]


async def _days(interaction: Interaction[Client], typed: str) -> list[Choice]:
    wording = wording_for(interaction)
    offered = [Choice(name=wording.say(f"days-{habit}"), value=habit) for habit in HABITS]
    fitting = [one for one in offered if typed.casefold() in one.name.casefold()]
    return fitting or ([Choice(name=typed[:100], value=typed[:100])] if typed else [])
