"""Rewording a claim that is served: from the card of its report, and from its card in the list."""

from collections.abc import Mapping

from discord import Client, Interaction

from arguments.claims import ClaimId
from bot.discord_ui.bookmarks import read_bookmark
from bot.discord_ui.cards.card import Card
from bot.discord_ui.cards.library import shelved_card
from bot.discord_ui.cards.review import taken_heading, unused_words
from bot.discord_ui.commands.claims.reviewing import next_card
from bot.discord_ui.forms import filled
from bot.discord_ui.forms.claims import edit_form
from bot.discord_ui.people import asker, wording_for
from bot.discord_ui.replies import answering
from bot.discord_ui.routes import ButtonOld, Handler, custom_id
from bot.engine.engine import Engine
from bot.engine.library.library import Status
from bot.engine.library.review import Step
from bot.wording import Wording


class RewordRoutes:
    """The handlers of the buttons and the forms: `mend` for a report, `reword` for the list."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def by_verb(self) -> Mapping[str, Handler]:
        """Give the handlers by the verb of the `custom_id` that they answer to."""
        return {
            "mend": self._open("mend-form"),
            "mend-form": self._mended,
            "reword": self._open("reword-form"),
            "reword-form": self._reworded,
        }

    def _open(self, verb: str) -> Handler:
        async def opens(interaction: Interaction[Client], arguments: list[str]) -> None:
            async with answering(interaction, form=True) as answer:
                place = asker(interaction).server_id
                shelved = await self._engine.library.shelved(place, _first(arguments))
                where = custom_id(verb, *arguments)
                await answer.open(edit_form(wording_for(interaction), shelved.claim.text, where))

        return opens

    async def _mended(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction) as answer:
            wording, who, claim_id = wording_for(interaction), asker(interaction), _first(arguments)
            step, typed = await self._edit(interaction, claim_id)
            if step.taken:
                await self._engine.reports.settle(who, claim_id, retire=False)
                told = wording.say("report-settled-edited")
            else:
                told = _unused(wording, step, typed)
            await answer.replace(await next_card(self._engine, interaction, heading=told))

    async def _reworded(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction) as answer:
            wording, claim_id = wording_for(interaction), _first(arguments)
            step, typed = await self._edit(interaction, claim_id)
            told = "" if step.taken else _unused(wording, step, typed)
            await answer.replace(await self._detail(interaction, arguments, told))

    async def _edit(self, interaction: Interaction[Client], claim_id: ClaimId) -> tuple[Step, str]:
        typed = filled.typed_text(interaction)
        who = asker(interaction)
        return await self._engine.review.edit(who, claim_id, Status.SERVED, typed), typed

    async def _detail(
        self, interaction: Interaction[Client], arguments: list[str], heading: str
    ) -> Card:
        """Draw the claim as it is served now, which may be another than the one reworded."""
        place, claim_id = asker(interaction).server_id, _first(arguments)
        bookmark = read_bookmark(arguments[1:])
        shelved = await self._engine.library.shelved(place, claim_id)
        if shelved.became is not None:
            shelved = await self._engine.library.shelved(place, shelved.became)
        return shelved_card(wording_for(interaction), shelved, bookmark, heading=heading)


def _unused(wording: Wording, step: Step, typed: str) -> str:
    if step.late:
        return taken_heading(wording, step, typed)
    return unused_words(wording, wording.say("report-edit-late"), typed)


def _first(arguments: list[str]) -> ClaimId:
    if not arguments:
        raise ButtonOld
    return ClaimId(arguments[0])
