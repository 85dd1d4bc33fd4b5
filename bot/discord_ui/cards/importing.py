"""What an import came to: the claims that were found, the pack that was added or its faults."""

import io
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

import discord
from discord import ButtonStyle
from discord.ui import Button

from arguments.claims import Claim, Source
from arguments.packs import Complaint, Pack
from bot.discord_ui.cards.card import Card, button, practise_button
from bot.discord_ui.cards.trouble import COLOUR, trouble_card
from bot.discord_ui.quoting import inline
from bot.discord_ui.routes import LIMIT, custom_id
from bot.engine.library.imports import Queued
from bot.engine.library.library import Added
from bot.wording import Wording

BEST = 10
COMPLAINTS = 20
"""How many of a pack's faults are listed on the card; all are in the file then."""
COMPLAINT_LIMIT = 150
APPROVED_LIMIT = 110
"""Characters of each claim in a list of those approved at once: twenty-five fit."""
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)


def queued_card(wording: Wording, queued: Queued) -> Card:
    """Draw the summary of an article's import, with the review as the next step."""
    card = Card()
    card.text(
        f"## {wording.say('import-title', new=queued.new)}\n{source_of(wording, queued.source)}"
    )
    counts = _counts(wording, queued)
    if counts:
        card.text("\n".join(counts))
    waiting = queued.new - queued.approved
    if queued.best:
        card.text(listed(queued.best))
    if waiting:
        ready = waiting - queued.hands
        card.text(wording.say("import-waits", ready=ready, hands=queued.hands))
    buttons = review_buttons(wording, queued.batch_id, best=not queued.best) if waiting else []
    if queued.best:
        buttons += best_buttons(wording, queued.batch_id, queued.best, queued.at)
    elif not waiting:
        buttons = [browse_button(wording), practise_button(wording)]
    card.buttons(*buttons)
    return card


def listed(claims: Sequence[Claim]) -> str:
    """List claims that were approved at once, in a line each."""
    return "\n".join(f"- {inline(claim.text, APPROVED_LIMIT)}" for claim in claims)


def review_buttons(wording: Wording, batch_id: str, *, best: bool) -> list[Button[Any]]:
    """Make the buttons that review an import, with `best` also the one that approves its best."""
    review = custom_id("review", batch_id)
    buttons = [button(wording.say("button-review"), review, ButtonStyle.primary)]
    if best:
        at_once = custom_id("best", batch_id, BEST)
        buttons.append(button(wording.say("button-approve-best"), at_once))
    return buttons


def best_buttons(
    wording: Wording, batch_id: str, claims: Sequence[Claim], at: datetime
) -> list[Button[Any]]:
    """Make the buttons that take back what was approved at a moment, and that show it."""
    undo = custom_id("take-back", batch_id, (at - _EPOCH) // _MILLISECOND)
    return [
        button(wording.say("button-undo"), undo),
        button(wording.say("button-see-approved"), custom_id("article", claims[0].claim_id)),
    ]


def moment_of(milliseconds: str) -> datetime:
    """Give the moment that a button was written for."""
    return _EPOCH + int(milliseconds) * _MILLISECOND


def pack_card(wording: Wording, pack: Pack, added: Added) -> Card:
    """Draw what a pack brought."""
    card = Card()
    title = inline(pack.title, 200)
    lines = [wording.say("pack-added-text", new=added.new, title=title)]
    if added.new and added.there:
        lines.append(wording.say("pack-there", there=added.there))
    heading = wording.say("pack-added", new=added.new)
    card.text("\n".join([f"## {heading}", *lines]))
    card.buttons(browse_button(wording), practise_button(wording))
    return card


def pack_trouble_card(wording: Wording, complaints: tuple[Complaint, ...]) -> Card:
    """Draw everything that is wrong with a pack, with its lines; a long list comes as a file."""
    card = Card(COLOUR)
    card.text(wording.say("pack-problems", count=len(complaints)))
    said = [wording.phrase(complaint.phrase) for complaint in complaints]
    card.text("\n".join(f"- {inline(line, COMPLAINT_LIMIT)}" for line in said[:COMPLAINTS]))
    if len(said) > COMPLAINTS:
        card.text(f"-# {wording.say('pack-problems-rest')}")
        written = "\n".join(said).encode("utf-8", "replace")
        card.attach(discord.File(io.BytesIO(written), filename="problems.txt"))
    return card


def foreign_card(wording: Wording, sentence: str, typed: str, link: str) -> Card:
    """Say that an article is not in English, and how to insist where it can be had again."""
    again = f"import-anyway:{link}"
    if link and len(again) <= LIMIT:
        card = trouble_card(wording, f"{sentence}\n{wording.say('import-language-insist')}", typed)
        card.buttons(button(wording.say("button-import-anyway"), again))
    elif typed:
        insist = wording.say("import-language-insist")
        back = (custom_id("paste", "any"), "button-paste")
        card = trouble_card(wording, f"{sentence}\n{insist}", typed, back=back)
    else:
        card = trouble_card(wording, f"{sentence}\n{wording.say('import-language-again')}")
    return card


def source_of(wording: Wording, source: Source) -> str:
    """Give an article's title, author and outlet in one line."""
    said = wording.say(
        "source-of",
        title=source.title,
        author=source.author or "none",
        outlet=source.outlet or "none",
    )
    return inline(said, 400)


def browse_button(wording: Wording) -> Button[Any]:
    """Make the button that opens the library at its first page."""
    return button(wording.say("button-browse"), custom_id("shelf"))


def _counts(wording: Wording, queued: Queued) -> list[str]:
    if queued.before is not None and queued.new:
        when = f"<t:{int(queued.before.timestamp())}:F>"
        of = queued.new + queued.there
        lines = [wording.say("import-before", when=when, new=queued.new, of=of)]
    elif not queued.new:
        lines = [wording.say("import-nothing-new")]
    elif queued.there:
        lines = [wording.say("import-there", there=queued.there)]
    else:
        lines = []
    if queued.approved:
        lines.append(wording.say("import-approved", approved=queued.approved))
    return lines
