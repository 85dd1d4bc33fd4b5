"""Signs that a page holds no whole article: a paywall, a list of other pages, or too little."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from arguments.mistakes import Mistake

FEWEST_WORDS = 40
"""Fewer words than these are a caption or a notice, not an article."""
TEASER_WORDS = 250
"""No page shows more of an article that it keeps for subscribers."""
HEADLINE_WORDS = 4
"""Links of fewer words are buttons and sections."""
LISTED = 5
LISTED_SHARE = 0.4
"""How many others a list page names, and what share of its words goes into naming them."""
HEADLINES = 12
"""Headlines that a page with hardly any words has when it is a list."""
HARDLY_ANY = 120

_KEPT = re.compile(
    r"\"isAccessibleForFree\"\s*:\s*\"?false|content_tier[\"']\s+content=[\"'](?:locked|metered)",
    re.IGNORECASE,
)
_ASKS = re.compile(
    r"\b(?:subscribe|sign up|register|log in|sign in|create (?:a free|an) account)"
    r"(?: now| today)? (?:to|and) (?:continue|keep|read|unlock|access|finish)\b"
    r"|(?<!scroll )\bto (?:continue|keep) reading\b(?! about)"
    r"|\bthis (?:article|story|content|post|page) is (?:only )?(?:for|available to|reserved for"
    r"|exclusive to|exclusively for) (?:our )?(?:paying |paid )?(?:subscribers|members)"
    r"|\b(?:subscriber|member)s?[- ]only (?:article|story|content|post)"
    r"|\bfor (?:paid |paying )?subscribers only\b"
    r"|\b(?:reached|read|used) (?:your|all your) (?:\w+ ){0,3}(?:limit|free (?:articles|stories))"
    r"|\bunlock (?:this|the full|the rest of) (?:article|story)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Seen:
    """What is seen on a page: its source and words, its links, and the teasers below them."""

    source: str
    words: str
    links: Collection[str]
    teasers: Collection[str]


def hold_to_signs(seen: Seen, blocks: Sequence[str]) -> None:
    """Raise the `Mistake` that fits a page of which `blocks` alone look like an article."""
    words = sum(len(block.split()) for block in blocks)
    if words < TEASER_WORDS and (_KEPT.search(seen.source) or _ASKS.search(seen.words)):
        raise Mistake("mistake-page-paywalled")
    if _is_list(seen, blocks, words):
        raise Mistake("mistake-article-list")
    if words < FEWEST_WORDS:
        raise Mistake("mistake-page-without-article")


def _is_list(seen: Seen, blocks: Sequence[str], words: int) -> bool:
    headlines = {link for link in seen.links if len(link.split()) >= HEADLINE_WORDS}
    if words < HARDLY_ANY and len(headlines) >= HEADLINES:
        return True
    whole = "\n".join(blocks)
    listed = [headline for headline in headlines if headline in whole]
    listed += [block for block in blocks if block in seen.teasers]
    named = sum(len(one.split()) for one in listed)
    return len(listed) >= LISTED and named >= LISTED_SHARE * words
