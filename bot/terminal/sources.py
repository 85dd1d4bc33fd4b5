"""Sources: what an article does not say of itself, asked of whoever imports it."""

from collections.abc import Callable
from datetime import date
from typing import Any

import click
from pydantic import ValidationError

from arguments.claims import ReadArticle, Source
from bot.terminal.printable import one_line
from bot.terminal.screen import Screen, plain

_ASKED = ("author", "outlet", "published")


def with_fuller_source(article: ReadArticle, screen: Screen) -> ReadArticle:
    """Ask for what the source lacks, each once and each optional; gives the article with it.

    Debaters see where a claim comes from, and it cannot be added once the claim is there.
    """
    lacking = [name for name in _ASKED if not getattr(article.source, name)]
    if lacking:
        title = one_line(article.source.title)
        screen.show(plain(screen.words.say("source-title", title=title), "bold"))
        screen.say("cli-source-lacks", "dim")
    source = article.source
    for name in lacking:
        source = _asked(source, name, screen)
    proposals = tuple(
        one.model_copy(update={"claim": one.claim.model_copy(update={"source": source})})
        for one in article.proposals
    )
    return article.model_copy(update={"source": source, "proposals": proposals})


def _asked(source: Source, name: str, screen: Screen) -> Source:
    """Ask for one field until it can be one, or is left out."""
    while True:
        answer = click.prompt(screen.words.say(f"cli-source-{name}"), "", show_default=False)
        if not answer.strip():
            return source
        try:
            value: Any = _READ[name](answer.strip())
            return Source.model_validate({**source.model_dump(), name: value})
        except (ValueError, ValidationError):
            screen.say(f"cli-source-{name}-again")


_READ: dict[str, Callable[[str], Any]] = {
    "author": str,
    "outlet": str,
    "published": date.fromisoformat,
}
