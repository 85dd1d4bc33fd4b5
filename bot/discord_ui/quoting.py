"""User text made safe to show in Discord: markdown and mentions defused, cut to length."""

import unicodedata

from discord.utils import escape_markdown, escape_mentions

ELLIPSIS = "…"
RIGHT_TO_LEFT = frozenset({"R", "AL", "AN", "RLE", "RLO", "RLI", "FSI"})
"""Directions of marks that would turn what follows a name around."""


def plain(text: str) -> str:
    """Give text that Discord shows as it was typed, with no markup and no mention."""
    return escape_mentions(escape_markdown(text)).replace("](", "]\u200b(").replace("<", "\\<")


def named(name: str) -> str:
    """Give a name that leads nowhere and leaves the direction of what is beside it, defused."""
    defused = plain(name).replace("://", ":\u200b//")
    if any(unicodedata.bidirectional(mark) in RIGHT_TO_LEFT for mark in name):
        return f"\u2068{defused}\u2069"
    return defused


def cut(text: str, limit: int) -> str:
    """Shorten to at most `limit` characters, at a space where there is one, with an ellipsis."""
    if len(text) <= limit:
        return text
    if limit < 1:
        return ""
    short = text[: limit - 1]
    at_space = short.rsplit(" ", 1)[0]
    return (at_space if len(at_space) > limit // 2 else short).rstrip() + ELLIPSIS


def quote(text: str, limit: int) -> str:
    """Give a block quotation of at most about `limit` characters of the text."""
    lines = cut(text, limit).splitlines() or [""]
    return "\n".join(f"> {plain(line)}" for line in lines)


def inline(text: str, limit: int) -> str:
    """Give the text on one line, defused and cut."""
    return plain(cut(" ".join(text.split()), limit))


def pieces(text: str, limit: int) -> list[str]:
    """Give block quotations of a whole text, none longer than the limit, parted at spaces."""
    quoted = quote(text, len(text) + 1)
    if len(quoted) <= limit or len(text) <= 1:
        return [quoted]
    at = _middle(text)
    return [*pieces(text[:at].strip(), limit), *pieces(text[at:].strip(), limit)]


def _middle(text: str) -> int:
    """Give where to part a text in two: at the line or the word that ends nearest its middle."""
    half = len(text) // 2
    for mark in ("\n", " "):
        at = text.rfind(mark, 1, half + 1)
        if at > half // 2:
            return at
    return half
