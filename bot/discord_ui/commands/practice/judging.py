"""The message menu's "Judge this argument": judged for whoever asks, stored for nobody."""

from collections.abc import Mapping

from discord import Client, Interaction, Message

from arguments.claims import ClaimId, Side
from arguments.mistakes import Mistake
from arguments.responses import tidy
from bot.discord_ui.cards.verdict import unstored_verdict_card
from bot.discord_ui.commands import described
from bot.discord_ui.forms import filled, responses
from bot.discord_ui.people import asker, wording_for
from bot.discord_ui.replies import answering
from bot.discord_ui.routes import Handler
from bot.engine.engine import Engine


def judging_commands(engine: Engine) -> list[described.AnyCommand]:
    """Give the message menu's entry."""

    async def judge(interaction: Interaction[Client], message: Message) -> None:
        async with answering(interaction, form=True) as answer:
            if not tidy(message.content):
                raise Mistake("mistake-message-empty")
            place = asker(interaction).server_id
            claims = await engine.library.search(place, "", responses.OPTIONS_LIMIT)
            await answer.open(
                responses.judge_form(wording_for(interaction), claims, message.content)
            )

    return [described.menu(engine.wording, "judge", judge)]


def judging_routes(engine: Engine) -> Mapping[str, Handler]:
    """Give the handler of the form that says which claim and side a message argues."""

    async def judge_sent(interaction: Interaction[Client], _: list[str]) -> None:
        async with answering(interaction) as answer:
            claim = await _claim(engine, interaction)
            side = filled.field(interaction, filled.SIDE)
            if side not in list(Side):
                raise Mistake("mistake-side-missing")
            verdict = await engine.practice.weigh(claim, Side(side), filled.typed_text(interaction))
            wording = wording_for(interaction)
            await answer.show(unstored_verdict_card(wording, claim, side, verdict))

    return {"judge-form": judge_sent}


async def _claim(engine: Engine, interaction: Interaction[Client]) -> str:
    own = " ".join(tidy(filled.field(interaction, filled.OWN_CLAIM)).split())
    if own:
        return own
    chosen = filled.field(interaction, filled.CLAIM)
    if not chosen:
        raise Mistake("mistake-claim-missing")
    place = asker(interaction).server_id
    return (await engine.library.shelved(place, ClaimId(chosen))).claim.text
