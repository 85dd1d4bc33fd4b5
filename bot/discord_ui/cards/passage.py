"""An article's own words: a claim's sentence in bold within the passage that it stands in."""

import re

from arguments.claims import Claim
from bot.discord_ui.cards.card import Card, side_buttons
from bot.discord_ui.quoting import ELLIPSIS, cut, inline, plain
from bot.wording import Wording
from bot.wording.source_lines import source_line

CONTEXT_LIMIT = 1200
"""Characters of an article that a card shows, before its markup is defused."""
BESIDE_LIMIT, SAID_LIMIT = 300, 700
"""Characters of the sentence before and after a claim's own, and of that one."""
SOURCE_ROOM = 700
_STOP = re.compile(r"[.!?…][\"”’')\]]*\s+(?=[^a-z])")


def passage_card(wording: Wording, claim: Claim) -> Card:
    """Draw a claim in its article, for whoever asks."""
    card = Card()
    card.text(f"-# {wording.say('passage-heading')}\n**{inline(claim.text, 300)}**")
    card.text(in_context(claim, CONTEXT_LIMIT), leaving=SOURCE_ROOM)
    card.text(source_words(wording, claim))
    if claim.original and claim.passage:
        card.text(f"-# {wording.say('passage-how')}")
    card.buttons(*side_buttons(wording, claim))
    return card


def has_context(claim: Claim) -> bool:
    """Tell whether the article's own words are kept beside the claim's."""
    return bool(claim.passage or claim.original)


def in_context(claim: Claim, limit: int) -> str:
    """Give the claim's own sentence in bold in its passage, as a quotation, cut at both ends."""
    said = " ".join(claim.original.split())
    whole = " ".join(claim.passage.split()) or said
    at = whole.find(said)
    if not said or at < 0:
        return f"> {plain(cut(whole or said, limit))}"
    said = cut(said, limit)
    room = max(0, limit - len(said)) // 2
    before = _end(whole[:at], room)
    after = cut(whole[at + len(said) :], limit - len(said) - len(before))
    return f"> {plain(before)}**{plain(said)}**{plain(after)}"


def beside(claim: Claim) -> str:
    """Give the claim's own sentence in bold between its neighbours, as a quotation.

    The neighbours alone where the claim repeats the sentence; nothing where it has none then.
    """
    said, whole = (" ".join(text.split()) for text in (claim.original, claim.passage))
    repeated = _alike(said, claim.text)
    at = whole.find(said) if said else -1
    if at < 0:
        kept = whole or said
        repeats = not kept or _alike(kept, claim.text)
        return "" if repeats else f"> {plain(cut(kept, SAID_LIMIT))}"
    before = plain(_end(_last(whole[:at].strip()), BESIDE_LIMIT))
    after = plain(cut(_first(whole[at + len(said) :].strip()), BESIDE_LIMIT))
    if repeated and not before + after:
        return ""
    middle = ELLIPSIS if repeated else f"**{plain(cut(said, SAID_LIMIT))}**"
    return f"> {' '.join(filter(None, (before, middle, after)))}"


def source_words(wording: Wording, claim: Claim) -> str:
    """Give the source line in small print, with the article's address where it is known."""
    line = f"-# {inline(source_line(wording, claim), 400)}"
    url = claim.source.url
    linked = url.startswith(("http://", "https://")) and not set(url) & set("<>()[] \\\"'`|*")
    return f"{line}\n-# <{url}>" if linked else line


def _alike(one: str, other: str) -> bool:
    return one.casefold().strip(" .") == " ".join(other.casefold().split()).strip(" .")


def _last(text: str) -> str:
    """Give the last sentence of a text."""
    stops = [stop.end() for stop in _STOP.finditer(text)]
    return text[stops[-1] :] if stops else text


def _first(text: str) -> str:
    """Give the first sentence of a text."""
    stop = _STOP.search(text)
    return text[: stop.end()].strip() if stop else text


def _end(text: str, limit: int) -> str:
    """Shorten a text to the end of it, at a space where there is one."""
    if len(text) <= limit:
        return text
    short = text[len(text) - limit + 1 :] if limit > 1 else ""
    at_space = short.partition(" ")[2]
    return f"{ELLIPSIS}{at_space or short}" if short else ""
