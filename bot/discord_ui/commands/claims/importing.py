"""`/claims import`: an article as a file, a link or pasted text, or a pack of claims."""

import re
from collections.abc import Mapping, Sequence

import discord
from discord import Client, Interaction

from arguments.claims import is_address
from arguments.documents import MAX_BYTES, Told, TooLarge
from arguments.mistakes import Mistake
from arguments.packs import PackInvalid
from bot.discord_ui.cards.card import Card
from bot.discord_ui.cards.importing import (
    foreign_card,
    pack_card,
    pack_trouble_card,
    queued_card,
)
from bot.discord_ui.cards.trouble import trouble_card
from bot.discord_ui.commands import described
from bot.discord_ui.forms import filled
from bot.discord_ui.forms.claims import import_form
from bot.discord_ui.people import asker, wording_for
from bot.discord_ui.replies import UNREACHED, answering, told
from bot.discord_ui.routes import Handler, custom_id
from bot.engine.engine import Engine
from bot.engine.library.imports import Linked, Material, Pasted, Uploaded, is_pack

FOREIGN = "mistake-article-language"
PASTING_HELPS = (
    "mistake-article-empty",
    "mistake-article-too-hard",
    "mistake-article-without-prose",
    "mistake-attachment-lost",
    "mistake-document-",
    "mistake-link-",
    "mistake-not-text",
    "mistake-page-",
    "mistake-pdf-",
)
"""How the keys of those mistakes begin that the same article as text does not make."""
_ENDS = re.compile(r"[.!?…][\"”’')\]]*\Z")


def import_command(engine: Engine) -> described.Subcommand:
    """Give `/claims import`."""

    async def import_(
        interaction: Interaction[Client],
        file: discord.Attachment | None = None,
        link: str | None = None,
        *,
        any_language: bool = False,
    ) -> None:
        given = file or link
        async with answering(interaction, form=not given, slow=True) as answer:
            if file and link:
                raise Mistake("mistake-import-both")
            if not given:
                form = import_form(wording_for(interaction), any_language=any_language)
                await answer.open(form)
            elif file and is_pack(file.filename):
                await answer.show(await _pack(engine, interaction, await attached(file)))
            else:
                await answer.show(
                    await _given(engine, interaction, file, link, any_language=any_language)
                )

    options = ("file", "link", "any_language")
    return described.command(engine.wording, "claims-import", import_, options)


def import_routes(engine: Engine) -> Mapping[str, Handler]:
    """Give the handlers of the pasted article and of insisting on a link, by verb."""

    async def pasted(interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction, slow=True) as answer:
            text = joined([filled.field(interaction, name) for name in filled.TEXTS])
            named = Told(
                title=filled.field(interaction, filled.TITLE).strip(),
                author=filled.field(interaction, filled.AUTHOR).strip(),
            )
            await answer.show(
                await _article(
                    engine,
                    interaction,
                    Linked(address=text) if is_address(text) else Pasted(text=text),
                    told=named,
                    any_language="any" in arguments,
                )
            )

    async def anyway(interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction, slow=True) as answer:
            material = Linked(address=":".join(arguments))
            await answer.show(await _article(engine, interaction, material, any_language=True))

    async def paste(interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction, form=True) as answer:
            any_language = "any" in arguments
            await answer.open(import_form(wording_for(interaction), any_language=any_language))

    return {"import-form": pasted, "import-anyway": anyway, "paste": paste}


def joined(parts: Sequence[str]) -> str:
    """Put the parts of a form together: a sentence that goes on in the next one stays whole."""
    text = ""
    for part in filter(None, (part.strip() for part in parts)):
        between = "\n\n" if _ENDS.search(text) else " "
        text = f"{text}{between}{part}" if text else part
    return text


async def _given(
    engine: Engine,
    interaction: Interaction[Client],
    file: discord.Attachment | None,
    link: str | None,
    *,
    any_language: bool,
) -> Card:
    """Read what came with the command; offer the form where pasting the text can help."""
    try:
        material = await _upload(file) if file else Linked(address=link or "")
        return await _article(engine, interaction, material, any_language=any_language)
    except Mistake as mistake:
        if not mistake.key.startswith(PASTING_HELPS):
            raise
        wording = wording_for(interaction)
        again = custom_id("paste", "any") if any_language else custom_id("paste")
        return trouble_card(wording, told(wording, mistake), back=(again, "button-paste"))


async def _article(
    engine: Engine,
    interaction: Interaction[Client],
    material: Material,
    *,
    told: Told | None = None,
    any_language: bool,
) -> Card:
    """Read an article and have its claims wait; draw the summary, or how to insist."""
    wording = wording_for(interaction)
    try:
        article = await engine.imports.read(material, told=told, any_language=any_language)
    except Mistake as mistake:
        if mistake.key != FOREIGN:
            raise
        link = material.address if isinstance(material, Linked) else ""
        typed = "" if link else filled.everything_typed(interaction)
        sentence = wording.say("import-language", **mistake.values)
        return foreign_card(wording, sentence, typed, link)
    return queued_card(wording, await engine.imports.queue(asker(interaction), article))


async def _pack(engine: Engine, interaction: Interaction[Client], data: bytes) -> Card:
    wording = wording_for(interaction)
    try:
        pack = await engine.imports.read_pack(data)
    except PackInvalid as invalid:
        return pack_trouble_card(wording, invalid.complaints)
    return pack_card(wording, pack, await engine.library.add_pack(asker(interaction), pack))


async def _upload(file: discord.Attachment) -> Uploaded:
    return Uploaded(
        name=file.filename, data=await attached(file), content_type=file.content_type or ""
    )


async def attached(file: discord.Attachment) -> bytes:
    """Have Discord hand an attached file over, unless it is larger than any article."""
    if file.size > MAX_BYTES:
        raise TooLarge
    try:
        return await file.read()
    except UNREACHED:
        raise Mistake("mistake-attachment-lost") from None
