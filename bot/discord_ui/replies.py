"""The one place that acknowledges in time and turns a mistake or a defect into words."""

import asyncio
import contextlib
import logging
import secrets
from collections.abc import AsyncIterator, Sequence

import aiohttp
import discord
from discord import Client, Interaction

from arguments.mistakes import Mistake, WordingValue
from bot.discord_ui.cards.card import Card
from bot.discord_ui.cards.trouble import trouble_card
from bot.discord_ui.forms.filled import everything_typed, way_back
from bot.discord_ui.people import wording_for
from bot.discord_ui.quoting import inline
from bot.wording import Wording

log = logging.getLogger(__name__)

PATIENCE = 1.5
"""Seconds until a slow answer is acknowledged; Discord gives up after 3."""
VALUE_LIMIT = 200
"""Characters of a value that a mistake quotes."""
UNKNOWN_INTERACTION, ALREADY_ACKNOWLEDGED = 10062, 40060
UNREACHED = (discord.HTTPException, aiohttp.ClientError, OSError)
"""How it shows that Discord did not take an answer."""


class Answer:
    """The answer to one interaction: a card, a form, or a card in place of the one tapped."""

    def __init__(self, interaction: Interaction[Client], *, private: bool) -> None:
        self._interaction = interaction
        self._private = private
        self._turn = asyncio.Lock()

    async def show(
        self, card: Card, *, private: bool | None = None, pings: Sequence[int] = ()
    ) -> None:
        """Send a card, to everyone in the channel or only to the person; `pings` are accounts."""
        hidden = self._private if private is None else private
        named = discord.AllowedMentions(
            everyone=False, roles=False, users=[discord.Object(one) for one in pings]
        )
        async with self._turn:
            if self._interaction.response.is_done():
                await self._interaction.followup.send(
                    view=card, ephemeral=hidden, files=card.files, wait=True, allowed_mentions=named
                )
            else:
                await self._interaction.response.send_message(
                    view=card, ephemeral=hidden, files=card.files, allowed_mentions=named
                )

    async def replace(self, card: Card) -> None:
        """Put a card in place of the tapped one if it is the person's own, else show it to them."""
        if not self._own_message():
            await self.show(card, private=True)
            return
        async with self._turn:
            if self._interaction.response.is_done():
                await self._interaction.edit_original_response(view=card, attachments=card.files)
            else:
                await self._interaction.response.edit_message(view=card, attachments=card.files)

    async def refresh(self, card: Card) -> None:
        """Draw the tapped card anew for all who see it; a slow one is left to the next tap.

        What is shown after it is for the person alone.
        """
        async with self._turn:
            if not self._interaction.response.is_done():
                await self._interaction.response.edit_message(view=card, attachments=card.files)

    async def open(self, form: discord.ui.Modal) -> None:
        """Open a form."""
        form.stop()
        async with self._turn:
            await self._interaction.response.send_modal(form)

    async def acknowledge(self, *, after: float) -> None:
        """Tell Discord, once patience is over, that an answer is coming."""
        await asyncio.sleep(after)
        async with self._turn:
            if not self._interaction.response.is_done():
                await self._interaction.response.defer(ephemeral=self._private, thinking=True)

    def _own_message(self) -> bool:
        message = self._interaction.message
        if message is None or self._interaction.response.is_done():
            return False
        asked = message.interaction_metadata
        return message.flags.ephemeral or (
            asked is not None and asked.user.id == self._interaction.user.id
        )


@contextlib.asynccontextmanager
async def answering(
    interaction: Interaction[Client],
    *,
    private: bool = True,
    form: bool = False,
    slow: bool = False,
) -> AsyncIterator[Answer]:
    """Answer an interaction: acknowledged in time, and every failure told in words.

    A text that was typed into a form comes back with the failure, so that nothing is lost.
    An answer that is a form is not acknowledged before: Discord opens none after that. One that
    is surely slow is acknowledged at once, so that the person sees that something is under way.
    """
    answer = Answer(interaction, private=private)
    patience = 0 if slow else PATIENCE
    watchdog = None if form else asyncio.create_task(answer.acknowledge(after=patience))
    try:
        yield answer
    except Mistake as mistake:
        await _tell(answer, interaction, told(wording_for(interaction), mistake), mistake)
    except discord.HTTPException as error:
        if error.code not in (UNKNOWN_INTERACTION, ALREADY_ACKNOWLEDGED):
            await _tell_defect(answer, interaction, error)
        else:
            log.info("unanswered code=%s", error.code)
    except Exception as error:  # the outermost edge of an interaction
        await _tell_defect(answer, interaction, error)
    finally:
        if watchdog is not None:
            watchdog.cancel()
            with contextlib.suppress(asyncio.CancelledError, *UNREACHED):
                await watchdog


async def _tell_defect(answer: Answer, interaction: Interaction[Client], error: Exception) -> None:
    reference = secrets.token_hex(4)
    log.error("defect reference=%s", reference, exc_info=error)
    sentence = wording_for(interaction).say("defect", reference=reference)
    await _tell(answer, interaction, sentence, None)


async def _tell(
    answer: Answer, interaction: Interaction[Client], sentence: str, mistake: Mistake | None
) -> None:
    typed = everything_typed(interaction)
    back = way_back(interaction)
    card = trouble_card(wording_for(interaction), sentence, typed, mistake, back)
    try:
        await answer.show(card, private=True)
    except UNREACHED as error:
        log.warning("untold reason=%s", error)


def told(wording: Wording, mistake: Mistake) -> str:
    """Put a mistake into words; one of the operator's is logged in full and only hinted at here."""
    if mistake.operators:
        log.error("operator's mistake %s", mistake)
        return wording.say("operators-mistake")
    log.info("mistake key=%s", mistake.key)
    values = {name: _defused(value) for name, value in mistake.values.items()}
    return wording.say(mistake.key, **values)


def _defused(value: WordingValue) -> WordingValue:
    return inline(value, VALUE_LIMIT) if isinstance(value, str) else value
