"""The library cards: a page of claims, one claim with its record, and what was done with it."""

from typing import Any

import discord
from discord import ButtonStyle
from discord.ui import Button

from arguments.claims import Claim, Side
from arguments.fairness import SideRecord, lopsided
from bot.discord_ui.bookmarks import Bookmark
from bot.discord_ui.cards.card import Card, button
from bot.discord_ui.cards.importing import browse_button, source_of
from bot.discord_ui.cards.passage import beside, source_words
from bot.discord_ui.people import DISCORD
from bot.discord_ui.quoting import inline, plain
from bot.discord_ui.routes import custom_id
from bot.engine.library.library import Shelf, Shelved, Status
from bot.wording import Wording
from bot.wording.numbers import score

ENOUGH_JUDGED = 3
"""Judged first attempts from which on a side's mean is shown."""
RECORD_ROOM = 900
A_PAGE = 8
TEXT_LIMIT, IN_A_ROW = 150, 4
"""Characters of a claim in the list, and how many of its buttons a phone shows in a row."""


def shelf_card(wording: Wording, shelf: Shelf, bookmark: Bookmark) -> Card:
    """Draw a page of the library: claims with numbers, and a button to look at each."""
    card = Card()
    card.text("\n".join(_heading(wording, shelf, bookmark)))
    if not shelf.entries:
        _nothing(card, wording, bookmark)
        return card
    numbered = list(enumerate(shelf.entries, (shelf.page - 1) * A_PAGE + 1))
    card.text("\n".join(_entry(wording, number, shelved) for number, shelved in numbered))
    card.text(f"-# {wording.say('shelf-how')}")
    place = bookmark.written(with_claim=True)
    looks = [
        button(str(number), custom_id("look", shelved.claim.claim_id, *place))
        for number, shelved in numbered
    ]
    for start in range(0, len(looks), IN_A_ROW):
        card.buttons(*looks[start : start + IN_A_ROW])
    if shelf.pages > 1:
        card.buttons(*_pages(wording, shelf, bookmark))
    return card


def shelved_card(
    wording: Wording, shelved: Shelved, bookmark: Bookmark, *, heading: str = ""
) -> Card:
    """Draw one claim of the library: where it comes from, how it fared, what can be done."""
    card = Card()
    if heading:
        card.text(heading)
    claim = shelved.claim
    card.text(f"## {inline(claim.text, 400)}")
    if shelved.retired:
        card.text(f"**{wording.say('claim-is-retired')}**")
    context = beside(claim)
    if context:
        card.text(f"{wording.say('review-context')}\n{context}", leaving=RECORD_ROOM)
    lines = [*_records(wording, shelved), *_decided(wording, shelved)]
    card.text("\n".join([*lines, source_words(wording, claim)]))
    place = bookmark.written(with_claim=True)
    if shelved.retired:
        acts = [button(wording.say("button-restore"), custom_id("open", claim.claim_id, *place))]
    else:
        shut = custom_id("shut", claim.claim_id, *place)
        acts = [
            button(wording.say("button-edit"), custom_id("reword", claim.claim_id, *place)),
            button(wording.say("button-retire"), shut, ButtonStyle.danger),
        ]
    back = custom_id("shelf", *bookmark.of_article(shelved.article_id).written())
    card.buttons(*acts, button(wording.say("button-to-list"), back))
    return card


def moved_card(wording: Wording, claim: Claim, to: Status, *, undone: bool) -> Card:
    """Say that a claim was retired or restored, with the way to take that back, once."""
    card = Card()
    said = f"**{inline(claim.text, 400)}**"
    if to is Status.RETIRED:
        card.text(wording.say("retired-told", claim=said))
        undo = custom_id("restore", claim.claim_id)
    else:
        card.text(wording.say("restored-told", claim=said))
        undo = custom_id("retire", claim.claim_id)
    buttons = [] if undone else [button(wording.say("button-undo"), undo)]
    card.buttons(*buttons, browse_button(wording))
    return card


def pack_file_card(wording: Wording, file: discord.File, claims: int) -> Card:
    """Bring a library as a pack to download."""
    card = Card()
    card.text(wording.say("export-done", claims=claims))
    card.attach(file)
    return card


def _heading(wording: Wording, shelf: Shelf, bookmark: Bookmark) -> list[str]:
    query = bookmark.query
    title = "shelf-title-retired" if query.status is Status.RETIRED else "shelf-title"
    lines = [f"## {wording.say(title, claims=shelf.claims)}"]
    narrowed = []
    if query.text:
        narrowed.append(wording.say("shelf-search", text=f"“{inline(query.text, 100)}”"))
    if query.kind:
        narrowed.append(wording.say(f"kind-{query.kind}"))
    if query.article_id and shelf.entries:
        article = source_of(wording, shelf.entries[0].claim.source)
        narrowed.append(wording.say("shelf-article", article=article))
    if narrowed:
        lines.append(f"-# {' · '.join(narrowed)}")
    return lines


def _nothing(card: Card, wording: Wording, bookmark: Bookmark) -> None:
    """Say that a list is empty, with the way to one that is not."""
    query = bookmark.query
    narrowed = query.text or query.kind or query.article_id
    if narrowed:
        card.text(wording.say("shelf-empty"))
    elif query.status is Status.RETIRED:
        card.text(wording.say("shelf-empty-retired"))
    else:
        card.text(wording.say("shelf-empty-all"))
        card.buttons(button(wording.say("button-paste"), custom_id("paste")))
        return
    card.buttons(browse_button(wording))


def _entry(wording: Wording, number: int, shelved: Shelved) -> str:
    line = f"**{number}.** {inline(shelved.claim.text, TEXT_LIMIT)}"
    argued = shelved.on_for.argued + shelved.on_against.argued
    return f"{line}\n-# {' · '.join(_records(wording, shelved))}" if argued else line


def _records(wording: Wording, shelved: Shelved) -> list[str]:
    if not shelved.on_for.argued + shelved.on_against.argued:
        return [wording.say("side-records-none")]
    lines = [
        _record(wording, Side.FOR, shelved.on_for),
        _record(wording, Side.AGAINST, shelved.on_against),
    ]
    flag = lopsided(shelved.on_for, shelved.on_against)
    if flag is not None:
        side = wording.say(f"side-{flag.favoured}")
        lines.append(wording.say("side-favoured", side=side, points=score(flag.by)))
    return lines


def _record(wording: Wording, side: Side, record: SideRecord) -> str:
    mean = record.mean if record.judged >= ENOUGH_JUDGED else None
    return wording.say(
        "side-record",
        side=wording.say(f"side-{side}"),
        argued=record.argued,
        mean="none" if mean is None else score(mean),
    )


def _decided(wording: Wording, shelved: Shelved) -> list[str]:
    """Name who decided on a claim, as Discord shows that person to whoever reads it."""
    by = shelved.decided_by
    if not by:
        return []
    account = by.removeprefix(DISCORD)
    who = f"<@{account}>" if by != account and account.isdecimal() else plain(by)
    return [wording.say("claim-decided-by", who=who)]


def _pages(wording: Wording, shelf: Shelf, bookmark: Bookmark) -> list[Button[Any]]:
    def turn(pages: int) -> str:
        return custom_id("shelf", *bookmark.turned(pages).written())

    page_of = wording.say("page-of", page=shelf.page, pages=shelf.pages)
    return [
        button(wording.say("button-earlier"), turn(-1), disabled=shelf.page <= 1),
        button(page_of, custom_id("page", "shelf"), disabled=True),
        button(wording.say("button-later"), turn(1), disabled=shelf.page >= shelf.pages),
    ]
