"""`/leaderboard`, `/profile`, `/history`, and "Debate profile" on a person."""

from collections.abc import Mapping

from discord import Client, Interaction, Member, User

from bot.discord_ui.cards.boards import history_card, leaderboard_card, profile_card
from bot.discord_ui.cards.card import Card
from bot.discord_ui.commands import described
from bot.discord_ui.people import asker, debater_id, shown_name, wording_for
from bot.discord_ui.replies import answering
from bot.discord_ui.routes import ButtonOld, Handler
from bot.engine.engine import Engine


def board_commands(engine: Engine) -> list[described.AnyCommand]:
    """Give the commands that show scores."""

    async def leaderboard(interaction: Interaction[Client]) -> None:
        who = asker(interaction)
        async with answering(interaction, private=who.alone) as answer:
            if who.alone:
                await answer.show(await _profile(engine, interaction, interaction.user))
                return
            board = await engine.boards.leaderboard(who)
            await answer.show(leaderboard_card(wording_for(interaction), board))

    async def profile(
        interaction: Interaction[Client], person: User | Member | None = None
    ) -> None:
        async with answering(interaction) as answer:
            await answer.show(await _profile(engine, interaction, person or interaction.user))

    async def profile_menu(interaction: Interaction[Client], person: User | Member) -> None:
        async with answering(interaction) as answer:
            await answer.show(await _profile(engine, interaction, person))

    async def history(interaction: Interaction[Client]) -> None:
        async with answering(interaction) as answer:
            page = await engine.boards.history(asker(interaction))
            await answer.show(history_card(wording_for(interaction), page))

    return [
        described.command(engine.wording, "leaderboard", leaderboard),
        described.command(engine.wording, "profile", profile, ("person",)),
        described.command(engine.wording, "history", history),
        described.menu(engine.wording, "profile", profile_menu),
    ]


def board_routes(engine: Engine) -> Mapping[str, Handler]:
    """Give the handlers of the buttons that turn pages, by verb."""

    async def board(interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction) as answer:
            page = await engine.boards.leaderboard(asker(interaction), _page(arguments))
            await answer.replace(leaderboard_card(wording_for(interaction), page))

    async def history(interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction) as answer:
            page = await engine.boards.history(asker(interaction), _page(arguments))
            await answer.replace(history_card(wording_for(interaction), page))

    return {"board": board, "history": history}


async def _profile(engine: Engine, interaction: Interaction[Client], person: User | Member) -> Card:
    profile = await engine.boards.profile(
        asker(interaction), debater_id(person), shown_name(person)
    )
    return profile_card(wording_for(interaction), profile)


def _page(arguments: list[str]) -> int:
    if len(arguments) != 1 or not arguments[0].isdecimal():
        raise ButtonOld
    return int(arguments[0])
