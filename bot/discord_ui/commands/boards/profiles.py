"""`/profile`, "Debate profile" on a person, and how one wants to be seen."""

from collections.abc import Mapping

from discord import Client, Interaction, Member, User

from arguments.responses import ResponseId
from bot.discord_ui.cards.card import Card
from bot.discord_ui.cards.profiles import NOTHING, best_card, profile_card
from bot.discord_ui.commands import described
from bot.discord_ui.commands.tournaments.asking import first_chosen
from bot.discord_ui.people import asker, debater_id, shown_name, wording_for
from bot.discord_ui.pictured import SECONDS, SECONDS_TO_TURN, Sketch, pictured, theme
from bot.discord_ui.replies import answering
from bot.discord_ui.routes import ButtonOld, Handler
from bot.engine.engine import Engine
from bot.pictures.profile import profile_picture, profile_text

PICTURE = "profile.png"


def profile_commands(engine: Engine) -> list[described.AnyCommand]:
    """Give the command and the menu's entry that show a debater."""

    async def profile(
        interaction: Interaction[Client], person: User | Member | None = None
    ) -> None:
        async with answering(interaction) as answer:
            whom = person or interaction.user
            await answer.show(await shown_profile(engine, interaction, whom))

    async def profile_menu(interaction: Interaction[Client], person: User | Member) -> None:
        async with answering(interaction) as answer:
            await answer.show(await shown_profile(engine, interaction, person))

    return [
        described.command(engine.wording, "profile", profile, ("person",)),
        described.menu(engine.wording, "profile", profile_menu),
    ]


def profile_routes(engine: Engine) -> Mapping[str, Handler]:
    """Give the handlers of what one chooses of how one is seen, by verb."""

    async def seen(interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction) as answer:
            who = asker(interaction)
            match arguments:
                case ["yes"]:
                    await engine.boards.show(who)
                case ["no"]:
                    await engine.boards.hide(who)
                case _:
                    raise ButtonOld
            card = await shown_profile(
                engine, interaction, interaction.user, seconds=SECONDS_TO_TURN
            )
            await answer.replace(card)

    async def best(interaction: Interaction[Client], _: list[str]) -> None:
        async with answering(interaction) as answer:
            own = await engine.boards.arguments_to_show(asker(interaction))
            await answer.show(best_card(wording_for(interaction), own))

    async def best_chosen(interaction: Interaction[Client], _: list[str]) -> None:
        async with answering(interaction) as answer:
            who, wanted = asker(interaction), first_chosen(interaction)
            chosen = None if wanted == NOTHING else ResponseId(wanted)
            await engine.boards.choose_best(who, chosen)
            own = await engine.boards.arguments_to_show(who)
            await answer.replace(best_card(wording_for(interaction), own))

    return {"seen": seen, "my-best": best, "my-best-menu": best_chosen}


async def shown_profile(
    engine: Engine,
    interaction: Interaction[Client],
    person: User | Member,
    *,
    seconds: float = SECONDS,
) -> Card:
    """Draw somebody's profile as the asker may see it, with its picture where there is one."""
    who, whom, wording = asker(interaction), debater_id(person), wording_for(interaction)
    profile = await engine.boards.profile(who, whom, shown_name(person))
    is_own = whom == who.debater_id
    card = profile_card(wording, profile, is_own=is_own)
    if not profile.criteria or (profile.is_hidden and not is_own):
        return card

    def sketch() -> Sketch:
        svg = profile_picture(profile, wording, theme())
        return Sketch(PICTURE, svg, profile_text(profile, wording))

    return await pictured(engine, interaction, card, sketch, seconds=seconds)
