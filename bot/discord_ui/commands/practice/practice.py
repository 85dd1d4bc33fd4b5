"""`/practice` and the buttons and forms of the walk from a claim to its verdict."""

from collections.abc import Mapping

from discord import Client, Interaction, app_commands

from arguments.claims import ClaimId, Side
from arguments.responses import ResponseId
from arguments.serving import Level
from bot.discord_ui.cards.card import Card
from bot.discord_ui.cards.claim import claim_card, ideas_card
from bot.discord_ui.cards.details import details_card
from bot.discord_ui.cards.verdict import shared_card, verdict_card
from bot.discord_ui.commands import described
from bot.discord_ui.commands.practice.beliefs import with_belief
from bot.discord_ui.forms.filled import typed_text
from bot.discord_ui.forms.responses import argue_form, improve_form
from bot.discord_ui.people import asker, wording_for
from bot.discord_ui.quoting import cut
from bot.discord_ui.replies import answering
from bot.discord_ui.routes import ButtonOld, Handler
from bot.engine.engine import Engine
from bot.engine.exchange import Submission
from bot.engine.judging.judges import JudgeBusy

CHOICES, CHOICE_LIMIT = 25, 100


def practice_commands(engine: Engine) -> list[described.AnyCommand]:
    """Give the commands of practice."""
    levels = described.choices(engine.wording, "level", Level)

    @app_commands.choices(level=levels)
    async def practice(
        interaction: Interaction[Client],
        claim: str | None = None,
        level: str = Level.FAIR.value,
        *,
        private: bool = False,
    ) -> None:
        async with answering(interaction, private=private) as answer:
            served = await engine.practice.serve(
                asker(interaction),
                claim_id=ClaimId(claim) if claim else None,
                level=Level(level) if level in set(Level) else Level.FAIR,
            )
            card = claim_card(wording_for(interaction), served.claim)
            shown = served.claim.claim_id
            await answer.show(await with_belief(engine, interaction, card, shown, after=False))

    command = described.command(engine.wording, "practice", practice, ("claim", "level", "private"))
    command.autocomplete("claim")(matching_claims(engine))
    return [command]


def matching_claims(engine: Engine) -> described.Matching:
    """Give what offers a server's claims that have what was typed."""

    async def matching(
        interaction: Interaction[Client], typed: str
    ) -> list[app_commands.Choice[str]]:
        found = await engine.library.search(asker(interaction).server_id, typed, CHOICES)
        return [
            app_commands.Choice(name=cut(claim.text, CHOICE_LIMIT), value=claim.claim_id)
            for claim in found
        ]

    return matching


class PracticeRoutes:
    """The handlers of the buttons and forms of practice."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._practice = engine.practice
        self._library = engine.library

    def by_verb(self) -> Mapping[str, Handler]:
        """Give the handlers by the verb of the `custom_id` that they answer to."""
        return {
            "argue": self._argue,
            "argue-form": self._argue_sent,
            "improve": self._improve,
            "improve-form": self._improve_sent,
            "another": self._another,
            "practise": self._practise,
            "ideas": self._ideas,
            "verdict": self._see,
            "details": self._details,
            "share": self._share,
            "switch": self._switch,
            "keep-side": self._keep_side,
        }

    async def _argue(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction, form=True) as answer:
            claim_id, side = _claim_and_side(arguments)
            sheet = await self._practice.sheet(asker(interaction), claim_id, side)
            await answer.open(argue_form(wording_for(interaction), sheet))

    async def _argue_sent(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction) as answer:
            claim_id, side = _claim_and_side(arguments)
            if side is None:
                raise ButtonOld
            submission = Submission(
                request_id=f"discord:{interaction.id}",
                claim_id=claim_id,
                side=side,
                text=typed_text(interaction),
            )
            judged = await self._practice.receive(asker(interaction), submission)
            card = verdict_card(wording_for(interaction), judged)
            asking = await with_belief(self._engine, interaction, card, claim_id, after=True)
            await answer.show(asking)

    async def _improve(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction, form=True) as answer:
            response_id = _response(arguments)
            sheet = await self._practice.rewrite_sheet(asker(interaction), response_id)
            await answer.open(improve_form(wording_for(interaction), sheet, response_id))

    async def _improve_sent(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction) as answer:
            who, response_id = asker(interaction), _response(arguments)
            sheet = await self._practice.rewrite_sheet(who, response_id)
            submission = Submission(
                request_id=f"discord:{interaction.id}",
                claim_id=sheet.claim.claim_id,
                side=sheet.side,
                text=typed_text(interaction),
                improves=response_id,
            )
            judged = await self._practice.receive(who, submission)
            await answer.show(verdict_card(wording_for(interaction), judged))

    async def _another(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction) as answer:
            await answer.replace(await self._due_claim(interaction, arguments))

    async def _practise(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction) as answer:
            await answer.show(await self._due_claim(interaction, arguments))

    async def _due_claim(self, interaction: Interaction[Client], arguments: list[str]) -> Card:
        seen = ClaimId(arguments[0]) if arguments else None
        served = await self._practice.serve(asker(interaction), not_claim=seen)
        card, shown = claim_card(wording_for(interaction), served.claim), served.claim.claim_id
        return await with_belief(self._engine, interaction, card, shown, after=False)

    async def _ideas(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction) as answer:
            place, claim_id = asker(interaction).server_id, ClaimId(_only(arguments))
            claim = (await self._library.shelved(place, claim_id)).claim
            await answer.show(ideas_card(wording_for(interaction), claim))

    async def _see(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction) as answer:
            judged = await self._practice.see(asker(interaction), _response(arguments))
            await answer.show(verdict_card(wording_for(interaction), judged))

    async def _details(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction) as answer:
            judged = await self._practice.see(asker(interaction), _response(arguments))
            if judged.verdict is None:
                raise JudgeBusy
            await answer.show(details_card(wording_for(interaction), judged.verdict))

    async def _switch(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction) as answer:
            who, response_id, side = asker(interaction), *_response_and_side(arguments)
            judged = await self._practice.judged(who, response_id)
            if judged.response.side is not side:
                judged = await self._practice.switch_side(who, response_id)
            switched = judged.response.side is side
            await answer.replace(verdict_card(wording_for(interaction), judged, switched=switched))

    async def _keep_side(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction) as answer:
            judged = await self._practice.see(asker(interaction), _response(arguments))
            await answer.replace(verdict_card(wording_for(interaction), judged, side_kept=True))

    async def _share(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction, private=False) as answer:
            who, response_id = asker(interaction), _response(arguments)
            judged = await self._practice.share(who, response_id)
            try:
                card = shared_card(wording_for(interaction), judged, who.name)
                await answer.show(card, private=False)
            except BaseException:
                await self._practice.unshare(response_id)
                raise


def _claim_and_side(arguments: list[str]) -> tuple[ClaimId, Side | None]:
    match arguments:
        case [claim_id, "any"]:
            return ClaimId(claim_id), None
        case [claim_id, ("for" | "against") as side]:
            return ClaimId(claim_id), Side(side)
        case _:
            raise ButtonOld


def _response_and_side(arguments: list[str]) -> tuple[ResponseId, Side]:
    match arguments:
        case [response_id, ("for" | "against") as side]:
            return ResponseId(response_id), Side(side)
        case _:
            raise ButtonOld


def _response(arguments: list[str]) -> ResponseId:
    return ResponseId(_only(arguments))


def _only(arguments: list[str]) -> str:
    if len(arguments) != 1:
        raise ButtonOld
    return arguments[0]
